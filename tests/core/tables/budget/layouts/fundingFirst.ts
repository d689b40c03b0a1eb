import type { Layout } from "../layout";

/** Income above, costs below, each with headings of its own; the post's hours stand in its label. */
export const fundingFirst: Layout = {
  name: "income above the costs, hours in the labels",
  sheets: [
    {
      name: "Økonomi",
      rows: [
        ["Indtægter", "2026", "2027", "I alt"],
        ["Landsbyggefonden", 900000, 900000, 1800000],
        ["Kommunen", 300000, 300000, 600000],
        ["Indtægter i alt", 1200000, 1200000, 2400000],
        [],
        ["Udgifter", "2026", "2027", "I alt"],
        ["Lønninger"],
        ["Projektleder, 37 timer", 650000, 650000, 1300000],
        ["Løn jobkonsulent 20 t", 330000, 330000, 660000],
        ["Lønninger i alt", 980000, 980000, 1960000],
        ["Aktivitetsmidler", 220000, 220000, 440000],
        ["Udgifter i alt", 1200000, 1200000, 2400000],
      ],
    },
  ],
  tables: [
    [
      "Økonomi",
      "P A8 Projektleder | h 37 A8 | år 2026 650000 B8, 2027 650000 C8 | sum 1300000 D8",
      "P A9 jobkonsulent | h 20 A9 | år 2026 330000 B9, 2027 330000 C9 | sum 660000 D9",
      "C A11 Aktivitetsmidler | år 2026 220000 B11, 2027 220000 C11 | sum 440000 D11",
      "F A2 Landsbyggefonden (lbf) | sum 1800000 D2",
      "F A3 Kommunen (kommune) | sum 600000 D3",
      "S row D8 < B8 C8",
      "S row D9 < B9 C9",
      "S row D10 < B10 C10",
      "S row D11 < B11 C11",
      "S row D12 < B12 C12",
      "S column B10 < B8 B9",
      "S column C10 < C8 C9",
      "S column D10 < D8 D9",
      "S column B12 < B10 B11",
      "S column C12 < C10 C11",
      "S column D12 < D10 D11",
      "S row D2 < B2 C2",
      "S row D3 < B3 C3",
      "S row D4 < B4 C4",
      "S funding B4 < B2 B3",
      "S funding C4 < C2 C3",
      "S funding D4 < D2 D3",
    ],
  ],
  positions: ["Projektleder ×1", "jobkonsulent ×1"],
};
