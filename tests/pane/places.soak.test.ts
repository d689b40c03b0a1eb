/** Between what is shown and the press on a button the sheet may have changed: the right cell is written, or none. */
import * as fc from "fast-check";
import { goTo } from "../../src/pane/state/fixing";
import { begin, OpenedPane, someEdits } from "./places/openedPane";
import { holdThroughEdits } from "./places/property";
import { SEQUENCES } from "./places/sequences";
import { BOOK, CELL_WRITES } from "./places/writes";

test("what is written into cells reaches them through any edits, or is refused", async () => {
  const counts = await holdThroughEdits(CELL_WRITES, SEQUENCES.cells);
  // Refusing everything would be right, and of no use.
  for (const [name, { done, tried }] of counts) {
    expect({ name, isOfUse: done / tried > 0.3 }).toEqual({ name, isOfUse: true });
  }
});

test("a finding leads to its cell through any edits, or says that it can't be found", async () => {
  const begun = await begin(BOOK);
  const cells = ["C4", "E4", "C5", "E6", "B8"];
  await fc.assert(
    fc.asyncProperty(someEdits, fc.constantFrom(...cells), async (some, cell) => {
      const opened = await OpenedPane.after(begun);
      const meant = opened.tagAt("Beskæftigelse", cell);
      some.forEach((one) => opened.edit(one));
      const { rowOf } = opened.held();
      await goTo(opened.pane, { sheet: "Beskæftigelse", cell });
      const { selection } = opened.excel.workbook;
      if (opened.pane.state().problem !== null || selection === null) return;
      const { sheet, range } = selection;
      const tag = opened.tagOf(sheet, { row: range.top, column: range.left });
      expect(tag === meant || rowOf(tag) === rowOf(meant) ? meant : tag).toBe(meant);
    }),
    { numRuns: SEQUENCES.jumps },
  );
});
