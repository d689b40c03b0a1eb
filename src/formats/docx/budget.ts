import { FormatError } from "../errors";
import { MAX_BLOCKS, MAX_CHARACTERS } from "./limits";

/** Counts what a document holds, and stops the reading when it becomes too much. */
export class DocumentBudget {
  private blocks = 0;
  private characters = 0;

  /** @throws FormatError docx/too-much */
  takeBlock(): void {
    this.blocks += 1;
    if (this.blocks > MAX_BLOCKS) throw new FormatError("docx/too-much");
  }

  /** @throws FormatError docx/too-much */
  takeText(length: number): void {
    this.characters += length;
    if (this.characters > MAX_CHARACTERS) throw new FormatError("docx/too-much");
  }
}
