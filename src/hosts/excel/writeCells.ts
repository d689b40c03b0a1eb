import type { CellChange } from "../../core/findings/finding";
import { holds, inFormat, needsGeneralFormat, refusalOf, TEXT_FORMAT } from "../changing";
import type { ApplyResult, HostError, PlacedChange, RefusedChange, WrittenCell } from "../host";
import { readCells, sheetKey, type Asked, type CellState, type ExcelValue } from "./cellStates";
import { toHostError } from "./errors";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";
import { asWritten, isPlainlyText } from "./writing";

/** A value that a cell is to get. */
interface Write extends Asked {
  readonly sheetId: string;
  readonly value: ExcelValue;
  /** The format the cell has now. */
  readonly numberFormat: string;
  /** The format it is to have afterwards. */
  readonly toFormat: string;
  /** Texts that Excel would read into: kept as text by an apostrophe before them, or, given back, as they were. */
  readonly how: "new" | "back";
}

type Refusal = RefusedChange["reason"];

/** Writes changes and gives cells back what they held: two requests each, one to look and one to write. */
export class CellWriter {
  constructor(
    private readonly api: ExcelApi,
    private readonly own: OwnWrites,
  ) {}

  async apply(changes: readonly PlacedChange[]): Promise<ApplyResult> {
    return this.change(changes, (change, state) => {
      const after = inFormat(change, state.numberFormat);
      const asked = change.numberFormat ?? state.numberFormat;
      const toFormat = needsGeneralFormat(after, asked) ? "General" : asked;
      return {
        change,
        reason: refusalOf(state, (now) => holdsText(now, change.from)),
        write: { value: after, toFormat, how: "new" },
      };
    });
  }

  async putBack(cells: readonly WrittenCell[]): Promise<ApplyResult> {
    return this.change(cells, ({ sheet, cell, before, after }, state) => {
      const change: CellChange = { sheet, cell, from: shown(after.value), to: numberOrText(before.value) };
      // What Excel stopped before writing holds what it held.
      const isBack = state.isThere && state.value === before.value && state.numberFormat === before.numberFormat;
      return {
        change,
        reason: isBack ? null : refusalOf(state, (now) => now.value === after.value || holdsText(now, change.from)),
        write: isBack ? null : { value: before.value, toFormat: before.numberFormat, how: "back" },
      };
    });
  }

  private async change<One extends Asked>(
    asked: readonly One[],
    decide: (
      one: One,
      state: CellState,
    ) => {
      readonly change: CellChange;
      readonly reason: Refusal | null;
      readonly write: Pick<Write, "value" | "toFormat" | "how"> | null;
    },
  ): Promise<ApplyResult> {
    return this.api.runAsOneUndo(async (context) => {
      const states = await readCells(context, asked);
      const seen = new Set<string>();
      const applied: CellChange[] = [];
      const refused: RefusedChange[] = [];
      const written: WrittenCell[] = [];
      const writes: Write[] = [];
      asked.forEach((one, index) => {
        const state = states[index] ?? null;
        const { sheet, cell, place } = one;
        const { change, reason, write } = decide(one, state ?? NOWHERE);
        const key = `${sheetKey(one)}!${cell}`;
        const why = state === null ? "gone" : seen.has(key) ? "changed" : reason;
        seen.add(key);
        if (why !== null) {
          refused.push({ change, reason: why });
          return;
        }
        applied.push(change);
        if (write === null || state === null) return;
        const { sheetId, value, numberFormat } = state;
        written.push({
          sheet,
          cell,
          ...(place === undefined ? {} : { place }),
          before: { value, numberFormat },
          after: { value: write.value, numberFormat: write.toFormat },
        });
        writes.push({ sheet, cell, place, sheetId, numberFormat, ...write });
      });
      const failure = writes.length === 0 ? null : await this.write(context, writes);
      if (failure === null) return { applied, refused, written, failure };
      return { applied: [], refused, written: await this.standing(context, written), failure };
    });
  }

  /** Those of the cells that Excel had written before it stopped; all of them where it doesn't say. */
  private async standing(
    context: Excel.RequestContext,
    written: readonly WrittenCell[],
  ): Promise<readonly WrittenCell[]> {
    try {
      const states = await readCells(context, written);
      return written.filter(({ before }, index) => {
        const state = states[index];
        return state?.value !== before.value || state.numberFormat !== before.numberFormat;
      });
    } catch {
      return written;
    }
  }

  /** Excel may stop half-way: what did get written is known all the same. */
  private async write(context: Excel.RequestContext, writes: readonly Write[]): Promise<HostError | null> {
    for (const write of writes) {
      const range = context.workbook.worksheets.getItem(sheetKey(write)).getRange(write.cell).untrack();
      setCell(range, write);
      this.own.expectCell(write.sheetId, write.cell);
    }
    try {
      await context.sync();
      return null;
    } catch (error) {
      return toHostError(error, { sheet: writes[0]?.sheet ?? "", isReadOnly: this.api.isReadOnly });
    }
  }
}

/** A text given back is put in while the cell takes texts as they are, so that no apostrophe is left before it. */
function setCell(range: Excel.Range, { value, numberFormat, toFormat, how }: Write): void {
  const isText = how === "back" && typeof value === "string" && !isPlainlyText(value);
  const during = isText ? TEXT_FORMAT : toFormat;
  if (during !== numberFormat) range.numberFormat = [[during]];
  range.values = [[isText ? value : asWritten(value, during)]];
  if (during !== toFormat) range.numberFormat = [[toFormat]];
}

const NOWHERE: CellState = {
  sheetId: "",
  value: "",
  text: "",
  numberFormat: "General",
  isFormula: false,
  isLocked: false,
  isThere: false,
};

function holdsText({ value, text }: CellState, expected: string): boolean {
  return holds(value === "" ? null : value, text, expected);
}

function shown(value: ExcelValue): string {
  return String(value);
}

function numberOrText(value: ExcelValue): string | number {
  return typeof value === "boolean" ? String(value) : value;
}
