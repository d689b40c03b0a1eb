import type { WordTexts } from "../wordTexts";

export const word: WordTexts = {
  read: "{file} er et Word-dokument. Celler og ark er dem, aftalen får i Excel. En kopi med accepter kan ikke gemmes.",
  notRecognised: {
    none: "Al tekst i dokumentet er genkendt.",
    one: "1 tekst i dokumentet er ikke genkendt",
    many: "{count} tekster i dokumentet er ikke genkendt",
  },
};
