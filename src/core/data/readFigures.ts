import { MOST_COLUMNS, type ImportMapping, type ColumnMapping } from "./mapping";
import { readAar, splitAar } from "./aar";
import { type Place, readPlace, readNiveau, type PlaceFilter } from "./places";
import type { DataFigure, Niveau, RawTable, RawValue } from "./types";
import { readUnit, unitInText } from "./units";
import { readValue } from "./values";
import type { CellAddress } from "../workbook/address";
import { textOfRaw, withoutCode } from "./raw";

/** Where figures come from, and when they were imported. */
export interface Origin {
  /** The file's or sheet's name. */
  readonly fil: string;
  /** ISO date; null where it isn't known. */
  readonly importeret: string | null;
}

/** Why a value wasn't taken: what is missing, or a text that is neither a figure nor a mark. */
export type SkipReason = "no-indikator" | "no-omraade" | "no-aar" | "unreadable";

export interface SkippedValue {
  /** Counted from zero, in the table as given. */
  readonly row: number;
  readonly column: number;
  readonly reason: SkipReason;
  readonly text: string;
}

/** What was taken of a table, as plain data: it is sent from the worker to its page. */
export interface TakenFigures {
  readonly figures: readonly DataFigure[];
  /** The first of the values that weren't taken. */
  readonly skipped: readonly SkippedValue[];
  /** How many weren't taken in all. */
  readonly skippedCount: number;
  /** How many are about places that weren't asked for. */
  readonly elsewhere: number;
}

/** What was read of a table. */
export interface ReadFigures extends TakenFigures {
  /** Where a figure stands in the table, by its index in `figures`; row and column count from zero. */
  readonly at: (figure: number) => CellAddress;
}

/** Skipped values that are told one by one. */
const MOST_SKIPPED = 100;

/** Reads a table's figures as the mapping says, those of the places asked for alone. Linear in the cells; never throws. */
export function readFigures(table: RawTable, mapping: ImportMapping, origin: Origin, keep?: PlaceFilter): ReadFigures {
  const reader = new FigureReader(mapping, origin, keep);
  for (let row = mapping.firstRow; row < table.rows.length; row += 1) {
    const values = table.rows[row];
    if (values !== undefined) reader.add(values, row);
  }
  return reader.result();
}

interface IndikatorPart {
  /** A period at its beginning or end ("Andel sigtede (2022)"), and the text without; null where it has none. */
  readonly dated: { readonly text: string; readonly aar: string } | null;
  readonly text: string;
  readonly unit: string | null;
}

/** Keeps what was made of a text, for columns that repeat few texts in many rows. */
class Memo<Answer> {
  private readonly answers = new Map<RawValue, Answer>();

  constructor(private readonly read: (raw: RawValue) => Answer) {}

  of(raw: RawValue): Answer {
    const known = this.answers.get(raw);
    if (known !== undefined) return known;
    const answer = this.read(raw);
    // A column in which every text is another gains nothing from being remembered.
    if (this.answers.size < 50_000) this.answers.set(raw, answer);
    return answer;
  }
}

interface LabelColumn {
  readonly index: number;
  readonly mapping: ColumnMapping;
}

/** Reads figures row by row, so that a file of a million rows needn't be held at once. */
export class FigureReader {
  private readonly figures: DataFigure[] = [];
  /** By figure its row and column in one number, which a million of take less room than pairs. */
  private readonly places: number[] = [];
  private readonly skipped: SkippedValue[] = [];
  private skippedCount = 0;
  private elsewhere = 0;

  private readonly labels: readonly LabelColumn[];
  private readonly values: readonly ColumnMapping[];
  private readonly indikatorer: readonly ColumnMapping[];
  private readonly omraader: readonly { readonly column: ColumnMapping; readonly fineness: number }[];
  private readonly columnOf: Readonly<Partial<Record<"niveau" | "aar" | "enhed" | "kilde", number>>>;
  /** By label column: what stood there last, for tables that say a label once. */
  private readonly carried: RawValue[] = [];
  private readonly memos = {
    aar: new Memo(readAar),
    place: new Memo((raw) => readPlace(textOfRaw(raw))),
    codedPlace: new Memo((raw) => readPlace(withoutCode(textOfRaw(raw)))),
    niveau: new Memo((raw) => readNiveau(textOfRaw(raw))),
    unit: new Memo((raw) => readUnit(textOfRaw(raw))),
    indikator: new Memo((raw) => indikatorPart(textOfRaw(raw))),
    codedIndikator: new Memo((raw) => indikatorPart(withoutCode(textOfRaw(raw)))),
  };
  private readonly kept = new Map<string, boolean>();

  constructor(
    private readonly mapping: ImportMapping,
    private readonly origin: Origin,
    private readonly keep: PlaceFilter = () => true,
  ) {
    const having = (role: string): ColumnMapping[] => mapping.columns.filter((column) => column.role === role);
    this.values = having("vaerdi");
    this.indikatorer = having("indikator");
    this.omraader = having("omraade").map((column) => ({ column, fineness: finenessOf(column.heading) }));
    this.labels = mapping.columns
      .filter(({ role }) => role !== "vaerdi" && role !== "ignore")
      .map((column) => ({ index: column.index, mapping: column }));
    const index = (role: string): number | undefined => having(role)[0]?.index;
    const found = { niveau: index("niveau"), aar: index("aar"), enhed: index("enhed"), kilde: index("kilde") };
    this.columnOf = Object.fromEntries(Object.entries(found).filter(([, at]) => at !== undefined));
  }

  /** Takes the figures of a row below the headings; `row` is its index in the table. */
  add(given: readonly RawValue[], row: number): void {
    const values = this.mapping.fillDown ? this.filled(given) : given;
    if (!this.values.some(({ index }) => isFilled(given[index]))) return;
    const place = this.placeOf(values);
    const niveau = this.niveauOf(values);
    for (const column of this.values) {
      const raw = given[column.index];
      if (!isFilled(raw)) continue;
      const here = column.omraade === null ? place : { omraade: column.omraade, niveau: column.niveau };
      this.addValue({
        values,
        row,
        column,
        raw,
        omraade: here?.omraade ?? null,
        niveau: niveau ?? here?.niveau ?? null,
      });
    }
  }

  result(): ReadFigures {
    const { figures, places, skipped, skippedCount, elsewhere } = this;
    const at = (figure: number): CellAddress => {
      const place = places[figure] ?? 0;
      return { row: Math.floor(place / MOST_COLUMNS), column: place % MOST_COLUMNS };
    };
    return { figures, at, skipped, skippedCount, elsewhere };
  }

  private addValue(at: {
    readonly values: readonly RawValue[];
    readonly row: number;
    readonly column: ColumnMapping;
    readonly raw: string | number;
    readonly omraade: string | null;
    readonly niveau: Niveau | null;
  }): void {
    const { values, row, column, raw, omraade } = at;
    const { fixed } = this.mapping;
    const skip = (reason: SkipReason): void => this.skip({ row, column: column.index, reason, text: textOfRaw(raw) });
    if (omraade === null) {
      skip("no-omraade");
      return;
    }
    const niveau = at.niveau ?? readPlace(omraade).niveau;
    if (!this.isKept(omraade, niveau)) {
      this.elsewhere += 1;
      return;
    }
    const value = readValue(raw, this.mapping.decimalMark);
    if (value.kind === "empty") return;
    if (value.kind === "text") {
      skip("unreadable");
      return;
    }
    const indikator = this.indikatorOf(values, column);
    if (indikator === null) {
      skip("no-indikator");
      return;
    }
    const ownAar = this.columnOf.aar === undefined ? null : this.memos.aar.of(values[this.columnOf.aar] ?? null);
    const told = column.aar ?? ownAar;
    // A year in the wording is the figure's where nothing nearer tells one; a title's year is the file's.
    const dated = told === null ? indikator.dated : null;
    const aar = told ?? dated?.aar ?? fixed.aar;
    if (aar === null) {
      skip("no-aar");
      return;
    }
    const unit =
      this.cellText("enhed", values, this.memos.unit) ?? value.unit ?? column.enhed ?? indikator.unit ?? fixed.enhed;
    this.places.push(row * MOST_COLUMNS + column.index);
    this.figures.push({
      indikator: dated?.text ?? indikator.text,
      omraade,
      niveau,
      aar,
      value: value.value,
      unit,
      decimals: value.decimals,
      suppressed: value.kind === "mark",
      kilde: this.kildeOf(values),
      fil: this.origin.fil,
      importeret: this.origin.importeret,
      at: null,
    });
  }

  /** The row with the labels it leaves out: those to the left of its first own label stand in the rows above. */
  private filled(given: readonly RawValue[]): readonly RawValue[] {
    const row = [...given];
    let begun = false;
    for (const [place, { index }] of this.labels.entries()) {
      const raw = given[index] ?? null;
      if (isFilled(raw)) {
        // A new outer label ends what the inner ones were.
        if (!begun) for (let inner = place + 1; inner < this.labels.length; inner += 1) this.carried[inner] = null;
        begun = true;
        this.carried[place] = raw;
      } else if (!begun) {
        row[index] = this.carried[place] ?? null;
      }
    }
    return row;
  }

  /** Of several columns of places the narrowest that is filled: Boligområde before Kommune. */
  private placeOf(values: readonly RawValue[]): { readonly omraade: string; readonly niveau: Niveau | null } | null {
    let best: { readonly place: Place; readonly rank: number; readonly niveau: Niveau | null } | null = null;
    for (const { column, fineness } of this.omraader) {
      const raw = values[column.index] ?? null;
      if (!isFilled(raw)) continue;
      const place = (column.codes ? this.memos.codedPlace : this.memos.place).of(raw);
      const rank = RANK[column.niveau ?? place.niveau] + fineness;
      if (best !== null && best.rank <= rank) continue;
      // "Hele landet" in a column of kommuner is the country all the same.
      best = { place, rank, niveau: place.certain ? place.niveau : column.niveau };
    }
    if (best !== null) return { omraade: best.place.omraade, niveau: best.niveau };
    const { omraade, niveau } = this.mapping.fixed;
    return omraade === null ? null : { omraade, niveau };
  }

  private niveauOf(values: readonly RawValue[]): Niveau | null {
    const column = this.columnOf.niveau;
    return column === undefined ? null : this.memos.niveau.of(values[column] ?? null);
  }

  private indikatorOf(values: readonly RawValue[], column: ColumnMapping): IndikatorPart | null {
    const found: IndikatorPart[] = [];
    for (const { index, codes } of this.indikatorer) {
      const raw = values[index] ?? null;
      if (isFilled(raw)) found.push((codes ? this.memos.codedIndikator : this.memos.indikator).of(raw));
    }
    if (column.indikator !== null) found.push(this.memos.indikator.of(column.indikator));
    const [only] = found;
    if (found.length === 1 && only !== undefined && !isTotal(only.text) && !this.isPartOnly) return only;
    // "I alt" tells nothing beside what it is the total of.
    const telling = found.filter(({ text }) => !isTotal(text));
    const fixed = this.mapping.fixed.indikator;
    const parts = this.isPartOnly && fixed !== null ? [this.memos.indikator.of(fixed), ...telling] : telling;
    const named = parts.length > 0 ? parts : fixed === null ? found : [this.memos.indikator.of(fixed)];
    if (named.length === 0) return null;
    return {
      dated: named.length === 1 ? (named[0]?.dated ?? null) : null,
      text: named.map(({ text }) => text).join(", "),
      unit: named.find(({ unit }) => unit !== null)?.unit ?? null,
    };
  }

  /** Whether the columns only part up what the table's title names. */
  private get isPartOnly(): boolean {
    return this.indikatorer.length > 0 && this.indikatorer.every(({ reason }) => reason === "other-text");
  }

  private kildeOf(values: readonly RawValue[]): string {
    const column = this.columnOf.kilde;
    const own = column === undefined ? "" : textOfRaw(values[column] ?? null);
    return own === "" ? (this.mapping.fixed.kilde ?? "") : own;
  }

  private cellText(
    role: "enhed",
    values: readonly RawValue[],
    memo: { readonly of: (raw: RawValue) => string | null },
  ): string | null {
    const column = this.columnOf[role];
    const raw = column === undefined ? null : (values[column] ?? null);
    return isFilled(raw) ? memo.of(raw) : null;
  }

  private isKept(omraade: string, niveau: Niveau): boolean {
    const key = `${niveau}\u0000${omraade}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const kept = this.keep({ omraade, niveau });
    this.kept.set(key, kept);
    return kept;
  }

  private skip(value: SkippedValue): void {
    this.skippedCount += 1;
    if (this.skipped.length < MOST_SKIPPED) this.skipped.push(value);
  }
}

function indikatorPart(text: string): IndikatorPart {
  const { rest, aar } = splitAar(text);
  const part = unitInText(text);
  return { ...part, dated: aar === null || rest === "" ? null : { text: unitInText(rest).text, aar } };
}

/** From narrow to wide. */
const RANK: Readonly<Record<Niveau, number>> = { boligomraade: 0, kommune: 1, landsdel: 2, land: 3, andet: 4 };

/** Among areas a helhedsplan is wider than its boligområder, and these than their afdelinger. */
function finenessOf(heading: string): number {
  if (/helhedsplan|projekt/i.test(heading)) return 0.5;
  return /afdeling/i.test(heading) ? -0.5 : 0;
}

const TOTAL = /^(?:i alt|ialt|total|alle|samlet|tilsammen)$/i;

function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

function isFilled(raw: RawValue | undefined): raw is string | number {
  return raw !== null && raw !== undefined && (typeof raw === "number" || raw.trim() !== "");
}
