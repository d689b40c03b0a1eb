import { COUNTRY, COUNTRY_ALONE } from "./da";
import { oneOf, pattern } from "./words";

const IS_COUNTRY = new RegExp(`^(?:i |på )?(?:hele )?${oneOf([...COUNTRY, ...COUNTRY_ALONE])}$`, "u");
const NAMES_COUNTRY = pattern([...COUNTRY, "hele landet"], "word");

/** Whether a folded text is the country and nothing else: "Hele landet", "på landsplan". */
export function isCountry(folded: string): boolean {
  return IS_COUNTRY.test(folded);
}

/** Whether it names the country. */
export function namesCountry(folded: string): boolean {
  return NAMES_COUNTRY.test(folded);
}
