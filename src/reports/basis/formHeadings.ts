import { FORMS } from "../../core/forms";
import { isRole, type Form, type GoalRole } from "../../core/forms/form";
import { readHeading } from "../../core/forms/readHeading";
import { scanUnit } from "../../core/language/scanUnit";
import { foldTight } from "../../core/reading/text";
import type { BasisField } from "../../locales/basisTexts";
import { furtherField, type LineField } from "./lines";

/** What a form's heading asks for. */
export interface FormHeading {
  readonly field: LineField | null;
  /** The unit it gives the figures below it ("Værdi (%)"). */
  readonly unit: string | null;
}

/**
 * Wordings of what the tables of goals have no column for, or mean something else by. Written as they are compared:
 * folded, without spaces, hyphens, slashes and marks.
 */
const WORDINGS: Readonly<Partial<Record<BasisField, readonly string[]>>> = {
  indsatsomraade: ["indsatsområde", "indsatsområder", "indsatsområdet", "lbfindsatsområde", "tema", "fokusområde"],
  omraade: [
    "område",
    "områder",
    "boligområde",
    "boligområdet",
    "boligområdemålgruppe",
    "områdeellergruppe",
    "områdegruppe",
    "områdemålgruppe",
    "målgruppe",
    "gruppe",
    "boligafdeling",
    "afdeling",
    "lokalområde",
  ],
  value: [
    "værdi",
    "baselineværdi",
    "tal",
    "talværdi",
    "baseline",
    "baselinetal",
    "opgjortværdi",
    "værdien",
    "startværdi",
    "startværdien",
    "startniveau",
  ],
  unit: ["enhed", "enheder", "måleenhed", "enhedpctantal", "enhedantalpct", "værdiensenhed"],
  year: ["baselineår", "år", "årstal", "opgørelsesår", "måleår", "periode"],
  status: ["status", "statusforindikatoren", "klar"],
};

const BY_WORDING: ReadonlyMap<string, BasisField> = new Map(
  Object.entries(WORDINGS).flatMap(([field, wordings]) =>
    wordings.map((wording): [string, BasisField] => [wording, field as BasisField]),
  ),
);

const BY_GOAL: Readonly<Record<GoalRole, BasisField>> = {
  delmaal: "delmaal",
  indikator: "indikator",
  baseline: "value",
  comparison: "comparison",
  year: "year",
  source: "source",
};

/** Reads the heading of a form: by our own wordings first, then as the headings of a plan are read. */
export function readFormHeading(text: string, forms: readonly Form[] = FORMS): FormHeading {
  const { bare, unit } = splitUnit(text);
  const tight = foldTight(bare).replace(/[.:,;*()[\]"'&_]/g, "");
  const known = BY_WORDING.get(tight);
  if (known !== undefined) return { field: known, unit };
  const goal = forms.map((form) => readHeading(text, form)?.goal).find((one) => one !== undefined);
  if (goal === undefined) return { field: null, unit };
  return { field: isRole(goal) ? BY_GOAL[goal] : furtherField(goal), unit };
}

/** "Værdi (%)", "Værdi i procent": the unit at the end, and the heading without it. */
function splitUnit(text: string): { readonly bare: string; readonly unit: string | null } {
  const match = /[ \n]*(?:\(([^()]{1,20})\)|[ \n]i ([^ \n]{1,20}))[ \n]*$/.exec(text);
  if (match === null) return { bare: text, unit: null };
  const written = (match[1] ?? match[2] ?? "").trim();
  const unit = scanUnit(written, 0)?.unit ?? null;
  return unit === null ? { bare: text, unit: null } : { bare: text.slice(0, match.index), unit };
}

/** Which columns of a form ask for what; where two headings ask for the same, the first has it. */
export function readForm(
  headings: readonly FormColumn[],
  forms: readonly Form[] = FORMS,
): ReadonlyMap<number, LineField> {
  const found = new Map<number, LineField>();
  for (const { column, text } of headings) {
    const { field } = readFormHeading(text, forms);
    if (field !== null && ![...found.values()].includes(field)) found.set(column, field);
  }
  return found;
}

/** A column of a form, counted from zero, with its heading as written. */
export interface FormColumn {
  readonly column: number;
  readonly text: string;
}
