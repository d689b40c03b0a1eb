import { BESK, KRIM, SAMM, UDD, type EvidenceLayout } from "./layout";

/** Made after the reader stood, and read without a change to it but for the third: its "Indsats" holds indsatsområder. */
const n = null;
const percent = (cells: string): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.split(" ").map((cell) => [cell, "0%"]));

export const LATER_LAYOUTS: readonly EvidenceLayout[] = [
  {
    name: "monthly hours, sections of an indsatsområde",
    period: "1. januar 2026 – 31. december 2028",
    staff: {
      "Boligsocial koordinator": { [UDD]: 12, [KRIM]: 12, [SAMM]: 13 },
      Sundhedsformidler: { [SAMM]: 20 },
      Ungekonsulent: { [UDD]: 15, [KRIM]: 22 },
    },
    sheets: [
      {
        name: "Lønbudget 26-28",
        rows: [
          ["Lønbudget"],
          ["Budgetlinje", "Ansættelsesbrøk", "Timer pr. måned", "2026", "2027", "2028", "Total"],
          ["Uddannelse og livschancer"],
          ["Boligsocial koordinator", n, 52, 210000, 213000, 216000, 639000],
          ["Ungekonsulent", n, 65, 220000, 222000, 225000, 667000],
          ["Uddannelse i alt", n, 117, 430000, 435000, 441000, 1306000],
          ["Kriminalitetsforebyggelse"],
          ["Boligsocial koordinator", n, 52, 210000, 213000, 216000, 639000],
          ["Ungekonsulent", n, 95.33, 320000, 325000, 330000, 975000],
          ["Kriminalitetsforebyggelse i alt", n, 147.33, 530000, 538000, 546000, 1614000],
          ["Sammenhængskraft og medborgerskab"],
          ["Boligsocial koordinator", n, 56.33, 225000, 228000, 231000, 684000],
          ["Sundhedsformidler", n, 86.67, 300000, 304000, 308000, 912000],
          ["Sammenhængskraft i alt", n, 143, 525000, 532000, 539000, 1596000],
          ["Løn i alt", n, 407.33, 1485000, 1505000, 1526000, 4516000],
          ["Aktiviteter", n, n, 100000, 100000, 100000, 300000],
          ["Samlede udgifter", n, n, 1585000, 1605000, 1626000, 4816000],
        ],
      },
    ],
  },
  {
    name: "shares beside the costs",
    period: "1. juni 2025 – 31. maj 2029",
    staff: {
      Leder: { [UDD]: 9.25, [BESK]: 9.25, [KRIM]: 9.25, [SAMM]: 9.25 },
      Jobmentor: { [BESK]: 32 },
      Fritidskoordinator: { [KRIM]: 15, [SAMM]: 15 },
    },
    sheets: [
      {
        name: "Ark1",
        rows: [
          ["Fordeling af medarbejdere", n, n, n, n, n, n, n, "Budget"],
          ["Medarbejder", "Timer", "Udd.", "Besk.", "Krim.", "Samm.", "Sum", n, "Post", "Pr. år", "Hele perioden"],
          ["Leder", 37, 0.25, 0.25, 0.25, 0.25, 1, n, "Løn, leder", 700000, 2800000],
          ["Jobmentor", 32, n, 1, n, n, 1, n, "Løn, jobmentor", 480000, 1920000],
          ["Fritidskoordinator", 30, n, n, 0.5, 0.5, 1, n, "Løn, fritidskoordinator", 440000, 1760000],
          [n, n, n, n, n, n, n, n, "Aktiviteter", 200000, 800000],
          [n, n, n, n, n, n, n, n, "I alt", 1820000, 7280000],
          [],
          ["Finansiering", "Kr."],
          ["Landsbyggefonden", 5460000],
          ["Kommunen", 910000],
          ["Boligorganisation", 910000],
          ["I alt", 7280000],
        ],
        formats: percent("C3 D3 E3 F3 G3 D4 G4 E5 F5 G5"),
      },
    ],
  },
  {
    name: "a row a position and indsatsområde, hours of a year and their price",
    period: "1. januar 2026 – 31. december 2029",
    staff: {
      Projektleder: { [BESK]: 18.5, [SAMM]: 18.5 },
      Virksomhedskonsulent: { [BESK]: 37 },
      Netværkskonsulent: { [SAMM]: 25 },
    },
    sheets: [
      {
        name: "Timer og løn",
        rows: [
          ["Indsats", "Navn", "Funktion", "Årstimer", "Timesats", "Årlig udgift"],
          ["Beskæftigelse", "Lone", "Projektleder", 962, 350, 336700],
          ["Beskæftigelse", "Ali", "Virksomhedskonsulent", 1924, 300, 577200],
          ["Sammenhængskraft og medborgerskab", "Lone", "Projektleder", 962, 350, 336700],
          ["Sammenhængskraft og medborgerskab", "Ida", "Netværkskonsulent", 1300, 290, 377000],
          ["I alt", n, n, 5148, n, 1627600],
        ],
      },
    ],
  },
  {
    name: "headings over each other, all figures typed as text",
    period: "1. januar 2026 – 31. december 2027",
    staff: { "Boligsocial leder": { [BESK]: 14.8, [KRIM]: 22.2 }, Gademedarbejder: { [KRIM]: 30 } },
    sheets: [
      {
        name: "Budget",
        rows: [
          ["Stilling", "Andel af stillingen", n, "Ugentlig arbejdstid", "Lønudgift", n, n],
          [n, "Beskæftigelse", "Kriminalitetsforebyggelse", n, "2026", "2027", "I alt"],
          ["Boligsocial leder", "40 %", "60 %", "37", "680.000", "690.000", "1.370.000"],
          ["Gademedarbejder", n, "100 %", "30", "430.000", "436.000", "866.000"],
          ["Løn i alt", n, n, n, "1.110.000", "1.126.000", "2.236.000"],
        ],
        merges: ["A1:A2", "B1:C1", "D1:D2", "E1:G1"],
      },
    ],
  },
  {
    name: "posts of full time, thousands of kroner, work in kind on both sides",
    period: "1. januar 2026 – 31. december 2029",
    staff: {
      Projektleder: { [UDD]: 18.5, [SAMM]: 18.5 },
      Familiekonsulent: { [UDD]: 29.6 },
      Beboerrådgiver: { [SAMM]: 37 },
    },
    sheets: [
      {
        name: "Samlet",
        rows: [
          ["Alle beløb i t.kr."],
          [
            "Budgetpost",
            "Antal årsværk",
            "Udd. og livschancer (årsværk)",
            "Sammenhængskraft (årsværk)",
            "Løn pr. år",
            "2026-2029",
          ],
          ["Projektleder", 1, 0.5, 0.5, 660, 2640],
          ["Familiekonsulent", 0.8, 0.8, n, 420, 1680],
          ["Beboerrådgiver", 1, n, 1, 500, 2000],
          ["Lokaler (in-kind)", n, n, n, 50, 200],
          ["Aktiviteter", n, n, n, 120, 480],
          ["I alt", 2.8, 1.3, 1.5, 1750, 7000],
          [],
          ["Finansieres af:"],
          ["LBF", n, n, n, 1275, 5100],
          ["Kommunen (kontant)", n, n, n, 275, 1100],
          ["Kommunen (in-kind)", n, n, n, 50, 200],
          ["Boligselskab", n, n, n, 150, 600],
          ["I alt", n, n, n, 1750, 7000],
        ],
      },
    ],
  },
  {
    name: "percentages without a sign, the post's hours with their unit",
    period: "1. maj 2026 – 30. april 2030",
    staff: {
      Sekretariatsleder: { [UDD]: 7.4, [BESK]: 7.4, [KRIM]: 7.4, [SAMM]: 14.8 },
      Uddannelsesvejleder: { [UDD]: 37 },
      "SSP-medarbejder": { [KRIM]: 20 },
    },
    sheets: [
      {
        name: "Personaleoversigt",
        rows: [
          ["Personaleoversigt og fordeling"],
          [],
          ["Titel", "Norm", "Uddannelse", "Beskæftigelse", "Kriminalitet", "Sammenhængskraft", "I alt"],
          ["Sekretariatsleder", "37 t.", 20, 20, 20, 40, 100],
          ["Uddannelsesvejleder", "37 t.", 100, n, n, n, 100],
          ["SSP-medarbejder", "20 t.", n, n, 100, n, 100],
        ],
      },
    ],
  },
];
