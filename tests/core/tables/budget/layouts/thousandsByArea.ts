import type { Layout } from "../layout";

/** Amounts a year by area in 1.000 kr.; the funding on a sheet of its own, in whole kroner. */
export const thousandsByArea: Layout = {
  name: "amounts by area in 1.000 kr., funding on its own sheet",
  sheets: [
    {
      name: "Budget",
      rows: [
        ["Helhedsplanens budget, alle beløb i 1.000 kr."],
        [
          "Udgift",
          "Timer/uge",
          "Uddannelse og livschancer",
          "Beskæftigelse",
          "Kriminalitetsforebyggelse",
          "Sammenhængskraft og medborgerskab",
          "I alt pr. år",
        ],
        ["Leder", 37, 160, 160, 160, 160, 640],
        ["Vejleder A", 20, 300, null, null, null, 300],
        ["Vejleder B", 37, null, 275.5, 275.5, null, 551],
        ["Aktiviteter", null, 40, 40, 20, 60, 160],
        ["Total", null, 500, 475.5, 455.5, 220, 1651],
      ],
    },
    {
      name: "Finansiering",
      rows: [
        ["Finansieringskilde", "Beløb (kr.)", "Andel"],
        ["Landsbyggefonden", 1238250, "75%"],
        ["Kommunen", 206375, "12,5%"],
        ["Boligorganisationen", 206375, "12,5%"],
        ["I alt", 1651000, "100%"],
      ],
    },
  ],
  tables: [
    [
      "Budget: 1000",
      "P A3 Leder | h 37 B3 | kr Udd 160000 C3, Besk 160000 D3, Krim 160000 E3, Samm 160000 F3 | sum 640000 G3",
      "P A4 Vejleder A | h 20 B4 | kr Udd 300000 C4 | sum 300000 G4",
      "P A5 Vejleder B | h 37 B5 | kr Besk 275500 D5, Krim 275500 E5 | sum 551000 G5",
      "C A6 Aktiviteter | kr Udd 40000 C6, Besk 40000 D6, Krim 20000 E6, Samm 60000 F6 | sum 160000 G6",
      "S row G3 < C3 D3 E3 F3",
      "S row G4 < C4",
      "S row G5 < D5 E5",
      "S row G6 < C6 D6 E6 F6",
      "S row G7 < C7 D7 E7 F7",
      "S column C7 < C3 C4 C6",
      "S column D7 < D3 D5 D6",
      "S column E7 < E3 E5 E6",
      "S column F7 < F3 F6",
      "S column G7 < G3 G4 G5 G6",
    ],
    [
      "Finansiering",
      "F A2 Landsbyggefonden (lbf) | sum 1238250 B2",
      "F A3 Kommunen (kommune) | sum 206375 B3",
      "F A4 Boligorganisationen (boligorganisation) | sum 206375 B4",
      "S funding B5 < B2 B3 B4",
    ],
  ],
  positions: ["Leder ×1", "Vejleder A ×1", "Vejleder B ×1"],
};
