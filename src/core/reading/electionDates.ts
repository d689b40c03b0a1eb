/** The elections that figures of turnout are from: to a kommune, a region, the Folketing, the European Parliament. */
const NAMES = ["KV", "RV", "FV", "EP"] as const;

export type ElectionName = (typeof NAMES)[number];

export function isElectionName(name: string | null): name is ElectionName {
  return NAMES.some((one) => one === name);
}

/** Every fourth and fifth year since the first of the present rules. */
const KV = { first: 2001, every: 4 };
const EP = { first: 1979, every: 5 };
/**
 * Elections by their date. A folketing sits four years at most: after 2022 there is one by the last of October 2026, on
 * a day that this list doesn't know; of later ones nothing is known.
 */
const HELD: Readonly<Record<string, readonly (readonly [year: number, held: string])[]>> = {
  KV: [
    [2005, "2005-11-15"],
    [2009, "2009-11-17"],
    [2013, "2013-11-19"],
    [2017, "2017-11-21"],
    [2021, "2021-11-16"],
    [2025, "2025-11-18"],
    [2029, "2029-11-20"],
  ],
  FV: [
    [2001, "2001-11-20"],
    [2005, "2005-02-08"],
    [2007, "2007-11-13"],
    [2011, "2011-09-15"],
    [2015, "2015-06-18"],
    [2019, "2019-06-05"],
    [2022, "2022-11-01"],
    [2026, "2026-10-31"],
  ],
};
const FIRST_KNOWN = 2001;
const LAST_KNOWN_FV = 2026;

/** Whether there was, or by the rules will be, such an election that year; null where this isn't known. */
export function isElectionYear(name: string, year: number): boolean | null {
  if (year < FIRST_KNOWN) return null;
  if (name === "KV" || name === "RV") return (year - KV.first) % KV.every === 0;
  if (name === "EP") return (year - EP.first) % EP.every === 0;
  if (name !== "FV" || year > LAST_KNOWN_FV) return null;
  return HELD.FV?.some(([held]) => held === year) ?? null;
}

/** The year of the last such election held before the day; null where none is known. */
export function lastElectionBefore(name: string, isoDate: string): number | null {
  const before = (HELD[name === "RV" ? "KV" : name] ?? []).filter(([, held]) => held < isoDate);
  return before.at(-1)?.[0] ?? null;
}
