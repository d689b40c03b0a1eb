import type { DataFile, Encoding } from "../../../core/data/dataFile";
import type { RawTable, RawValue } from "../../../core/data/types";
import { FormatError } from "../../errors";
import { Pace } from "../../xlsx/pace";
import { longTable, sizeOf, type Dimension } from "../cube";
import { decodeAll } from "../encoding";
import type { ReadDataOptions } from "../options";

export interface JsonSource {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly name: string;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/** Data sets that one file may bring. */
const MOST_TABLES = 100;

/**
 * Reads JSON-stat 1 and 2 (a data set, a bundle or a collection of them) into tables of one figure a row.
 * @throws FormatError data/not-json-stat, data/json-…
 */
export async function readJsonStat({ bytes, encoding, name }: JsonSource, options: ReadDataOptions): Promise<DataFile> {
  const pace = new Pace(options);
  pace.expect(bytes.length);
  const { text, unreadable } = decodeAll(bytes, encoding);
  const tables: RawTable[] = [];
  for (const dataset of datasetsIn(parse(text))) tables.push(await readDataset(dataset, name, pace));
  pace.finish();
  return {
    kind: "json-stat",
    tables,
    found: { kind: "json-stat", encoding, separator: null, quoted: null, unreadable },
  };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text) as Json;
  } catch (error) {
    const isWhole = text.trimEnd().endsWith("}");
    throw isWhole
      ? new FormatError("data/json-damaged", { part: "JSON" }, { cause: error })
      : new FormatError("data/json-cut", {}, { cause: error });
  }
}

/** The data sets of a file, wherever the version of the format puts them. */
function datasetsIn(root: Json): readonly JsonObject[] {
  if (!isObject(root)) throw new FormatError("data/not-json-stat");
  const found = isDataset(root) ? [root] : [...Object.values(root), ...itemsOf(root)].filter(isDataset);
  if (found.length === 0) throw new FormatError("data/not-json-stat");
  return found.slice(0, MOST_TABLES);
}

/** A collection of version 2 may hold its data sets, or link to them. */
function itemsOf({ link }: JsonObject): readonly Json[] {
  return isObject(link) && Array.isArray(link["item"]) ? (link["item"] as readonly Json[]) : [];
}

function isDataset(value: Json): value is JsonObject {
  return isObject(value) && isObject(value["dimension"]) && value["value"] !== undefined;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function readDataset(dataset: JsonObject, name: string, pace: Pace): Promise<RawTable> {
  const dimension = dataset["dimension"] as JsonObject;
  // Version 1 has the order of the dimensions among the dimensions themselves.
  const ids = texts(dataset["id"] ?? dimension["id"]) ?? damaged("id");
  const sizes = dataset["size"] ?? dimension["size"];
  const dimensions = ids.map((id, index) => {
    const read = readDimension(own(dimension, id), id);
    const size: Json = Array.isArray(sizes) ? sizes[index] : undefined;
    return size === read.categories.length ? read : damaged(id);
  });
  const title = textOf(dataset["label"]);
  return longTable(
    {
      name: title ?? name,
      about: { title, source: textOf(dataset["source"]), unit: oneUnit(dimensions) },
      dimensions: dimensions.map(withoutOneUnit),
      valueAt: valuesOf(dataset, sizeOf(dimensions)),
    },
    pace,
  );
}

function readDimension(dimension: Json, id: string): Dimension {
  const category = isObject(dimension) ? dimension["category"] : undefined;
  if (!isObject(dimension) || !isObject(category)) return damaged(id);
  const labels = isObject(category["label"]) ? category["label"] : {};
  const keys = orderOf(category["index"]) ?? Object.keys(labels);
  const categories = keys.map((key) => textOf(own(labels, key)) ?? key);
  const label = textOf(dimension["label"]) ?? id;
  const units = category["unit"];
  return isObject(units)
    ? { label, categories, units: keys.map((key) => unitOf(own(units, key))) }
    : { label, categories };
}

/** The categories in order: a list, or their places by name. Null where neither is given. */
function orderOf(index: Json): readonly string[] | null {
  if (!isObject(index)) return texts(index);
  const places = Object.entries(index).map(([key, place]) => ({ key, place: Number(place) }));
  return places.sort((one, other) => one.place - other.place).map(({ key }) => key);
}

function unitOf(unit: Json): string | null {
  if (!isObject(unit)) return null;
  // Version 1 calls it "base", version 2 "label".
  return textOf(unit["label"]) ?? textOf(unit["base"]);
}

/** The unit of all figures; null when they have none or several. */
function oneUnit(dimensions: readonly Dimension[]): string | null {
  const units = new Set(dimensions.flatMap((dimension) => dimension.units ?? []));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

function withoutOneUnit({ label, categories, units }: Dimension): Dimension {
  return units === undefined || new Set(units).size <= 1 ? { label, categories } : { label, categories, units };
}

/** Where nothing or null stands in a figure's place the figure is missing, which StatBank writes so in its other forms. */
const MISSING = "..";
const MARK = /^[^\p{L}\d\s]{1,3}$/u;

function valuesOf({ value, status }: JsonObject, size: number): (place: number) => RawValue {
  if (Array.isArray(value) ? value.length !== size : !isObject(value)) return damaged("value");
  const values = value as JsonObject | readonly Json[];
  if (!Array.isArray(values)) requirePlaces(Object.keys(values), size);
  return (place) => {
    const mark = isObject(status) || Array.isArray(status) ? at(status, place) : status;
    // What is marked as missing is missing, whatever number stands beside the mark.
    if (typeof mark === "string" && MARK.test(mark)) return mark;
    const raw = at(values, place);
    return typeof raw === "number" || (typeof raw === "string" && raw !== "") ? raw : MISSING;
  };
}

function requirePlaces(keys: readonly string[], size: number): void {
  for (const key of keys) if (!/^\d{1,9}$/.test(key) || Number(key) >= size) damaged("value");
}

function at(values: Json, place: number): Json {
  if (Array.isArray(values)) return values[place];
  return isObject(values) ? own(values, String(place)) : undefined;
}

/** A key of the file's own, never one that objects have by birth. */
function own(object: JsonObject, key: string): Json {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function texts(value: Json): readonly string[] | null {
  return Array.isArray(value) && value.every((text) => typeof text === "string") ? value : null;
}

function textOf(value: Json): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function damaged(part: string): never {
  throw new FormatError("data/json-damaged", { part });
}
