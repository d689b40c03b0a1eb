import { FormatError } from "../errors";
import type { ZipEntry } from "../package/zipDirectory";
import type { ZipPackage } from "../package/zipPackage";
import { isWide, narrowed } from "../xlsx/text";
import { type Decode, decoderFor } from "./decode";
import type { TagAttributes } from "./tagAttributes";
import { type ScannerListener, type XmlFault, XmlScanner } from "./xmlScanner";

/** An element's attributes by their names as written, prefix included. Valid only while the listener is called. */
export type Attributes = Pick<TagAttributes, "get" | "entries">;

/**
 * What a reader of one part listens to. Names come without their prefix: parts are written with and without one, in
 * the transitional and in the strict namespace. Text may come in several pieces.
 */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Set where alternate content (mc:AlternateContent) is heard too, with all its branches. */
  readonly hearsAlternates?: true;
  /** Asked at an `extLst` whether what stands in it is heard; not where it is left out. */
  readonly hearsExtension?: () => boolean;
}

/** Bytes given to the scanner at a time; a hostile part may unpack to far more in one piece. */
const STEP = 64 * 1024;

/**
 * Reads an XML part from beginning to end. Knows no entities but XML's own five, and refuses a document type.
 * @throws FormatError xlsx/doctype; xlsx/damaged when the part is not well-formed XML or nested absurdly deep;
 * whatever the unpacking and the listener throw.
 */
export async function readXml(zip: ZipPackage, entry: ZipEntry, listener: XmlListener): Promise<void> {
  const refuse = (fault: XmlFault | "encoding", cause?: unknown) =>
    new FormatError(fault === "doctype" ? "xlsx/doctype" : "xlsx/damaged", { part: entry.path, fault }, { cause });
  const names = new PlainNames(listener);
  const scanner = new XmlScanner(names, refuse);
  let decode: Decode | undefined;
  const textOf = (piece: Uint8Array): string => {
    try {
      decode ??= decoderFor(piece);
      return decode(piece);
    } catch (error) {
      throw refuse("encoding", error);
    }
  };
  await zip.read(entry, (bytes) => {
    for (let at = 0; at < bytes.length; at += STEP) {
      const piece = textOf(bytes.subarray(at, at + STEP));
      names.isWide = isWide(piece);
      scanner.write(piece);
    }
  });
  scanner.end();
}

/**
 * Room for other programs' additions, in other namespaces and, in a workbook, without anything that is read here. Their
 * names are longer than those of the cells, which alone are many.
 */
const isForeign = (name: string, hearsAlternates: boolean) =>
  name.length > 5 && (name === "extLst" || (!hearsAlternates && name.endsWith("AlternateContent")));

/** Takes the prefixes off the names, and passes over what is foreign. */
class PlainNames implements ScannerListener {
  private nameOf = localName;
  private depth = 0;
  /** The depth at which the foreign element being passed over stands; 0 when there is none. */
  private foreign = 0;

  private readonly hearsAlternates: boolean;
  /** Whether the source at hand takes two bytes a character. */
  isWide = false;

  constructor(private readonly listener: XmlListener) {
    this.hearsAlternates = listener.hearsAlternates === true;
  }

  open(written: string, attributes: TagAttributes): void {
    if (this.depth === 0 && isUnprefixed(written, attributes)) this.nameOf = (name) => name;
    this.depth += 1;
    if (this.foreign > 0) return;
    const name = this.nameOf(written);
    if (isForeign(name, this.hearsAlternates) && !this.isHeard(name)) this.foreign = this.depth;
    else this.listener.open(name, attributes);
  }

  text(text: string): void {
    if (this.foreign === 0) this.listener.text?.(this.isWide ? narrowed(text) : text);
  }

  private isHeard(name: string): boolean {
    return name === "extLst" && this.listener.hearsExtension?.() === true;
  }

  close(written: string): void {
    this.depth -= 1;
    if (this.foreign === 0) this.listener.close?.(this.nameOf(written));
    else if (this.depth < this.foreign) this.foreign = 0;
  }
}

/**
 * Whether a document with this root writes its own elements without a prefix, as nearly all do. Prefixed ones are then
 * others' and may keep theirs, and a tenth of the time is saved.
 */
function isUnprefixed(name: string, attributes: TagAttributes): boolean {
  if (name.includes(":")) return false;
  const own = attributes.get("xmlns");
  return !attributes.entries().some(([key, value]) => key.startsWith("xmlns:") && value === own);
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
  return (
    attributes.get("r:id") ?? attributes.entries().find(([name]) => name.includes(":") && localName(name) === "id")?.[1]
  );
}
