import type { Form } from "../../../core/forms/form";
import { readPeriod } from "../../../core/reading/periods";
import type { Period } from "../../../core/reading/readings";
import type { Store, StoredSettings } from "../../../core/store/store";
import type { Language } from "../../../locales/types";
import type { Voice } from "../../../reports/voice";
import { periodInWords } from "../../../reports/words";

/** The fields as the user types them. */
export interface SettingsForm {
  readonly kommune: string;
  readonly period: string;
  /** One area a line. */
  readonly areas: string;
  readonly years: string;
  /** The id of LBF's form; "" where the headings decide. */
  readonly form: string;
}

const MOST_YEARS = 50;
/** As much as the store keeps. */
export const MOST_AREAS = 50;
export const LONGEST_NAME = 200;

/** The fields that show a store. */
export function formOf({ settings }: Store, voice: Voice): SettingsForm {
  const { plan, areas, yearTooOldAfter, form = "" } = settings;
  return {
    kommune: plan.kommune ?? "",
    period: periodInWords(plan, voice) ?? "",
    areas: areas.join("\n"),
    years: yearTooOldAfter === null ? "" : String(yearTooOldAfter),
    form,
  };
}

export interface ReadField<Value> {
  readonly read: Value | null;
  /** Something is typed that can't be read. */
  readonly unread: boolean;
}

/** A period with both ends; an empty field is none. */
export function readPeriodField(text: string): ReadField<Period> {
  if (text.trim() === "") return { read: null, unread: false };
  const period = readPeriod(text);
  const { from, to } = period ?? { from: null, to: null };
  const isWhole = from !== null && to !== null && from < to;
  return isWhole ? { read: { from, to }, unread: false } : { read: null, unread: true };
}

/** A whole number of years; an empty field is none. */
export function readYears(text: string): ReadField<number> {
  const typed = text.trim();
  if (typed === "") return { read: null, unread: false };
  const years = Number(typed);
  const isGood = /^\d{1,2}$/.test(typed) && years <= MOST_YEARS;
  return isGood ? { read: years, unread: false } : { read: null, unread: true };
}

/** An area a line. */
export function readAreas(text: string): ReadField<readonly string[]> {
  const areas = text
    .split("\n")
    .map((area) => area.trim())
    .filter((area) => area !== "");
  const isGood = areas.length <= MOST_AREAS && areas.every(({ length }) => length <= LONGEST_NAME);
  return isGood ? { read: areas, unread: false } : { read: null, unread: true };
}

/** The forms to choose among: those that are known, and one that another version of the program has set. */
export function formChoices(forms: readonly Form[], set: string): { readonly id: string; readonly name: string }[] {
  const known = forms.map(({ id, ruleSet }) => ({ id, name: ruleSet.template }));
  return set === "" || known.some(({ id }) => id === set) ? known : [...known, { id: set, name: set }];
}

/** The settings to keep; null while a field can't be read. */
export function readForm(form: SettingsForm, { settings }: Store, language: Language): StoredSettings | null {
  const period = readPeriodField(form.period);
  const years = readYears(form.years);
  const { read: areas } = readAreas(form.areas);
  if (period.unread || years.unread || areas === null) return null;
  const kommune = form.kommune.trim();
  return {
    language,
    plan: {
      ...settings.plan,
      kommune: kommune === "" ? null : kommune,
      from: period.read?.from ?? null,
      to: period.read?.to ?? null,
    },
    areas,
    yearTooOldAfter: years.read,
    ...(form.form === "" ? {} : { form: form.form }),
  };
}
