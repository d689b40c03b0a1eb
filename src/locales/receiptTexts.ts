import { receipt as danish } from "./da/receipt";
import { receipt as english } from "./en/receipt";
import type { Language } from "./types";

/** What is said of how the tables were read, and asked of columns that aren't. `{name}` stands for a value. */
export type ReceiptTexts = typeof danish;

export const RECEIPT_TEXTS: Readonly<Record<Language, ReceiptTexts>> = { da: danish, en: english };
