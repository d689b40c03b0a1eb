/**
 * A number in Danish form with the given decimals, thousands parted as in the figure it stands beside: "1.234" is
 * followed by "1.240", "1234" by "1240".
 */
export function danishLike(like: string, value: number, decimals: number): string {
  const fixed = Math.abs(value).toFixed(Math.min(decimals, 20));
  const [whole = "", rest] = fixed.split(".");
  const parted = /\d[. ]\d{3}(?!\d)/.test(like) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  const sign = value < 0 && Number(fixed) !== 0 ? "-" : "";
  return sign + parted + (rest === undefined ? "" : `,${rest}`);
}
