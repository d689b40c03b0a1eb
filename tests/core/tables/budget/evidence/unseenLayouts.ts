import { BESK, KRIM, SAMM, UDD, type EvidenceLayout } from "./layout";

/** Made after the reader stood. */
const n = null;

export const UNSEEN_LAYOUTS: readonly EvidenceLayout[] = [
  {
    name: "years merged down the side, an area's hours and kroner in columns",
    period: "1. januar 2026 – 31. december 2027",
    staff: {
      Helhedsplansleder: { [UDD]: 18.5, [BESK]: 18.5 },
      Uddannelseskonsulent: { [UDD]: 30 },
      Jobkoordinator: { [BESK]: 28 },
    },
    sheets: [
      {
        name: "Flerårsbudget",
        rows: [
          ["Flerårsbudget for helhedsplanen"],
          ["Budgetår", "Stilling", "Uddannelse", n, "Beskæftigelse", n, "I alt kr."],
          [n, n, "t/uge", "kr.", "t/uge", "kr.", n],
          [2026, "Helhedsplansleder", 18.5, 340000, 18.5, 340000, 680000],
          [n, "Uddannelseskonsulent", 30, 420000, n, n, 420000],
          [n, "Jobkoordinator", n, n, 28, 390000, 390000],
          [n, "2026 i alt", 48.5, 760000, 46.5, 730000, 1490000],
          [2027, "Helhedsplansleder", 18.5, 346000, 18.5, 346000, 692000],
          [n, "Uddannelseskonsulent", 30, 427000, n, n, 427000],
          [n, "Jobkoordinator", n, n, 28, 396000, 396000],
          [n, "2027 i alt", 48.5, 773000, 46.5, 742000, 1515000],
          ["Hele perioden", n, n, 1533000, n, 1472000, 3005000],
        ],
        merges: ["A4:A7", "A8:A11", "C2:D2", "E2:F2"],
      },
    ],
    faults: [
      { cell: "G7", to: 1590000, said: ["budget/sum-wrong@G7"] },
      { cell: "G9", to: 527000, said: ["budget/sum-wrong@G9", "budget/sum-wrong@G11"] },
      { cell: "G12", to: 3105000, said: ["budget/sum-wrong@G12"] },
      { cell: "C5", to: 20, said: ["staffing/hours-differ@Uddannelse og livschancer!A11", "budget/sum-wrong@C7"] },
    ],
  },
  {
    name: "number times unit cost for activities below posts in parts of full time",
    period: "1. januar 2026 – 31. december 2029",
    staff: { Projektleder: { [KRIM]: 14.8, [SAMM]: 22.2 }, Ungekoordinator: { [KRIM]: 29.6 } },
    sheets: [
      {
        name: "Budgetforslag",
        rows: [
          ["Budgetforslag 2026-2029"],
          [],
          ["Lønninger", "Årsværk", "Kriminalitetsforebyggelse", "Sammenhængskraft", "Løn pr. årsværk", "Løn pr. år"],
          ["Projektleder", 1, 0.4, 0.6, 640000, 640000],
          ["Ungekoordinator", 0.8, 0.8, n, 500000, 400000],
          ["Lønninger i alt", 1.8, 1.2, 0.6, n, 1040000],
          [],
          ["Aktiviteter", "Antal", "Pris pr. stk.", "Udgift pr. år"],
          ["Sommerlejre", 4, 15000, 60000],
          ["Fællesspisninger", 20, 2500, 50000],
          ["Ture", 10, 3000, 30000],
          ["Aktiviteter i alt", n, n, 140000],
          [],
          ["Udgifter pr. år i alt", n, n, n, n, 1180000],
        ],
      },
    ],
    faults: [
      { cell: "D10", to: 80000, said: ["budget/sum-wrong@D10", "budget/sum-wrong@D12"] },
      { cell: "F6", to: 1140000, said: ["budget/sum-wrong@F6"] },
      { cell: "F5", to: 450000, said: ["budget/sum-wrong@F5", "budget/sum-wrong@F6"] },
      { cell: "C5", to: 0.5, said: ["staffing/hours-differ@Kriminalitetsforebyggelse!A11", "budget/sum-wrong@C6"] },
    ],
  },
  {
    name: "hours of a month by area, a sheet of what the parties pay each year",
    period: "1. januar 2027 – 31. december 2029",
    staff: { Leder: { [BESK]: 12, [SAMM]: 24 }, Erhvervsguide: { [BESK]: 36 } },
    sheets: [
      {
        name: "Timer",
        rows: [
          [
            "Navn",
            "Stilling",
            "Beskæftigelse (timer pr. måned)",
            "Sammenhængskraft (timer pr. måned)",
            "Timer pr. måned i alt",
          ],
          ["NN", "Leder", 52, 104, 156],
          ["NN", "Erhvervsguide", 156, n, 156],
          ["I alt", n, 208, 104, 312],
        ],
      },
      {
        name: "Finansiering",
        rows: [
          ["Finansieringsplan"],
          ["Bidragyder", "2027", "2028", "2029", "I alt", "Andel"],
          ["Landsbyggefonden", 900000, 910000, 920000, 2730000, 0.75],
          ["Kommunen", 180000, 182000, 184000, 546000, 0.15],
          ["Boligorganisationerne", 120000, 121333, 122667, 364000, 0.1],
          ["I alt", 1200000, 1213333, 1226667, 3640000, 1],
        ],
        formats: { F3: "0%", F4: "0%", F5: "0%", F6: "0%" },
      },
    ],
    faults: [
      { sheet: 1, cell: "E4", to: 646000, said: ["budget/sum-wrong@E4"] },
      { sheet: 1, cell: "C6", to: 1313333, said: ["budget/sum-wrong@C6"] },
      { cell: "E2", to: 176, said: ["budget/sum-wrong@E2", "staffing/over-full-time@E2"] },
      {
        cell: "C3",
        to: 130,
        said: ["staffing/hours-differ@Beskæftigelse!A11", "budget/sum-wrong@E3", "budget/sum-wrong@C4"],
      },
    ],
  },
];
