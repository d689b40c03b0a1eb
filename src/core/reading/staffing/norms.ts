/** Hours a week of a full-time post in Denmark (domain.md, Norms). */
export const FULL_TIME_HOURS = 37;
/** Weeks of an årsværk: 1.924 hours are 37 × 52. */
export const WEEKS_A_YEAR = 52;
export const MONTHS_A_YEAR = 12;
/** A week has no more hours: a larger figure without a period counts a year's. */
export const HOURS_OF_A_WEEK = 168;
/** Of a full-time year's work, and a little: what is larger is kroner. */
export const MOST_HOURS_OF_A_YEAR = 2_200;
/** Hours of a full working day. */
export const HOURS_OF_A_DAY = FULL_TIME_HOURS / 5;

/** Binary noise (7.920000000000001) off. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
