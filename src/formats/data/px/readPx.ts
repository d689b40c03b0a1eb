import type { DataFile, FormDoubt } from "../../../core/data/dataFile";
import { FormatError } from "../../errors";
import { Pace } from "../../xlsx/pace";
import { dimensionOf, longTable, sizeOf, type Dimension } from "../cube";
import { decodeAll } from "../encoding";
import type { ReadDataOptions } from "../options";
import type { TextSource } from "../textSource";
import { Facts, statement } from "./facts";
import { readKeyedValues } from "./keyedValues";
import { readKeywords } from "./keywords";
import { readValues, type PxFigures } from "./values";

/**
 * Reads a PX file into a table of one figure a row, in the file's main language.
 * @throws FormatError data/px-… when it is cut off or contradicts itself
 */
export async function readPx({ bytes, encoding, name }: TextSource, options: ReadDataOptions): Promise<DataFile> {
  const pace = new Pace(options);
  pace.expect(bytes.length);
  const { text, unreadable } = decodeAll(bytes, encoding);
  const { keywords, broken, data } = readKeywords(text);
  const facts = new Facts(keywords);
  const shape = shapeOf(facts);
  const dimensions = [...shape.stub, ...shape.heading];
  const title = facts.first("TITLE") ?? facts.first("DESCRIPTION");
  const contents = facts.first("CONTENTS");
  const unit =
    facts.first("UNITS") ?? (dimensions.some(({ units }) => units !== undefined) ? null : facts.only("UNITS"));
  const updated = facts.only("LAST-UPDATED");
  const about = {
    ...{ title: subjectOf(title, contents), source: facts.first("SOURCE"), unit },
    ...(updated === null ? {} : { updated }),
  };
  const { valueAt, leftOut } = valuesOf(text, data, { ...shape, facts });
  const table = await longTable({ name: title ?? contents ?? name, about, dimensions, valueAt }, pace);
  pace.finish();
  const doubts: FormDoubt[] = broken.map(({ part, line }) => ({ code: "statement", values: { part, line } }));
  if (leftOut > 0) doubts.push({ code: "left-out", values: { count: leftOut } });
  return {
    kind: "px",
    tables: [table],
    found: { kind: "px", encoding, separator: null, quoted: null, unreadable, doubts },
  };
}

const WORD = /[\p{L}\p{N}-]+/gu;
const YEAR = /(?:19|20)\d\d/;

/**
 * What the figures are: CONTENTS names it, and TITLE begins with it or with a part of it ("Sigtede efter område og tid" of
 * "Andel sigtede 15-29-årige"). A CONTENTS that says something else ("Antal") isn't the whole; nor is it where the title
 * alone tells the year.
 */
function subjectOf(title: string | null, contents: string | null): string | null {
  if (title === null || contents === null) return title ?? contents;
  const words = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
  const isNamed = words(contents).includes(words(title)[0] ?? "");
  return isNamed && (!YEAR.test(title) || YEAR.test(contents)) ? contents : title;
}

interface Shape {
  readonly stub: readonly Dimension[];
  readonly heading: readonly Dimension[];
}

function shapeOf(facts: Facts): Shape {
  const stub = facts.all("STUB").map((label) => variableOf(label, facts));
  const heading = facts.all("HEADING").map((label) => variableOf(label, facts));
  if (stub.length + heading.length === 0) throw new FormatError("data/px-damaged", { part: "STUB" });
  return { stub, heading };
}

function variableOf(label: string, facts: Facts): Dimension {
  const codes = facts.all("CODES", label);
  const values = facts.all("VALUES", label);
  // A few tables have codes alone.
  const categories = values.length === 0 ? codes : values;
  if (categories.length === 0) throw new FormatError("data/px-damaged", { part: statement("VALUES", [label]) });
  const units = categories.map((value) => facts.first("UNITS", value));
  const isContents = facts.first("CONTVARIABLE") === label && units.some((unit) => unit !== null);
  return dimensionOf({ label, categories, codes, ...(isContents ? { units } : {}) });
}

function valuesOf(text: string, from: number, { stub, heading, facts }: Shape & { readonly facts: Facts }): PxFigures {
  const size = sizeOf([...stub, ...heading]);
  // Each row of figures has a key for every variable of the stub.
  const rows = stub.length > 0 ? "STUB" : "HEADING";
  const labels = facts.all(rows);
  const without = labels.find((label) => facts.first("KEYS", label) === null);
  if (without !== undefined && labels.every((label) => facts.first("KEYS", label) === null)) {
    return readValues(text, from, size);
  }
  if (without !== undefined) throw new FormatError("data/px-damaged", { part: statement("KEYS", [without]) });
  const keyed = labels.map((label) => {
    const isCodes = facts.first("KEYS", label)?.toUpperCase() === "CODES";
    return facts.all(isCodes ? "CODES" : "VALUES", label);
  });
  return readKeyedValues(text, from, { keyed, across: rows === "STUB" ? heading : [] });
}
