import { isFilled } from "./columnProfile";
import type { RawValue } from "./dataFigure";

/** Gives rows the labels that they leave out because the same stand above. */
export class LabelCarrier {
  /** By label column: what stood there last. */
  private readonly carried: RawValue[] = [];

  /** @param columns the columns of labels, left to right */
  constructor(private readonly columns: readonly number[]) {}

  /** The row with the labels it leaves out: those to the left of its first own label stand in the rows above. */
  fill(given: readonly RawValue[]): readonly RawValue[] {
    const row = [...given];
    let begun = false;
    for (const [place, index] of this.columns.entries()) {
      const raw = given[index] ?? null;
      if (isFilled(raw)) {
        // A new outer label ends what the inner ones were.
        if (!begun) for (let inner = place + 1; inner < this.columns.length; inner += 1) this.carried[inner] = null;
        begun = true;
        this.carried[place] = raw;
      } else if (!begun) {
        row[index] = this.carried[place] ?? null;
      }
    }
    return row;
  }
}
