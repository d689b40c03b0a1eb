import { resolveReferences } from "./entities";

/** More attributes than any element of an .xlsx has. */
const MAX_ATTRIBUTES = 200;

/** Numbers kept for each attribute: where its name and its value begin and end, and whether the value is coded. */
const FIELDS = 5;

/**
 * The attributes of the element being opened. They are places in the source and become strings only when asked for:
 * most never are. Valid only until the listener returns.
 */
export class TagAttributes {
  private readonly places = new Int32Array(MAX_ATTRIBUTES * FIELDS);
  private source = "";
  private count = 0;

  /** Begins a new element. */
  reset(source: string): void {
    this.source = source;
    this.count = 0;
  }

  /** Adds one; false when there are too many or there already is one of the name. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, coded: number): boolean {
    const at = this.count * FIELDS;
    if (this.count === MAX_ATTRIBUTES || this.has(nameStart, nameEnd)) return false;
    this.places[at] = nameStart;
    this.places[at + 1] = nameEnd;
    this.places[at + 2] = valueStart;
    this.places[at + 3] = valueEnd;
    this.places[at + 4] = coded;
    this.count += 1;
    return true;
  }

  /** The value of the attribute of exactly this name, prefix included. */
  get(name: string): string | undefined {
    const { source, places, count } = this;
    const { length } = name;
    for (let at = 0; at < count * FIELDS; at += FIELDS) {
      const start = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - start === length && source.startsWith(name, start)) return this.value(at);
    }
    return undefined;
  }

  /** All of them, name and value. */
  entries(): [name: string, value: string][] {
    const list: [string, string][] = [];
    for (let at = 0; at < this.count * FIELDS; at += FIELDS) {
      list.push([this.source.slice(this.places[at], this.places[at + 1]), this.value(at)]);
    }
    return list;
  }

  private value(at: number): string {
    const raw = this.source.slice(this.places[at + 2], this.places[at + 3]);
    // A line break or tab in a value counts as a space (XML 1.0, 3.3.3), one written as a reference as itself.
    return this.places[at + 4] === 0 ? raw : (resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, " ")) ?? raw);
  }

  private has(nameStart: number, nameEnd: number): boolean {
    for (let at = 0; at < this.count * FIELDS; at += FIELDS) {
      const start = this.places[at] ?? 0;
      if ((this.places[at + 1] ?? 0) - start !== nameEnd - nameStart) continue;
      let same = 0;
      while (
        start + same < (this.places[at + 1] ?? 0) &&
        this.source.charCodeAt(start + same) === this.source.charCodeAt(nameStart + same)
      ) {
        same += 1;
      }
      if (same === nameEnd - nameStart) return true;
    }
    return false;
  }
}
