import type { WordTexts } from "../wordTexts";

export const word: WordTexts = {
  read: "{file} is a Word document. Cells and sheets are those the agreement gets in Excel. A copy with acceptances can't be saved.",
  notRecognised: {
    none: "All text in the document was recognised.",
    one: "1 text in the document wasn't recognised",
    many: "{count} texts in the document weren't recognised",
  },
};
