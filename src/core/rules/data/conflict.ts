import { unitBehind } from "../../comparing/unitsAgree";
import { writtenAar } from "../../data/aar";
import { decimalsOf } from "../../data/settle";
import type { DataFigure } from "../../data/dataFigure";
import { defineRule } from "../rule";
import { byCell, eachComparedRow } from "../support/compared";
import { danishLike } from "../support/danishNumber";
import { dataRow, SOUND_DATA, withData } from "../support/dataExamples";
import { delmaalRow } from "../support/examples";

/** Two imported figures of the same indicator, area, period and unit that differ: neither is held against the plan. */
export const conflict = defineRule({
  id: "data/conflict",
  group: "data",
  severity: "warning",
  origin: "To forskellige tal for samme indikator, år og område kan ikke begge være rigtige.",
  messages: { differ: ["place", "year", "figures"] },
  example: {
    bad: withData([delmaalRow()], [...SOUND_DATA, dataRow({ value: 15.9 })]),
    at: "C2",
    good: withData([delmaalRow()], [...SOUND_DATA, dataRow({})]),
  },
  check: (context) => {
    eachComparedRow(context, (row) => {
      const isContested = byCell(row, ({ typed, imported }) => typed !== null && imported?.rivals !== undefined);
      for (const { cell, figures } of isContested) {
        const [first] = figures;
        const claims = figures.flatMap(({ imported }) => imported?.rivals ?? []);
        context.report({
          sheet: row.table.sheet,
          at: cell.at,
          message: "differ",
          values: {
            place: first?.imported?.omraade ?? "",
            year: writtenAar(first?.imported?.aar ?? ""),
            figures: claims.map((claim) => claimText(claim, claims)).join(", "),
          },
        });
      }
    });
  },
});

/** "5,9 % (b.csv)": the figure, and where it is from as far as that tells them apart. */
function claimText(claim: DataFigure, claims: readonly DataFigure[]): string {
  const { value, unit } = claim;
  if (value === null) return "";
  const number = danishLike("", value, decimalsOf(claim));
  const shown = `${number} ${unitBehind(unit)}`.trimEnd();
  const origins = originsOf(claim);
  const origin = origins.find((text, part) => text !== "" && claims.some((other) => originsOf(other)[part] !== text));
  return origin === undefined ? shown : `${shown} (${origin})`;
}

function originsOf({ kilde, fil, at }: DataFigure): readonly string[] {
  return [kilde, at === null ? fil : at.cell];
}
