import type { CellChange, Fix } from "../findings/finding";

/** A finding with a correction. */
type Fixable<One extends { readonly fix: unknown }> = One & { readonly fix: NonNullable<One["fix"]> };

/** The findings whose correction can't change what a cell means. */
export function safeFixes<One extends { readonly fix: { readonly safe: boolean } | null }>(
  findings: readonly One[],
): Fixable<One>[] {
  return findings.filter((finding): finding is Fixable<One> => finding.fix?.safe === true);
}

/** A cell is changed once at a time: of two corrections of one cell, the second waits for the next check. */
export function fixesAtOnce<One extends Pick<Fix, "changes">>(fixes: readonly One[]): One[] {
  const seen = new Set<string>();
  return fixes.filter(({ changes }) => {
    const keys = changes.map(({ sheet, cell }) => `${sheet}!${cell}`);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** The changes of the corrections that are made at once. */
export function changesOf(fixes: readonly Pick<Fix, "changes">[]): CellChange[] {
  return fixesAtOnce(fixes).flatMap(({ changes }) => changes);
}
