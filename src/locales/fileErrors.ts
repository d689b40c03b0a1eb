import type { FormatErrorCode } from "../formats/errors";
import { dataErrors as danishData } from "./da/dataErrors";
import { documentErrors as danishDocuments } from "./da/documentErrors";
import { fileErrors as danish } from "./da/fileErrors";
import { dataErrors as englishData } from "./en/dataErrors";
import { documentErrors as englishDocuments } from "./en/documentErrors";
import { fileErrors as english } from "./en/fileErrors";
import type { Language, Sentence } from "./types";

/**
 * Why a file cannot be read, by language and the error's code. `{name}` stands for one of the error's values. The
 * sentences don't name the file: whoever shows them does.
 */
export const FILE_ERRORS: Readonly<Record<Language, Readonly<Record<FormatErrorCode, Sentence>>>> = {
  da: { ...danish, ...danishDocuments, ...danishData },
  en: { ...english, ...englishDocuments, ...englishData },
};
