import type { Wording } from "./wording";

/** A wording as plain data. */
export interface PlainWording extends Omit<Wording, "terms" | "soft" | "written"> {
  readonly terms: readonly string[];
  readonly soft: readonly string[];
  readonly written: readonly (readonly [string, string])[];
}

export function toPlain(wording: Wording): PlainWording {
  return { ...wording, terms: [...wording.terms], soft: [...wording.soft], written: [...wording.written] };
}

export function fromPlain(plain: PlainWording): Wording {
  return { ...plain, terms: new Set(plain.terms), soft: new Set(plain.soft), written: new Map(plain.written) };
}
