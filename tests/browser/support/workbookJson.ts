import type { Workbook } from "../../../src/core/workbook/snapshot";

type Packed = { readonly map: readonly (readonly [unknown, unknown])[] } | { readonly set: readonly unknown[] };

/** The snapshot as text, to be carried into a page. */
export function workbookToJson(workbook: Workbook): string {
  return JSON.stringify(workbook, (_key, value: unknown) => {
    if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] } satisfies Packed;
    return value instanceof Set ? ({ set: [...(value as Set<unknown>)] } satisfies Packed) : value;
  });
}

/** The snapshot that the text was made from. */
export function workbookFromJson(text: string): Workbook {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    // The holes of a row are written as null.
    if (Array.isArray(value)) return value.map((item: unknown) => item ?? undefined);
    if (Object.hasOwn(value, "map")) return new Map((value as Extract<Packed, { map: unknown }>).map);
    return Object.hasOwn(value, "set") ? new Set((value as Extract<Packed, { set: unknown }>).set) : value;
  }) as Workbook;
}
