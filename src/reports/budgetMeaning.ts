import type { BudgetMeaning } from "../core/tables/staffingTypes";
import type { BudgetColumnTexts } from "../locales/budgetColumnTexts";

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

/** "Andel i et indsatsområde (Beskæftigelse)" */
export function meaningInWords(meaning: BudgetMeaning | null, texts: BudgetColumnTexts): string {
  if (meaning === null) return texts.unread;
  const word = texts.meanings[meaningKey(meaning)];
  const detail = meaning.kind === "year" ? String(meaning.year) : needsArea(meaning) ? meaning.omraade : null;
  return detail === null ? word : `${word} (${detail})`;
}

type OfArea = Extract<BudgetMeaning, { readonly kind: "share" | "hours" | "amount" }>;

/** Whether it is about one indsatsområde. */
export function needsArea(meaning: BudgetMeaning): meaning is OfArea {
  return meaning.kind === "share" || meaning.kind === "hours" || meaning.kind === "amount";
}
