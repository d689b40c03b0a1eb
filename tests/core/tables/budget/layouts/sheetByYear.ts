import type { Layout } from "../layout";

/** One sheet a year; percents typed as plain numbers; the year stands in the sheet's name, or in its title. */
export const sheetByYear: Layout = {
  name: "one sheet a year",
  sheets: [
    {
      name: "2026",
      rows: [
        [
          "Stillingsbetegnelse",
          "Årsværk",
          "Kriminalitetsforebyggelse (%)",
          "Sammenhængskraft og medborgerskab (%)",
          "Udgift i alt (kr.)",
        ],
        ["Gadeplansmedarbejder", 1, 100, null, 545000],
        ["Frivilligkoordinator", 0.5, 20, 80, 262000],
        ["I alt", 1.5, null, null, 807000],
      ],
    },
    {
      name: "Ark2",
      rows: [
        ["Budget 2027"],
        [
          "Stillingsbetegnelse",
          "Årsværk",
          "Kriminalitetsforebyggelse (%)",
          "Sammenhængskraft og medborgerskab (%)",
          "Udgift i alt (kr.)",
        ],
        ["Gadeplansmedarbejder", 1, 100, null, 556000],
        ["Frivilligkoordinator", 0.5, 20, 80, 267000],
        ["I alt", 1.5, null, null, 823000],
      ],
    },
  ],
  tables: [
    [
      "2026: 2026",
      "P A2 Gadeplansmedarbejder | h 37 B2 | % Krim 1 C2 | år 2026 545000 E2 | sum 545000 E2",
      "P A3 Frivilligkoordinator | h 18.5 B3 | % Krim 0.2 C3, Samm 0.8 D3 | år 2026 262000 E3 | sum 262000 E3",
      "S column B4 < B2 B3",
      "S column E4 < E2 E3",
    ],
    [
      "Ark2: 2027",
      "P A3 Gadeplansmedarbejder | h 37 B3 | % Krim 1 C3 | år 2027 556000 E3 | sum 556000 E3",
      "P A4 Frivilligkoordinator | h 18.5 B4 | % Krim 0.2 C4, Samm 0.8 D4 | år 2027 267000 E4 | sum 267000 E4",
      "S column B5 < B3 B4",
      "S column E5 < E3 E4",
    ],
  ],
  positions: ["Gadeplansmedarbejder ×2", "Frivilligkoordinator ×2"],
};
