import { foldTight } from "../reading/text";
import { conceptOf, personsBeyond } from "./catalogue";
import { personsOf } from "./compare";
import { measureOfUnits } from "./match";
import { readWording } from "./wording";

/**
 * What an indicator measures, as a key: two wordings have the same one when they name the same entry of the catalogue or
 * use the same telling words, in any order and form, for the same age groups, numbers and measure. Stricter than
 * `matchIndicator`, which also bears slips of the pen: nobody is asked. `unit` is that of the figures, where they have one.
 */
export function quantityKey(text: string, unit: string | null): string {
  const read = readWording(text);
  const wording = { ...read, measure: unit === null ? read.measure : measureOfUnits([unit], read.measure) };
  const { terms, ages, numbers, negations, measure, joined, moves } = wording;
  if (terms.size === 0) return `text ${foldTight(text).replace(/[^\p{L}\p{N}]+/gu, "")}`;
  const concept = conceptOf(wording);
  const either = joined.filter((join) => join.startsWith("eller "));
  const what =
    concept === null
      ? [...[...terms].sort(), ...numbers, negations, ...personsOf(wording), ...either, ...moves].join(" ")
      : [concept, ...personsBeyond(concept, wording)].join(" ");
  return [concept === null ? "words" : "catalogue", what, ages.join(" "), measure].join("|");
}
