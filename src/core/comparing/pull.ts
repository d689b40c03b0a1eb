import { writtenAar } from "../data/aar";
import { withoutDay } from "../data/kilde";
import type { DataFigure } from "../data/dataFigure";
import { columnsOf, formColumn, hasYears, type GoalRole } from "../forms/form";
import type { GoalCell, GoalRow, GoalTable, PlanTables } from "../tables/planTables";
import { cellName } from "../workbook/address";
import type { ComparedFigure, ComparedRow } from "./comparedFigure";
import { unitBehind } from "./unitsAgree";

export type PullField = Extract<GoalRole, "baseline" | "comparison" | "year" | "source">;

/** What a cell would be filled with; a change of the cell (`CellChange`) once the user has said yes. */
export interface PullProposal {
  readonly sheet: string;
  readonly cell: string;
  readonly field: PullField;
  /** "empty": nothing or a placeholder stands there; "same": what is typed says the same; "differs": it says something else. */
  readonly state: "empty" | "same" | "differs";
  readonly from: string;
  /** A year is a number, all else text. */
  readonly to: string | number;
}

const FIELDS: readonly PullField[] = ["baseline", "comparison", "year", "source"];

/** What data can fill, in the form's order. */
function fieldsOf(table: GoalTable): readonly PullField[] {
  return columnsOf(table).flatMap(({ id }) => FIELDS.find((field) => field === id) ?? []);
}

const ELECTION = /^[A-Z]{2}\d\d$/;

/**
 * What the rows' cells would be filled with, in the field's own forms. Nothing is proposed where the data lack a figure
 * that is typed, where a cell is calculated, merged with another row's or parted over several, or its column is missing.
 * @param rows those of `comparePlan` that the user chose.
 */
export function pullProposals(tables: PlanTables, rows: readonly ComparedRow[]): readonly PullProposal[] {
  const chosen = new Map(rows.map((row) => [`${row.cell}!${row.sheet}`, row]));
  return tables.goals.flatMap((table) =>
    table.rows.flatMap((row) => {
      const compared = chosen.get(`${cellName(row.at)}!${table.sheet.name}`);
      return compared === undefined ? [] : proposalsOf(row, table, compared);
    }),
  );
}

/** The proposals to write: those of empty cells, and those of cells that the user wants overwritten. */
export function pullChanges(
  proposals: readonly PullProposal[],
  overwrite: (proposal: PullProposal) => boolean,
): readonly PullProposal[] {
  return proposals.filter((one) => one.state === "empty" || (one.state === "differs" && overwrite(one)));
}

function proposalsOf(row: GoalRow, table: GoalTable, compared: ComparedRow): readonly PullProposal[] {
  const used = compared.figures.flatMap(importedOf);
  if (used.length === 0) return [];
  return fieldsOf(table).flatMap((field) => {
    const cell = row[field];
    if (cell === null || !isFillable(cell)) return [];
    const to = valueOf(field, table, compared, used);
    if (to === null) return [];
    const from = heldBy(cell);
    const state = cell.empty ? "empty" : isSame(field, cell, compared, to) ? "same" : "differs";
    return [{ sheet: table.sheet.name, cell: cellName(cell.at), field, state, from, to }];
  });
}

function isFillable(cell: GoalCell): boolean {
  const { setAside, inherited, parts, single } = cell;
  return !setAside && !inherited && parts.length <= 1 && single?.formula === undefined && single?.leftOut === undefined;
}

function heldBy({ single, text }: GoalCell): string {
  return typeof single?.value === "string" ? single.value : (single?.text ?? text);
}

function isSame(field: PullField, cell: GoalCell, { figures }: ComparedRow, to: string | number): boolean {
  if (field === "year" || field === "source") return cell.text.trim() === String(to);
  return figures.every(({ column, typed, differs }) => column !== field || typed === null || !differs);
}

function valueOf(
  field: PullField,
  table: GoalTable,
  compared: ComparedRow,
  used: readonly DataFigure[],
): string | number | null {
  if (field === "year") return yearOf(used);
  if (field === "source") return sourceOf(used, hasYears(table));
  const inColumn = compared.figures.filter(({ column }) => column === field);
  const typed = inColumn.filter((figure) => figure.typed !== null);
  if (typed.some((figure) => importedOf(figure).length === 0)) return null;
  const shown = typed.length > 0 ? typed : inColumn;
  // Overordnede mål have a column of the kommune's own.
  const ofOne = formColumn(table, field)?.niveau;
  const wanted = ofOne === undefined ? shown : shown.filter(({ niveau }) => niveau === ofOne);
  const figures = wanted.flatMap(importedOf);
  if (figures.length === 0) return null;
  const places = new Set(figures.map(({ omraade }) => omraade));
  const isNamed = places.size > 1 || (field === "comparison" && ofOne === undefined);
  return figures.map((figure) => lineOf(figure, isNamed ? nameOf(figure, table) : null)).join("\n");
}

/** The figures to fill in: that of the row's period; of elections the last of each kind. */
function importedOf({ imported, series, typed }: ComparedFigure): readonly DataFigure[] {
  if (typeof imported?.value !== "number") return [];
  if (typed !== null || !ELECTION.test(imported.aar)) return [imported];
  const last = new Map<string, DataFigure>();
  for (const one of series) if (ELECTION.test(one.aar) && one.value !== null) last.set(one.aar.slice(0, 2), one);
  return [...last.values()];
}

function nameOf({ omraade, niveau }: DataFigure, { plan }: GoalTable): string {
  if (niveau !== "kommune" || /kommune/i.test(omraade)) return omraade;
  return plan.kommune ?? `${omraade} Kommune`;
}

/** "Brøndby Strand: 13,60 %", "KV21: 40,5 %", "13,6 %". */
function lineOf(figure: DataFigure, name: string | null): string {
  const election = ELECTION.test(figure.aar) ? figure.aar : null;
  const lead = [name, election].filter((part) => part !== null).join(", ");
  return lead === "" ? written(figure) : `${lead}: ${written(figure)}`;
}

function written({ value, unit, decimals }: DataFigure): string {
  if (value === null) return "";
  const number = decimals === null ? String(Math.round(value * 1e4) / 1e4) : value.toFixed(Math.min(decimals, 10));
  const danish = number.replace(".", ",");
  const behind = unitBehind(unit);
  return behind === "" ? danish : `${danish} ${behind}`;
}

/** The one period of the figures; null where they have several, or elections, which stand at their figures. */
function yearOf(used: readonly DataFigure[]): string | number | null {
  const [aar, ...others] = new Set(used.map((figure) => figure.aar));
  if (aar === undefined || others.length > 0 || ELECTION.test(aar)) return null;
  return /^\d{4}$/.test(aar) ? Number(aar) : writtenAar(aar);
}

/** Who published the figures; in overordnede mål, which have no column of years, with the year. */
function sourceOf(used: readonly DataFigure[], hasYearColumn: boolean): string | null {
  const sources = [...new Set(used.map(({ kilde }) => kilde))].filter((kilde) => kilde !== "");
  if (sources.length === 0) return null;
  const year = hasYearColumn ? null : yearOf(used);
  if (year === null) return sources.join("\n");
  return [...new Set(sources.map((kilde) => `${withoutYears(kilde)} ${year}`.trim()))].join("\n");
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?: ?[-/–] ?(?:(?:19|20)\d\d|\d\d))?(?!\d)/g;

/** The year that data are published in would be taken for the one that the figure is of. */
function withoutYears(kilde: string): string {
  return withoutDay(kilde).replace(YEARS, "").replace(/ {2,}/g, " ").trim();
}
