import type { DocumentErrorCode } from "../../formats/errors";
import type { Sentence } from "../types";

const AS_DOCX = "Ask for the agreement as a Word document (.docx), or copy the tables from the PDF into Excel.";
const SAVE_AS_DOCX = "Open the file in Word, save it as a Word document (.docx), and choose the new file.";

/** Why a Word document cannot be read, by the code of the error. */
export const documentErrors: Readonly<Record<DocumentErrorCode, Sentence>> = {
  "docx/old-doc": {
    what: "The file is a Word document in the older format (.doc), which can’t be read here.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-docm": {
    what: "The file is a Word document with macros (.docm), which isn’t read here.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-dotx": {
    what: "The file is a Word template (.dotx), not a filled-in document.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-odt": {
    what: "The file is in OpenDocument format (.odt), which can’t be read here.",
    todo: "Open the file, save it as a Word document (.docx), and choose the new file.",
  },
  "docx/is-rtf": {
    what: "The file is in the RTF format (.rtf), which can’t be read here.",
    todo: SAVE_AS_DOCX,
  },
  "docx/not-a-document": {
    what: "The file is packed like a Word document, but holds none.",
    todo: SAVE_AS_DOCX,
  },
  "docx/encrypted": {
    what: "The document is protected by a password and can’t be read without it.",
    todo: "Open it in Word, remove the password under File > Info > Protect Document, and save a copy.",
  },
  "docx/damaged": {
    what: "The document is damaged or incomplete, and so can’t be read safely.",
    todo: "Open it in Word and save it again. If Word can’t open it, find an earlier version.",
  },
  "docx/doctype": {
    what: "The file holds a document type, which Word never writes, and isn’t read for the sake of safety.",
    todo: SAVE_AS_DOCX,
  },
  "docx/too-much": {
    what: "The document is too large to be read.",
    todo: "Save the delaftale in a document of its own without pictures and appendices, and choose that.",
  },
  "docx/no-tables": {
    what: "The document holds no table of delmål, no overordnede mål and no medarbejderressourcer.",
    todo: "Choose a delaftale or a strategisk samarbejdsaftale that is filled in on LBF’s template.",
  },
  "docx/linked-document": {
    what: "The document gets its content from another file that is inserted in it, and that file isn’t read here.",
    todo: "Open the document in Word, save it again as a Word document (.docx), and choose the new file.",
  },
  "docx/subdocument": {
    what: "The document is a master document in Word. Its content stands in other documents, which aren’t read from here.",
    todo: "Choose the documents that hold the content, or copy all of it into one new Word document.",
  },
  "docx/embedded-sheet": {
    what: "There is no table in the document, but an Excel sheet inserted as an object, which isn’t read here.",
    todo: "Double-click the sheet in Word, copy the cells and paste them as a table. Or save the sheet as an Excel file and choose that.",
  },
  "docx/embedded-object": {
    what: "There is no table in the document, but an object of another program, which isn’t read here.",
    todo: "Open the document in Word, put in the table as a plain table in place of the object, and save it.",
  },
  "pdf/not-loaded": {
    what: "The part of the program that reads PDFs couldn’t be loaded.",
    todo: "See whether the network is connected, and try again.",
  },
  "pdf/encrypted": {
    what: "The PDF is protected by a password and can’t be read without it.",
    todo: "Open it with the password, print it to a new PDF, and choose the new file.",
  },
  "pdf/damaged": {
    what: "The PDF is damaged or incomplete and can’t be read safely.",
    todo: "Download the file again. If it opens on the screen, print it to a new PDF and choose that.",
  },
  "pdf/scanned": {
    what: "The pages of the PDF are pictures, from a scanner for instance. There are no tables to read as text.",
    todo: "Ask for the agreement as a Word document (.docx), or as the PDF it was saved as before it was scanned.",
  },
  "pdf/no-text": {
    what: "There is no text in the PDF.",
    todo: "Open the file and see whether it is the right one. If there is text on the screen, ask for the agreement as a Word document (.docx).",
  },
  "pdf/no-characters": {
    what: "The PDF doesn’t say which letters its signs are. The text can be seen, but not read safely.",
    todo: AS_DOCX,
  },
  "pdf/too-many-pages": {
    what: "The PDF has {pages} {pages|page|pages}. At most {limit} are read.",
    todo: "Print the pages with the agreement to a PDF of their own, and choose that.",
  },
  "pdf/too-much": {
    what: "There is too much on the pages of the PDF for them to be read.",
    todo: "Print the pages with the agreement to a PDF of their own, and choose that.",
  },
  "pdf/no-tables": {
    what: "The PDF holds no table of delmål, no overordnede mål and no medarbejderressourcer.",
    todo: "Choose a delaftale or a strategisk samarbejdsaftale that is filled in on LBF’s template.",
  },
};
