import { FormatError } from "../../errors";
import { dimensionOf, type Dimension } from "../cube";
import { damaged, isObject, own, textOf, texts, wholeNumber, type Json, type JsonObject } from "./json";

/**
 * The dimensions of a data set in its order. Version 1 has `id` and `size` among the dimensions themselves.
 * @throws FormatError data/json-damaged, data/json-order, data/size-differs
 */
export function readDimensions(dataset: JsonObject): readonly Dimension[] {
  const dimension = dataset["dimension"];
  if (!isObject(dimension)) return damaged("dimension");
  const ids = texts(dataset["id"] ?? dimension["id"]) ?? damaged("id");
  const sizes = dataset["size"] ?? dimension["size"];
  if (sizes !== undefined && (!Array.isArray(sizes) || sizes.length !== ids.length)) return damaged("size");
  return ids.map((id, index) => {
    const size: Json = Array.isArray(sizes) ? sizes[index] : undefined;
    const expected = size === undefined ? null : (wholeNumber(size) ?? damaged("size"));
    const read = readDimension(own(dimension, id), id, expected);
    const found = read.categories.length;
    if (expected !== null && expected !== found) {
      throw new FormatError("data/size-differs", { dimension: read.label, expected, found });
    }
    return read;
  });
}

function readDimension(dimension: Json, id: string, size: number | null): Dimension {
  const category = isObject(dimension) ? dimension["category"] : undefined;
  if (!isObject(dimension) || !isObject(category)) return damaged(id);
  const label = textOf(dimension["label"]) ?? id;
  const labels = isObject(category["label"]) ? category["label"] : {};
  const named = orderOf(category["index"], label) ?? Object.keys(labels);
  // A dimension of a single category needs neither an index nor a label.
  const keys = named.length === 0 && size === 1 ? [label] : named;
  const categories = keys.map((key) => textOf(own(labels, key)) ?? key);
  const units = category["unit"];
  return dimensionOf({
    label,
    categories,
    codes: keys,
    ...(isObject(units) ? { units: keys.map((key) => unitOf(own(units, key))) } : {}),
  });
}

/** The categories in order: a list, or their places by name. Null where neither is given. */
function orderOf(index: Json, dimension: string): readonly string[] | null {
  if (!isObject(index)) return texts(index);
  const keys: string[] = [];
  for (const [key, place] of Object.entries(index)) {
    const at = wholeNumber(place);
    if (at === null || keys[at] !== undefined) throw new FormatError("data/json-order", { dimension });
    keys[at] = key;
  }
  // A place beyond the last leaves a hole.
  if (keys.length !== Object.keys(index).length) throw new FormatError("data/json-order", { dimension });
  return keys;
}

function unitOf(unit: Json): string | null {
  if (!isObject(unit)) return textOf(unit);
  // Version 1 calls it "base", version 2 "label".
  return textOf(unit["label"]) ?? textOf(unit["base"]) ?? textOf(unit["symbol"]);
}
