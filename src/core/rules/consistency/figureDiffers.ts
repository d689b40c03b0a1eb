import type { PlacedFigure } from "../../comparing/figureKeys";
import { agree, type RepeatedFigure } from "../../comparing/repeated";
import { unitBehind } from "../../comparing/unitsAgree";
import type { GoalCell } from "../../tables/planTables";
import { defineRule, type ReportOf, type RuleContext } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { placeName } from "../support/placeName";
import { shortenAt } from "../support/shorten";

const MESSAGES = {
  one: ["here", "there", "year"],
  several: ["here", "there", "year"],
  text: ["here", "year", "there", "sentence"],
} as const;

/** A figure that stands in several places of the plan is the same in all of them, at the precision that is written. */
export const figureDiffers = defineRule({
  id: "consistency/figure-differs",
  group: "consistency",
  severity: "error",
  origin: "En indikator har ét tal for samme år og område, hvor i planens aftaler den end står.",
  messages: MESSAGES,
  example: { bad: twice("13,60 %", "15,12 %"), at: "C3", good: twice("13,60 %", "13,6 %") },
  check: ({ plan, report }) => {
    const repeated = plan.repeated();
    for (const [cell, found] of byCell(repeated)) {
      const [first] = found;
      if (first === undefined) continue;
      const { table } = first.placed;
      report({
        sheet: table.sheet,
        at: cell.at,
        message: found.length > 1 ? "several" : "one",
        values: () => ({
          here: found.map(({ placed }) => written(placed)).join(", "),
          there: found
            .map(({ of }) => `${written(of.reference)} (${placeName(placeOf(of.reference), table.sheet)})`)
            .join(", "),
          year: first.placed.aar,
        }),
        related: () => relatedOf(found),
      });
    }
    for (const one of repeated) reportText(one, report);
  },
});

/** A table is what counts, so a sentence that says otherwise is worth knowing of and no error. */
function reportText(
  { reference, places, inText }: RepeatedFigure,
  report: RuleContext<ReportOf<typeof MESSAGES>>["report"],
): void {
  const told = inText.find((one) => !places.some((placed) => agree(placed, one)));
  if (told === undefined) return;
  const { raw, unit } = told.figure;
  report({
    sheet: reference.table.sheet,
    at: reference.cell.at,
    message: "text",
    values: {
      here: written(reference),
      there: withUnit(raw, unit),
      sentence: shortenAt(told.sentence, told.sentence.indexOf(raw)),
      year: reference.aar,
    },
    severity: "info",
  });
}

interface Differing {
  readonly placed: PlacedFigure;
  readonly of: RepeatedFigure;
}

function byCell(repeated: readonly RepeatedFigure[]): ReadonlyMap<GoalCell, readonly Differing[]> {
  const found = new Map<GoalCell, Differing[]>();
  for (const of of repeated) {
    for (const placed of of.differing) {
      const inCell = found.get(placed.cell);
      if (inCell === undefined) found.set(placed.cell, [{ placed, of }]);
      else inCell.push({ placed, of });
    }
  }
  return found;
}

/** More cells than this name no place better. */
const MOST_RELATED = 20;

function relatedOf(found: readonly Differing[]) {
  const cells = new Map<GoalCell, PlacedFigure>();
  // A figure may stand in thousands of places, each with its finding: no more of them are looked at than are named.
  for (const other of others(found)) {
    if (cells.size === MOST_RELATED) break;
    cells.set(other.cell, other);
  }
  return [...cells.values()].map(placeOf);
}

function* others(found: readonly Differing[]): Generator<PlacedFigure> {
  for (const { placed, of } of found) {
    if (of.reference.cell !== placed.cell) yield of.reference;
    for (const other of of.places) if (other.cell !== placed.cell) yield other;
  }
}

/** "Brøndby Strand: 13,60 %", as it stands there. */
function written({ figure: { label, raw, unit } }: PlacedFigure): string {
  const text = withUnit(raw, unit);
  return label === null ? text : `${label}: ${text}`;
}

function withUnit(raw: string, unit: string | null): string {
  const behind = unitBehind(unit);
  return raw.includes(behind.replace(/\.$/, "")) ? raw : `${raw} ${behind}`;
}

function placeOf({ cell: { at }, table: { sheet } }: PlacedFigure) {
  return { sheet, at };
}

function twice(first: string, second: string) {
  const delmaal = "Flere unge kommer i lære";
  return delmaalTable([delmaalRow({ baseline: first }), delmaalRow({ delmaal, baseline: second })]);
}
