import type { Form, FormColumn } from "../../../src/core/forms/form";
import { LBF_2019_26 } from "../../../src/core/forms/lbf2019";

/**
 * An invented round of LBF's templates, as a new year's form is written: one column has another heading, one is new, and
 * the columns stand in another order. Nothing else in the program knows of it.
 */

const [delmaal, indikator, baseline, comparison, year, source] = LBF_2019_26.tables.delmaal.columns as [
  ...[FormColumn, FormColumn, FormColumn, FormColumn, FormColumn, FormColumn],
];
const { "overordnede-maal": overordnede } = LBF_2019_26.tables;

/** The level that the plan wants to reach. */
const target: FormColumn = {
  id: "maaltal",
  heading: "Måltal ved planens slutning",
  wordings: ["Måltal", "Måltallet", "Mål ved udløb"],
  reader: "figure",
  required: true,
  width: 20,
};

const renamed: FormColumn = {
  ...source,
  heading: "Kilde og metode",
  wordings: [source.heading, ...source.wordings],
};

export const LBF_2027: Form = {
  ...LBF_2019_26,
  id: "lbf-2027",
  ruleSet: { template: "LBF 2027", version: 1 },
  grants: { from: 2027, to: 2034 },
  tables: {
    ...LBF_2019_26.tables,
    delmaal: {
      ...LBF_2019_26.tables.delmaal,
      columns: [indikator, delmaal, year, baseline, target, comparison, renamed],
    },
    "overordnede-maal": { ...overordnede, columns: [...overordnede.columns, target] },
  },
  thresholds: { ...LBF_2019_26.thresholds, yearTooOldAfter: 2 },
};
