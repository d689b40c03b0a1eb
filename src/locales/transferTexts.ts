import { transfer as danish } from "./da/transfer";
import { transfer as english } from "./en/transfer";
import type { Language } from "./types";

/** What "Overfør til skema" says. `{name}` stands for a value. */
export type TransferTexts = typeof danish;

export const TRANSFER_TEXTS: Readonly<Record<Language, TransferTexts>> = { da: danish, en: english };
