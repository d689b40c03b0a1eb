import { FormatError } from "../../errors";

export type Json = unknown;
export type JsonObject = Readonly<Record<string, Json>>;

export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key of the file's own, never one that objects have by birth. */
export function own(object: JsonObject, key: string): Json {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function textOf(value: Json): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** A list of texts; years may stand there as numbers. Null for anything else. */
export function texts(value: Json): readonly string[] | null {
  const isList = Array.isArray(value) && value.every((text) => typeof text === "string" || typeof text === "number");
  return isList ? value.map(String) : null;
}

/** A whole number, be it written as a number or as a text; null for anything else. */
export function wholeNumber(value: Json): number | null {
  const isWritten = typeof value === "number" || (typeof value === "string" && /^\s*\d{1,9}\s*$/.test(value));
  const number = isWritten ? Number(value) : NaN;
  return Number.isInteger(number) && number >= 0 ? number : null;
}

/** @throws FormatError data/json-damaged */
export function damaged(part: string): never {
  throw new FormatError("data/json-damaged", { part });
}
