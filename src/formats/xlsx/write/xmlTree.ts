import { FormatError } from "../../errors";
import type { TagAttributes } from "../../xml/tagAttributes";
import { XmlScanner } from "../../xml/xmlScanner";
import type { Splice } from "./splices";

/** An element, and where in its document it is written. */
export interface XmlNode {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Where its opening tag begins and ends, and its closing tag; in "<a/>" the last three are one place. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: Growing[] };

/**
 * The elements of a small document. Those of a sheet are too many: see sheetSurvey.ts.
 * @throws FormatError xlsx/damaged, xlsx/doctype
 */
export function parseXml(text: string, part: string): XmlNode {
  const open: Growing[] = [];
  let root: Growing | undefined;
  const scanner: XmlScanner = new XmlScanner(
    {
      open(name: string, attributes: TagAttributes) {
        const { start, after } = scanner;
        const node: Growing = {
          name,
          attributes: new Map(attributes.entries()),
          children: [],
          start,
          openEnd: after,
          closeStart: after,
          end: after,
        };
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
      },
      text() {
        // What stands between the tags is taken from the document itself.
      },
      close() {
        const node = open.pop();
        if (node === undefined || scanner.start === node.start) return;
        node.closeStart = scanner.start;
        node.end = scanner.after;
      },
    },
    (fault) => new FormatError(fault === "doctype" ? "xlsx/doctype" : "xlsx/damaged", { part, fault }),
  );
  scanner.write(text);
  scanner.end();
  if (root === undefined) throw new FormatError("xlsx/damaged", { part });
  return root;
}

/** "x:" where the document's own elements are written with a prefix, else "". */
export function prefixOf({ name }: Pick<XmlNode, "name">): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The first child of the name, in the document's own namespace. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === prefixOf(node) + name);
}

/** What is to stand behind the last child, also of an element that is written as "<a/>". */
export function appending(node: XmlNode, content: string): Splice {
  const { openEnd, closeStart, end, name } = node;
  if (openEnd < end) return { from: closeStart, to: closeStart, text: content };
  return { from: openEnd - "/>".length, to: openEnd, text: `>${content}</${name}>` };
}

/** Before the first child that, by the order of the schema, stands behind an element of the name; else at the end. */
export function inserting(
  parent: XmlNode,
  order: readonly string[],
  { name, content }: { readonly name: string; readonly content: string },
): Splice {
  const prefix = prefixOf(parent);
  const before = order.slice(0, order.indexOf(name) + 1).map((own) => prefix + own);
  const last = parent.children.filter((child) => before.includes(child.name)).at(-1);
  if (last !== undefined) return { from: last.end, to: last.end, text: content };
  const [first] = parent.children;
  return first === undefined ? appending(parent, content) : { from: first.start, to: first.start, text: content };
}
