import { measuresIn } from "../language/quantities";
import { wordsOfUnit } from "../language/units";
import { oneOf } from "../language/words";
import { isPartOfYear, partOfYear, readAar, splitAar, withYear } from "./aar";
import { isTotal, PARTED } from "./breakdowns";
import { isFilled } from "./columnProfile";
import { isCounted, MOST_DERIVED_FROM } from "./derivedShares";
import { LabelCarrier } from "./labelCarrier";
import { isAsked, MOST_COLUMNS, type ImportMapping, type ColumnMapping } from "./mapping";
import { Memo, RowMemo } from "./memo";
import {
  finenessOf,
  isAnyKommune,
  type Place,
  PlaceCodes,
  readPlace,
  readNiveau,
  type PlaceFilter,
} from "./dataPlaces";
import { sameValue, settle, sharingKeys } from "./settle";
import type { DataFigure, Niveau, RawTable, RawValue } from "./dataFigure";
import { readUnit, unitInText } from "./dataUnits";
import { readValue } from "./values";
import { cellName, type CellAddress } from "../workbook/address";
import { textOfRaw, withoutCode } from "./raw";

/** Where figures come from, and when they were imported. */
export interface Origin {
  /** The file's or sheet's name. */
  readonly fil: string;
  /** ISO date; null where it isn't known. */
  readonly importeret: string | null;
  /** The sheet of the workbook that the table stands in, and the sheet's row that is its first; absent for a file's. */
  readonly sheet?: { readonly name: string; readonly top: number };
}

/** Why a value wasn't taken: what is missing, or a text that is neither a figure nor a mark. */
export type SkipReason = "no-indikator" | "no-omraade" | "no-aar" | "unreadable";

interface SkippedValue {
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
  /** The figures as they stand, those among them that are the same or disagree each by itself. */
  readonly each: readonly DataFigure[];
  /** Where a figure stands in the table, by its index in `figures`; row and column count from zero. */
  readonly at: (figure: number) => CellAddress;
}

/** Skipped values that are told one by one. */
const MOST_SKIPPED = 100;

/** Reads a table's figures as the mapping says, those of the places asked for alone. Linear in the cells; never throws. */
export function readFigures(table: RawTable, mapping: ImportMapping, origin: Origin, keep?: PlaceFilter): ReadFigures {
  const reader = new FigureReader(mapping, origin, keep, table.decimalsAt);
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
  /** The unit is written, and not only what the words are about ("Andel sigtede"). */
  readonly isUnitWritten: boolean;
}

/** Where the figures of a row are from. */
interface PlaceOfRow {
  readonly omraade: string;
  readonly code: string | null;
  readonly niveau: Niveau | null;
  readonly outer: Place | null;
}

interface LabelColumn {
  readonly index: number;
  readonly mapping: ColumnMapping;
}

/** Reads figures row by row, so that a file of a million rows needn't be held at once. */
class FigureReader {
  private readonly figures: DataFigure[] = [];
  /** By figure its row and column in one number, which a million of take less room than pairs. */
  private readonly places: number[] = [];
  private readonly skipped: SkippedValue[] = [];
  private skippedCount = 0;
  private elsewhere = 0;

  private readonly labels: readonly LabelColumn[];
  private readonly values: readonly ColumnMapping[];
  /** The columns that say what figures are about, and those that only part it up. */
  private readonly named: readonly ColumnMapping[];
  private readonly parting: readonly ColumnMapping[];
  /** The columns of which it is asked what they are, and by figure what stands in them; empty without such columns. */
  private readonly asked: readonly ColumnMapping[];
  private readonly askedParts: string[] = [];
  private readonly omraader: readonly { readonly column: ColumnMapping; readonly fineness: number }[];
  private readonly aars: readonly ColumnMapping[];
  private readonly columnOf: Readonly<Partial<Record<"niveau" | "enhed" | "kilde", number>>>;
  private readonly carrier: LabelCarrier | null;
  /** By figure the wider place that stands beside its own ("Kommune" beside "Boligområde"); empty without such a column. */
  private readonly outer: (Place | null)[] = [];
  /** By figure the code in front of its place, where there is one. */
  private readonly codes: string[] = [];
  private readonly placeCodes = new PlaceCodes();
  /** The figures whose unit is a share that may be of one. */
  private readonly ofOne: number[] = [];
  /** Those that are shares by the words of their indicator alone. */
  private readonly ofWords: number[] = [];
  private readonly memos = {
    aar: new Memo(readAar),
    place: new Memo((raw) => readPlace(textOfRaw(raw))),
    codedPlace: new Memo((raw) => readPlace(withoutCode(textOfRaw(raw)))),
    anyKommune: new Memo((raw) => isAnyKommune(textOfRaw(raw))),
    niveau: new Memo((raw) => readNiveau(textOfRaw(raw))),
    unit: new Memo((raw) => readUnit(textOfRaw(raw))),
    indikator: new Memo((raw) => indikatorPart(textOfRaw(raw))),
    codedIndikator: new Memo((raw) => indikatorPart(withoutCode(textOfRaw(raw)))),
  };
  /** By column of values what its figures are about; "none" where nothing says it. */
  private readonly indikatorer: ReadonlyMap<ColumnMapping, RowMemo<IndikatorPart | "none">>;
  private readonly kept = new Map<Niveau, Map<string, boolean>>();

  constructor(
    private readonly mapping: ImportMapping,
    private readonly origin: Origin,
    private readonly keep: PlaceFilter | null = null,
    private readonly decimalsAt: NonNullable<RawTable["decimalsAt"]> = () => null,
  ) {
    const having = (role: string): ColumnMapping[] => mapping.columns.filter((column) => column.role === role);
    this.values = having("vaerdi");
    this.asked = mapping.columns.filter(isAsked);
    this.named = having("indikator").filter((column) => column.reason !== "other-text" && !isAsked(column));
    this.parting = having("indikator").filter(({ reason }) => reason === "other-text");
    this.omraader = having("omraade").map((column) => ({ column, fineness: finenessOf(column.heading) }));
    this.labels = mapping.columns
      .filter(({ role }) => role !== "vaerdi" && role !== "ignore")
      .map((column) => ({ index: column.index, mapping: column }));
    this.carrier = mapping.fillDown ? new LabelCarrier(this.labels.map((column) => column.index)) : null;
    this.aars = having("aar");
    const index = (role: string): number | undefined => having(role)[0]?.index;
    const found = { niveau: index("niveau"), enhed: index("enhed"), kilde: index("kilde") };
    this.columnOf = Object.fromEntries(Object.entries(found).filter(([, at]) => at !== undefined));
    const telling = [...this.named, ...this.parting].map((column) => column.index);
    this.indikatorer = new Map(
      this.values.map((column) => [column, new RowMemo(telling, (row) => this.indikatorOf(row, column) ?? "none")]),
    );
  }

  /** Takes the figures of a row below the headings; `row` is its index in the table. */
  add(given: readonly RawValue[], row: number): void {
    const values = this.carrier === null ? given : this.carrier.fill(given);
    if (!this.values.some(({ index }) => isFilled(given[index]))) return;
    const place = this.placeOf(values);
    const niveau = this.niveauOf(values);
    for (const column of this.values) {
      const raw = given[column.index];
      if (!isFilled(raw)) continue;
      const inHeading = column.omraade !== null;
      const here = inHeading ? { omraade: column.omraade, niveau: column.niveau } : place;
      this.addValue({
        values,
        row,
        column,
        raw,
        omraade: here?.omraade ?? null,
        code: inHeading ? null : (place?.code ?? null),
        niveau: niveau ?? here?.niveau ?? null,
        outer: inHeading ? null : (place?.outer ?? null),
      });
    }
  }

  result(): ReadFigures {
    const { places, skipped, skippedCount, elsewhere } = this;
    this.scaleShares();
    this.leaveScaleOpen();
    this.tellByCodes();
    this.tellPlacesApart();
    this.askWhatParts();
    this.tellCells();
    const { figures, from } = settle(this.figures);
    const at = (figure: number): CellAddress => {
      const place = places[from?.[figure] ?? figure] ?? 0;
      return { row: Math.floor(place / MOST_COLUMNS), column: place % MOST_COLUMNS };
    };
    return { figures, each: this.figures, at, skipped, skippedCount, elsewhere };
  }

  private addValue(at: {
    readonly values: readonly RawValue[];
    readonly row: number;
    readonly column: ColumnMapping;
    readonly raw: string | number;
    readonly omraade: string | null;
    readonly code: string | null;
    readonly niveau: Niveau | null;
    readonly outer: Place | null;
  }): void {
    const { values, row, column, raw } = at;
    const { fixed } = this.mapping;
    const omraade = at.omraade === null ? null : this.nameOf(at.omraade);
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
    const indikator = this.indikatorer.get(column)?.of(values) ?? "none";
    if (indikator === "none") {
      skip("no-indikator");
      return;
    }
    const told = this.aarOf(values, column);
    // A year in the wording is the figure's where nothing nearer tells one; a title's year is the file's.
    const lacksYear = told === null || isPartOfYear(told);
    const dated = lacksYear ? indikator.dated : null;
    const year = dated?.aar ?? fixed.aar;
    const aar = told === null ? year : lacksYear ? withYear(told, year) : told;
    if (aar === null) {
      skip("no-aar");
      return;
    }
    const kommune = at.outer?.niveau === "kommune" ? at.outer.omraade : (fixed.kommune ?? null);
    const written =
      this.cellText("enhed", values, this.memos.unit) ?? value.unit ?? this.sharedUnit(column.enhed, indikator);
    const unit = written ?? indikator.unit ?? this.sharedUnit(fixed.enhed, indikator);
    if (written === null && unit === "%" && !indikator.isUnitWritten && fixed.enhed === null)
      this.ofWords.push(this.figures.length);
    if (unit === SHARE_OF_ONE) this.ofOne.push(this.figures.length);
    if (this.omraader.length > 1) this.outer.push(at.outer);
    if (at.code !== null) this.codes[this.figures.length] = at.code;
    if (this.asked.length > 0) this.askedParts.push(PARTED + this.partsIn(values, this.asked).map(textOf).join(PARTED));
    this.places.push(row * MOST_COLUMNS + column.index);
    this.figures.push({
      indikator: dated?.text ?? indikator.text,
      omraade,
      niveau,
      aar,
      value: value.value,
      unit,
      decimals: value.decimals ?? (value.kind === "figure" ? this.decimalsAt(row, column.index) : null),
      suppressed: value.kind === "mark",
      kilde: this.kildeOf(values),
      fil: this.origin.fil,
      importeret: this.origin.importeret,
      at: this.cellAt(row, column.index),
      ...(kommune !== null && niveau === "boligomraade" ? { kommune } : {}),
    });
  }

  /** "Kommunen" is the one that the titles name. */
  private nameOf(omraade: string): string {
    const { kommune } = this.mapping.fixed;
    const isNamed = kommune !== null && kommune !== undefined && this.memos.anyKommune.of(omraade);
    return isNamed ? kommune : omraade;
  }

  /** Counts that shares can be worked out of say where they stand. */
  private tellCells(): void {
    // A sheet's figures all say where they stand.
    if (this.figures.length > MOST_DERIVED_FROM || this.origin.sheet !== undefined) return;
    for (const [index, figure] of this.figures.entries()) {
      const place = this.places[index] ?? 0;
      if (!isCounted(figure)) continue;
      const at = { row: Math.floor(place / MOST_COLUMNS), column: place % MOST_COLUMNS };
      this.figures[index] = { ...figure, cell: cellName(at) };
    }
  }

  private cellAt(row: number, column: number): DataFigure["at"] {
    const { sheet } = this.origin;
    return sheet === undefined ? null : { sheet: sheet.name, cell: cellName({ row: row + sheet.top, column }) };
  }

  /** Figures of the unit "andel" are shares of one where none of them is more than one, else of a hundred. */
  private scaleShares(): void {
    const shares = this.ofOne.flatMap((index) => {
      const figure = this.figures[index];
      return figure === undefined ? [] : [{ index, figure }];
    });
    const areOfOne = shares.every(({ figure }) => figure.value === null || Math.abs(figure.value) <= 1);
    for (const { index, figure } of shares) {
      const { value, decimals } = figure;
      const percent = value === null ? null : Number((value * 100).toPrecision(12));
      const ofHundred = { value: percent, decimals: decimals === null ? null : Math.max(0, decimals - 2) };
      this.figures[index] = { ...figure, unit: "%", ...(areOfOne ? ofHundred : {}) };
    }
  }

  /** Shares by their words alone of which none is more than one: of one or of a hundred, nothing tells. */
  private leaveScaleOpen(): void {
    const shares = this.ofWords.flatMap((index) => this.figures[index] ?? []);
    const values = shares.flatMap(({ value }) => value ?? []);
    if (values.every((value) => value === 0) || values.some((value) => Math.abs(value) > 1)) return;
    for (const index of this.ofWords) {
      const figure = this.figures[index];
      if (figure !== undefined) this.figures[index] = { ...figure, unit: null };
    }
  }

  /** Places of one name that have codes of their own are several. */
  private tellByCodes(): void {
    // Those without a code are no element of the list.
    this.codes.forEach((code, index) => {
      const figure = this.figures[index];
      if (figure === undefined) return;
      const omraade = this.placeCodes.nameApart(figure.omraade, code);
      if (omraade !== figure.omraade) this.figures[index] = { ...figure, omraade };
    });
  }

  /** Areas of one name in several kommuner or helhedsplaner are several: each has its own in brackets. */
  private tellPlacesApart(): void {
    const around = new Map<string, Set<string>>();
    for (const [index, outer] of this.outer.entries()) {
      if (outer === null) continue;
      const name = this.figures[index]?.omraade ?? "";
      const met = around.get(name);
      if (met === undefined) around.set(name, new Set([outer.omraade]));
      else met.add(outer.omraade);
    }
    for (const [index, outer] of this.outer.entries()) {
      const figure = this.figures[index];
      if (outer === null || figure === undefined || (around.get(figure.omraade)?.size ?? 0) < 2) continue;
      const name = outer.niveau === "kommune" && !/kommune/i.test(outer.omraade) ? " Kommune" : "";
      this.figures[index] = { ...figure, omraade: `${figure.omraade} (${outer.omraade}${name})` };
    }
  }

  /** Figures that differ and share their key keep what a column of codes says of them, and wait for what it is. */
  private askWhatParts(): void {
    if (this.asked.length === 0) return;
    const askedColumn = this.asked.map(({ heading }) => heading).join(", ");
    for (const group of sharingKeys(this.figures).values()) {
      const figures = group.flatMap((index) => this.figures[index] ?? []);
      const [first] = figures;
      if (first === undefined || figures.every((figure) => sameValue(figure, first))) continue;
      for (const index of group) {
        const figure = this.figures[index];
        const part = this.askedParts[index] ?? "";
        if (figure !== undefined) this.figures[index] = { ...figure, indikator: figure.indikator + part, askedColumn };
      }
    }
  }

  /** Of several columns of places the narrowest that is filled, Boligområde before Kommune, and the next beside it. */
  private placeOf(values: readonly RawValue[]): PlaceOfRow | null {
    let best: { readonly place: Place; readonly rank: number; readonly niveau: Niveau | null } | null = null;
    let next: { readonly place: Place; readonly rank: number } | null = null;
    for (const { column, fineness } of this.omraader) {
      const raw = values[column.index] ?? null;
      if (!isFilled(raw)) continue;
      const place = (column.codes ? this.memos.codedPlace : this.memos.place).of(raw);
      // "Hele landet" in a column of kommuner is the country all the same.
      const niveau = place.certain || place.niveau === "andet" ? place.niveau : column.niveau;
      const rank = RANK[niveau ?? place.niveau] + fineness;
      if (best === null || rank < best.rank) {
        next = best;
        best = { place, rank, niveau };
      } else if (next === null || rank < next.rank) next = { place, rank };
    }
    if (best !== null) {
      const { omraade, code } = best.place;
      if (code !== null) this.placeCodes.add(omraade, code);
      return { omraade, code, niveau: best.niveau, outer: next?.place ?? null };
    }
    const { omraade, niveau } = this.mapping.fixed;
    return omraade === null ? null : { omraade, code: null, niveau, outer: null };
  }

  /**
   * The period of a figure: its heading's, or that of its row, where a quarter or month may stand beside its year, in
   * whatever order. Only that part of a year where neither says the year.
   */
  private aarOf(values: readonly RawValue[], column: ColumnMapping): string | null {
    let told = column.aar;
    let part: string | null = null;
    if (told !== null && isPartOfYear(told)) [told, part] = [null, told];
    for (const { index, heading } of this.aars) {
      const raw = values[index] ?? null;
      const own = this.memos.aar.of(raw);
      if (own === null) part ??= partOfYear(raw, heading);
      // "2023" beside "2023K2": the finer says more.
      else if (told === null || (own !== told && own.startsWith(told))) told = own;
    }
    if (part === null) return told;
    return told === null ? part : (withYear(part, told) ?? told);
  }

  /** The unit that a heading or the file says for all figures; "%" is none of a grade or a number among shares. */
  private sharedUnit(unit: string | null, { text }: IndikatorPart): string | null {
    return unit === "%" && this.named.length > 0 && isNoShare(text) ? null : unit;
  }

  private niveauOf(values: readonly RawValue[]): Niveau | null {
    const column = this.columnOf.niveau;
    return column === undefined ? null : this.memos.niveau.of(values[column] ?? null);
  }

  private indikatorOf(values: readonly RawValue[], column: ColumnMapping): IndikatorPart | null {
    const own = this.partsIn(values, this.named);
    const over = column.indikator === null ? [] : [this.memos.indikator.of(column.indikator)];
    const breakdowns = this.partsIn(values, this.parting);
    // What the figure is about, then what it is parted by.
    const found = own.length > 0 ? [...own, ...breakdowns, ...over] : [...over, ...breakdowns];
    const [only] = found;
    if (own.length === 1 && found.length === 1 && only !== undefined && !isTotal(only.text)) return only;
    // "I alt" tells nothing beside what it is the total of.
    const telling = found.filter(({ text }) => !isTotal(text));
    const fixed = this.mapping.fixed.indikator;
    const parts = fixed === null || own.length > 0 ? telling : [this.memos.indikator.of(fixed), ...telling];
    // A total of what nothing names is a total all the same.
    if (parts.length === 0) return only ?? null;
    return {
      dated: parts.length === 1 ? (parts[0]?.dated ?? null) : null,
      text: parts.map(({ text }) => text).join(PARTED),
      unit: parts.find(({ unit }) => unit !== null)?.unit ?? null,
      isUnitWritten: parts.some((part) => part.isUnitWritten),
    };
  }

  private partsIn(values: readonly RawValue[], columns: readonly ColumnMapping[]): readonly IndikatorPart[] {
    return columns.flatMap(({ index, codes, heading }) => {
      const raw = values[index] ?? null;
      if (!isFilled(raw)) return [];
      const part = (codes ? this.memos.codedIndikator : this.memos.indikator).of(raw);
      // A bare number says something with its heading alone: "Alder 15", "Kode 2".
      return [/^[\d.,]+$/.test(part.text) ? { ...part, text: `${heading} ${part.text}`.trim() } : part];
    });
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
    if (this.keep === null) return true;
    const ofLevel = this.kept.get(niveau) ?? new Map<string, boolean>();
    this.kept.set(niveau, ofLevel);
    const known = ofLevel.get(omraade);
    if (known !== undefined) return known;
    const kept = this.keep({ omraade, niveau });
    ofLevel.set(omraade, kept);
    return kept;
  }

  private skip(value: SkippedValue): void {
    this.skippedCount += 1;
    if (this.skipped.length < MOST_SKIPPED) this.skipped.push(value);
  }
}

function textOf({ text }: IndikatorPart): string {
  return text;
}

function indikatorPart(text: string): IndikatorPart {
  const part = unitInText(text);
  const whole = splitAar(text);
  // "Andel sigtede 2022 (pct.)": the year stands in front of the unit.
  const { rest, aar } = whole.aar === null ? splitAar(part.text) : whole;
  const isUnitWritten = part.unit !== null && (part.text !== text || WRITTEN_UNIT.test(text));
  return { ...part, isUnitWritten, dated: aar === null || rest === "" ? null : { text: unitInText(rest).text, aar } };
}

const WRITTEN_UNIT = new RegExp(oneOf([...wordsOfUnit("%"), "per cent"]), "iu");

/** From narrow to wide. */
const RANK: Readonly<Record<Niveau, number>> = { boligomraade: 0, kommune: 1, landsdel: 2, land: 3, andet: 4 };

/** The unit "andel" of a column: whether of one or of a hundred the figures tell together. */
const SHARE_OF_ONE = "andel";
/** What isn't given in percent, whatever stands over a whole table of shares. */
const NO_SHARE = ["mean", "money", "count"] as const;

function isNoShare(text: string): boolean {
  const measures = measuresIn(text.toLowerCase());
  return NO_SHARE.some((one) => measures.has(one));
}
