import { escapeAttribute } from "./xmlText";

/** Attributes of a tag as it is written, each with the space before it. */
const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

export interface TagAttribute {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where the attributes of an opening tag ("<c r="A1">") stand in it. */
export function attributesOf(tag: string): TagAttribute[] {
  const found: TagAttribute[] = [];
  ATTRIBUTE.lastIndex = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    found.push({ name: match[1] ?? "", from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** The tag with the attribute of the value; null takes it out. All else stays as it is written. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const attributes = attributesOf(tag);
  const own = attributes.find((attribute) => attribute.name === name);
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (own !== undefined) return tag.slice(0, own.from) + written + tag.slice(own.to);
  const end = attributes.at(-1)?.to ?? /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  return tag.slice(0, end) + written + tag.slice(end);
}
