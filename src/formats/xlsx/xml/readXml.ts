import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FormatError } from "../../errors";
import { MAX_XML_DEPTH, MAX_XML_RUN_BYTES } from "../limits";
import type { ZipEntry } from "../package/zipDirectory";
import type { ZipPackage } from "../package/zipPackage";
import { type Decode, decoderFor } from "./decode";

/** An element's attributes by their names as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What a reader of one part listens to. Names come without their prefix: parts are written with and without one, in
 * the transitional and in the strict namespace. Text may come in several pieces.
 */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Room for other programs' additions, in other namespaces and without anything that is read here. Their names are
 * longer than those of the cells, which alone are many.
 */
const isForeign = (name: string) => name.length > 5 && (name === "extLst" || name.endsWith("AlternateContent"));

/** Bytes given to the parser at a time; a hostile part may unpack to far more in one piece. */
const STEP = 64 * 1024;

const LESS_THAN = 0x3c;

/**
 * Reads an XML part from beginning to end. Knows no entities but XML's own five, and refuses a document type.
 * @throws FormatError xlsx/doctype; xlsx/damaged when the part is not well-formed XML or nested absurdly deep;
 * whatever the unpacking and the listener throw.
 */
export async function readXml(zip: ZipPackage, entry: ZipEntry, listener: XmlListener): Promise<void> {
  const damaged = (cause?: unknown) => new FormatError("xlsx/damaged", { part: entry.path }, { cause });
  const parser = makeParser(listener, entry, damaged);
  let decode: Decode | undefined;
  let run = 0;
  await zip.read(entry, (bytes) => {
    for (let at = 0; at < bytes.length; at += STEP) {
      const piece = bytes.subarray(at, at + STEP);
      // Bounds what a single element can hold: the parser keeps all attributes of one before it hands them on.
      run = piece.includes(LESS_THAN) ? 0 : run + piece.length;
      if (run > MAX_XML_RUN_BYTES) throw damaged();
      decode ??= makeDecoder(piece, damaged);
      parser.write(decode(piece));
    }
  });
  parser.close();
}

type Damaged = (cause?: unknown) => FormatError;

function makeDecoder(start: Uint8Array, damaged: Damaged): Decode {
  try {
    return decoderFor(start);
  } catch (error) {
    throw damaged(error);
  }
}

function makeParser(listener: XmlListener, entry: ZipEntry, damaged: Damaged): SaxesParser {
  const parser = new SaxesParser();
  const deepest = MAX_XML_DEPTH;
  let nameOf = localName;
  let depth = 0;
  /** The depth at which the foreign element being passed over stands; 0 when there is none. */
  let foreign = 0;
  parser.on("error", (error) => {
    throw damaged(error);
  });
  parser.on("doctype", () => {
    throw new FormatError("xlsx/doctype", { part: entry.path });
  });
  parser.on("opentag", (tag) => {
    if (depth === 0 && isUnprefixed(tag)) nameOf = (name) => name;
    depth += 1;
    if (depth > deepest) throw damaged();
    if (foreign > 0) return;
    const name = nameOf(tag.name);
    if (isForeign(name)) foreign = depth;
    else listener.open(name, tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    if (foreign === 0) listener.close?.(nameOf(tag.name));
    else if (depth < foreign) foreign = 0;
  });
  if (listener.text !== undefined) {
    const onText = (text: string) => {
      if (foreign === 0) listener.text?.(text);
    };
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  return parser;
}

/**
 * Whether a document with this root writes its own elements without a prefix, as nearly all do. Prefixed ones are then
 * others' and may keep theirs, and a tenth of the time is saved.
 */
function isUnprefixed({ name, attributes }: SaxesTagPlain): boolean {
  if (name.includes(":")) return false;
  const own = attributes["xmlns"];
  return !Object.entries(attributes).some(([key, value]) => key.startsWith("xmlns:") && value === own);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Whether the attribute is set, in either of the ways XML Schema writes it. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The attribute `…:id` that points to a relationship, whatever prefix its namespace has been given. */
export function relationshipId(attributes: Attributes): string | undefined {
  if (attributes["r:id"] !== undefined) return attributes["r:id"];
  return Object.entries(attributes).find(([name]) => name.includes(":") && localName(name) === "id")?.[1];
}
