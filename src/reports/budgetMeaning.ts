import type { BudgetMeaning } from "../core/tables/staffing/staffingTable";
import { BUDGET_COLUMN_TEXTS, type BudgetColumnTexts } from "../locales/budgetColumnTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";

export type MeaningKey = keyof BudgetColumnTexts["meanings"];

/** What a meaning is kept under in the locales. */
export function meaningKey(meaning: BudgetMeaning): MeaningKey {
  switch (meaning.kind) {
    case "contract-hours":
      return `contract-hours:${meaning.per}`;
    case "annual-cost":
      return `annual-cost:${meaning.per}`;
    case "hours":
      return `hours:${meaning.per}`;
    case "funding":
      return `funding:${meaning.party}`;
    case "stilling":
    case "activity":
    case "omraade":
    case "share":
    case "amount":
    case "year":
    case "row-year":
    case "cost":
    case "share-total":
    case "total":
    case "ignore":
      return meaning.kind;
  }
}

/** "Andel i Beskæftigelse", "Beløb i 2026" */
export function meaningInWords(meaning: BudgetMeaning | null, language: Language): string {
  const texts = BUDGET_COLUMN_TEXTS[language];
  if (meaning === null) return texts.unread;
  const period = periodOf(meaning, language);
  if (meaning.kind === "year") return fillIn(language, texts.inYear, { period: period ?? "" });
  const word =
    needsArea(meaning) && meaning.omraade !== null
      ? fillIn(language, texts.inArea[areaKey(meaning)], { omraade: meaning.omraade })
      : texts.meanings[meaningKey(meaning)];
  return period === null ? word : fillIn(language, texts.ofYear, { meaning: word, period });
}

/** "2026", "2. halvår 2026", "planens 2. år"; null where it holds for all years. */
export function periodOf(meaning: BudgetMeaning, language: Language): string | null {
  if (!("year" in meaning) || meaning.year === undefined) return null;
  const { year, part } = meaning;
  const texts = BUDGET_COLUMN_TEXTS[language];
  const said = year > MOST_ORDINAL ? String(year) : fillIn(language, texts.planYear, { year });
  return part === undefined ? said : fillIn(language, texts.partOfYear, { part, year: said });
}

/** "År 2" is the plan's second year, no calendar year. */
const MOST_ORDINAL = 99;

function areaKey(meaning: OfArea): keyof BudgetColumnTexts["inArea"] {
  return meaning.kind === "hours" ? `hours:${meaning.per}` : meaning.kind;
}

type OfArea = Extract<BudgetMeaning, { readonly kind: "share" | "hours" | "amount" }>;

/** Whether it is about one indsatsområde. */
export function needsArea(meaning: BudgetMeaning): meaning is OfArea {
  return meaning.kind === "share" || meaning.kind === "hours" || meaning.kind === "amount";
}
