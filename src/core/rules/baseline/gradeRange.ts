import type { Figure } from "../../reading/readings";
import { defineRule } from "../rule";
import { figureCells } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { readTraits } from "../support/indicator";
import { eachRow, isFilled } from "../support/rows";

/** Grades go from -3 to 12. */
export const gradeRange = defineRule({
  id: "baseline/grade-range",
  group: "baseline",
  severity: "error",
  origin: "Karakterer gives efter 7-trins-skalaen, som går fra -3 til 12.",
  messages: { beyond: ["figure"] },
  example: { bad: ofGrade("59,2"), at: "C2", good: ofGrade("5,9") },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.indikator) || !GRADE.test(row.indikator.text)) return;
      const { share, count } = readTraits(row.indikator.text);
      if (share || count) return;
      for (const found of figureCells(row, table)) {
        const figure = found.reading.figures.find(isBeyond);
        if (figure === undefined) continue;
        context.report({ sheet: table.sheet, at: found.cell.at, message: "beyond", values: { figure: figure.raw } });
      }
    }),
});

const GRADE = /karakter(?:en|er|erne|gennemsnit\p{L}*|snit\p{L}*)?(?!\p{L})/iu;
const LOWEST = -3;
const HIGHEST = 12;

function isBeyond({ value, upper, unit }: Figure): boolean {
  if (value === null || (unit !== null && !/^(?:karakter|gennemsnit|gns|snit|point)/i.test(unit))) return false;
  return value < LOWEST || (upper ?? value) > HIGHEST;
}

function ofGrade(baseline: string) {
  return delmaalTable([
    delmaalRow({
      delmaal: "Bedre karakterer",
      indikator: "Karaktergennemsnit i dansk for 9.-klasseselever",
      baseline,
      comparison: "Brøndby Kommune: 7,1",
    }),
  ]);
}
