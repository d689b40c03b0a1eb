import type { Layout } from "../layout";

/** One block an indsatsområde below one another, each with its headings; the funding last, without headings. */
export const blockByArea: Layout = {
  name: "one block an area",
  sheets: [
    {
      name: "Budget",
      rows: [
        ["Indsatsområde: Beskæftigelse"],
        ["Stilling", "Ansat timer", "Andel", "2026", "2027", "I alt"],
        ["Leder", 37, "25%", 150000, 150000, 300000],
        ["Jobkonsulent", 37, "100%", 560000, 560000, 1120000],
        ["I alt", null, null, 710000, 710000, 1420000],
        [],
        ["Indsatsområde: Uddannelse og livschancer"],
        ["Stilling", "Ansat timer", "Andel", "2026", "2027", "I alt"],
        ["Leder", 37, "75%", 450000, 450000, 900000],
        ["Skolevejleder", 32, "100%", 470000, 470000, 940000],
        ["I alt", null, null, 920000, 920000, 1840000],
        [],
        [],
        ["Finansiering"],
        ["LBF", null, 2445000],
        ["Kommunal medfinansiering", null, 500000],
        ["Boligorganisationer", null, 315000],
        ["I alt", null, 3260000],
      ],
    },
  ],
  tables: [
    [
      "Budget: Beskæftigelse",
      "P A3 Leder | h 37 B3 | % Besk 0.25 C3 | kr Besk 300000 F3 | år 2026 150000 D3, 2027 150000 E3 | sum 300000 F3",
      "P A4 Jobkonsulent | h 37 B4 | % Besk 1 C4 | kr Besk 1120000 F4 | år 2026 560000 D4, 2027 560000 E4 | sum 1120000 F4",
      "S row F3 < D3 E3",
      "S row F4 < D4 E4",
      "S row F5 < D5 E5",
      "S column D5 < D3 D4",
      "S column E5 < E3 E4",
      "S column F5 < F3 F4",
    ],
    [
      "Budget: Uddannelse og livschancer",
      "P A9 Leder | h 37 B9 | % Udd 0.75 C9 | kr Udd 900000 F9 | år 2026 450000 D9, 2027 450000 E9 | sum 900000 F9",
      "P A10 Skolevejleder | h 32 B10 | % Udd 1 C10 | kr Udd 940000 F10 | år 2026 470000 D10, 2027 470000 E10 | sum 940000 F10",
      "S row F9 < D9 E9",
      "S row F10 < D10 E10",
      "S row F11 < D11 E11",
      "S column D11 < D9 D10",
      "S column E11 < E9 E10",
      "S column F11 < F9 F10",
    ],
    [
      "Budget",
      "F A15 LBF (lbf) | sum 2445000 C15",
      "F A16 Kommunal medfinansiering (kommune) | sum 500000 C16",
      "F A17 Boligorganisationer (boligorganisation) | sum 315000 C17",
      "S funding C18 < C15 C16 C17",
    ],
  ],
  positions: ["Leder ×2", "Jobkonsulent ×1", "Skolevejleder ×1"],
};
