import { budgetTablesOf, writtenPositions, writtenTable } from "./layout";
import { LAYOUTS } from "./layouts";

describe.each(LAYOUTS)("$name", (layout) => {
  test("every figure is read for what it is, at its own cell", () => {
    expect(budgetTablesOf(layout).map(writtenTable)).toEqual(layout.tables);
  });

  test("the blocks make one budget", () => {
    expect(writtenPositions(budgetTablesOf(layout))).toEqual(layout.positions);
  });
});
