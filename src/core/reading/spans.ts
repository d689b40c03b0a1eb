import type { Limit } from "./qualifiers";
import type { Figure } from "./readings";

/** The values that a figure may stand for: one for a figure without a qualifier. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out. */
  readonly isOpen: boolean;
}

/** What the figure says for certain; null for one that is only about its value, or has none. */
export function spanOf({ value, upper, qualifier }: Pick<Figure, "value" | "upper" | "qualifier">): Span | null {
  if (value === null || qualifier === "about") return null;
  if (qualifier === null) return { low: value, high: upper ?? value, isOpen: false };
  return spanOfLimit(qualifier, value);
}

/** The values that keep a limit. */
export function spanOfLimit(limit: Limit, value: number): Span {
  switch (limit) {
    case "below":
      return { low: -Infinity, high: value, isOpen: true };
    case "atMost":
      return { low: -Infinity, high: value, isOpen: false };
    case "atLeast":
      return { low: value, high: Infinity, isOpen: false };
    case "above":
      return { low: value, high: Infinity, isOpen: true };
  }
}

/** Whether the value is one of the span's. */
export function holds({ low, high, isOpen }: Span, value: number): boolean {
  return isOpen ? value > low && value < high : value >= low && value <= high;
}

/** Whether every value of the inner span is one of the outer. */
export function isWithin(inner: Span, outer: Span): boolean {
  if (inner.low < outer.low || inner.high > outer.high) return false;
  if (!outer.isOpen || inner.isOpen) return true;
  return inner.low > outer.low && inner.high < outer.high;
}

/** The whole numbers of a span that counts something, from nothing up. */
export function wholeSpan({ low, high, isOpen }: Span): { readonly low: number; readonly high: number } {
  const first = isOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low);
  const last = isOpen && Number.isInteger(high) ? high - 1 : Math.floor(high);
  return { low: Math.max(0, first), high: last };
}

/** Whether the figure is the one value it names: no limit, no range, not about it. */
export function isExact<F extends Figure>(figure: F): figure is F & { readonly value: number } {
  return figure.value !== null && figure.upper === null && figure.qualifier === null;
}
