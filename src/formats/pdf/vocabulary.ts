/** The words of a document as it writes them inside its lines, in small letters: whether a broken word is whole elsewhere. */
export class Vocabulary {
  private readonly words = new Set<string>();

  /** Takes in the words of a line but the first and the last, which may be parts of words. */
  learn(words: readonly string[]): void {
    for (const word of words.slice(1, -1)) this.words.add(bare(word));
  }

  has(word: string): boolean {
    return this.words.has(bare(word));
  }
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
