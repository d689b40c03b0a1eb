import type { DataFile, Encoding } from "../../../core/data/dataFile";
import type { RawValue } from "../../../core/data/types";
import { FormatError } from "../../errors";
import { Pace } from "../../xlsx/pace";
import { longTable, sizeOf, type Dimension } from "../cube";
import { decodeAll } from "../encoding";
import type { ReadDataOptions } from "../options";
import { readKeywords, type Keyword } from "./keywords";

export interface PxSource {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly name: string;
}

/**
 * Code pages that are one of the encodings read here, or a part of it. ISO 8859-15 differs from Windows-1252 in eight
 * marks that no Danish table uses.
 */
const KNOWN_CODEPAGES = /^(?:utf-?8|windows-?1252|cp-?1252|1252|iso-?8859-?15?|latin-?1|ansi|us-ascii)$/i;

/**
 * Reads a PX file into a table of one figure a row, in the file's main language.
 * @throws FormatError data/px-… when it is cut off or contradicts itself
 */
export async function readPx({ bytes, encoding, name }: PxSource, options: ReadDataOptions): Promise<DataFile> {
  const pace = new Pace(options);
  pace.expect(bytes.length);
  const { text, unreadable } = decodeAll(bytes, encoding);
  const { keywords, data } = readKeywords(text);
  const facts = new Facts(keywords);
  if (options.encoding === undefined) requireCodepage(facts, bytes);
  if (facts.has("KEYS")) throw new FormatError("data/px-damaged", { part: "KEYS" });
  const dimensions = [...facts.all("STUB"), ...facts.all("HEADING")].map((label) => dimensionOf(label, facts));
  const size = sizeOf(dimensions);
  const values = readValues(text, data, size);
  const title = facts.first("TITLE") ?? facts.first("CONTENTS");
  const about = { title, source: facts.first("SOURCE"), unit: facts.first("UNITS") };
  const table = await longTable(
    { name: title ?? name, about, dimensions, valueAt: (place) => values[place] ?? null },
    pace,
  );
  pace.finish();
  return {
    kind: "px",
    tables: [table],
    found: { kind: "px", encoding, separator: null, quoted: null, unreadable },
  };
}

/** The statements of the main language, by name and what they are about. */
class Facts {
  private readonly values = new Map<string, readonly string[]>();

  constructor(keywords: readonly Keyword[]) {
    const main = keywords.find(({ name, language }) => name === "LANGUAGE" && language === null)?.values[0] ?? null;
    for (const { name, language, of, values } of keywords) {
      const key = [name, ...of].join("\n");
      if ((language === null || language === main) && !this.values.has(key)) this.values.set(key, values);
    }
  }

  all(name: string, ...of: readonly string[]): readonly string[] {
    return this.values.get([name, ...of].join("\n")) ?? [];
  }

  first(name: string, ...of: readonly string[]): string | null {
    const text = this.all(name, ...of)[0]?.trim();
    return text === undefined || text === "" ? null : text;
  }

  has(name: string): boolean {
    for (const key of this.values.keys()) if (key === name || key.startsWith(`${name}\n`)) return true;
    return false;
  }
}

/** A code page that isn't known matters only where there are letters beyond ASCII. */
function requireCodepage(facts: Facts, bytes: Uint8Array): void {
  const codepage = facts.first("CODEPAGE");
  if (codepage === null || KNOWN_CODEPAGES.test(codepage)) return;
  if (bytes.some((byte) => byte >= 0x80)) throw new FormatError("data/unknown-encoding", { encoding: codepage });
}

function dimensionOf(label: string, facts: Facts): Dimension {
  const categories = facts.all("VALUES", label);
  if (categories.length === 0) throw new FormatError("data/px-damaged", { part: `VALUES("${label}")` });
  if (facts.first("CONTVARIABLE") !== label) return { label, categories };
  return { label, categories, units: categories.map((value) => facts.first("UNITS", value)) };
}

const VALUE = /"([^"]*)"|([^\s,;"]+)/g;
const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Numbers, and the marks for missing ones as they stand. @throws FormatError unless there are `size` of them */
function readValues(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  size: number,
): RawValue[] {
  const values: RawValue[] = [];
  VALUE.lastIndex = from;
  for (let match = VALUE.exec(text); match !== null && match.index < to; match = VALUE.exec(text)) {
    if (values.length === size) throw new FormatError("data/px-damaged", { part: "DATA" });
    const bare = match[2];
    values.push(bare !== undefined && NUMBER.test(bare) ? Number(bare) : (match[1] ?? bare ?? "").trim());
  }
  if (values.length === size) return values;
  throw new FormatError("data/px-damaged", { part: "DATA" });
}
