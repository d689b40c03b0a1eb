import type { DocumentErrorCode } from "../../formats/errors";
import type { Sentence } from "../types";

const SAVE_AS_DOCX = "Åbn filen i Word, gem den som Word-dokument (.docx), og vælg den nye fil.";

/** Why a Word document cannot be read, by the code of the error. */
export const documentErrors: Readonly<Record<DocumentErrorCode, Sentence>> = {
  "docx/old-doc": {
    what: "Filen er et Word-dokument i det ældre format (.doc), som ikke kan læses her.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-docm": {
    what: "Filen er et Word-dokument med makroer (.docm), som ikke læses her.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-dotx": {
    what: "Filen er en Word-skabelon (.dotx) og ikke et udfyldt dokument.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-odt": {
    what: "Filen er i OpenDocument-format (.odt), som ikke kan læses her.",
    todo: "Åbn filen, gem den som Word-dokument (.docx), og vælg den nye fil.",
  },
  "docx/is-rtf": {
    what: "Filen er i RTF-format (.rtf), som ikke kan læses her.",
    todo: SAVE_AS_DOCX,
  },
  "docx/not-a-document": {
    what: "Filen er pakket som et Word-dokument, men indeholder ikke noget.",
    todo: SAVE_AS_DOCX,
  },
  "docx/damaged": {
    what: "Dokumentet er beskadiget eller ufuldstændigt og kan derfor ikke læses sikkert.",
    todo: "Åbn det i Word, og gem det igen. Kan Word ikke åbne det, så find en tidligere udgave.",
  },
  "docx/doctype": {
    what: "Filen indeholder en dokumenttype, som Word aldrig skriver, og den læses ikke af hensyn til sikkerheden.",
    todo: SAVE_AS_DOCX,
  },
  "docx/too-much": {
    what: "Dokumentet er for stort til at blive læst.",
    todo: "Gem delaftalen i et dokument for sig uden billeder og bilag, og vælg det.",
  },
  "docx/no-tables": {
    what: "Dokumentet indeholder ingen delmålstabel, ingen overordnede mål og ingen medarbejderressourcer.",
    todo: "Vælg en delaftale eller en strategisk samarbejdsaftale, der er udfyldt i LBF’s skema.",
  },
};
