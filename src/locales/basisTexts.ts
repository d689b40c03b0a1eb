import { basis as danish } from "./da/basis";
import { basis as english } from "./en/basis";
import type { Language } from "./types";

/** The words of the basis for LBF's indberetningsskema. `{name}` stands for a value. */
export type BasisTexts = typeof danish;

/** What LBF asks for. */
export type ReadinessItem = keyof BasisTexts["items"];

/** "outside": nothing of it stands in the workbook, so the user must see to it. */
export type ReadinessState = keyof BasisTexts["states"];

/** What the basis says of a figure. */
export type BasisField = Exclude<keyof BasisTexts["indicatorColumns"], "cell">;

export const BASIS_TEXTS: Readonly<Record<Language, BasisTexts>> = { da: danish, en: english };
