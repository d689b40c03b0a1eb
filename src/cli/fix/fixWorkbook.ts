import { checkWorkbook } from "../../core/check/check";
import { toldOf, type CheckOptions } from "../../core/check/checked";
import { pullRows } from "../../core/check/pullRows";
import { fixesAtOnce, safeFixes } from "../../core/check/safeFixes";
import { pullChanges } from "../../core/comparing/pull";
import type { CellChange } from "../../core/findings/finding";
import { readPlan } from "../../core/plan/readPlan";
import { tidyTable } from "../../core/repair/tidyTable";
import type { TidyRefusal } from "../../core/repair/tidyPlan";
import type { CellRange } from "../../core/workbook/address";
import type { Workbook } from "../../core/workbook/snapshot";
import { createFileHost, type FileHost } from "../../hosts/file";
import { HostError, type RefusedChange } from "../../hosts/host";
import { formatterFor } from "../../formats/xlsx/displayText";
import type { AlsoFixed } from "../arguments";

/** Corrections lead to others: a year that became a number is checked again. More rounds than this are none that end. */
const MOST_ROUNDS = 20;

/** A workbook as it stands once all is done, and what wasn't. */
export interface FixedWorkbook {
  readonly host: FileHost;
  /** The rule, or what else it was, by cell ("Ark!A1"): the last to change it. */
  readonly causes: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedChange[];
  readonly notTidied: readonly NotTidied[];
}

interface NotTidied {
  readonly sheet: string;
  readonly range: CellRange;
  /** Null where the sheet is protected. */
  readonly refusal: TidyRefusal | null;
}

/**
 * Does in a working copy what the pane's buttons do, in the order of the work: tables are put right, figures are filled
 * into empty cells, and the safe corrections are made until none is left.
 */
export async function fixWorkbook(
  workbook: Workbook,
  options: CheckOptions,
  asked: readonly AlsoFixed[],
): Promise<FixedWorkbook> {
  const work = new Work(workbook, options);
  if (asked.includes("tidy")) await work.tidy();
  if (asked.includes("pull")) await work.pull();
  await work.correct();
  return work;
}

class Work implements FixedWorkbook {
  readonly host: FileHost;
  readonly causes = new Map<string, string>();
  readonly refused: RefusedChange[] = [];
  readonly notTidied: NotTidied[] = [];

  constructor(
    workbook: Workbook,
    private readonly options: CheckOptions,
  ) {
    this.host = createFileHost(workbook, { text: (value, numberFormat) => formatterFor(numberFormat).text(value) });
  }

  async tidy(): Promise<void> {
    const { given } = this.options;
    const { length } = readPlan(this.host.workbook(), { given }).tables.goals;
    for (let index = 0; index < length; index += 1) {
      // Read anew: the table before may have become shorter.
      const workbook = this.host.workbook();
      const table = readPlan(workbook, { given }).tables.goals[index];
      if (table === undefined) return;
      const { sheet, range } = table;
      const plan = tidyTable(table, workbook, given);
      if (plan?.kind === "refused") this.notTidied.push({ sheet: sheet.name, range, refusal: plan });
      if (plan?.kind !== "plan") continue;
      const before = this.host.edits();
      try {
        await this.host.rewriteTable(plan);
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== "protected") throw error;
        this.notTidied.push({ sheet: sheet.name, range, refusal: null });
      }
      this.blame("tidy", before);
    }
  }

  async pull(): Promise<void> {
    const rows = pullRows(readPlan(this.host.workbook(), toldOf(this.options)));
    const changes = pullChanges(
      rows.flatMap(({ proposals }) => proposals),
      () => false,
    );
    await this.apply(
      changes.map(({ sheet, cell, from, to }) => ({ change: { sheet, cell, from, to }, cause: "pull" })),
    );
  }

  async correct(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const { findings, review } = checkWorkbook(this.host.workbook(), this.options);
      const open = findings.filter((_, index) => (review.findings[index]?.accepted ?? null) === null);
      const fixes = fixesAtOnce(safeFixes(open).map(({ rule, fix }) => ({ rule, changes: fix.changes })));
      const changes = fixes.flatMap(({ rule, changes: own }) => own.map((change) => ({ change, cause: rule })));
      if ((await this.apply(changes)) === 0) return;
    }
  }

  /** Gives how many were written. */
  private async apply(all: readonly { readonly change: CellChange; readonly cause: string }[]): Promise<number> {
    // What was refused once is told of once.
    const isKnown = ({ sheet, cell }: CellChange) =>
      this.refused.some(({ change }) => change.sheet === sheet && change.cell === cell);
    const wanted = all.filter(({ change }) => !isKnown(change));
    if (wanted.length === 0) return 0;
    const { applied, refused } = await this.host.apply(wanted.map(({ change }) => change));
    this.refused.push(...refused);
    for (const { sheet, cell } of applied) {
      const cause = wanted.find(({ change }) => change.sheet === sheet && change.cell === cell)?.cause ?? "";
      this.causes.set(`${sheet}!${cell}`, cause);
    }
    return applied.length;
  }

  private blame(cause: string, before: ReturnType<FileHost["edits"]>): void {
    const known = new Set(before.cells.map((edit) => JSON.stringify(edit)));
    for (const edit of this.host.edits().cells)
      if (!known.has(JSON.stringify(edit))) this.causes.set(`${edit.sheet}!${edit.cell}`, cause);
  }
}
