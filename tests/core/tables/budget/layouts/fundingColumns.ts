import type { Layout } from "../layout";

/** What each party pays stands in columns of its own beside the positions. */
export const fundingColumns: Layout = {
  name: "sources of funding in columns",
  sheets: [
    {
      name: "Budget og finansiering",
      rows: [
        ["Titel", "Timer", "Beskæftigelse %", "Krim. %", "Samlet udgift", "LBF", "Kommune", "Boligorganisation"],
        ["Boligsocial koordinator", 37, 40, 60, 2400000, 1800000, 300000, 300000],
        ["SSP-konsulent", 18.5, null, 100, 1200000, 900000, 150000, 150000],
        ["Revision", null, null, null, 80000, 60000, 10000, 10000],
        ["Budget i alt", null, null, null, 3680000, 2760000, 460000, 460000],
      ],
    },
  ],
  tables: [
    [
      "Budget og finansiering",
      "P A2 Boligsocial koordinator | h 37 B2 | % Besk 0.4 C2, Krim 0.6 D2 | sum 2400000 E2",
      "P A3 SSP-konsulent | h 18.5 B3 | % Krim 1 D3 | sum 1200000 E3",
      "C A4 Revision | sum 80000 E4",
      "F F1 LBF (lbf) | sum 2760000 F5",
      "F G1 Kommune (kommune) | sum 460000 G5",
      "F H1 Boligorganisation (boligorganisation) | sum 460000 H5",
      "S row E2 < F2 G2 H2",
      "S row E3 < F3 G3 H3",
      "S row E4 < F4 G4 H4",
      "S row E5 < F5 G5 H5",
      "S column E5 < E2 E3 E4",
      "S column F5 < F2 F3 F4",
      "S column G5 < G2 G3 G4",
      "S column H5 < H2 H3 H4",
    ],
  ],
  positions: ["Boligsocial koordinator ×1", "SSP-konsulent ×1"],
};
