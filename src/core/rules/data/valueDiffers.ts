import type { ComparedFigure } from "../../comparing/types";
import type { DataFigure } from "../../data/types";
import type { Rule } from "../rule";
import { byCell, eachComparedRow } from "../support/compared";
import { withData } from "../support/dataExamples";
import { intoCell, type Replacement } from "../support/dataFix";
import { danishLike } from "../support/danishNumber";
import { delmaalRow } from "../support/examples";

/** A typed figure is the imported one, rounded as typed. */
export const valueDiffers: Rule = {
  id: "data/value-differs",
  group: "data",
  severity: "error",
  origin: "LBF's delaftale: en baseline har et år og en datakilde, så tallet kan findes igen.",
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
        context.report({
          sheet: row.table.sheet,
          at: cell.at,
          message: pairs.length > 1 ? "several" : "one",
          values: {
            typed: pairs.map(({ figure, typed, imported }) => labelled(figure, typed.text, imported)).join(", "),
            imported: pairs.map(({ figure, text, imported }) => labelled(figure, text, imported)).join(", "),
            year: first.imported.aar,
            source: first.imported.kilde || first.imported.fil,
          },
          ...(fix === null ? {} : { fix }),
        });
      }
    });
  },
};

/** A typed figure, and the imported one that it should be. */
interface Pair {
  readonly figure: ComparedFigure;
  readonly typed: NonNullable<ComparedFigure["typed"]>;
  readonly imported: DataFigure;
  readonly value: number;
  /** The imported value as it would be typed, in the figure's form. */
  readonly text: string;
}

function pairOf(figure: ComparedFigure): Pair[] {
  const { typed, imported } = figure;
  if (typed === null || imported?.value === null || imported === null) return [];
  const { value } = imported;
  // No more decimals than are known.
  const decimals = Math.min(typed.decimals, imported.decimals ?? typed.decimals);
  return [{ figure, typed, imported, value, text: danishLike(typed.text, value, decimals) }];
}

function replacementOf({ figure, typed, value, text }: Pair): Replacement {
  return { label: figure.label, from: typed.value, to: value, text };
}

/** "Brøndby Strand: 13,60 %"; both figures of a pair are in the imported one's unit. */
function labelled({ label }: ComparedFigure, text: string, { unit }: DataFigure): string {
  const figure = unit === null ? text : `${text} ${unit}`;
  return label === null ? figure : `${label}: ${figure}`;
}
