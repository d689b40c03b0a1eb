import { readFigures } from "../../../../src/core/reading/figures";
import { isBoundOn, keeps, readBounds } from "../../../../src/core/rules/support/bounds";

test.each([
  ["Under 6 udsættelser om året", [{ relation: "below", value: 6, unit: "udsættelser", text: "Under 6 udsættelser" }]],
  ["mindst 80 % af de unge", [{ relation: "atLeast", value: 80, unit: "%", text: "mindst 80 %" }]],
  ["ikke over 12,5 pct.", [{ relation: "atMost", value: 12.5, unit: "%", text: "ikke over 12,5 pct" }]],
  ["Højst 1.200 kr. om året", [{ relation: "atMost", value: 1200, unit: "kr.", text: "Højst 1.200 kr" }]],
  ["skal være over 5.", [{ relation: "above", value: 5, unit: null, text: "over 5" }]],
  ["gennemsnit på mindst 2 i dansk", [{ relation: "atLeast", value: 2, unit: null, text: "mindst 2" }]],
  [
    "færre end 10 og flere end 3 sager",
    [
      { relation: "below", value: 10, unit: null, text: "færre end 10" },
      { relation: "above", value: 3, unit: "sager", text: "flere end 3 sager" },
    ],
  ],
])("%s", (text, bounds) => {
  expect(readBounds(text)).toEqual(bounds);
});

test.each([
  "Andel beboere over 18 år",
  "unge under 30-årige",
  "beboere over 18",
  "fra over 20 %",
  "hæves op til 80 %",
  "elever med over 10 % fravær",
  "mindst en gang",
  "efter under 2023",
  "sunder 6 ting",
  "6 udsættelser",
  "",
  "over",
])("%p sets no limit", (text) => {
  expect(readBounds(text)).toEqual([]);
});

test.each([
  ["below", 5, true],
  ["below", 6, false],
  ["atMost", 6, true],
  ["atLeast", 6, true],
  ["atLeast", 5, false],
  ["above", 6, false],
  ["above", 7, true],
] as const)("%s 6 and %d", (relation, value, kept) => {
  const [figure] = readFigures({ text: String(value) }).figures;
  expect(keeps(figure!, { relation, value: 6, unit: null, text: "" })).toBe(kept);
});

test("a limit is set on figures of its own unit", () => {
  const bound = { relation: "below", value: 6, unit: "sager", text: "" } as const;
  expect(isBoundOn(bound, "Sager")).toBe(true);
  expect(isBoundOn(bound, "børn")).toBe(false);
  expect(isBoundOn(bound, null)).toBe(false);
});
