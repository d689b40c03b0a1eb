import type { Layout } from "../layout";

/** Share, hours and kroner in turn under each area's merged heading; some figures are texts. */
export const threeColumnsAnArea: Layout = {
  name: "share, hours and kroner in turn under each area",
  sheets: [
    {
      name: "Ark1",
      rows: [
        ["Boligsocialt budget"],
        ["Funktion", "Norm", "Beskæftigelse", null, null, "Uddannelse og livschancer", null, null],
        [null, null, "%", "Timer", "Kr.", "%", "Timer", "Kr."],
        ["Leder", 37, 0.4, 14.8, 256000, 0.6, 22.2, 384000],
        ["Bydelsmødrekoordinator", 25, "100 %", 25, "380.000", null, null, null],
        ["Uddannelsesvejleder", 30, null, null, null, 1, 30, 460000],
        ["Sum", 92, null, 39.8, 636000, null, 52.2, 844000],
      ],
      merges: ["C2:E2", "F2:H2"],
      formats: { C4: "0%", F4: "0%", F6: "0%" },
    },
  ],
  tables: [
    [
      "Ark1",
      "P A4 Leder | h 37 B4 | % Besk 0.4 C4, Udd 0.6 F4 | t Besk 14.8 D4, Udd 22.2 G4 | kr Besk 256000 E4, Udd 384000 H4",
      "P A5 Bydelsmødrekoordinator | h 25 B5 | % Besk 1 C5 | t Besk 25 D5 | kr Besk 380000 E5",
      "P A6 Uddannelsesvejleder | h 30 B6 | % Udd 1 F6 | t Udd 30 G6 | kr Udd 460000 H6",
      "S column B7 < B4 B5 B6",
      "S column D7 < D4 D5",
      "S column E7 < E4 E5",
      "S column G7 < G4 G6",
      "S column H7 < H4 H6",
      "T C5 100 %",
      "T E5 380.000",
    ],
  ],
  positions: ["Leder ×1", "Bydelsmødrekoordinator ×1", "Uddannelsesvejleder ×1"],
};
