import { cellName, type CellAddress, type CellRange } from "../workbook/address";
import { areaIn } from "./budget/budgetMeaning";
import { lineMarkOf, type Axis, type SheetLine } from "./regions/lineMarks";
import { budgetReceipt, isTurned, lineOfCell, ofBlock, type UnreadColumn } from "./receipt";
import type { BudgetMapping, BudgetMeaning, BudgetTable, Known, LineMark } from "./staffing/staffingTable";
import type { PlanTables } from "./planTables";

/** A column of a budget (or, with its positions in columns, a row) whose meaning only the user can tell. */
export interface ColumnQuestion extends SheetLine {
  /** The heading's cell; the first figure's where it has none. */
  readonly at: CellAddress;
  /** Its name: "C4". */
  readonly cell: string;
  readonly heading: string;
  /** Where its figures stand. */
  readonly range: CellRange;
  readonly figures: number;
  /** How it is read all the same, and by what; null where it isn't. */
  readonly read: { readonly meaning: BudgetMeaning; readonly known: Known } | null;
  /** What it may hold, the likeliest first. */
  readonly candidates: readonly BudgetMeaning[];
  /** What it is found again by. */
  readonly mark: LineMark | null;
}

/** So many indsatsområder are offered one by one. */
const MOST_AREAS = 3;
const MOST_CANDIDATES = 5;

/** The columns that aren't read, or not for certain; each once, however many blocks of its sheet have it. */
export function columnQuestions(tables: PlanTables): ColumnQuestion[] {
  const asked = new Map<string, ColumnQuestion>();
  const areas = planAreas(tables);
  for (const table of tables.budgets) {
    for (const question of questionsOf(table, areas)) {
      const { sheet, axis, index } = question;
      const key = JSON.stringify([sheet, axis, index]);
      if (!asked.has(key)) asked.set(key, question);
    }
  }
  return [...asked.values()];
}

/** The answer to a question, as it is kept. */
export function answerTo({ sheet, axis, index, mark }: ColumnQuestion, meaning: BudgetMeaning): BudgetMapping {
  const known = { meaning, ...(mark === null ? {} : { mark }) };
  return axis === "column" ? { sheet, column: index, ...known } : { sheet, row: index, ...known };
}

/** The cell that a heading of the budget's line stands in, or would. */
export function headOf({ fields }: Pick<BudgetTable, "fields">, axis: Axis, { row, column }: CellAddress): CellAddress {
  const [label] = fields;
  if (label === undefined) return { row, column };
  return axis === "column" ? { row: label.at.row, column } : { row, column: label.at.column };
}

function questionsOf(table: BudgetTable, areas: readonly string[]): ColumnQuestion[] {
  const { sheet, unread } = table;
  const axis: Axis = isTurned(table) ? "row" : "column";
  const question = (
    column: UnreadColumn,
    told: Pick<ColumnQuestion, "read" | "candidates" | "mark">,
  ): ColumnQuestion => {
    const { at, heading, range, figures } = column;
    return { ...lineOfCell(table, at), at, cell: cellName(at), heading, range, figures, ...told };
  };
  const open = unread.map((column): ColumnQuestion => {
    const { at, heading, candidates } = column;
    return question(column, {
      read: null,
      candidates: offeredOf(table, heading, candidates, areas),
      mark: lineMarkOf(sheet, axis, heading === "" ? headOf(table, axis, at) : at),
    });
  });
  const unsure = budgetReceipt(table).columns.flatMap((column): ColumnQuestion[] => {
    const { at, heading, figures, known, isSure } = column;
    const meaning = column.meaning?.of === "staff" ? column.meaning.meaning : null;
    if (isSure || meaning === null || figures === null || figures === 0) return [];
    const candidates = offeredOf(table, heading, [meaning, ...besides(meaning)], areas);
    const mark = lineMarkOf(sheet, axis, at);
    return [question({ ...column, figures }, { read: { meaning, known }, candidates, mark })];
  });
  return [...open, ...unsure];
}

/** What counts in the same unit as what a column is read as. */
function besides(meaning: BudgetMeaning): BudgetMeaning[] {
  switch (meaning.kind) {
    case "contract-hours":
      return [{ kind: "hours", omraade: null, per: meaning.per }, { kind: "ignore" }];
    case "hours":
      return [{ kind: "contract-hours", per: meaning.per }, { kind: "ignore" }];
    case "share":
    case "share-total":
      return [{ kind: "share-total" }, { kind: "contract-hours", per: "posts" }, { kind: "ignore" }];
    case "annual-cost":
    case "amount":
    case "year":
    case "total":
    case "cost":
    case "funding":
      return [{ kind: "annual-cost", per: "year" }, { kind: "total" }, { kind: "ignore" }];
    case "stilling":
    case "activity":
    case "omraade":
    case "row-year":
    case "ignore":
      return [{ kind: "ignore" }];
  }
}

/** The candidates with the indsatsområde each is of: the block's own, one that the budget lacks, or what the heading says. */
function offeredOf(
  table: BudgetTable,
  heading: string,
  candidates: readonly BudgetMeaning[],
  areas: readonly string[],
): BudgetMeaning[] {
  const hasOwn = table.indsatsomraade !== null || table.fields.some(({ meaning }) => meaning?.kind === "omraade");
  const lacking = areas.filter((area) => !table.fields.some(({ meaning }) => areaIn(meaning) === area));
  const named = lacking.length > 0 ? lacking.slice(0, MOST_AREAS) : heading === "" ? [] : [heading.trim()];
  const all = candidates.flatMap((candidate): BudgetMeaning[] => {
    if (!("omraade" in candidate) || candidate.omraade !== null) return [candidate];
    if (hasOwn) return [ofBlock(candidate, table.indsatsomraade)];
    return named.map((omraade) => ({ ...candidate, omraade }));
  });
  const offered = [...new Map(all.map((candidate) => [JSON.stringify(candidate), candidate])).values()];
  // A budget hardly says the same in two columns.
  const isTaken = (candidate: BudgetMeaning): boolean =>
    table.fields.some(({ meaning, isSure }) => isSure && JSON.stringify(meaning) === JSON.stringify(candidate));
  const [first, last] = [offered.filter((one) => !isTaken(one)), offered.filter(isTaken)];
  const asked = [...first, ...last].filter(({ kind }) => kind !== "ignore");
  return [...asked.slice(0, MOST_CANDIDATES), { kind: "ignore" }];
}

/** The indsatsområder that the plan's delaftaler are of, and those of its budgets. */
function planAreas({ goals, staffing, budgets }: PlanTables): string[] {
  const found = [
    ...[...goals, ...staffing].map(({ indsatsomraade }) => indsatsomraade),
    ...budgets.flatMap(({ fields }) => fields.map(({ meaning }) => areaIn(meaning))),
  ];
  return [...new Set(found.filter((area) => area !== null))];
}
