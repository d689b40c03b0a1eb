import * as React from "react";

/** How many entries a long part shows at first, and how many more with every "Vis mere". */
const PIECE = 50;

type What = "closed" | "group" | "why" | "preview";

/** What the user has opened and closed in the list; it outlives a new check. */
export interface Opened {
  readonly has: (what: What, key: string) => boolean;
  readonly toggle: (what: What, key: string) => void;
  /** How many entries of the part are drawn. */
  readonly most: (key: string) => number;
  readonly more: (key: string) => void;
  /** Opens a section, and a group of it, so far that the places given are drawn. */
  readonly reveal: (
    section: string,
    group: string | null,
    place: { readonly groupIndex: number; readonly index: number },
  ) => void;
}

export function useOpened(): Opened {
  const [open, setOpen] = React.useState<ReadonlySet<string>>(new Set());
  const [pieces, setPieces] = React.useState<ReadonlyMap<string, number>>(new Map());
  const name = (what: What, key: string): string => `${what}:${key}`;
  const atLeast = (known: ReadonlyMap<string, number>, key: string, index: number): ReadonlyMap<string, number> =>
    new Map(known).set(key, Math.max(known.get(key) ?? 1, Math.ceil((index + 1) / PIECE)));
  return {
    has: (what, key) => open.has(name(what, key)),
    toggle: (what, key) => {
      setOpen((known) => {
        const next = new Set(known);
        if (!next.delete(name(what, key))) next.add(name(what, key));
        return next;
      });
    },
    most: (key) => (pieces.get(key) ?? 1) * PIECE,
    more: (key) => setPieces((known) => new Map(known).set(key, (known.get(key) ?? 1) + 1)),
    reveal: (section, group, { groupIndex, index }) => {
      setOpen((known) => {
        const next = new Set(known);
        next.delete(name("closed", section));
        if (group !== null) next.add(name("group", group));
        return next;
      });
      setPieces((known) => {
        const sectionDrawn = atLeast(known, section, groupIndex);
        return group === null ? sectionDrawn : atLeast(sectionDrawn, group, index);
      });
    },
  };
}
