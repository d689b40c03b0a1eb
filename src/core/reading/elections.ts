import { ELECTION } from "../language/da";
import { pattern } from "../language/words";
import { matchAt } from "./dates";

/** An election named in front of a year: "FV", "KV", "RV" or "EP", and where its words begin. */
export interface ElectionName {
  readonly name: string;
  readonly start: number;
}

/** "FV ", "KV-", "EP'" in front of the digits. */
const ELECTION_CODE = /(?:^|[^\p{L}\d])((FV|FT|KV|KRV|RV|EPV|EP)[ -]?['’]?)$/iu;
/** "kommunalvalget i ", "Folketingsvalg: ". */
const ELECTION_WORD =
  /(?:^|[^\p{L}])((kommunal- og region(?:sråds|s)?|folketings|kommunal|kommunalbestyrelses|byråds|regionsråds|regions|europaparlaments|parlaments|ep-|eu-|ft-|fv-|kv-)valg(?:et|ene|s)?[\s:,(]{0,3}(?:(?:i|den|d\.|fra|år|pr\.)\s{1,2}){0,2}['’]?)$/iu;
/** " (kommunalvalg", not in front of its own year ("2023 KV21"). */
const ELECTION_AFTER =
  /[\s,(-]{0,3}(?:ved\s)?(?:(folketings|kommunal|regionsråds|europaparlaments|ep-)valg(?:et)?|(FV|KV|RV|EP))(?!\p{L}|[ -]?['’]?\d|[\s:,(]{0,3}(?:i\s)?(?:19|20)\d\d)/iuy;
const HOLDS_ELECTION = pattern(ELECTION, "anywhere");
/** In every code of one. */
const HOLDS_CODE = /[fkr]v|ft|ep/iu;
/** Longer than what ELECTION_WORD and ELECTION_CODE can match. */
const LONGEST_WORD = 56;
const LONGEST_CODE = 8;
const ELECTIONS: Readonly<Record<string, string>> = {
  ...{ fv: "FV", ft: "FV", folketings: "FV", "ft-": "FV", "fv-": "FV" },
  ...{ kv: "KV", krv: "KV", kommunal: "KV", kommunalbestyrelses: "KV", byråds: "KV", "kv-": "KV" },
  ...{ "kommunal- og regionsråds": "KV", "kommunal- og regions": "KV", "kommunal- og region": "KV" },
  ...{ rv: "RV", regionsråds: "RV", regions: "RV" },
  ...{ ep: "EP", epv: "EP", europaparlaments: "EP", parlaments: "EP", "ep-": "EP", "eu-": "EP" },
};

/** Whether the text can name an election at all; most texts can't, and needn't be read for one. */
export function mayNameElection(text: string): boolean {
  return HOLDS_ELECTION.test(text) || HOLDS_CODE.test(text);
}

/** Reads the election whose words or code end where the year's digits begin ("kommunalvalget i ", "FV"), else null. */
export function electionBefore(text: string, at: number): ElectionName | null {
  const window = text.slice(Math.max(0, at - LONGEST_WORD), at);
  const match =
    (HOLDS_ELECTION.test(window) ? ELECTION_WORD.exec(window) : null) ??
    ELECTION_CODE.exec(window.slice(-LONGEST_CODE));
  const name = electionName(match?.[2]);
  return name === null ? null : { name, start: at - (match?.[1]?.length ?? 0) };
}

/** Reads the election named right behind a year, "2021 (kommunalvalg)", unless a year of its own follows; else null. */
export function electionAfter(text: string, at: number): { readonly name: string; readonly end: number } | null {
  const match = matchAt(ELECTION_AFTER, text, at);
  const name = electionName(match?.[1] ?? match?.[2]);
  if (match === null || name === null) return null;
  const end = at + match[0].length;
  return { name, end: match[0].includes("(") && text.charAt(end) === ")" ? end + 1 : end };
}

/** Whether a short code such as "FV" stands right in front of the place. */
export function isElectionCodeBefore(text: string, at: number): boolean {
  return ELECTION_CODE.test(text.slice(Math.max(0, at - LONGEST_CODE), at));
}

function electionName(found: string | undefined): string | null {
  return found === undefined ? null : (ELECTIONS[found.toLowerCase()] ?? null);
}
