import { GOAL_VERBS } from "../../language/da";
import { oneOf } from "../../language/words";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** An indicator says what is measured; what is to happen with it is the delmål's. */
export const goalWording = defineRule({
  id: "indicator/goal-wording",
  group: "indicator",
  severity: "warning",
  origin: "Delmålet siger, hvad der skal ske, og indikatoren, hvad der måles på.",
  messages: { goal: ["text"] },
  example: {
    bad: withIndikator("Nedbringe antallet af udsættelser"),
    at: "B2",
    good: withIndikator("Antal udsættelser"),
  },
  check: (context) =>
    eachRow(context, ({ indikator }, { sheet }) => {
      if (!isFilled(indikator) || !GOAL.test(indikator.text)) return;
      context.report({ sheet, at: indikator.at, message: "goal", values: { text: shorten(indikator.text) } });
    }),
});

const VERBS = [
  oneOf(GOAL_VERBS),
  "få(?= (?:flere|færre|antallet|andelen))",
  "(?:flere|færre) [^,.;:]{2,60}? skal",
].join("|");
const GOAL = new RegExp(`^[\\s•*·–-]{0,5}(?:(?:vi (?:vil|skal)|der skal|at) )?(?:${VERBS})(?!\\p{L})`, "iu");

function withIndikator(indikator: string) {
  return delmaalTable([
    delmaalRow({ delmaal: "Færre udsættelser", indikator, baseline: "17 udsættelser", comparison: null }),
  ]);
}
