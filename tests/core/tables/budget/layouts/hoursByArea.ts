import type { Layout } from "../layout";

/** Headings in two rows, the upper one merged over the areas; hours a week by area, totals first calculated by formula. */
export const hoursByArea: Layout = {
  name: "hours by area under a merged heading, totals by formula",
  sheets: [
    {
      name: "Bemandingsbudget",
      rows: [
        [
          null,
          "Medarbejder",
          "Opgave",
          "Timer pr. uge fordelt på indsatsområder",
          null,
          null,
          null,
          null,
          "Løn pr. år (kr.)",
        ],
        [null, null, null, "Uddannelse", "Beskæftigelse", "Kriminalitet", "Medborgerskab", "I alt", null],
        [1, "Projektleder", "Ledelse", 8, 8, 8, 8, 32, 560000],
        [2, "Boligsocial medarbejder", "Økonomirådgivning", null, 12, null, 3, 15, 230000],
        [3, "Boligsocial medarbejder", "Lektiecafé", 18.5, null, null, null, 18.5, 275000],
        [null, "Sum", null, 26.5, 20, 8, 11, 65.5, 1065000],
      ],
      merges: ["D1:H1", "B1:B2", "C1:C2", "I1:I2"],
      formulas: { H3: "SUM(D3:G3)", H4: "SUM(D4:G4)", H5: "SUM(D5:G5)", D6: "SUM(D3:D5)", I6: "SUM(I3:I5)" },
    },
  ],
  tables: [
    [
      "Bemandingsbudget",
      "P B3 Projektleder/Ledelse | h 32 H3 | løn 560000 I3 | t Udd 8 D3, Besk 8 E3, Krim 8 F3, Samm 8 G3",
      "P B4 Boligsocial medarbejder/Økonomirådgivning | h 15 H4 | løn 230000 I4 | t Besk 12 E4, Samm 3 G4",
      "P B5 Boligsocial medarbejder/Lektiecafé | h 18.5 H5 | løn 275000 I5 | t Udd 18.5 D5",
      "S row H3 < D3 E3 F3 G3",
      "S row H4 < E4 G4",
      "S row H5 < D5",
      "S row H6 < D6 E6 F6 G6",
      "S column D6 < D3 D5",
      "S column E6 < E3 E4",
      "S column F6 < F3",
      "S column G6 < G3 G4",
      "S column H6 < H3 H4 H5",
      "S column I6 < I3 I4 I5",
    ],
  ],
  positions: [
    "Projektleder/Ledelse ×1",
    "Boligsocial medarbejder/Økonomirådgivning ×1",
    "Boligsocial medarbejder/Lektiecafé ×1",
  ],
};
