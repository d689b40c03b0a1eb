import { HostError, type ApplyResult } from "../host";

/** What the host has written and can take back, the last first. */
export class UndoList {
  private readonly actions: (() => Promise<ApplyResult>)[] = [];

  /** @param takeBack undoes the action where the workbook still holds what it wrote */
  add(takeBack: () => Promise<ApplyResult>): void {
    this.actions.push(takeBack);
  }

  /** @throws HostError "nothing-to-undo"; what `takeBack` throws, and then it can be tried again */
  async undo(): Promise<ApplyResult> {
    const last = this.actions.at(-1);
    if (last === undefined) throw new HostError("nothing-to-undo");
    const result = await last();
    const at = this.actions.lastIndexOf(last);
    if (at >= 0) this.actions.splice(at, 1);
    return result;
  }
}
