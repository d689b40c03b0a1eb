/** How long Excel may take to tell of what we wrote, in milliseconds. */
const PATIENCE = 5000;

/**
 * What the host itself has written and Excel will tell of as a change. From ExcelApi 1.14 Excel says so itself
 * (`triggerSource`); before that it has to be remembered.
 */
export class OwnWrites {
  /** Until when each write of a cell is waited for. */
  private readonly cells = new Map<string, readonly number[]>();
  private readonly sheets = new Map<string, number>();
  private readonly touched = new Map<string, number>();
  private before: ReadonlySet<string> | null = null;

  constructor(private readonly now: () => number = Date.now) {}

  expectCell(sheetId: string, cell: string): void {
    this.touch(sheetId);
    const key = keyOf(sheetId, cell);
    this.cells.set(key, [...(this.cells.get(key) ?? []), this.now() + PATIENCE]);
  }

  /**
   * Anything in sheets that we are adding: until their ids are known, those that aren't among the ones there before.
   * @returns what to call with the ids, once known (none when it failed).
   */
  expectSheetsBeside(sheetIds: readonly string[]): (added: readonly string[]) => void {
    const before = new Set(sheetIds);
    this.before = before;
    return (added) => {
      if (this.before === before) this.before = null;
      for (const id of added) this.expectSheet(id);
    };
  }

  /** Anything in a sheet that we are writing into in many places. */
  expectSheet(sheetId: string): void {
    this.touch(sheetId);
    this.sheets.set(sheetId, this.now() + PATIENCE);
  }

  /** That something of the sheet is given another look. */
  touch(sheetId: string): void {
    this.touched.set(sheetId, this.now() + PATIENCE);
  }

  /** Whether we have written into the sheet within the time that Excel may take to tell of it. */
  wroteJustNow(sheetId: string): boolean {
    return (this.touched.get(sheetId) ?? 0) >= this.now();
  }

  /** Whether the change is one of ours; each write counts once. */
  isOwn(sheetId: string, address: string): boolean {
    if (this.before !== null && !this.before.has(sheetId)) return true;
    const now = this.now();
    if ((this.sheets.get(sheetId) ?? 0) >= now) return true;
    const key = keyOf(sheetId, address);
    const [next, ...later] = (this.cells.get(key) ?? []).filter((until) => until >= now);
    if (later.length > 0) this.cells.set(key, later);
    else this.cells.delete(key);
    return next !== undefined;
  }
}

function keyOf(sheetId: string, cell: string): string {
  return `${sheetId}!${cell.replace(/\$/g, "")}`;
}
