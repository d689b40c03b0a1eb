import { transfer as danish } from "./da/transfer";
import { transfer as english } from "./en/transfer";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What "Overfør til skema" says. `{name}` stands for a value. */
export interface TransferTexts {
  readonly open: string;
  readonly openAbout: string;
  /** Where nothing can be written. */
  readonly openCopy: string;
  readonly openCopyAbout: string;
  readonly heading: string;
  readonly intro: string;
  readonly column: string;
  readonly columnWith: string;
  readonly unused: string;
  readonly twice: string;
  readonly noIndicator: string;
  readonly preview: string;
  readonly previewCopy: string;
  readonly cells: CountForms;
  readonly more: CountForms;
  readonly nothing: string;
  readonly kept: CountForms;
  readonly passedOver: string;
  readonly merged: string;
  readonly unit: string;
  readonly left: CountForms;
  readonly write: CountForms;
  /** One of the blocks that are copied; `{range}` is its cells. */
  readonly copy: CountForms;
  readonly copyIntro: string;
  readonly copyAbout: string;
  readonly copyInstead: string;
  readonly copied: string;
  readonly moreBlocks: CountForms;
  readonly cancel: string;
}

export const TRANSFER_TEXTS: Readonly<Record<Language, TransferTexts>> = { da: danish, en: english };
