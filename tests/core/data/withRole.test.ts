import { guessMapping } from "../../../src/core/data/guessMapping";
import type { ImportMapping } from "../../../src/core/data/mapping";
import { readFigures } from "../../../src/core/data/readFigures";
import { withRole } from "../../../src/core/data/withRole";
import { cells, linesOf, tableOf } from "./forms";

const across = tableOf(
  cells(`
    Indikator;Nr.;Brøndby Strand;Brøndby Kommune
    Andel i job;1;61,2;70,1
    Andel sigtede;2;13,6;14,5`),
);

const linesAfter = (
  table: typeof across,
  ...changes: readonly [number, Parameters<typeof withRole>[2]][]
): string[] => {
  const guessed = guessMapping(table, { file: "x.csv" });
  const mapping = changes.reduce<ImportMapping>((made, [index, role]) => withRole(made, index, role), {
    ...guessed,
    fixed: { ...guessed.fixed, aar: "2023" },
  });
  return [...linesOf(readFigures(table, mapping, { fil: "x.csv", importeret: null }))];
};

test("a column that is left out and taken again gives the figures it gave", () => {
  const before = linesAfter(across);
  expect(before).toHaveLength(4);
  expect(linesAfter(across, [2, "ignore"])).toEqual(before.filter((line) => line.includes("Kommune")));
  expect(linesAfter(across, [2, "ignore"], [2, "vaerdi"])).toEqual(before);
});

test.each([
  ["2023", { aar: "2023", omraade: null, indikator: null }],
  ["Brøndby Kommune · 2022", { aar: "2022", omraade: "Brøndby Kommune", niveau: "kommune" }],
  ["Brøndby Kommune (%)", { enhed: "%", omraade: "Brøndby Kommune" }],
  ["Værdi", { aar: null, omraade: null, indikator: null, enhed: null }],
])("the heading %j tells of its figures", (heading, parts) => {
  const guessed = guessMapping(across, { file: "x.csv" });
  const columns = guessed.columns.map((column) => (column.index === 1 ? { ...column, heading } : column));
  expect(withRole({ ...guessed, columns }, 1, "vaerdi").columns[1]).toMatchObject({
    role: "vaerdi",
    reason: "chosen",
    ...parts,
  });
});

test("a heading is the indicator where no column has one", () => {
  const guessed = withRole(guessMapping(across, { file: "x.csv" }), 0, "omraade");
  const columns = guessed.columns.map((column) =>
    column.index === 1 ? { ...column, heading: "Andel i job (pct.)" } : column,
  );
  expect(withRole({ ...guessed, columns }, 1, "vaerdi").columns[1]).toMatchObject({
    indikator: "Andel i job",
    enhed: "%",
  });
});
