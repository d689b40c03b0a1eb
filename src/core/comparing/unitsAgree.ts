import { canonicalUnit } from "../language/units";
import { decimalsOf } from "../data/settle";
import type { DataFigure } from "../data/dataFigure";
import { holds, spanOfLimit } from "../reading/spans";
import type { ComparedFigure } from "./comparedFigure";

/** Units of which any count is one. */
const ANY_COUNT = new Set(["antal", "personer", ""]);
/** What a grade or an index is given in; a plan leaves it out. */
const ON_A_SCALE = new Set(["karakter", "gennemsnit", "gns", "gns.", "point", "indeks", ""]);

/** What stands behind a figure in that unit: "", where the unit is none to be read out ("14 antal"). */
export function unitBehind(unit: string | null): string {
  const folded = (unit ?? "").toLowerCase();
  return folded === "antal" || ON_A_SCALE.has(folded) ? "" : (unit ?? "");
}

/** Whether a typed figure's unit can be that of an imported one: a share only with a share, persons with persons. */
export function unitsAgree(typed: string | null, imported: string | null): boolean {
  const a = canonicalUnit(typed ?? "");
  const b = canonicalUnit(imported ?? "");
  if (a === b) return true;
  // Neither side is told apart by a unit it doesn't give, but a bare number is no share of something.
  if (a === "" && b !== "%" && b !== "‰") return true;
  if (ON_A_SCALE.has(a) && ON_A_SCALE.has(b)) return true;
  return isCount(a) && isCount(b) && (ANY_COUNT.has(a) || ANY_COUNT.has(b));
}

function isCount(unit: string): boolean {
  return unit !== "%" && unit !== "‰" && !unit.includes("kr") && unit !== "procentpoint";
}

const AMOUNT =
  /^(?:i )?(?:(?<size>1[. ]?000|tusinde?|t\.?|1[. ]?000[. ]?000|mio\.?|millioner|mia\.?|milliarder) ?)?(?:kr\.?|kroner|dkk)(?: ?\(?(?:i )?(?<after>1[. ]?000|tusinder?|mio\.?)\)?)?$/;

/** How many kroner one of the unit is ("1.000 kr.", "mio. kr."); null where it is no plain amount. */
function kronerOf(unit: string | null): number | null {
  const groups = AMOUNT.exec((unit ?? "").trim().toLowerCase())?.groups;
  if (groups === undefined) return null;
  const size = (groups.size ?? groups.after ?? "").replace(/[. ]/g, "");
  if (size === "") return 1;
  if (/^(?:1000000|mio|millioner)$/.test(size)) return 1_000_000;
  return size.startsWith("mi") ? 1_000_000_000 : 1_000;
}

type Typed = NonNullable<ComparedFigure["typed"]>;

/** Whether figures of the imported unit can be held against one typed in the other, be it in another size of the same. */
export function comparable(typed: string | null, imported: string | null): boolean {
  return unitsAgree(typed, imported) || (kronerOf(typed) !== null && kronerOf(imported) !== null);
}

/** What an imported value may have to be multiplied with to stand as typed; several where nothing typed says in what it is. */
function factorsOf({ unit, value }: Typed, imported: DataFigure): readonly [number, ...number[]] {
  const kroner = kronerOf(imported.unit);
  if (unit !== null && unit !== "") return [kroner === null ? 1 : kroner / (kronerOf(unit) ?? kroner)];
  if (kroner !== null) return [1, kroner];
  return imported.unit === "%" && value > 0 && value <= 1 ? [1, 0.01] : [1];
}

/** The factor of `factorsOf` that brings the imported value nearest to the typed one. */
export function factorBetween(typed: Typed, imported: DataFigure): number {
  const [first, ...others] = factorsOf(typed, imported);
  const gap = (factor: number): number => Math.abs(typed.value - (imported.value ?? 0) * factor);
  return others.reduce((best, factor) => (gap(factor) < gap(best) ? factor : best), first);
}

/**
 * Whether an imported figure is another than the typed one, at the decimals of the coarser: 245.320 kr. are 245,3 thousand.
 * Where nothing typed says in what it is, one way of taking it that agrees is enough. A limit differs from a figure that
 * breaks it; a figure that is only about its value from none.
 */
export function differsFrom(typed: Typed, imported: DataFigure): boolean {
  const { value } = imported;
  const { qualifier } = typed;
  if (value === null || qualifier === "about") return false;
  if (qualifier !== null) {
    const limit = spanOfLimit(qualifier, typed.value);
    return factorsOf(typed, imported).every((factor) => !holds(limit, value * factor));
  }
  // "245,3 t.kr." is read as 245.300 kr., and no more exact for it.
  const typedHalf = 0.5 * 10 ** -typed.decimals * sizeOf(typed);
  return factorsOf(typed, imported).every((factor) => {
    const decimals = decimalsOf(imported);
    const half = factor > 1 ? Math.max(typedHalf, 0.5 * 10 ** -decimals * factor) : typedHalf;
    return liesBeyond(typed.value, value * factor, half);
  });
}

/** How many of its unit one of the typed number is: 1.000 where "245,3 t.kr." is read as 245.300 kr. */
export function sizeOf({ unit, value, text }: Typed): number {
  const written = Number(text.replace(/[^\d,-]/g, "").replace(",", "."));
  if (kronerOf(unit) === null || !(Math.abs(written) > 0)) return 1;
  const size = Math.abs(value / written);
  return SIZES.find((one) => Math.abs(size / one - 1) < 0.01) ?? 1;
}

const SIZES: readonly number[] = [1_000, 1_000_000, 1_000_000_000];

function liesBeyond(typed: number, imported: number, half: number): boolean {
  return Math.abs(typed - imported) > half + 1e-9 * Math.max(1, Math.abs(typed));
}
