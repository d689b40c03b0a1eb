import { fold } from "../reading/text";
import { withoutDay } from "./kilde";
import type { DataFigure } from "./dataFigure";

interface ChangedFigure {
  readonly from: DataFigure;
  readonly to: DataFigure;
}

/** What an import makes of the figures that are there. */
export interface MergedFigures {
  /** All figures: those there, in their order, as the import makes them, then the added. */
  readonly rows: readonly DataFigure[];
  readonly added: readonly DataFigure[];
  /** The same figure with another value. */
  readonly changed: readonly ChangedFigure[];
  readonly unchanged: number;
  /** Typed by the user, and another value in the import: they stay as they are. */
  readonly kept: readonly ChangedFigure[];
}

/**
 * Puts imported figures beside those already there. A figure of the same indicator, place, period, unit and publisher
 * is the same figure: it is updated, never doubled. A row that the user has typed (without file and date) is the user's.
 */
export function mergeFigures(existing: readonly DataFigure[], imported: readonly DataFigure[]): MergedFigures {
  const incoming = new Map(imported.map((figure) => [keyOf(figure), figure]));
  const changed: ChangedFigure[] = [];
  const kept: ChangedFigure[] = [];
  const met = new Set<string>();
  let unchanged = 0;
  const rows = existing.map((from) => {
    const key = keyOf(from);
    const to = incoming.get(key);
    if (to === undefined) return from;
    met.add(key);
    if (isSameValue(from, to)) {
      unchanged += 1;
      return from;
    }
    if (isTyped(from)) {
      kept.push({ from, to });
      return from;
    }
    const updated = { ...to, at: from.at };
    changed.push({ from, to: updated });
    return updated;
  });
  const added = [...incoming].flatMap(([key, figure]) => (met.has(key) ? [] : [figure]));
  return { rows: [...rows, ...added], added, changed, unchanged, kept };
}

/** A row that no import has written. */
function isTyped({ fil, importeret }: DataFigure): boolean {
  return fil === "" && importeret === null;
}

function keyOf({ indikator, omraade, niveau, aar, unit, kilde }: DataFigure): string {
  return [fold(indikator), fold(omraade), niveau, fold(aar), fold(unit ?? ""), fold(withoutDay(kilde))].join("\u0000");
}

function isSameValue(a: DataFigure, b: DataFigure): boolean {
  if (a.suppressed !== b.suppressed) return false;
  if (a.value === null || b.value === null) return a.value === b.value;
  // What Excel has calculated with differs in the last binary digit.
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
}
