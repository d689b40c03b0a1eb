import type { Attributes } from "../xml/readXml";

/** The attribute of Word's own namespace ("w:val"), whatever prefix the file gives it. */
export function wordAttribute(attributes: Attributes, name: string): string | undefined {
  return (
    attributes.get(`w:${name}`) ??
    attributes.entries().find(([written]) => written.slice(written.indexOf(":") + 1) === name)?.[1]
  );
}

/** A property that is on by its mere presence, and off with "0", "false" or "off" (ECMA-376-1 17.17.4). */
export function isSet(attributes: Attributes): boolean {
  const value = wordAttribute(attributes, "val");
  return value !== "0" && value !== "false" && value !== "off";
}

/** A whole number from 0 to `most`; null when there is none. */
export function wholeNumber(attributes: Attributes, name: string, most: number): number | null {
  const value = wordAttribute(attributes, name);
  if (value === undefined || !/^\d{1,9}$/.test(value)) return null;
  return Math.min(most, Number(value));
}
