import { writtenAar } from "../../data/aar";
import { factorBetween, sizeOf, unitBehind } from "../../comparing/unitsAgree";
import type { ComparedFigure } from "../../comparing/comparedFigure";
import type { DataFigure } from "../../data/dataFigure";
import { defineRule } from "../rule";
import { byCell, eachComparedRow } from "../support/compared";
import { withData } from "../support/dataExamples";
import { intoCell, type Replacement } from "../support/dataFix";
import { danishLike } from "../support/danishNumber";
import { delmaalRow } from "../support/examples";

/** A typed figure is the imported one, rounded as typed. */
export const valueDiffers = defineRule({
  id: "data/value-differs",
  group: "data",
  severity: "error",
  origin: "Et tal skal kunne findes igen i den datakilde, der står ved det.",
  messages: {
    one: ["typed", "imported", "year", "source"],
    derived: ["typed", "imported", "part", "whole", "partCell", "wholeCell", "year", "source"],
    several: ["typed", "imported", "year", "source"],
  },
  fixes: { imported: [] },
  example: {
    bad: withData([delmaalRow({ baseline: "13,80 %" })]),
    at: "C2",
    good: withData([delmaalRow({ baseline: "13,60 %" })]),
  },
  check: (context) => {
    eachComparedRow(context, (row) => {
      for (const { cell, figures } of byCell(row, ({ differs }) => differs)) {
        const pairs = figures.flatMap(pairOf);
        const [first] = pairs;
        if (first === undefined) continue;
        const reading = row.row.read[first.figure.column];
        const fix = intoCell({ sheet: row.table.sheet.name, cell, reading }, pairs.map(replacementOf));
        const counts = countsOf(first.imported);
        const values = {
          ...counts,
          // The sentence ends here, with a point of its own.
          typed: pairs.map(typedOf).join(", ").replace(/\.$/, ""),
          imported: pairs.map(importedOf).join(", "),
          year: writtenAar(first.imported.aar),
          source: first.imported.kilde || first.imported.fil,
        };
        context.report({
          sheet: row.table.sheet,
          at: cell.at,
          ...(pairs.length > 1 || counts === null
            ? { message: pairs.length > 1 ? "several" : "one", values }
            : { message: "derived", values: { ...counts, ...values } }),
          ...(fix === null ? {} : { fix }),
        });
      }
    });
  },
});

/** The counts that a share is worked out of, and their cells; null for a share as published. */
function countsOf({ derived }: DataFigure) {
  if (derived === undefined) return null;
  const { part, whole } = derived;
  const count = ({ value }: DataFigure): string => danishLike("", value ?? 0, 0);
  const cell = (figure: DataFigure): string => figure.at?.cell ?? figure.cell ?? "";
  return { part: count(part), whole: count(whole), partCell: cell(part), wholeCell: cell(whole) };
}

/** A typed figure, and the imported one that it should be. */
interface Pair {
  readonly figure: ComparedFigure;
  readonly typed: NonNullable<ComparedFigure["typed"]>;
  readonly imported: DataFigure;
  /** The imported value as it would be typed, in the figure's form and size ("245.300" for 245,3 in 1.000 kr.). */
  readonly value: number;
  readonly text: string;
  /** What the typed figure and `text` are in. */
  readonly typedUnit: string | null;
  readonly unit: string | null;
}

function pairOf(figure: ComparedFigure): Pair[] {
  const { typed, imported } = figure;
  if (typed === null || imported?.value === null || imported === null) return [];
  const size = sizeOf(typed);
  const factor = factorBetween(typed, imported) / size;
  // No more decimals than are known.
  const known = imported.decimals === null ? typed.decimals : imported.decimals - Math.round(Math.log10(factor));
  const decimals = Math.max(0, Math.min(typed.decimals, known));
  const value = imported.value * factor;
  const amount = AMOUNTS.get(size) ?? "kr.";
  const typedUnit = size > 1 ? amount : typed.unit;
  const unit = size > 1 || factor > 1 ? amount : imported.unit;
  return [{ figure, typed, imported, value, text: danishLike(typed.text, value, decimals), typedUnit, unit }];
}

const AMOUNTS: ReadonlyMap<number, string> = new Map([
  [1_000, "t.kr."],
  [1_000_000, "mio. kr."],
  [1_000_000_000, "mia. kr."],
]);

function replacementOf({ figure, typed, value, text }: Pair): Replacement {
  return { label: figure.label, from: typed.value, to: value, text };
}

/** "Brøndby Strand: 13,80 %": as it stands there. */
function typedOf({ figure, typed, typedUnit }: Pair): string {
  return labelled(figure, inUnit(typed.text, typedUnit));
}

function importedOf({ figure, text, value, unit, imported }: Pair): string {
  // A share of one in the cell stands as a share of a hundred in the data, and is named so.
  const { value: whole, decimals } = imported;
  const shown = unit === "%" && whole !== null && value < whole ? danishLike("", whole, decimals ?? 2) : text;
  return labelled(figure, inUnit(shown, unit));
}

/** A number shown by its cell's format has its unit already ("90%"). */
function inUnit(text: string, unit: string | null): string {
  const behind = unitBehind(unit);
  return text.includes(behind.replace(/\.$/, "")) ? text : `${text} ${behind}`;
}

function labelled({ label }: ComparedFigure, text: string): string {
  return label === null ? text : `${label}: ${text}`;
}
