/** The words of a document as it writes them inside its lines, in small letters: whether what a line's end parts is one. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly pairs = new Set<string>();

  /** Takes in the words of a line but the first and the last, which may be parts of words. */
  learn(words: readonly string[]): void {
    for (const word of words.slice(1, -1)) this.words.add(bare(word));
    for (const [index, word] of words.entries())
      if (index > 0) this.pairs.add(`${bare(words[index - 1] ?? "")} ${bare(word)}`);
  }

  /** Whether the words stand beside each other in a line. */
  hasPair(first: string, second: string): boolean {
    return this.pairs.has(`${bare(first)} ${bare(second)}`);
  }

  has(word: string): boolean {
    return this.words.has(bare(word));
  }
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
