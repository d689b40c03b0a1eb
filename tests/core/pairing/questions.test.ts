import type { PairAnswers } from "../../../src/core/pairing/pairing";
import { readPlan } from "../../../src/core/plan/readPlan";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";

const BUDGET = [
  ["Stilling", "Timer pr. uge", "Beskæftigelse (%)"],
  ["Boligsocial leder", 37, 0.3],
  ["Pædagog", 37, 0.5],
  ["Medarbejder", 20, 1],
];

function questionsOf(lines: readonly string[], answers?: PairAnswers, budget: typeof BUDGET = BUDGET) {
  const agreement = sheetFromRows("Beskæftigelse", [
    ["Delaftale for indsatsområdet Beskæftigelse"],
    [],
    ["Medarbejderressourcer"],
    ...lines.map((line) => [line]),
  ]);
  return readPlan(workbookOf(agreement, sheetFromRows("Budget", budget)), { answers }).questions();
}

const shown = (question: ReturnType<typeof questionsOf>[number]) => ({
  state: question.state,
  cell: question.at.cell,
  candidates: question.candidates.map(({ posts }) => posts.map(({ stilling }) => stilling).join("+")),
  answer: question.answer,
});

test("a line that is surely a position is no question", () => {
  expect(questionsOf(["Pædagog 50 % af 37 timer"])).toEqual([]);
});

test("a line whose title says nothing is asked about, with the positions of its indsatsområde", () => {
  const found = questionsOf(["15 timer til fritidsjob"]);
  expect(found.map(shown)).toEqual([
    { state: "asked", cell: "A4", candidates: ["Boligsocial leder", "Pædagog", "Medarbejder"], answer: null },
  ]);
  expect(found[0]).toMatchObject({ text: "15 timer til fritidsjob", area: "Beskæftigelse" });
});

test("a line without a position isn't asked about, but the user can tell of it", () => {
  const [line] = questionsOf(["Fundraiser 18 timer"]);
  expect(shown(line!)).toMatchObject({ state: "alone", candidates: ["Boligsocial leder", "Pædagog", "Medarbejder"] });
  const [told] = questionsOf(["Fundraiser 18 timer"], new Map([[line!.key, line!.candidates[1]!.key]]));
  expect(told).toMatchObject({ state: "answered", answer: { post: line!.candidates[1]!.key } });
});

test("an answered one stays, with its answer first and the other candidates", () => {
  const lines = ["Medarbejder 15 timer", "Medarbejder 16 timer"];
  const budget = [BUDGET[0]!, ["Medarbejder", 20, 1], ["Medarbejder", 25, 1]];
  const [first, second] = questionsOf(lines, undefined, budget);
  expect(first!.state).toBe("asked");
  expect([first, second].map((one) => [one!.answer, one!.candidates.map(({ posts }) => posts[0]!.at.cell)])).toEqual([
    [null, ["A2", "A3"]],
    [null, ["A3", "A2"]],
  ]);
  const chosen = first!.candidates[1]!.key;
  const [answered] = questionsOf(lines, new Map([[first!.key, chosen]]), budget);
  expect(answered!.answer).toEqual({ post: chosen });
  expect(answered!.candidates.map(({ posts }) => posts[0]!.at.cell)).toEqual(["A3", "A2"]);
  const [none] = questionsOf(lines, new Map([[first!.key, null]]), budget);
  expect(none!.answer).toEqual({ post: null });
});

test("without a budget nothing is asked", () => {
  expect(questionsOf(["Ca. 20 timer om ugen"], undefined, [["Noter", "", ""]])).toEqual([]);
});

test("where there is too much to be paired, nothing is asked", () => {
  expect(questionsOf(Array.from({ length: 45 }, (_, at) => `Medarbejder ${at + 1} timer`))).toEqual([]);
});
