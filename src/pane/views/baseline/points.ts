import { unitsAgree } from "../../../core/comparing/unitsAgree";
import type { ComparedFigure, ComparedRow } from "../../../core/comparing/comparedFigure";
import type { Niveau } from "../../../core/data/dataFigure";

/** A figure of an indicator as it is drawn: the imported value, else the typed one. */
export interface Point {
  readonly niveau: Niveau;
  readonly value: number;
}

/** Where an unlabelled figure belongs: the plan's own area, else another group. */
export function niveauOf({ niveau, column }: ComparedFigure): Niveau {
  return niveau ?? (column === "baseline" ? "boligomraade" : "andet");
}

/** The figures that have a value in the row's unit, in its order: persons and per cent share no axis. */
export function pointsOf({ figures, unit }: ComparedRow): Point[] {
  return figures.flatMap((figure): Point[] => {
    const { imported, typed } = figure;
    const value =
      imported?.value ??
      (typed !== null && typed.qualifier === null && unitsAgree(typed.unit, unit) ? typed.value : null);
    return value === null ? [] : [{ niveau: niveauOf(figure), value }];
  });
}
