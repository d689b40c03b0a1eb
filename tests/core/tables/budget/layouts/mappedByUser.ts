import type { Layout } from "../layout";

/** Headings that nobody can tell: the user has said what the columns hold. */
export const mappedByUser: Layout = {
  name: "columns mapped by the user",
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Hvem?", "X1", "X2", "X3"],
        ["Projektleder", 30, 0.4, 0.6],
        ["Pædagog", 37, null, 1],
      ],
    },
  ],
  mapping: [
    { sheet: "Plan", column: 0, meaning: { kind: "stilling" } },
    { sheet: "Plan", column: 1, meaning: { kind: "contract-hours", per: "week" } },
    { sheet: "Plan", column: 2, meaning: { kind: "share", omraade: "Beskæftigelse" } },
    { sheet: "Plan", column: 3, meaning: { kind: "share", omraade: "Kriminalitetsforebyggelse" } },
  ],
  tables: [
    ["Plan", "P A2 Projektleder | h 30 B2 | % Besk 0.4 C2, Krim 0.6 D2", "P A3 Pædagog | h 37 B3 | % Krim 1 D3"],
  ],
  positions: ["Projektleder ×1", "Pædagog ×1"],
};
