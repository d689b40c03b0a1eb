import * as fc from "fast-check";
import { begin, changedCells, expectRight, OpenedPane, sheetIds, someEdits, type Begun } from "./openedPane";
import type { Write } from "./writes";

/** What a write does where nobody has touched the workbook. */
interface Reference {
  readonly write: Write;
  readonly begun: Begun;
  readonly changed: ReadonlyMap<string, unknown>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

async function referenceOf(write: Write): Promise<Reference> {
  const begun = await begin(write.book);
  const opened = await OpenedPane.after(begun);
  const press = await write.prepare(opened);
  const [before, sheets] = [opened.held(), sheetIds(opened.excel.workbook)];
  await press();
  const after = sheetIds(opened.excel.workbook);
  return {
    write,
    begun,
    changed: changedCells(before, opened.held()),
    added: after.filter((id) => !sheets.includes(id)),
    removed: sheets.filter((id) => !after.includes(id)),
  };
}

/** How often something was done as it was meant, of how often it was tried. */
export interface Done {
  done: number;
  tried: number;
}

/**
 * Between what is shown and the press the workbook is changed at random: what is written then is written where it was
 * meant to be, or not at all. Gives how often each write was made all the same: refusing all would be right, and of no use.
 */
export async function holdThroughEdits(writes: readonly Write[], runs: number): Promise<ReadonlyMap<string, Done>> {
  const references = await Promise.all(writes.map(referenceOf));
  const counts = new Map<string, Done>(writes.map(({ name }) => [name, { done: 0, tried: 0 }]));
  for (const { write, changed, added, removed } of references) {
    // What changes nothing shows nothing.
    expect({ name: write.name, does: changed.size + added.length + removed.length > 0 }).toEqual({
      name: write.name,
      does: true,
    });
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...references), someEdits, async ({ write, begun, ...reference }, edits) => {
      const opened = await OpenedPane.after(begun);
      const press = await write.prepare(opened);
      edits.forEach((one) => opened.edit(one));
      const [before, sheets] = [opened.held(), sheetIds(opened.excel.workbook)];
      await press();
      const after = opened.held();
      expectRight(before, after, reference.changed);
      const now = sheetIds(opened.excel.workbook);
      // Sheets come and go only as they were meant to.
      const added = now.filter((id) => !sheets.includes(id));
      const removed = sheets.filter((id) => !now.includes(id));
      expect(reference.added).toEqual(expect.arrayContaining(added));
      expect(reference.removed).toEqual(expect.arrayContaining(removed));
      const count = counts.get(write.name);
      if (count === undefined) return;
      count.tried += 1;
      if (changedCells(before, after).size + removed.length > 0) count.done += 1;
    }),
    { numRuns: runs },
  );
  return counts;
}
