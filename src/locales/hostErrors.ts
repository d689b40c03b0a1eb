import type { OfficeStart } from "../hosts/excel/waitForOffice";
import type { HostErrorCode } from "../hosts/host";
import { hostErrors as danish, officeStart as danishStart } from "./da/hostErrors";
import { hostErrors as english, officeStart as englishStart } from "./en/hostErrors";
import type { Language, Sentence } from "./types";

/** What can go wrong in a host, by language and the error's code; `{name}` stands for one of the error's values. */
export const HOST_ERRORS: Readonly<Record<Language, Readonly<Record<HostErrorCode, Sentence>>>> = {
  da: danish,
  en: english,
};

/** Why the pane has no Excel to speak to, by language and what `waitForOffice` said. */
export const OFFICE_START: Readonly<Record<Language, Readonly<Record<Exclude<OfficeStart, "ready">, Sentence>>>> = {
  da: danishStart,
  en: englishStart,
};
