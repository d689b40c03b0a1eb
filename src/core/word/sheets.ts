import { FORMS } from "../forms";
import { formColumn, type Form, type GoalTableKind } from "../forms/form";
import { readHeading } from "../forms/readHeading";
import type { PlanFacts } from "../tables/planFacts";
import { cellName } from "../workbook/address";
import { uniqueSheetName } from "../workbook/sheetNames";
import type { Agreement, StaffList } from "./agreements";
import type { LeftOut } from "../workbook/snapshot";
import { plainText, type GoalRows } from "./goalRows";
import type { NotedText } from "./tableTexts";
import type { PagePlace } from "./wordDocument";
import { writePeriod } from "./period";

/** How a cell of a written sheet looks. */
type WordCellStyle = "plain" | "bold" | "heading" | "body";

export interface WordSheetCell {
  readonly value: string | number | null;
  readonly style: WordCellStyle;
  /** What the document has there that is no part of the value. */
  readonly leftOut?: LeftOut;
}

/** A sheet in the layout of LBF's forms, made of an agreement in a document. */
export interface WordSheet {
  readonly name: string;
  readonly kind: GoalTableKind;
  readonly indsatsomraade: string | null;
  /** From row 1; an empty list is an empty row. */
  readonly rows: readonly (readonly WordSheetCell[])[];
  /** Where its tables stand on the document's pages. */
  readonly places: readonly PagePlace[];
}

/** The round of LBF's forms that an agreement is written in. */
function formOf({ goals }: Agreement): Form {
  return goals[0]?.form ?? FORMS[0];
}

/** The sheets of the agreements, in their order and with names of their own. */
export function sheetsOf(agreements: readonly Agreement[], planOf: (agreement: Agreement) => PlanFacts): WordSheet[] {
  const sheets: WordSheet[] = [];
  for (const agreement of agreements) {
    const { kind } = agreement;
    const area = kind === "delmaal" ? agreement.area : null;
    const taken = sheets.map(({ name }) => name);
    sheets.push({
      name: uniqueSheetName(area ?? formOf(agreement).tables[kind].agreement.sheet, taken),
      kind,
      indsatsomraade: area,
      rows: new SheetWriter().write(agreement, area, planOf(agreement)),
      places: [...agreement.goals, ...agreement.staffing].flatMap(({ places }) => places),
    });
  }
  return sheets;
}

const EMPTY: WordSheetCell = { value: null, style: "plain" };

class SheetWriter {
  private readonly rows: WordSheetCell[][] = [];
  /** The footnotes, and what is struck out, each with the cell it belongs to. */
  private readonly notes: string[] = [];

  write(agreement: Agreement, area: string | null, plan: PlanFacts): WordSheetCell[][] {
    const { kind } = agreement;
    const { name, title } = formOf(agreement).tables[kind].agreement;
    this.line(area === null ? title : `Delaftale for indsatsområdet ${area}`);
    this.gap();
    this.field(`Navn på den boligsociale indsats, som ${name.toLowerCase()} vedrører:`, plan.name);
    this.field(`${name} gælder fra - til:`, writePeriod(plan.period));
    this.field("Kommune:", plan.kommune);
    for (const table of agreement.goals) this.goals(table);
    for (const list of agreement.staffing) this.staff(list);
    this.lines("Parter:", agreement.parties);
    this.lines("Aktiviteter:", agreement.activities);
    this.lines("Noter:", this.notes.map(plainText));
    // Left in the document as it must not be: the check says so here too.
    this.lines("Vejledende tekst, som står i dokumentet:", agreement.guidance);
    return this.rows;
  }

  private goals({ form, kind, headings, rows }: GoalRows): void {
    this.gap();
    this.line(form.tables[kind].caption);
    this.texts(headings, "heading");
    const isYear = headings.map(({ text }) => {
      const goal = readHeading(text, form)?.goal ?? null;
      return formColumn({ form, kind }, goal)?.reader === "year";
    });
    for (const row of rows) {
      this.texts(row, "body");
      const cells = this.rows.at(-1) ?? [];
      for (const [column, { value, ...cell }] of cells.entries()) {
        // A year is a number in a sheet.
        if (isYear[column] === true && typeof value === "string" && /^(?:19|20)\d\d$/.test(value))
          cells[column] = { ...cell, value: Number(value), style: "body" };
      }
    }
  }

  private staff({ heading, rows }: StaffList): void {
    this.gap();
    this.gap();
    this.rows.push([{ value: `${heading}:`, style: "bold" }]);
    for (const row of rows) this.texts(row, "plain");
  }

  private lines(heading: string, lines: readonly NotedText[]): void {
    if (lines.length === 0) return;
    this.gap();
    this.gap();
    this.rows.push([{ value: heading, style: "bold" }]);
    for (const line of lines) this.texts([line], "plain");
  }

  private line(text: string): void {
    this.rows.push([{ value: text, style: "plain" }]);
  }

  private field(label: string, value: string | null): void {
    this.rows.push(value === null ? [{ value: label, style: "plain" }] : [label, value].map(plain));
  }

  private gap(): void {
    this.rows.push([]);
  }

  private texts(texts: readonly NotedText[], style: WordCellStyle): void {
    const row = this.rows.length;
    this.rows.push(texts.map((text) => cellOf(text, style)));
    for (const [column, { notes, leftOut }] of texts.entries()) {
      const name = cellName({ row, column });
      for (const note of notes) this.notes.push(`Note til ${name}: ${note}`);
      if (leftOut?.struck !== undefined) this.notes.push(`Overstreget i ${name}: ${leftOut.struck}`);
    }
  }
}

function cellOf({ text, leftOut }: NotedText, style: WordCellStyle): WordSheetCell {
  const cell: WordSheetCell = text === "" ? EMPTY : { value: text, style };
  return leftOut === null ? cell : { ...cell, leftOut };
}

function plain(value: string): WordSheetCell {
  return { value, style: "plain" };
}
