/** Different texts of a column that are remembered; a column with more has few that come again, and isn't asked. */
const REMEMBERED = 5_000;

/** Keeps one copy of a text that a column holds many times: a million rows name the same few kommuner. */
export class Texts {
  private readonly columns: { last: string; readonly known: Map<string, string> }[] = [];

  keep(text: string, column: number): string {
    const own = (this.columns[column] ??= { last: "", known: new Map() });
    if (text === own.last) return own.last;
    if (own.known.size >= REMEMBERED) return text;
    const known = own.known.get(text);
    if (known !== undefined) {
      own.last = known;
      return known;
    }
    own.known.set(text, text);
    own.last = text;
    return text;
  }
}
