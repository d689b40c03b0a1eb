import { LBF_2019_26 } from "../../src/core/forms/lbf2019";
/** How a cell of a sample looks. */
export type CellStyle = "plain" | "bold" | "heading" | "body" | "percent" | "amount";

export interface StyledCell {
  readonly value: string | number;
  readonly style: CellStyle;
  /** Without its "="; value is then its result. */
  readonly formula?: string;
}

/** Text and numbers stand plain; null leaves the cell out. */
export type SampleCell = string | number | StyledCell | null;

export interface SampleSheet {
  readonly name: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** From row 1; an empty list leaves the row out. */
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface Sample {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
}

export const styled =
  (style: CellStyle) =>
  (value: string | number | null): StyledCell | null =>
    value === null ? null : { value, style };

export const bold = styled("bold");
export const heading = styled("heading");
export const body = styled("body");
export const percent = styled("percent");
export const amount = styled("amount");

/** What an agreement's sheet says above its table. */
export interface AgreementHead {
  readonly plan: string;
  readonly period: string;
  readonly kommune: string;
}

export interface AgreementTable {
  readonly title: string;
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The lines under "Medarbejderressourcer"; none leaves the list out. */
  readonly staffing: readonly string[];
}

/** A sheet as one of LBF's agreements: its title, three lines about the plan, the table, and the list of staff. */
export function agreementSheet(name: string, head: AgreementHead, table: AgreementTable): SampleSheet {
  const staffing: readonly SampleCell[][] =
    table.staffing.length === 0
      ? []
      : [[], [], [bold("Medarbejderressourcer for indsatsområdet:")], ...table.staffing.map((line) => [line])];
  return {
    name,
    widths: table.headings.map(() => 28),
    rows: [
      [table.title],
      [],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", head.plan],
      ["Delaftalen gælder fra - til:", head.period],
      ["Kommune:", head.kommune],
      [],
      [table.caption],
      table.headings.map(heading),
      ...table.rows.map((row) => row.map(body)),
      ...staffing,
    ],
  };
}

/** The headings of LBF's table of delmål. */
export const DELMAAL_HEADINGS = LBF_2019_26.tables.delmaal.columns.map(({ heading: text }) => text);

/** The headings of LBF's table of overordnede mål. */
export const OVERORDNEDE_HEADINGS = LBF_2019_26.tables["overordnede-maal"].columns.map(({ heading: text }) => text);

/** The line above a delmålstabel. */
export const DELMAAL_CAPTION = LBF_2019_26.tables.delmaal.caption;
