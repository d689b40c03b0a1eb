import { SAYS_HOW_MUCH as SAYS_HOW_MUCH_WORDS } from "../../language/da";
import { pattern } from "../../language/words";
import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { placeOfLine } from "../support/staffing";
import { staffed } from "../support/staffingExamples";

/** People are given with their hours or their share of the post. */
export const noHoursOrShare = defineRule({
  id: "staffing/no-hours-or-share",
  group: "staffing",
  severity: "info",
  basis: "delaftale",
  origin: "Skabelonen beder om medarbejdernes andel i timer eller procent.",
  messages: { persons: ["text"] },
  example: {
    bad: staffed(["To medarbejdere i jobcaféen"]),
    at: "A6",
    good: staffed(["To medarbejdere i jobcaféen, 37 timer i alt"]),
  },
  check: (context) => {
    for (const { line } of context.plan.staffing().pairing.lines) {
      const { read, text } = line.line;
      if (read.states !== "posts" || read.contractHours !== null || read.external || SAYS_HOW_MUCH.test(text)) continue;
      context.report({ ...placeOfLine(line), message: "persons", values: { text: shorten(text) } });
    }
  },
});

/** A post and an årsværk are 37 hours a week. */
const SAYS_HOW_MUCH = pattern(SAYS_HOW_MUCH_WORDS, "anywhere");
