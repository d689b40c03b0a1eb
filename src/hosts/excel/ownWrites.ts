/** How long Excel may take to tell of what we wrote, in milliseconds. */
const PATIENCE = 5000;

/**
 * What the host itself has written and Excel will tell of as a change. From ExcelApi 1.14 Excel says so itself
 * (`triggerSource`); before that it has to be remembered.
 */
export class OwnWrites {
  private readonly cells = new Map<string, number>();
  private readonly sheets = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  expectCell(sheetId: string, cell: string): void {
    this.cells.set(keyOf(sheetId, cell), this.now() + PATIENCE);
  }

  /** Anything in a sheet that we are just adding. */
  expectSheet(sheetId: string): void {
    this.sheets.set(sheetId, this.now() + PATIENCE);
  }

  /** Whether the change is one of ours; each cell is ours once. */
  isOwn(sheetId: string, address: string): boolean {
    const now = this.now();
    if ((this.sheets.get(sheetId) ?? 0) >= now) return true;
    const key = keyOf(sheetId, address);
    const until = this.cells.get(key) ?? 0;
    this.cells.delete(key);
    return until >= now;
  }
}

function keyOf(sheetId: string, cell: string): string {
  return `${sheetId}!${cell.replace(/\$/g, "")}`;
}
