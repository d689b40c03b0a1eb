import type { DataFile, FormDoubt } from "../../../core/data/dataFile";
import type { RawTable } from "../../../core/data/dataFigure";
import { FormatError } from "../../errors";
import { Pace } from "../../xlsx/pace";
import { longTable, sizeOf, type Dimension } from "../cube";
import { decodeAll } from "../encoding";
import type { ReadDataOptions } from "../options";
import type { TextSource } from "../textSource";
import { isObject, textOf, type Json, type JsonObject } from "./json";
import { readDimensions } from "./dimensions";
import { valuesOf } from "./values";

/** Data sets that one file may bring. */
const MOST_TABLES = 100;
/** Collections within collections. */
const DEEPEST = 5;

/**
 * Reads JSON-stat 1 and 2 (a data set, a bundle or a collection of them) into tables of one figure a row.
 * @throws FormatError data/not-json-stat, data/json-…, data/size-differs, data/count-differs
 */
export async function readJsonStat({ bytes, encoding, name }: TextSource, options: ReadDataOptions): Promise<DataFile> {
  const pace = new Pace(options);
  pace.expect(bytes.length);
  const { text, unreadable } = decodeAll(bytes, encoding);
  const datasets = datasetsOf(parse(text));
  const tables: RawTable[] = [];
  for (const dataset of datasets.slice(0, MOST_TABLES)) tables.push(await readDataset(dataset, name, pace));
  pace.finish();
  const left = datasets.length - tables.length;
  const doubts: readonly FormDoubt[] = left > 0 ? [{ code: "tables", values: { count: left } }] : [];
  return {
    kind: "json-stat",
    tables,
    found: { kind: "json-stat", encoding, separator: null, quoted: null, unreadable, doubts },
  };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text) as Json;
  } catch (error) {
    const isWhole = text.trimEnd().endsWith("}");
    throw new FormatError(isWhole ? "data/json-syntax" : "data/json-cut", {}, { cause: error });
  }
}

/** @throws FormatError when there is no data set, saying what there is in its place */
function datasetsOf(root: Json): readonly JsonObject[] {
  const all = tablesIn(root, 0);
  const found = all.filter(holdsFigures);
  if (found.length > 0) return found;
  if (all.length > 0) throw new FormatError("data/json-no-figures");
  const fault = faultIn(root);
  if (fault !== null) throw new FormatError("data/json-fault", { fault });
  throw new FormatError(isObject(root) && isObject(root["link"]) ? "data/json-links" : "data/not-json-stat");
}

const LONGEST_FAULT = 200;

/** What a service answered in place of figures: StatBank's and PxWeb's messages, and JSON-stat's own errors. */
function faultIn(root: Json): string | null {
  if (!isObject(root)) return null;
  const { error, message } = root;
  const [first]: readonly Json[] = Array.isArray(error) ? (error as readonly Json[]) : [error];
  const text =
    textOf(message) ?? textOf(first) ?? (isObject(first) ? (textOf(first["label"]) ?? textOf(first["message"])) : null);
  return text?.slice(0, LONGEST_FAULT) ?? null;
}

/**
 * What describes a table, wherever the file puts it: alone, in a bundle under a name of its own, in a collection of version 2
 * (which may link to its data sets in place of holding them) or in the answer of a service ("result", "data").
 */
function tablesIn(value: Json, depth: number): readonly JsonObject[] {
  if (!isObject(value) || depth > DEEPEST) return [];
  if (isObject(value["dimension"])) return [value];
  const { link } = value;
  const items = isObject(link) && Array.isArray(link["item"]) ? (link["item"] as readonly Json[]) : [];
  const named = Object.entries(value).flatMap(([key, child]) => (key === "link" ? [] : [child]));
  return [...named, ...items].flatMap((child) => tablesIn(child, depth + 1));
}

function holdsFigures({ value }: JsonObject): boolean {
  return Array.isArray(value) ? value.length > 0 : isObject(value);
}

async function readDataset(dataset: JsonObject, name: string, pace: Pace): Promise<RawTable> {
  const dimensions = readDimensions(dataset);
  const title = textOf(dataset["label"]);
  const updated = textOf(dataset["updated"]);
  return longTable(
    {
      name: title ?? name,
      about: {
        title,
        source: textOf(dataset["source"]),
        unit: oneUnit(dimensions),
        ...(updated === null ? {} : { updated }),
      },
      dimensions: dimensions.map(withoutOneUnit),
      valueAt: valuesOf(dataset, sizeOf(dimensions)),
    },
    pace,
  );
}

/** The unit of all figures; null when they have none or several. */
function oneUnit(dimensions: readonly Dimension[]): string | null {
  const units = new Set(dimensions.flatMap((dimension) => dimension.units ?? []));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

function withoutOneUnit({ label, categories, units }: Dimension): Dimension {
  return units === undefined || new Set(units).size <= 1 ? { label, categories } : { label, categories, units };
}
