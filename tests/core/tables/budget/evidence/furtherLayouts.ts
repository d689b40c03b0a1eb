import { BESK, KRIM, SAMM, UDD, type EvidenceLayout } from "./layout";

const n = null;
const percent = (cells: string): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.split(" ").map((cell) => [cell, "0%"]));

/** Layouts that taught the reader a word or a turn more. */
export const FURTHER_LAYOUTS: readonly EvidenceLayout[] = [
  {
    name: "a list with a row a year, kinds of cost before the positions",
    period: "1. januar 2026 – 31. december 2027",
    staff: { Projektleder: { [BESK]: 18.5, [UDD]: 18.5 }, Mentor: { [BESK]: 20 } },
    sheets: [
      {
        name: "Poster",
        rows: [
          ["Budgetår", "Kategori", "Beskrivelse", "Indsatsområde", "Ugentlige timer", "Budget kr."],
          ["2026", "Løn", "Projektleder", "Beskæftigelse", 18.5, 310000],
          ["2026", "Løn", "Projektleder", "Uddannelse", 18.5, 310000],
          ["2026", "Løn", "Mentor", "Beskæftigelse", 20, 260000],
          ["2026", "Drift", "Transport", "Beskæftigelse", n, 20000],
          ["2027", "Løn", "Projektleder", "Beskæftigelse", 18.5, 315000],
          ["2027", "Løn", "Projektleder", "Uddannelse", 18.5, 315000],
          ["2027", "Løn", "Mentor", "Beskæftigelse", 20, 265000],
          ["2027", "Drift", "Transport", "Beskæftigelse", n, 20000],
          ["I alt", n, n, n, n, 1815000],
        ],
      },
    ],
  },
  {
    name: "a sheet a year",
    period: "1. januar 2026 – 31. december 2027",
    staff: { Projektleder: { [BESK]: 18.5, [KRIM]: 18.5 }, Gadekonsulent: { [KRIM]: 37 } },
    sheets: [2026, 2027].map((y) => ({
      name: `Budget ${String(y)}`,
      rows: [
        [`Budget ${String(y)}`],
        ["Stilling", "Timer/uge", "Beskæftigelse (t)", "Kriminalitetsforebyggelse (t)", "Løn"],
        ["Projektleder", 37, 18.5, 18.5, 620000],
        ["Gadekonsulent", 37, n, 37, 500000],
        ["Løn i alt", 74, 18.5, 55.5, 1120000],
        ["Aktiviteter", n, n, n, 80000],
        ["I alt", n, n, n, 1200000],
      ],
    })),
  },
  {
    name: "positions across, shares and years down",
    period: "1. januar 2026 – 31. december 2028",
    staff: { Leder: { [UDD]: 18.5, [SAMM]: 18.5 }, Familierådgiver: { [UDD]: 30 }, Kulturmedarbejder: { [SAMM]: 25 } },
    sheets: [
      {
        name: "Løn",
        rows: [
          [n, "Leder", "Familierådgiver", "Kulturmedarbejder", "Total"],
          ["Ansættelse (timer pr. uge)", 37, 30, 25, 92],
          ["Uddannelse og livschancer", 0.5, 1, n, n],
          ["Sammenhængskraft", 0.5, n, 1, n],
          ["Løn 2026", 680000, 430000, 350000, 1460000],
          ["Løn 2027", 690000, 436000, 355000, 1481000],
          ["Løn 2028", 700000, 442000, 360000, 1502000],
          ["I alt", 2070000, 1308000, 1065000, 4443000],
        ],
        formats: percent("B3 C3 B4 D4"),
      },
    ],
  },
  {
    name: "the post, its parts and the rest",
    period: "1. januar 2026 – 31. december 2029",
    staff: { Projektmedarbejder: { [UDD]: 22, [BESK]: 15 }, Koordinator: { [BESK]: 30 } },
    sheets: [
      {
        name: "Tid",
        rows: [
          ["Tidsfordeling"],
          ["Medarbejder", "Ansat", "heraf uddannelse", "heraf beskæftigelse", "Rest"],
          ["Projektmedarbejder", 37, 22, 15, 0],
          ["Koordinator", 30, n, 30, 0],
        ],
      },
    ],
  },
  {
    name: "percent and kroner in turn under merged indsatsområder, what each pays beside them",
    period: "1. juli 2026 – 30. juni 2030",
    staff: { Chef: { [BESK]: 11.1, [KRIM]: 25.9 }, "Opsøgende medarbejder": { [KRIM]: 30 } },
    sheets: [
      {
        name: "Budget 2026-2030",
        rows: [
          [
            "Personale",
            "Timetal",
            "Beskæftigelse",
            n,
            "Kriminalitetsforebyggelse",
            n,
            "I alt",
            "heraf LBF",
            "heraf kommunen",
            "heraf boligorganisation",
          ],
          [n, n, "%", "kr.", "%", "kr.", "kr.", n, n, n],
          ["Chef", 37, 30, 810000, 70, 1890000, 2700000, 2025000, 405000, 270000],
          ["Opsøgende medarbejder", 30, n, n, 100, 1760000, 1760000, 1320000, 264000, 176000],
          ["Aktivitetspulje", n, n, 200000, n, 200000, 400000, 300000, 60000, 40000],
          ["Samlet", n, n, 1010000, n, 3850000, 4860000, 3645000, 729000, 486000],
        ],
        merges: ["C1:D1", "E1:F1"],
      },
    ],
  },
  {
    name: "an indsatsområde that nobody knows",
    period: "1. januar 2026 – 31. december 2029",
    staff: {
      Projektleder: { [UDD]: 17, "Trivsel i hverdagen": 20 },
      Ungecoach: { [UDD]: 30 },
      Sundhedsguide: { "Trivsel i hverdagen": 20 },
    },
    sheets: [
      {
        name: "Budget",
        rows: [
          ["Stilling", "Timer", "Uddannelse", "Trivsel i hverdagen", "Løn pr. år"],
          ["Projektleder", 37, 17, 20, 650000],
          ["Ungecoach", 30, 30, n, 420000],
          ["Sundhedsguide", 20, n, 20, 280000],
          ["I alt", 87, 47, 40, 1350000],
        ],
      },
    ],
  },
  {
    name: "a budget of one indsatsområde with its income below",
    period: "1. januar 2026 – 31. december 2029",
    staff: { Projektleder: { [KRIM]: 37 }, Klubleder: { [KRIM]: 15 } },
    sheets: [
      {
        name: "Økonomi",
        rows: [
          ["Delaftale for indsatsområdet Kriminalitetsforebyggelse – budget"],
          ["Udgifter", "Timer pr. uge", "Pr. år", "I alt 2026-2029"],
          ["Løn til Projektleder", 37, 640000, 2560000],
          ["Løn til Klubleder", 15, 210000, 840000],
          ["Arrangementer", n, 50000, 200000],
          ["Udgifter i alt", 52, 900000, 3600000],
          ["Indtægter", n, n, n],
          ["Landsbyggefonden", n, 675000, 2700000],
          ["Kommune", n, 135000, 540000],
          ["Boligorganisation", n, 90000, 360000],
          ["Indtægter i alt", n, 900000, 3600000],
        ],
      },
    ],
  },
  {
    name: "hours in the label, what each pays in columns",
    period: "1. januar 2026 – 31. december 2029",
    staff: { Projektleder: { [BESK]: 37 }, Jobmentor: { [BESK]: 20 } },
    sheets: [
      {
        name: "Beskæftigelse budget",
        rows: [
          ["Delaftale: Beskæftigelse"],
          ["Udgift", "Samlet", "LBF", "Kommune", "Boligorganisation"],
          ["Projektleder (37 timer)", 2560000, 1920000, 384000, 256000],
          ["Jobmentor (20 timer)", 1120000, 840000, 168000, 112000],
          ["Aktiviteter", 400000, 300000, 60000, 40000],
          ["I alt", 4080000, 3060000, 612000, 408000],
        ],
      },
    ],
  },
  {
    name: "amounts of all years by indsatsområde, the funding below",
    period: "1. januar 2026 – 31. december 2029",
    staff: { Leder: { [UDD]: 18.5, [BESK]: 18.5 }, Vejleder: { [UDD]: 30 } },
    sheets: [
      {
        name: "Samlet budget 2026-2029",
        rows: [
          ["Samlet budget 2026-2029 (kr.)"],
          ["Post", "Timer/uge", "Uddannelse", "Beskæftigelse", "Samlet"],
          ["Leder", 37, 1320000, 1320000, 2640000],
          ["Vejleder", 30, 1740000, n, 1740000],
          ["Løn i alt", 67, 3060000, 1320000, 4380000],
          ["Aktivitetsmidler", n, 200000, 150000, 350000],
          ["Revision", n, 30000, 30000, 60000],
          ["Total", n, 3290000, 1500000, 4790000],
          [],
          ["Finansiering", "", "Uddannelse", "Beskæftigelse", "Samlet"],
          ["LBF", n, 2467500, 1125000, 3592500],
          ["Kommune", n, 493500, 225000, 718500],
          ["Bolig", n, 329000, 150000, 479000],
          ["Total", n, 3290000, 1500000, 4790000],
        ],
      },
    ],
  },
  {
    name: "names over titles over figures",
    period: "1. januar 2026 – 31. december 2027",
    staff: { Projektleder: { [UDD]: 20, [SAMM]: 17 }, Beboerkoordinator: { [SAMM]: 32 } },
    sheets: [
      {
        name: "Team",
        rows: [
          ["Navn", "Anne", "Bo", "I alt"],
          ["Stilling", "Projektleder", "Beboerkoordinator", n],
          ["Ansat timer/uge", 37, 32, 69],
          ["Uddannelse og livschancer", 20, n, 20],
          ["Sammenhængskraft og medborgerskab", 17, 32, 49],
          ["Årsløn", 650000, 470000, 1120000],
        ],
      },
    ],
  },
  {
    name: "time in one table, pay in the next",
    period: "1. august 2025 – 31. juli 2029",
    staff: { Sekretariatsleder: { [KRIM]: 9.25, [SAMM]: 27.75 }, Ungemedarbejder: { [KRIM]: 37 } },
    sheets: [
      {
        name: "Budget og bemanding",
        rows: [
          ["Tabel 1. Fordeling af medarbejdertid"],
          ["Medarbejder", "Ugentligt timetal", "Kriminalitets-forebyggelse", "Sammenhængs-kraft"],
          ["Sekretariatsleder", 37, "25%", "75%"],
          ["Ungemedarbejder", 37, "100%", n],
          [],
          ["Tabel 2. Budget"],
          ["Post", "2025 (5 mdr.)", "2026", "2027", "2028", "2029 (7 mdr.)", "Sum"],
          ["Sekretariatsleder", 275000, 660000, 660000, 660000, 385000, 2640000],
          ["Ungemedarbejder", 200000, 480000, 480000, 480000, 280000, 1920000],
          ["Aktiviteter m.m.", 50000, 120000, 120000, 120000, 70000, 480000],
          ["Sum", 525000, 1260000, 1260000, 1260000, 735000, 5040000],
        ],
      },
    ],
  },
  {
    name: "hours with their unit, a total by another name",
    period: "1. januar 2026 – 31. december 2029",
    staff: { Koordinator: { [UDD]: 12, [BESK]: 25 }, Lektiehjælper: { [UDD]: 10 } },
    sheets: [
      {
        name: "Timefordeling",
        rows: [
          ["Timefordeling"],
          ["", "Uddannelse", "Beskæftigelse", "Timer pr. medarbejder"],
          ["Koordinator", "12 t", "25 t", "37 t"],
          ["Lektiehjælper", "10 t", n, "10 t"],
          ["Timer pr. område", "22 t", "25 t", "47 t"],
        ],
      },
    ],
  },
  {
    name: "quarters and heads",
    period: "1. januar 2026 – 31. december 2026",
    staff: { Projektleder: { [BESK]: 37 } },
    sheets: [
      {
        name: "Budget 2026",
        rows: [
          ["Indsatsområde: Beskæftigelse"],
          [
            "Stilling",
            "Antal personer",
            "Timer pr. uge",
            "1. kvartal 2026",
            "2. kvartal 2026",
            "3. kvartal 2026",
            "4. kvartal 2026",
            "Året",
          ],
          ["Projektleder", 1, 37, 160000, 160000, 160000, 160000, 640000],
          ["Transport", n, n, 5000, 5000, 5000, 5000, 20000],
          ["I alt", n, n, 165000, 165000, 165000, 165000, 660000],
        ],
      },
    ],
  },
];
