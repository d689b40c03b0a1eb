import type { HostErrorCode } from "../hosts/host";
import { hostErrors as danish } from "./da/hostErrors";
import { hostErrors as english } from "./en/hostErrors";
import type { Language, Sentence } from "./types";

/** What can go wrong in a host, by language and the error's code; `{name}` stands for one of the error's values. */
export const HOST_ERRORS: Readonly<Record<Language, Readonly<Record<HostErrorCode, Sentence>>>> = {
  da: danish,
  en: english,
};
