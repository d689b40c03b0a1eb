import { footnoteText } from "../../../../src/core/rules/layout/footnoteText";
import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { findingsOf } from "../support/testRule";

const TABLE = (cells: Parameters<typeof delmaalRow>[0]) => delmaalTable([delmaalRow(cells)]);

test.each([
  { delmaal: "Flere får arbejde, inden de fylder 25" },
  { delmaal: "Flere når niveau 2" },
  { delmaal: "Flere unge i Vollsmose 2" },
  { delmaal: "Færre unge over 25" },
  { delmaal: "Valgdeltagelse ved KV21" },
  { delmaal: "Flere i dagtilbud i 2029" },
  { delmaal: "Lektiecafé 2.0" },
  { delmaal: "Flere får karakteren 12" },
  { indikator: "Andel unge mellem 18 og 29" },
  { delmaal: "Flere i job end de 45" },
])("layout/footnote-text accepts %j", (cells) => {
  expect(findingsOf(footnoteText, TABLE(cells))).toEqual([]);
});

test.each([
  [{ delmaal: "Flere tager kørekort 14" }, "A2"],
  [{ delmaal: "Flere unge i uddannelse eller job14" }, "A2"],
  [{ indikator: "Andel unge med kontaktforløb. 15" }, "B2"],
] as const)("layout/footnote-text reports %j at %s", (cells, cell) => {
  expect(findingsOf(footnoteText, TABLE(cells)).map(({ at }) => at.cell)).toEqual([cell]);
});
