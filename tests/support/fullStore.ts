/** A store with something in every part, as today's and earlier versions write it. */
export const FULL = {
  version: 1,
  settings: {
    language: "da",
    plan: { kommune: "Brøndby Kommune", from: "2025-06-01", to: "2029-05-31" },
    areas: ["Brøndby Strand"],
    yearTooOldAfter: 5,
  },
  tables: [{ kind: "delmaal", sheet: "Ark1", range: "A2:F9", columns: { indikator: 1, baseline: 2 } }],
  budget: [
    { sheet: "Budget", column: 3, meaning: { kind: "share", omraade: "Beskæftigelse" } },
    { sheet: "Løn", row: 7, meaning: { kind: "contract-hours", per: "week" } },
  ],
  budgetTables: [{ sheet: "Budget", range: "A3:H20" }],
  answers: { "beskæftigelse|leder|": "projektleder|", "beskæftigelse|tolk|": null },
  acceptances: [
    {
      rule: "year/missing",
      key: "1a2b",
      rowKey: "3c4d",
      row: "5e6f",
      like: 1,
      kind: "delmaal",
      indsatsomraade: "Beskæftigelse",
      label: "Den Lille Sprogskole",
      at: { sheet: "Ark1", cell: "E11" },
      covered: [{ shown: "13,6 %", mark: "7g8h" }],
      reason: "Tallet er aftalt med kommunen",
      by: "Jens Hansen",
      date: "2026-11-20",
    },
  ],
  comparison: { date: "2026-10-01", findings: { "year/missing": [["1a2b", "Den Lille Sprogskole"]] } },
  choices: { "andel unge i job": "Andel 15-29-årige i job", "antal møder": null },
  mappings: [
    {
      sourceKey: "1a2b3c4d",
      headerRows: [0],
      firstRow: 1,
      columns: [
        {
          index: 0,
          heading: "Område",
          role: "omraade",
          reason: "heading",
          codes: false,
          indikator: null,
          omraade: null,
          niveau: null,
          aar: null,
          enhed: null,
        },
      ],
      decimalMark: ",",
      fillDown: false,
      fixed: { indikator: null, omraade: null, niveau: null, aar: "2023", enhed: null, kilde: "LBF" },
    },
  ],
};

/** The acceptance of another row. */
export const acceptanceOf = (name: string) => ({ ...FULL.acceptances[0]!, key: name, rowKey: name, row: name });

/** The same with a key that no version knows in every object, at every level. */
export function withUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    // In these the keys are what users have written.
    if (key === "answers" || key === "choices" || key === "findings") return [key, inner];
    return [key, withUnknownKeys(inner)];
  });
  return Object.fromEntries([...entries, ["senere", { af: "en anden udgave" }]]);
}
