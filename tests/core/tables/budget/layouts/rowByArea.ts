import type { Layout } from "../layout";

/** A list with a row for every position and area, the area in a column; hours a year. */
export const rowByArea: Layout = {
  name: "a row for every position and area",
  sheets: [
    {
      name: "Timebudget",
      rows: [
        ["Indsatsområde", "Medarbejder", "Andel af stilling (%)", "Timer pr. år", "Kr. pr. år"],
        ["Beskæftigelse", "Projektleder", 50, 962, 310000],
        ["Kriminalitetsforebyggelse", "Projektleder", 50, 962, 310000],
        ["Beskæftigelse", "Virksomhedskonsulent", 100, 1924, 520000],
        ["I alt", null, null, 3848, 1140000],
      ],
    },
  ],
  tables: [
    [
      "Timebudget",
      "P B2 Projektleder | % Besk 0.5 C2 | t Besk 18.5 D2 | kr Besk 310000 E2",
      "P B3 Projektleder | % Krim 0.5 C3 | t Krim 18.5 D3 | kr Krim 310000 E3",
      "P B4 Virksomhedskonsulent | % Besk 1 C4 | t Besk 37 D4 | kr Besk 520000 E4",
      "S column D5 < D2 D3 D4",
      "S column E5 < E2 E3 E4",
    ],
  ],
  positions: ["Projektleder ×2", "Virksomhedskonsulent ×1"],
};
