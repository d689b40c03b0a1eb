import { isGuidance } from "../forms/guidance";
import { readStaffingLine } from "../reading/staffing";
import { endsStaffing, readStaffingHeading } from "../tables/staffing/staffingHeadings";
import type { GoalTableKind } from "../forms/form";
import { plainText, type GoalRows } from "./goalRows";
import type { NotedText } from "./tableTexts";
import { joinLeftOut } from "./text";
import type { LeftOut } from "../workbook/snapshot";
import type { PagePlace } from "./wordDocument";
import type { Entry, FieldEntry, LineEntry } from "./outline";
import {
  announcedArea,
  awaitsArea,
  endsActivities,
  isFormTitle,
  planOfLines,
  readSubject,
  sayPlan,
  type Subject,
} from "./subjects";

/** A list of staff: its heading as written, and its lines, a table's cell by cell. */
export interface StaffList {
  readonly heading: string;
  /** Whether the heading alone is enough; else one of the lines must read as staff. */
  readonly sure: boolean;
  readonly rows: (readonly NotedText[])[];
  /** Where its table stands on the document's pages. */
  readonly places: PagePlace[];
}

/** A delaftale, or the overordnede mål of a samarbejdsaftale, in the document. */
export interface Agreement {
  kind: GoalTableKind;
  /** Null where the document doesn't say. */
  area: string | null;
  /** The lines of the form that may tell of the plan, label and value. */
  readonly lines: string[][];
  readonly goals: GoalRows[];
  readonly staffing: StaffList[];
  readonly parties: NotedText[];
  readonly activities: NotedText[];
  /** LBF's guidance text that was left in the document. */
  readonly guidance: NotedText[];
}

export interface FoundAgreements {
  readonly agreements: readonly Agreement[];
  /** Lines before, between and behind them count for the plan as well. */
  readonly lines: readonly (readonly string[])[];
  /** Texts of the document that none of it was taken from. */
  readonly rest: readonly string[];
}

/** Goes through the document and finds its agreements, in order. */
export function findAgreements(outline: readonly Entry[]): FoundAgreements {
  const reader = new AgreementReader();
  reader.read(outline);
  return reader.finish();
}

const DEFAULT_STAFF_HEADING = "Medarbejderressourcer for indsatsområdet";

class AgreementReader {
  private readonly all: Agreement[] = [];
  private current = this.begin();
  private subject: Subject | null = null;
  /** The list of staff that lines are being added to. */
  private list: StaffList | null = null;
  private afterGap = false;
  /** The label of an indsatsområde on the line before, whose name is awaited. */
  private areaLabel: string | null = null;
  private readonly rest: string[] = [];

  read(entries: readonly Entry[]): void {
    for (const entry of entries) {
      switch (entry.kind) {
        case "gap":
          this.afterGap = true;
          continue;
        case "unseen":
          this.rest.push(entry.text);
          continue;
        case "line":
          this.line(entry);
          break;
        case "field":
          this.field(entry);
          break;
        case "goals":
          this.goals(entry.table);
          break;
        case "staff":
          this.staff(entry.rows, entry.places);
      }
      this.afterGap = false;
    }
  }

  finish(): FoundAgreements {
    for (const agreement of this.all) {
      for (const list of agreement.staffing.filter((found) => !isStaffList(found))) {
        this.rest.push(list.heading, ...list.rows.map(rowText));
        this.tellStruck(list.rows.flat());
        agreement.staffing.splice(agreement.staffing.indexOf(list), 1);
      }
    }
    const agreements = this.all.filter(hasContent);
    const empty = this.all.filter((agreement) => !hasContent(agreement));
    for (const { parties, activities } of empty) {
      this.rest.push(...[...parties, ...activities].map(({ text }) => text));
      this.tellStruck([...parties, ...activities]);
    }
    return { agreements, lines: this.all.flatMap(({ lines }) => lines), rest: this.rest.filter((text) => text !== "") };
  }

  private begin(): Agreement {
    const lists = { lines: [], goals: [], staffing: [], parties: [], activities: [], guidance: [] };
    const agreement: Agreement = { kind: "delmaal", area: null, ...lists };
    this.all.push(agreement);
    return agreement;
  }

  private beginNext(): void {
    if (hasContent(this.current)) this.current = this.begin();
    this.list = null;
    this.subject = null;
  }

  private announce(area: string | null): void {
    if (area === null) return;
    if (this.current.kind === "overordnede-maal" || (this.current.area !== null && this.current.area !== area))
      this.beginNext();
    this.current.area = area;
  }

  private line(line: LineEntry): void {
    const { text, heading } = line;
    if (isGuidance(text)) {
      this.current.guidance.push(line);
      return;
    }
    const area = announcedArea(text, heading) ?? this.awaitedArea(text);
    this.announce(area);
    if (this.opens(text, line)) return;
    if (this.list !== null && heading === null && area === null && this.goesOnWithStaff([line])) {
      this.list.rows.push([line]);
      return;
    }
    this.list = null;
    if (heading !== null || area !== null) this.subject = null;
    if (this.plan([text]) || area !== null) {
      this.tellStruck([line]);
      return;
    }
    if (this.keep(line)) return;
    this.tellStruck([line]);
    if (isFormTitle(text)) return;
    this.rest.push(text);
    this.areaLabel = awaitsArea(text) ? text : null;
  }

  /** The indsatsområde that the line names under a label of its own on the line before. */
  private awaitedArea(text: string): string | null {
    const label = this.areaLabel;
    this.areaLabel = null;
    if (label === null) return null;
    const area = announcedArea(`${label.replace(/:\s*$/, "")}: ${text}`, null);
    if (area !== null && this.rest.at(-1) === label) this.rest.pop();
    return area;
  }

  /** A row of the form, or a line with a tab: a label and what was filled in. */
  private field({ label, leftOut, values, content }: FieldEntry): void {
    const texts = values.map(({ text }) => text);
    const [first] = values;
    if (isGuidance(label)) {
      this.current.guidance.push(plainText(label));
      this.read(content);
      return;
    }
    const cells = [{ text: label, notes: [], leftOut }, ...values];
    if (this.announceField(label, texts)) {
      this.tellStruck(cells);
      return;
    }
    if (this.list !== null && readStaffingHeading(label) === null && this.goesOnWithStaff(cells)) {
      this.list.rows.push(cells);
      return;
    }
    this.list = null;
    const isPlan = this.plan([label, ...texts]);
    if (isPlan) {
      this.tellStruck(cells);
      return;
    }
    if (first !== undefined && this.opens(label, plainText(label))) {
      this.read(content);
      // What was filled in ends with its cell.
      this.list = null;
      this.subject = null;
      return;
    }
    const isPlainText = content.every(({ kind }) => kind === "line" || kind === "gap");
    if (isPlainText && this.keep(onOneLine(cells))) return;
    this.rest.push(label);
    this.read(content);
  }

  /** What is struck out of texts that go into no cell of their own. */
  private tellStruck(texts: readonly NotedText[]): void {
    this.rest.push(...texts.flatMap(({ leftOut }) => leftOut?.struck ?? []));
  }

  /** "Indsatsområde | Beskæftigelse": both together name it. */
  private announceField(label: string, texts: readonly string[]): boolean {
    const area = announcedArea(`${label.replace(/:$/, "")}: ${texts[0] ?? ""}`, null);
    const isWhole = texts.length === 1 && (texts[0] ?? "").length <= 160 && readStaffingHeading(label) === null;
    this.announce(isWhole ? area : null);
    return isWhole && area !== null;
  }

  /** Whether the line is the heading of the staff, the parties or the activities. */
  private opens(text: string, { notes, leftOut }: NotedText): boolean {
    const staff = readStaffingHeading(text);
    if (staff !== null && !(this.list !== null && !staff.sure)) {
      const heading = text.slice(0, text.length - staff.rest.length).replace(/[:\s]+$/, "");
      this.list = { heading, sure: staff.sure, rows: [], places: [] };
      this.current.staffing.push(this.list);
      this.subject = null;
      if (staff.rest !== "") this.list.rows.push([{ text: staff.rest, notes, leftOut }]);
      return true;
    }
    const found = readSubject(text);
    if (found === null || (this.subject === "activities" && found.subject === "activities")) return false;
    this.list = null;
    this.subject = found.subject;
    if (found.rest !== "") this.keep({ text: found.rest, notes, leftOut });
    return true;
  }

  /** Whether the line, or the row, is one more of the list. Behind an empty line only what reads as staff is. */
  private goesOnWithStaff(cells: readonly NotedText[]): boolean {
    const text = rowText(cells);
    if (endsStaffing(cells[0]?.text ?? "") && cells.length === 1) return false;
    if (cells.length === 1 && (!this.afterGap || this.list?.rows.length === 0)) return true;
    const { states, areaWeight } = readStaffingLine(text);
    return states !== "nothing" || areaWeight !== null;
  }

  /** Whether the cells, or the label on the line before with them, say something of the plan. */
  private plan(cells: string[]): boolean {
    if (this.subject === "activities") return false;
    const { lines } = this.current;
    const before = lines.at(-1);
    lines.push(cells);
    let said = [cells];
    if (!sayPlan(said)) {
      // The label may stand on the line before.
      if (before?.length !== 1 || sayPlan([before]) || !sayPlan([before, cells])) return false;
      said = [before, cells];
      if (this.rest.at(-1) === before[0]) this.rest.pop();
    }
    if (planOfLines(said).name !== null && hasContent(this.current)) {
      lines.splice(-said.length);
      this.beginNext();
      this.current.lines.push(...said);
    }
    this.subject = null;
    return true;
  }

  /** Adds the text to the subject at hand; false when there is none, or it ends here. */
  private keep(text: NotedText): boolean {
    const ends = this.subject === "activities" ? endsActivities(text.text) : endsStaffing(text.text);
    if (ends) this.subject = null;
    if (this.subject === null) return false;
    this.current[this.subject].push(text);
    return true;
  }

  private goals(table: GoalRows): void {
    this.list = null;
    this.subject = null;
    const { current } = this;
    if (table.kind === "overordnede-maal" ? current.kind !== table.kind : current.kind === "overordnede-maal")
      this.beginNext();
    this.current.kind = table.kind;
    this.current.goals.push(table);
    for (const line of table.across) {
      if (isGuidance(line.text)) this.current.guidance.push(line);
      else {
        this.tellStruck([line]);
        this.rest.push(line.text);
      }
    }
  }

  private staff(rows: readonly (readonly NotedText[])[], places: readonly PagePlace[]): void {
    if (this.list === null) {
      this.list = { heading: DEFAULT_STAFF_HEADING, sure: true, rows: [], places: [] };
      this.current.staffing.push(this.list);
    }
    this.list.rows.push(...rows);
    this.list.places.push(...places);
    this.list = null;
  }
}

function hasContent({ goals, staffing }: Agreement): boolean {
  return goals.length > 0 || staffing.some(isStaffList);
}

function isStaffList({ sure, rows }: StaffList): boolean {
  return rows.length > 0 && (sure || rows.some((row) => readStaffingLine(rowText(row)).states !== "nothing"));
}

/** A label and its values as the form's line has them. */
function onOneLine(cells: readonly NotedText[]): NotedText {
  return {
    text: cells.map(({ text }) => text).join(": "),
    notes: cells.flatMap(({ notes }) => notes),
    leftOut: cells.reduce<LeftOut | null>((all, { leftOut }) => joinLeftOut(all, leftOut), null),
  };
}

function rowText(cells: readonly NotedText[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(", ");
}
