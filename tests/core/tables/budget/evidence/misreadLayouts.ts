import { BESK, KRIM, SAMM, UDD, type EvidenceLayout } from "./layout";

/** Each read wrongly at first: what a whole, a party or a year is called, and what an indsatsområde's part is a part of. */
const n = null;
const P = "1. januar 2026 – 31. december 2029";

export const MISREAD_LAYOUTS: readonly EvidenceLayout[] = [
  {
    name: "posts of each indsatsområde, less than a full one",
    period: P,
    staff: { Leder: { [UDD]: 9.25, [BESK]: 9.25, [KRIM]: 9.25, [SAMM]: 9.25 }, Netværksmedarbejder: { [SAMM]: 27.75 } },
    sheets: [
      {
        name: "Bemandingsplan",
        rows: [
          ["Bemandingsplan (årsværk)"],
          ["Funktion", "Uddannelse", "Beskæftigelse", "Kriminalitetsforebyggelse", "Sammenhængskraft", "Årsværk i alt"],
          ["Leder", 0.25, 0.25, 0.25, 0.25, 1],
          ["Netværksmedarbejder", n, n, n, 0.75, 0.75],
          ["I alt", 0.25, 0.25, 0.25, 1, 1.75],
        ],
      },
    ],
  },
  {
    name: "parties in columns with their part, and all four years",
    period: P,
    staff: { Projektleder: { [UDD]: 37 }, Pædagog: { [UDD]: 25 } },
    sheets: [
      {
        name: "Budgetark",
        rows: [
          ["Indsatsområde: Uddannelse og livschancer"],
          [
            "Post",
            "Timer pr. uge",
            "Budget pr. år",
            "Budget 4 år",
            "Heraf Landsbyggefonden (75 %)",
            "Heraf kommunen (15 %)",
            "Heraf boligforeningen (10 %)",
          ],
          ["Projektleder", 37, 640000, 2560000, 1920000, 384000, 256000],
          ["Pædagog", 25, 330000, 1320000, 990000, 198000, 132000],
          ["Aktiviteter for børn", n, 80000, 320000, 240000, 48000, 32000],
          ["Total", 62, 1050000, 4200000, 3150000, 630000, 420000],
        ],
      },
    ],
  },
  {
    name: 'a flat list with "Delaftale" and "Årstal"',
    period: "1. januar 2026 – 31. december 2027",
    staff: { Koordinator: { [SAMM]: 37 }, Rådgiver: { [KRIM]: 20 } },
    sheets: [
      {
        name: "Poster",
        rows: [
          ["Kontoart", "Delaftale", "Tekst", "Ugetimer", "Årstal", "Kroner"],
          ["Løn", "Sammenhængskraft", "Koordinator", 37, 2026, 610000],
          ["Løn", "Sammenhængskraft", "Koordinator", 37, 2027, 610000],
          ["Løn", "Kriminalitet", "Rådgiver", 20, 2026, 290000],
          ["Løn", "Kriminalitet", "Rådgiver", 20, 2027, 290000],
          ["Aktivitet", "Sammenhængskraft", "Sommerfest", n, 2026, 50000],
          ["Aktivitet", "Sammenhængskraft", "Sommerfest", n, 2027, 50000],
          ["", "", "Samlet", n, n, 1900000],
        ],
      },
    ],
  },
  {
    name: "parts of full time beside the degree of employment",
    period: P,
    staff: { Projektleder: { [BESK]: 18.5, [SAMM]: 18.5 }, "Vicevært-koordinator": { [SAMM]: 14.8 } },
    sheets: [
      {
        name: "Ressourcer",
        rows: [
          ["Ressourcer (procent af fuld tid, 37 t)"],
          ["Stilling", "Beskæftigelse", "Sammenhængskraft", "Ansættelsesgrad"],
          ["Projektleder", "50%", "50%", "100%"],
          ["Vicevært-koordinator", "", "40%", "40%"],
          [],
          ["Budget pr. indsatsområde", "Beskæftigelse", "Sammenhængskraft", "I alt"],
          ["Løn", 330000, 555000, 885000],
          ["Aktiviteter", 100000, 150000, 250000],
          ["I alt", 430000, 705000, 1135000],
        ],
      },
    ],
  },
  {
    name: 'sections of costs, and sources below "Dækkes således"',
    period: P,
    staff: { Projektmedarbejder: { [KRIM]: 37 }, Klubmedarbejder: { [KRIM]: 12 } },
    sheets: [
      {
        name: "Budget krim",
        rows: [
          ["Budget for Kriminalitetsforebyggelse"],
          ["Kr.", "Timer/uge", "2026", "2027", "2028", "2029", "I alt"],
          ["Personale"],
          ["  Projektmedarbejder", 37, 500000, 510000, 520000, 531000, 2061000],
          ["  Klubmedarbejder", 12, 150000, 153000, 156000, 159000, 618000],
          ["Personale i alt", 49, 650000, 663000, 676000, 690000, 2679000],
          ["Øvrige omkostninger"],
          ["  Ture og lejre", n, 60000, 60000, 60000, 60000, 240000],
          ["  Revision", n, 10000, 10000, 10000, 10000, 40000],
          ["Øvrige omkostninger i alt", n, 70000, 70000, 70000, 70000, 280000],
          ["Omkostninger i alt", n, 720000, 733000, 746000, 760000, 2959000],
          ["Dækkes således:"],
          ["Bevilling fra LBF", n, 540000, 549750, 559500, 570000, 2219250],
          ["Medfinansiering kommune", n, 108000, 109950, 111900, 114000, 443850],
          ["Medfinansiering boligorg.", n, 72000, 73300, 74600, 76000, 295900],
          ["Dækning i alt", n, 720000, 733000, 746000, 760000, 2959000],
        ],
      },
    ],
  },
  {
    name: "activities in rows with a column of running costs",
    period: P,
    staff: { Projektleder: { [BESK]: 20, [UDD]: 17 }, Konsulent: { [BESK]: 25 } },
    sheets: [
      {
        name: "Aktivitetsbudget",
        rows: [
          ["Aktivitet", "Indsatsområde", "Ansvarlig", "Timer/uge", "Løn", "Drift", "I alt"],
          ["Jobcafé", "Beskæftigelse", "Projektleder", 20, 380000, 40000, 420000],
          ["Virksomhedsbesøg", "Beskæftigelse", "Konsulent", 25, 400000, 15000, 415000],
          ["Lektiecafé", "Uddannelse", "Projektleder", 17, 320000, 30000, 350000],
          ["I alt", n, n, 62, 1100000, 85000, 1185000],
        ],
      },
    ],
  },
];
