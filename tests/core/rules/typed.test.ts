import { defineRule, type RuleContext } from "../../../src/core/rules/rule";
import { delmaalRow, delmaalTable } from "../../../src/core/rules/support/examples";
import type { RuleTextsOf } from "../../../src/locales/ruleTexts";

const sheet = delmaalTable([delmaalRow()]);
const META = { group: "year", severity: "info", origin: "", example: { bad: sheet, at: "A1", good: sheet } } as const;
const PLACE = { sheet: { name: "Ark1", rows: new Map() }, at: { row: 0, column: 0 } } as never as Parameters<
  RuleContext["report"]
>[0];

/** What these tests say, they say to the compiler: each line that it must refuse is marked, and an unneeded mark is an error. */
test("a rule can report what it names, and nothing else", () => {
  const rule = defineRule({
    id: "year/typed",
    ...META,
    messages: { old: ["year", "first"], bare: [] },
    fixes: { rename: ["to"] },
    check: ({ report }) => {
      const { sheet: on, at } = PLACE;
      report({ sheet: on, at, message: "bare" });
      report({ sheet: on, at, message: "old", values: { year: 2020, first: 2025 } });
      // @ts-expect-error no such message
      report({ sheet: on, at, message: "olde" });
      // @ts-expect-error a value is missing
      report({ sheet: on, at, message: "old", values: { year: 2020 } });
      // @ts-expect-error no such value
      report({ sheet: on, at, message: "old", values: { year: 2020, first: 2025, last: 2029 } });
      // @ts-expect-error no such repair
      report({ sheet: on, at, message: "bare", fix: { title: "renam", safe: true, changes: [] } });
    },
  });
  expect(() => rule.check({ report: () => undefined } as never)).not.toThrow();
});

test("every message has its words, and no words are without one", () => {
  const sentence = { what: "", todo: "" };
  const text = { title: "", why: "", fixes: {} };
  const words: Pick<RuleTextsOf<"year">, "year/too-old" | "year/several"> = {
    "year/too-old": { ...text, messages: { old: sentence } },
    // @ts-expect-error the message is called "several"
    "year/several": { ...text, messages: { more: sentence } },
  };
  expect(words["year/too-old"].messages.old).toBe(sentence);
});
