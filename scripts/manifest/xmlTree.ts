import { SaxesParser } from "saxes";

export interface XmlElement {
  /** The name without its prefix: the manifest's schemas give each name one meaning. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Counted from one. */
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** The elements of an XML text. Throws on text that isn't well-formed. */
export function readTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  const roots: XmlElement[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Growing = {
      name: local,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
      line: parser.line,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = roots;
  if (root === undefined) throw new Error("the file has no element");
  return root;
}

/** The element itself and everything in it, as they stand. */
export function* allElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* allElements(child);
}

/** The first element down the path of names; undefined where there is none. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element,
  );
}
