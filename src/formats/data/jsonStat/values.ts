import type { RawValue } from "../../../core/data/dataFigure";
import { FormatError } from "../../errors";
import { isObject, own, type Json, type JsonObject } from "./json";

/** Where nothing or null stands in a figure's place the figure is missing, which StatBank writes so in its other forms. */
const MISSING = "..";
const MARK = /^[^\p{L}\d\s]{1,6}$/u;
const NUMBER = /^\s*[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\s*$/;

/**
 * The figures of a data set by their place: a list of all, or those there are by place.
 * @throws FormatError data/count-differs
 */
export function valuesOf({ value, status }: JsonObject, size: number): (place: number) => RawValue {
  requireSize(value, size);
  return (place) => {
    const mark = markAt(status, place);
    // What is marked as missing is missing, whatever number stands beside the mark.
    if (mark !== null) return mark;
    const raw = at(value, place);
    if (typeof raw === "number") return raw;
    if (typeof raw !== "string" || raw.trim() === "") return MISSING;
    return NUMBER.test(raw) ? Number(raw) : raw;
  };
}

function requireSize(value: Json, size: number): void {
  const differs = (found: number): never => {
    throw new FormatError("data/count-differs", { expected: size, found });
  };
  if (Array.isArray(value)) {
    if (value.length !== size) differs(value.length);
    return;
  }
  const keys = isObject(value) ? Object.keys(value) : [];
  for (const key of keys) if (!/^\d{1,9}$/.test(key) || Number(key) >= size) differs(keys.length);
}

/** The status is one for all figures, a list, or given by place; a list of one is for all of them too. */
function markAt(status: Json, place: number): string | null {
  const mark =
    typeof status === "string" ? status : at(status, Array.isArray(status) && status.length === 1 ? 0 : place);
  return typeof mark === "string" && MARK.test(mark.trim()) ? mark.trim() : null;
}

function at(values: Json, place: number): Json {
  if (Array.isArray(values)) return values[place];
  return isObject(values) ? own(values, String(place)) : undefined;
}
