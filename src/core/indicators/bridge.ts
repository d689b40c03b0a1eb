import { ageGroupOf } from "./catalogue";
import { personsOf } from "./compare";
import type { Wording } from "./wording";

/** How far the ends of two age groups of one indicator may lie apart ("17-64", "18-64"). */
const NEAR = 2;
const OLDEST = 120;

/**
 * Whether an age group that only one side says may be left unsaid by the other. A plan leaves it out more often than the
 * data do: where the data say none they are about everybody, unless it is the group that the indicator is made up for, or
 * all grown-ups, whom a survey asks.
 */
export function agesBridged(wording: Wording, label: Wording, concept: string | null): boolean {
  if (personsOf(wording).length > 0 || personsOf(label).length > 0) return false;
  const usual = concept === null ? null : ageGroupOf(concept);
  const [group, ...more] = wording.ages.length > 0 ? wording.ages : label.ages;
  if (group === undefined || more.length > 0 || (wording.ages.length > 0 && label.ages.length > 0)) return false;
  if (usual !== null) return isNear(group, usual);
  return wording.ages.length === 0 || /^1[5-8]\+$/.test(group);
}

function isNear(a: string, b: string): boolean {
  const [one, other] = [endsOf(a), endsOf(b)];
  return Math.abs(one[0] - other[0]) <= NEAR && Math.abs(one[1] - other[1]) <= NEAR;
}

function endsOf(group: string): readonly [number, number] {
  const [first, last] = group.replace("+", `-${OLDEST}`).split("-").map(Number);
  return [first ?? 0, last ?? OLDEST];
}
