import { BASIS_TEXTS, type BasisField } from "../../locales/basisTexts";
import type { GoalColumn } from "../../core/forms/form";
import { unitBehind } from "../../core/comparing/unitsAgree";
import { withQualifier } from "../../core/reading/qualifiers";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { writtenList } from "../../locales/written";
import { numberText } from "../figureText";
import type { FileReport } from "../model";
import type { BasisFigure, BasisIndicator, FurtherColumn } from "./indicators";
import { concerns } from "./readiness";

/** What the basis says of an indicator or of one of its figures, in the order of its columns. */
export const BASIS_FIELDS = [
  "indsatsomraade",
  "delmaal",
  "indikator",
  "omraade",
  "value",
  "unit",
  "comparison",
  "year",
  "source",
  "status",
] as const satisfies readonly BasisField[];

/** A figure of an indicator as the indberetningsskema asks for it; "" where the plan says nothing. */
export interface BasisLine extends Readonly<Record<Exclude<BasisField, "value" | "year">, string>> {
  /** The figure in its unit; as written, for a baseline without figures. */
  readonly value: string | number;
  /** Decimals typed, for a value that is a number. */
  readonly decimals: number;
  /** A year as a number, so that it sorts; a school year is a text. */
  readonly year: string | number;
  /** By the id of each column that the form has beside the six that all rounds have, as written. */
  readonly further: Readonly<Record<GoalColumn, string>>;
  /** The cell it came from. */
  readonly sheet: string;
  readonly cell: string;
}

/** What a line can be asked for: what the basis has of every plan, or a further column of the form by its id. */
export type LineField = BasisField | `+${GoalColumn}`;

/** A further column of the form as a field. */
export function furtherField(id: GoalColumn): LineField {
  return `+${id}`;
}

/** What the line says of a field; "" for nothing. */
export function saidIn(line: BasisLine, field: LineField): string | number {
  const known = BASIS_FIELDS.find((one) => one === field);
  return known === undefined ? (line.further[field.slice(1)] ?? "") : line[known];
}

/** The further columns of the forms that the file's tables follow, each once. */
export function furtherOf({ basis }: Pick<FileReport, "basis">): readonly Omit<FurtherColumn, "text">[] {
  const all = (basis?.indicators ?? []).flatMap(({ further }) => further);
  return [...new Map(all.map(({ id, heading }) => [id, { id, heading }])).values()];
}

/** A line for each figure of each indicator; one for a baseline without, since it is what LBF will ask about. */
export function basisLines(file: FileReport, language: Language): BasisLine[] {
  return linesByIndicator(file, language).flat();
}

function linesByIndicator(file: FileReport, language: Language): BasisLine[][] {
  const { goals } = BASIS_TEXTS[language];
  return (file.basis?.indicators ?? []).map((indicator) => {
    const figures: readonly (BasisFigure | null)[] = indicator.figures.length === 0 ? [null] : indicator.figures;
    const status = statusOf(indicator, file, language);
    return figures.map((figure): BasisLine => {
      const { kind, indsatsomraade, delmaal, indikator, baseline, comparison, year, source, further, sheet, cell } =
        indicator;
      return {
        indsatsomraade: indsatsomraade ?? (kind === "overordnede-maal" ? goals : ""),
        delmaal,
        indikator,
        omraade: figure?.label ?? "",
        value: figure === null ? baseline : valueOf(figure, language),
        decimals: figure?.decimals ?? 0,
        unit: figure?.unit ?? "",
        comparison: comparison.map((one) => figureInWords(one, language)).join("\n"),
        year: asYear(figure?.year ?? year),
        source,
        status,
        further: Object.fromEntries(further.map(({ id, text }) => [id, text])),
        sheet,
        cell,
      };
    });
  });
}

/** The number; in words where the figure is no value but a limit or a range. */
export function valueOf(figure: BasisFigure, language: Language): string | number {
  const { value, upper, qualifier } = figure;
  if (value === null) return "";
  return upper === null && qualifier === null ? value : numberInWords(figure, value, language);
}

function numberInWords(
  { upper, qualifier, decimals }: Pick<BasisFigure, "upper" | "qualifier" | "decimals">,
  value: number,
  language: Language,
): string {
  const number = numberText(value, decimals, language);
  return withQualifier(qualifier, upper === null ? number : `${number}-${numberText(upper, decimals, language)}`);
}

/** A year as a number, so that it sorts; a school year stays a text. */
export function asYear(year: string): string | number {
  return /^\d{4}$/.test(year) ? Number(year) : year;
}

/** A line for each indicator, for a form that doesn't ask for areas: several figures say in words what each is of. */
export function linesWithoutAreas(file: FileReport, language: Language): BasisLine[] {
  return joinedLines(file, language, (lines) => ({
    value: lines
      .map((line) => {
        const { value, decimals, unit, omraade } = line;
        const label = omraade === "" ? null : omraade;
        if (typeof value === "string") return labelled(label, unit === "" ? value : `${value} ${unit}`);
        return figureInWords({ label, value, upper: null, qualifier: null, decimals, unit }, language);
      })
      .join("\n"),
    unit: "",
    year: yearsOf(lines),
  }));
}

function yearsOf(lines: readonly BasisLine[]): string | number {
  const [first, ...others] = lines.map(({ year }) => year);
  if (first === undefined || others.every((year) => year === first)) return first ?? "";
  return linesOf(lines.map(({ year }) => String(year)));
}

function joinedLines(
  file: FileReport,
  language: Language,
  join: (lines: readonly BasisLine[]) => Partial<BasisLine>,
): BasisLine[] {
  return linesByIndicator(file, language).flatMap((lines) => {
    const [first] = lines;
    return first === undefined || lines.length === 1 ? lines : [{ ...first, ...join(lines) }];
  });
}

/** Under each other, with a dash where there is nothing to say; nothing where no line has any. */
function linesOf(texts: readonly string[]): string {
  return texts.every((text) => text === "") ? "" : texts.map((text) => (text === "" ? "–" : text)).join("\n");
}

/** "Mangler baseline og datakilde", "Se kontrollen", "Klar" */
function statusOf(indicator: BasisIndicator, { findings }: FileReport, language: Language): string {
  const { status, missing } = BASIS_TEXTS[language];
  const what = (["baseline", "year", "source"] as const)
    .filter((name) => concerns(indicator, findings, `${name}/missing`))
    .map((name) => missing[name]);
  if (what.length > 0) return fillIn(language, status.missing, { what: writtenList(what, language) });
  const serious = findings.filter(({ severity }) => severity !== "info");
  return concerns(indicator, serious, null) ? status.look : status.ready;
}

/** "Brøndby Kommune: 14,46 %" */
export function figureInWords(figure: Omit<BasisFigure, "year">, language: Language): string {
  const { label, value, unit } = figure;
  if (value === null) return label ?? "";
  const number = numberInWords(figure, value, language);
  return labelled(label, `${number} ${unitBehind(unit)}`.trimEnd());
}

function labelled(label: string | null, figure: string): string {
  return label === null ? figure : `${label}: ${figure}`;
}
