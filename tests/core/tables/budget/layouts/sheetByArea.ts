import type { Layout } from "../layout";

/** One sheet an indsatsområde, named by it; hours there, and the amount over the whole period. */
export const sheetByArea: Layout = {
  name: "one sheet an area",
  sheets: [
    {
      name: "Budget Beskæftigelse",
      rows: [
        ["Navn", "Stilling", "Timer", "Hele perioden (kr.)"],
        ["A.B.", "Projektleder", 12, 720000],
        ["C.D.", "Jobcoach", 37, 2080000],
        [null, "I alt", 49, 2800000],
      ],
    },
    {
      name: "Budget Krim",
      rows: [
        ["Navn", "Stilling", "Timer", "Hele perioden (kr.)"],
        ["A.B.", "Projektleder", 25, 1500000],
        [null, "I alt", 25, 1500000],
      ],
    },
  ],
  tables: [
    [
      "Budget Beskæftigelse: Beskæftigelse",
      "P B2 Projektleder | t Besk 12 C2 | kr Besk 720000 D2 | sum 720000 D2",
      "P B3 Jobcoach | t Besk 37 C3 | kr Besk 2080000 D3 | sum 2080000 D3",
      "S column C4 < C2 C3",
      "S column D4 < D2 D3",
    ],
    [
      "Budget Krim: Kriminalitetsforebyggelse",
      "P B2 Projektleder | t Krim 25 C2 | kr Krim 1500000 D2 | sum 1500000 D2",
      "S column C3 < C2",
      "S column D3 < D2",
    ],
  ],
  positions: ["Projektleder ×2", "Jobcoach ×1"],
};
