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
  // The same until something is opened: a long list isn't drawn anew for nothing.
  return React.useMemo(() => openedOf({ open, setOpen, pieces, setPieces }), [open, pieces]);
}

function name(what: What, key: string): string {
  return `${what}:${key}`;
}

function atLeast(known: ReadonlyMap<string, number>, key: string, index: number): ReadonlyMap<string, number> {
  return new Map(known).set(key, Math.max(known.get(key) ?? 1, Math.ceil((index + 1) / PIECE)));
}

interface Held {
  readonly open: ReadonlySet<string>;
  readonly setOpen: React.Dispatch<React.SetStateAction<ReadonlySet<string>>>;
  readonly pieces: ReadonlyMap<string, number>;
  readonly setPieces: React.Dispatch<React.SetStateAction<ReadonlyMap<string, number>>>;
}

function openedOf({ open, setOpen, pieces, setPieces }: Held): Opened {
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
