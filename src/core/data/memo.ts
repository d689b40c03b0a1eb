import type { RawValue } from "./dataFigure";

/** A column in which every text is another gains nothing from being remembered. */
const MOST_REMEMBERED = 50_000;

/** Keeps what was made of a text, for columns that repeat few texts in many rows. */
export class Memo<Answer> {
  private readonly answers = new Map<RawValue, Answer>();

  constructor(private readonly read: (raw: RawValue) => Answer) {}

  of(raw: RawValue): Answer {
    const known = this.answers.get(raw);
    if (known !== undefined) return known;
    const answer = this.read(raw);
    if (this.answers.size < MOST_REMEMBERED) this.answers.set(raw, answer);
    return answer;
  }
}

interface Step<Answer> {
  readonly next: Map<RawValue, Step<Answer>>;
  answer?: Answer;
}

/**
 * Keeps what was made of the texts of several columns together. Rows that say the same get the same answer, and so the
 * same text and not one more like it, which a million rows take much room for.
 */
export class RowMemo<Answer> {
  private readonly first: Step<Answer> = { next: new Map() };
  private steps = 0;

  /** @param columns what the answer depends on */
  constructor(
    private readonly columns: readonly number[],
    private readonly read: (row: readonly RawValue[]) => Answer,
  ) {}

  of(row: readonly RawValue[]): Answer {
    let step = this.first;
    for (const column of this.columns) {
      const raw = row[column] ?? null;
      let next = step.next.get(raw);
      if (next === undefined) {
        if (this.steps >= MOST_REMEMBERED) return this.read(row);
        this.steps += 1;
        step.next.set(raw, (next = { next: new Map() }));
      }
      step = next;
    }
    return (step.answer ??= this.read(row));
  }
}
