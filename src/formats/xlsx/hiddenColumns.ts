import { LAST_COLUMN } from "../../core/workbook/address";
import type { Attributes } from "../xml/readXml";
import { isOn } from "../xml/readXml";

/**
 * Collects which columns are hidden. Ranges are counted by where they begin and end, so that a part with millions of
 * overlapping ones costs no more than their number.
 */
export class HiddenColumns {
  /** Most sheets hide none. */
  private changes: Int32Array | null = null;

  /** Takes in a <col>: hidden when it says so, or when it is 0 wide. */
  add(attributes: Attributes): void {
    const isFlat = isOn(attributes.get("customWidth")) && Number(attributes.get("width")) === 0;
    if (!isFlat && !isOn(attributes.get("hidden"))) return;
    const from = Math.max(1, Math.floor(Number(attributes.get("min")))) - 1;
    const to = Math.min(LAST_COLUMN + 1, Math.floor(Number(attributes.get("max")))) - 1;
    if (!(from <= to)) return;
    const changes = (this.changes ??= new Int32Array(LAST_COLUMN + 2));
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to + 1] = (changes[to + 1] ?? 0) - 1;
  }

  finish(): ReadonlySet<number> {
    const hidden = new Set<number>();
    if (this.changes === null) return hidden;
    let open = 0;
    for (let column = 0; column <= LAST_COLUMN; column++) {
      open += this.changes[column] ?? 0;
      if (open > 0) hidden.add(column);
    }
    return hidden;
  }
}
