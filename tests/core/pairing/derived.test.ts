import { differenceOf } from "../../../src/core/pairing/compare";
import { pairStaffing } from "../../../src/core/pairing/pairing";
import { mergedBudget, staffingTable } from "./build";

const AREA = "Beskæftigelse";

/** "hours 12.2 ≠ 10": what is reported of the line; the budget gives hours by indsatsområde and says nothing of the post. */
function reported(line: string, hours: Readonly<Record<string, number>>, contract: number | null = null): string[] {
  const pairing = pairStaffing(
    [staffingTable(AREA, [line])],
    mergedBudget([{ stilling: "Projektleder", contract, hours }]),
  );
  return pairing.lines.flatMap((pair) => {
    const found = differenceOf(pair);
    return found === null ? [] : [`${found.unit} ${found.agreement.toFixed(1)} ≠ ${found.budget.toFixed(1)}`];
  });
}

describe("a post whose hours the budget doesn't say", () => {
  test.each<[string, string, Record<string, number>, string[]]>([
    ["a share of all that it gives", "Projektleder 50 %", { [AREA]: 15, Uddannelse: 15 }, []],
    ["a share of full time", "Projektleder 33 %", { [AREA]: 12.21, Uddannelse: 12.21 }, []],
    [
      "a share of the post that the line states",
      "Projektleder 33 % af 24 timer",
      { [AREA]: 7.92, Uddannelse: 7.92 },
      [],
    ],
    ["a share of neither", "Projektleder 50 %", { [AREA]: 10, Uddannelse: 20 }, ["hours 15.0 ≠ 10.0"]],
    ["other hours", "Projektleder 12 timer", { [AREA]: 10, Uddannelse: 20 }, ["hours 12.0 ≠ 10.0"]],
  ])("%s", (_name, line, hours, expected) => {
    expect(reported(line, hours)).toEqual(expected);
  });

  test("where the budget says them, they count", () => {
    expect(reported("Projektleder 33 %", { [AREA]: 12.21, Uddannelse: 12.21 }, 24)).toEqual(["hours 7.9 ≠ 12.2"]);
  });
});
