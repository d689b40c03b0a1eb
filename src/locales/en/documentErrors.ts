import type { DocumentErrorCode } from "../../formats/errors";
import type { Sentence } from "../types";

const SAVE_AS_DOCX = "Open the file in Word, save it as a Word document (.docx), and choose the new file.";

/** Why a Word document cannot be read, by the code of the error. */
export const documentErrors: Readonly<Record<DocumentErrorCode, Sentence>> = {
  "docx/old-doc": {
    what: "The file is a Word document in the older format (.doc), which can't be read here.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-docm": {
    what: "The file is a Word document with macros (.docm), which isn't read here.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-dotx": {
    what: "The file is a Word template (.dotx) and no filled-in document.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-odt": {
    what: "The file is in OpenDocument format (.odt), which can't be read here.",
    todo: "Open the file, save it as a Word document (.docx), and choose the new file.",
  },
  "docx/is-rtf": {
    what: "The file is in the RTF format (.rtf), which can't be read here.",
    todo: SAVE_AS_DOCX,
  },
  "docx/not-a-document": {
    what: "The file is packed like a Word document, but holds none.",
    todo: SAVE_AS_DOCX,
  },
  "docx/damaged": {
    what: "The document is damaged or incomplete, and so can't be read safely.",
    todo: "Open it in Word and save it again. If Word can't open it, find an earlier version.",
  },
  "docx/doctype": {
    what: "The file holds a document type, which Word never writes, and isn't read for the sake of safety.",
    todo: SAVE_AS_DOCX,
  },
  "docx/too-much": {
    what: "The document is too large to be read.",
    todo: "Save the delaftale in a document of its own without pictures and appendices, and choose that.",
  },
  "docx/no-tables": {
    what: "The document holds no table of delmål, no overordnede mål and no medarbejderressourcer.",
    todo: "Choose a delaftale or a strategisk samarbejdsaftale that is filled in on LBF's form.",
  },
};
