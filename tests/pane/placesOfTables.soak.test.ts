/** The same for whole tables and sheets, for marks, and for what is accepted. */
import * as fc from "fast-check";
import { checkHere } from "../../src/pane/checkHere";
import { localDay } from "../../src/pane/state/checking";
import { toggleMarks } from "../../src/pane/state/togglingMarks";
import { acceptFindings, tellAccepted } from "../../src/pane/state/reviewing";
import { cellName } from "../../src/core/workbook/address";
import { begin, OpenedPane, someEdits } from "./places/openedPane";
import { holdThroughEdits } from "./places/property";
import { SEQUENCES } from "./places/sequences";
import { BOOK, TABLE_WRITES } from "./places/writes";

test("tables and sheets are written through any edits, or refused", async () => {
  const counts = await holdThroughEdits(TABLE_WRITES, SEQUENCES.tables);
  for (const [name, { done, tried }] of counts) {
    expect({ name, isOfUse: done / tried > 0.2 }).toEqual({ name, isOfUse: true });
  }
});

test("marks stand at the cells that have findings when they are put in, whatever was done since the check", async () => {
  const begun = await begin(BOOK);
  await fc.assert(
    fc.asyncProperty(someEdits, async (some) => {
      const opened = await OpenedPane.after(begun, "with rules");
      some.forEach((one) => opened.edit(one));
      await toggleMarks(opened.pane);
      const now = await (await checkHere(await opened.host.read(), { today: localDay() })).report("", "da");
      const marked = opened.excel.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
        conditionalFormats.flatMap(({ range: { top, left, bottom, right } }) =>
          Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
            const width = right - left + 1;
            return `${name}!${cellName({ row: top + Math.floor(index / width), column: left + (index % width) })}`;
          }),
        ),
      );
      const found = new Set(now.findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
      expect(new Set(marked)).toEqual(found);
    }),
    { numRuns: SEQUENCES.checked / 2 },
  );
});

test("an acceptance holds for the finding it was given for, through any edits before and after", async () => {
  const begun = await begin(BOOK);
  // What is stored is known by names and contents: two sheets that take each other's name are each other then.
  const unnamed = someEdits.map((some) => some.filter(({ kind }) => kind !== "swap names"));
  await fc.assert(
    fc.asyncProperty(unnamed, unnamed, fc.nat(20), async (before, after, which) => {
      const opened = await OpenedPane.after(begun, "with rules");
      const findings = opened.pane.state().report?.findings ?? [];
      const finding = findings[which % findings.length];
      if (finding === undefined) throw new Error("no finding");
      const meant = opened.tagAt(finding.sheet, finding.cell);
      before.forEach((one) => opened.edit(one));
      const isKept = await acceptFindings(opened.pane, [finding], { reason: "Aftalt med LBF i foråret", by: "N.N." });
      expect(isKept).toBe(true);
      after.forEach((one) => opened.edit(one));
      await tellAccepted(opened.pane, "N.N.");
      const { rowOf } = opened.held();
      for (const one of opened.pane.state().report?.accepted ?? []) {
        const tag = opened.tagAt(one.sheet, one.cell);
        const isRight = tag === meant || (one.rule === finding.rule && rowOf(tag) === rowOf(meant));
        expect({ tag, meant, rule: one.rule, isRight }).toEqual({ tag, meant, rule: finding.rule, isRight: true });
      }
    }),
    { numRuns: SEQUENCES.checked / 2 },
  );
});
