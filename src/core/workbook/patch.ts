import type { Sheet, SheetRow, Workbook } from "./snapshot";

/**
 * What parts two snapshots of a workbook, where whoever makes the second keeps what hasn't changed the very same: small
 * enough to be sent to where the first is, after each change.
 */
export interface WorkbookPatch {
  readonly sheets: readonly SheetPatch[];
  /** What is another than in the first. */
  readonly rest: Partial<Omit<Workbook, "sheets">>;
  /** What the second no longer has. */
  readonly gone: readonly (keyof Omit<Workbook, "sheets">)[];
}

/** `of`: the place of the sheet in the first. */
type SheetPatch =
  | { readonly kind: "same"; readonly of: number }
  | {
      readonly kind: "changed";
      readonly of: number;
      readonly sheet: Omit<Sheet, "rows">;
      readonly rows: ReadonlyMap<number, SheetRow>;
      readonly removed: readonly number[];
    }
  | { readonly kind: "new"; readonly sheet: Sheet };

/** What is sent whole is a change of this. */
export const NO_WORKBOOK: Workbook = { sheets: [], definedNames: [], customXml: [] };

export function patchBetween(before: Workbook, after: Workbook): WorkbookPatch {
  return {
    sheets: after.sheets.map((sheet) => sheetPatch(before.sheets, sheet)),
    rest: Object.fromEntries(
      namesOf(after).flatMap((name) => (after[name] === before[name] ? [] : [[name, after[name]]])),
    ),
    gone: namesOf(before).filter((name) => after[name] === undefined),
  };
}

export function patched(before: Workbook, { sheets, rest, gone }: WorkbookPatch): Workbook {
  const others = Object.fromEntries(Object.entries(before).filter(([name]) => !gone.some((one) => one === name)));
  const kept = { ...others, definedNames: before.definedNames, customXml: before.customXml };
  return { ...kept, ...rest, sheets: sheets.flatMap((one) => patchedSheet(before.sheets, one) ?? []) };
}

/** Every part but the sheets, whatever parts a workbook comes to have. */
function namesOf(workbook: Workbook): (keyof Omit<Workbook, "sheets">)[] {
  return Object.keys(workbook).filter((name): name is keyof Omit<Workbook, "sheets"> => name !== "sheets");
}

function sheetPatch(before: readonly Sheet[], sheet: Sheet): SheetPatch {
  const same = before.indexOf(sheet);
  if (same >= 0) return { kind: "same", of: same };
  const of = before.findIndex(({ name }) => name === sheet.name);
  const old = before[of];
  if (old === undefined) return { kind: "new", sheet };
  const { rows, ...others } = sheet;
  const changed = new Map<number, SheetRow>();
  for (const [index, row] of rows) if (old.rows.get(index) !== row) changed.set(index, row);
  const removed = [...old.rows.keys()].filter((index) => !rows.has(index));
  return { kind: "changed", of, sheet: others, rows: changed, removed };
}

function patchedSheet(before: readonly Sheet[], patch: SheetPatch): Sheet | undefined {
  if (patch.kind === "new") return patch.sheet;
  const old = before[patch.of];
  if (patch.kind === "same" || old === undefined) return old;
  const rows = new Map(old.rows);
  let isOrdered = true;
  for (const [index, row] of patch.rows) {
    isOrdered &&= rows.has(index);
    rows.set(index, row);
  }
  for (const index of patch.removed) rows.delete(index);
  return { ...patch.sheet, rows: isOrdered ? rows : new Map([...rows].sort(([a], [b]) => a - b)) };
}
