import type { Period } from "../reading/readings";

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni"],
  ...["juli", "august", "september", "oktober", "november", "december"],
];

/** "1. juni 2025 – 31. maj 2029", as LBF's forms have it; null unless both ends are known. */
export function writePeriod({ from, to }: Period): string | null {
  return from === null || to === null ? null : `${writeDate(from)} – ${writeDate(to)}`;
}

function writeDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${String(day)}. ${MONTHS[(month ?? 1) - 1] ?? ""} ${String(year)}`;
}
