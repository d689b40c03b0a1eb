import type { Form } from "../../forms/form";
import { perForm } from "../../forms/perForm";
import { haveSameWords } from "../../indicators/compare";
import { matchIndicator, prepareLabels, type LabelIndex } from "../../indicators/match";
import type { MatchReason } from "../../indicators/indicatorMatch";
import { readWording, type Wording } from "../../indicators/wording";
import { once } from "../../reading/once";
import { fold, words } from "../../reading/text";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { memo } from "../support/memo";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** A delmål is a step towards a goal of the whole plan, not that goal itself. */
export const isOverallGoal = defineRule({
  id: "delmaal/is-overall-goal",
  group: "delmaal",
  severity: "warning",
  origin: "Et delmål er et skridt mod et overordnet mål og siger mere end målet selv.",
  messages: { same: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow({ delmaal: "Flere bliver tilknyttet arbejdsmarkedet" })]),
    at: "A2",
    good: delmaalTable([delmaalRow({ delmaal: "Flere unge fra boligområdet kommer i lære" })]),
  },
  check: (context) => {
    const isGoal = perForm((form) => memo((text) => isFixedGoal(text, form)));
    eachRow(context, ({ delmaal }, table) => {
      if (table.kind !== "delmaal" || !isFilled(delmaal) || !isGoal(table.form)(delmaal.text)) return;
      context.report({ sheet: table.sheet, at: delmaal.at, message: "same", values: { text: shorten(delmaal.text) } });
    });
  },
});

/** Reads the whole catalogue: only a plan that repeats a goal needs it. */
const goals = perForm(({ fixedGoals }): LabelIndex => prepareLabels(fixedGoals.map(({ goal }) => goal)));

/** The goal says nothing more and nothing less. */
const SAME: readonly MatchReason[] = ["same-wording", "same-words"];

/** A goal of the form, and the first letters of its telling words: most delmål have few of them, and needn't be read. */
interface KnownGoal {
  readonly beginnings: readonly string[];
  /** Read where a delmål comes near it. */
  readonly wording: () => Wording;
}

const known = perForm(({ fixedGoals }) =>
  fixedGoals.map(({ goal }): KnownGoal => ({
    beginnings: words(goal).flatMap((word) => (word.length < 6 ? [] : [word.slice(0, 5)])),
    wording: once(() => readWording(goal)),
  })),
);

function isFixedGoal(text: string, form: Form): boolean {
  const folded = fold(text);
  const near = known(form).filter(
    ({ beginnings }) => 2 * beginnings.filter((one) => folded.includes(one)).length >= beginnings.length,
  );
  if (near.length === 0) return false;
  const wording = readWording(text);
  if (!near.some((goal) => haveSameWords(wording, goal.wording()))) return false;
  const { sure, reasons } = matchIndicator(text, goals(form));
  return sure && reasons.some((reason) => SAME.includes(reason));
}
