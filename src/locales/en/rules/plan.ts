import type { RuleTextsOf } from "../../ruleTexts";

export const plan: RuleTextsOf<"plan"> = {
  "plan/header-differs": {
    title: "The agreements’ details disagree",
    why: "The agreements belong to one helhedsplan. Name, kommune and period must be the same in all of them, or nobody knows which one holds.",
    messages: {
      reversed: {
        what: "The period {text} ends before it begins.",
        todo: "Correct the date that is wrong.",
      },
      name: {
        what: "The plan is called “{text}” here, and “{other}” in {place}.",
        todo: "Write the same name in all of the plan’s agreements.",
      },
      kommune: {
        what: "The kommune is “{text}” here, and “{other}” in {place}.",
        todo: "Correct the kommune that is wrong.",
      },
      period: {
        what: "The agreement runs {text} here, and {other} in {place}.",
        todo: "Correct the period, so that it is the same in all of the plan’s agreements.",
      },
      twice: {
        what: "The indsatsområde {area} also has a delaftale at {place}.",
        todo: "Correct the indsatsområde’s name, or remove the delaftale that doesn’t hold.",
      },
      plans: {
        what: "The workbook holds two plans: “{other}” and “{name}”.",
        todo: "Keep each plan in a workbook of its own, so that figures and staff aren’t mixed up.",
      },
    },
    fixes: {},
  },
  "plan/draft-mark": {
    title: "A mark from the draft",
    why: "A mark from the draft makes the plan look unfinished, and its reader can’t know whether it is settled.",
    messages: {
      left: { what: "This says “{text}”.", todo: "Settle it, and delete the mark before the plan is handed in." },
    },
    fixes: {},
  },
};
