import type { StoredItem } from "../core/check/stored";
import type { StoredEffect } from "../core/check/storedEffects";
import { fillIn } from "../locales/fillIn";
import { STORED_TEXTS } from "../locales/storedTexts";
import { writtenDate, writtenList } from "../locales/written";
import { meaningInWords } from "./budgetMeaning";
import { SEVERITIES } from "./summary";
import { counted, type Voice } from "./voice";
import { periodInWords } from "./words";

/** A line of the overview has room for so many. */
const MOST_IN_REMARK = 4;

/** "Tal må være op til 50 år ældre end planen (standard: 3 år); uden det: 1 fund mere" */
export function storedInWords({ item, without }: StoredEffect, voice: Voice): string {
  const what = itemInWords(item, voice);
  const change = without === null ? "" : changeInWords(without, voice);
  return change === "" ? what : fillIn(voice.language, STORED_TEXTS[voice.language].without, { what, change });
}

/** All of it on one line; null where there is nothing. */
export function storedRemark(stored: readonly StoredEffect[], voice: Voice): string | null {
  if (stored.length === 0) return null;
  const texts = STORED_TEXTS[voice.language];
  // What has been accepted stands last in the list, and is never among those that there is no room for.
  const first = stored.filter(({ item }) => item.kind === "acceptance");
  const shown = [...first, ...stored.filter((entry) => !first.includes(entry))].slice(0, MOST_IN_REMARK);
  const items = shown.map((entry) => storedInWords(entry, voice));
  const left = counted(texts.others, stored.length - shown.length, voice);
  return fillIn(voice.language, texts.remark, { items: [...items, ...(left === "" ? [] : [left])].join(" · ") });
}

function itemInWords(item: StoredItem, voice: Voice): string {
  const { language } = voice;
  const texts = STORED_TEXTS[language];
  switch (item.kind) {
    case "setting":
      return settingInWords(item, voice);
    case "table":
      return fillIn(language, texts.table[item.what], { range: item.range, sheet: item.sheet });
    case "column": {
      const { sheet, name, meaning } = item;
      const said = meaning.kind === "ignore" ? texts.ignoredLine[item.what] : texts.line[item.what];
      return fillIn(language, said, { sheet, name, meaning: meaningInWords(meaning, language) });
    }
    case "answer":
      return counted(texts.answers[item.what], item.count, voice);
    case "acceptance":
      return acceptanceInWords(item, voice);
  }
}

type OfKind<Kind extends StoredItem["kind"]> = Extract<StoredItem, { readonly kind: Kind }>;

function settingInWords(item: OfKind<"setting">, voice: Voice): string {
  const { language } = voice;
  const texts = STORED_TEXTS[language];
  switch (item.what) {
    case "year-limit":
      return fillIn(language, texts.yearLimit, { years: item.years, standard: item.standard });
    case "areas":
      return fillIn(language, texts.areas, { areas: writtenList(item.areas, language) });
    case "form":
      return item.name === null
        ? fillIn(language, texts.formUnknown, { form: item.id })
        : fillIn(language, texts.form, { form: item.name });
    case "kommune":
      return fillIn(language, texts.kommune, { kommune: item.kommune });
    case "period":
      return fillIn(language, texts.period, { period: periodInWords(item.period, voice) ?? "" });
    case "comparison":
      return fillIn(language, texts.comparison, { date: writtenDate(item.date, language) });
  }
}

function acceptanceInWords(item: OfKind<"acceptance">, voice: Voice): string {
  const texts = STORED_TEXTS[voice.language];
  if (item.what === "faulty") return counted(texts.faulty, item.count, voice);
  const { counts } = item;
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const named = SEVERITIES.filter((severity) => counts[severity] > 0);
  return fillIn(voice.language, texts.acceptedWith, {
    accepted: counted(texts.accepted, total, voice),
    counts: named.map((severity) => counted(voice.texts.counts[severity], counts[severity], voice)).join(", "),
  });
}

function changeInWords({ more, fewer }: NonNullable<StoredEffect["without"]>, voice: Voice): string {
  const texts = STORED_TEXTS[voice.language];
  const both = { more: counted(texts.more, more, voice), fewer: counted(texts.fewer, fewer, voice) };
  return more > 0 && fewer > 0 ? fillIn(voice.language, texts.moreAndFewer, both) : both.more + both.fewer;
}
