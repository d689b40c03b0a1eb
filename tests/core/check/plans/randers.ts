import { Draft, DraftSheet, type Written } from "./draft";

const NAME = "Randers Nord – sammen om byen 2025-28";
const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

/** A whole plan: overordnede mål with every Mål merged over its indicators, three delaftaler with staffing, and a budget. */
export function randers(): Draft {
  return new Draft([goals(), education(), work(), safety(), budget()]);
}

function goals(): DraftSheet {
  return new DraftSheet("Overordnede mål", [
    ["Strategisk samarbejdsaftale om boligsocial indsats"],
    [],
    ["Navn på den boligsociale indsats:", NAME],
    ["Aftalen gælder fra - til:", "1. januar 2025 – 31. december 2028"],
    ["Kommune:", "Randers Kommune"],
    [],
    ["Overordnede mål og indikatorer for den boligsociale indsats"],
    ["Mål", "Indikator", "Baseline boligområde", "Baseline kommune", "Datakilde"],
    [
      "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse",
      "Andel 1-5-årige i dagtilbud",
      "82,4 %",
      "88,1 %",
      "Boligsociale data 2023",
    ],
    [null, "Karaktergennemsnit i dansk og matematik for 9.-klasseselever", "5,31", "7,02", "Boligsociale data 2023"],
    [
      null,
      "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse",
      "17,14 %",
      "7,9 %",
      "Boligsociale data 2023",
    ],
    [
      "Flere bliver tilknyttet arbejdsmarkedet",
      "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
      "16,2 %",
      "Randers Kommune: 10,4 %",
      "Boligsociale data 2023",
    ],
    [
      null,
      "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
      "25,1 %",
      "Randers Kommune: 12,2 %",
      "Boligsociale data 2023",
    ],
    [
      "Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge",
      "Andel af 15-29-årige, som er sigtet mindst en gang",
      "4,12 %",
      "1,83 %",
      "Boligsociale data 2023",
    ],
    [
      null,
      "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
      "Gullandsgade: 68 %\nJennumparken: 74,5 %",
      "88,2 % (Randers Kommune)",
      "LBF/Megafon - Områdenotat 2023",
    ],
    [
      "Flere er en del af fællesskabet og deltager aktivt i samfundet",
      "Andel beboere over 18 år, der laver frivilligt arbejde",
      "Gullandsgade: 31 %\nJennumparken: 36 %",
      "41 % (Randers Kommune)",
      "LBF/Megafon - Områdenotat 2023",
    ],
    [
      null,
      "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
      "FV22: 61,2 %\n\nKV21: 43,5 %",
      "FV22: 84,1 %\n\nKV21: 66,3 %",
      "Boligsociale data",
    ],
  ])
    .merge("A9:A11")
    .merge("A12:A13")
    .merge("A14:A15")
    .merge("A16:A17");
}

function delaftale(area: string, rows: readonly (readonly Written[])[], staffing: readonly string[]): DraftSheet {
  return new DraftSheet(area, [
    [`Delaftale for indsatsområdet ${area}`],
    [],
    ["Navn på den boligsociale indsats, som delaftalen vedrører:", NAME],
    ["Delaftalen gælder fra - til:", "1. januar 2025 – 31. december 2028"],
    ["Kommune:", "Randers Kommune"],
    [],
    ["Delmål og indikatorer for indsatsområdet"],
    HEADINGS,
    ...rows,
    [],
    ["Medarbejderressourcer for indsatsområdet:"],
    ...staffing.map((line) => [line]),
  ]);
}

function education(): DraftSheet {
  return delaftale(
    "Uddannelse og livschancer",
    [
      [
        "Børn får et alderssvarende sprog, der hjælper dem videre i skolen",
        "Test af sprog: Andel børn i 0. klasse, der har behov for en fokuseret eller særlig indsats",
        "Skriftsprog: 29,4 %\n\nTalesprog: 33,1 %",
        "Skriftsprog: 14,8 % (Randers Kommune)\n\nTalesprog: 16,2 % (Randers Kommune)",
        "2023/2024",
        "Datablad fra Randers Kommune, Børn og Skole",
      ],
      [
        "Flere elever klarer afgangsprøven",
        "Andel elever med et gennemsnit på mindst 2 i dansk og matematik ved afgangsprøven i 9. klasse skal stige",
        "81,6 %",
        "Randers Kommune: 92,3 %",
        2023,
        "LBF, Beboerdata",
      ],
      [
        "Flere børn har en aktiv fritid",
        "Andelen af 6-13-årige, der er indmeldt i en fritidsordning",
        "49,7 %",
        "71 % (Randers Kommune)",
        2024,
        "Datablad fra Randers Kommune, 2025",
      ],
    ],
    ["Projektleder 30 % af 37 timer", "Boligsocial medarbejder 20 timer - Lektiecafé"],
  );
}

function work(): DraftSheet {
  return delaftale(
    "Beskæftigelse",
    [
      [
        "Flere unge er i gang med en uddannelse",
        "Andel unge, der 15 måneder efter afsluttet 9. klasse er i gang med en ungdomsuddannelse",
        "83,9 %",
        "Randers Kommune: 90,6 %",
        2023,
        "Uddannelsesstatistik.dk",
      ],
      [
        "Flere unge er i gang med en uddannelse",
        "Andel 18-29-årige, som i løbet af året har afbrudt en ungdomsuddannelse og ikke har påbegyndt en ny",
        "8,3 %",
        "Randers Kommune: 5,2 %\nHele landet: 4,9 %",
        2023,
        "Landsbyggefondens Beboerdata",
      ],
      [
        "Flere unge får fritidsjob",
        "Antal unge på 13-17 år i fritidsjob gennem indsatsen",
        "26 unge",
        "Randers Kommune: 301 unge",
        2024,
        "Jobcenter Randers",
      ],
    ],
    ["Projektleder 30 % af 37 timer", "Boligsocial medarbejder 30 timer - Fritidsjob"],
  );
}

function safety(): DraftSheet {
  return delaftale(
    "Kriminalitetsforebyggelse",
    [
      [
        "Færre unge begår kriminalitet",
        "Andel af 15-29-årige, som er sigtet mindst en gang",
        "Gullandsgade: 4,4 %\nJennumparken: 3,9 %",
        "Randers Kommune: 1,83 %",
        2023,
        "Boligsociale data 2023",
      ],
      [
        "Området opleves trygt",
        "Andel beboere, der føler sig trygge i boligområdet efter mørkets frembrud",
        "61 %",
        "Befolkningen: 79 % (2024)\nRanders Kommune: 76 % (2024)",
        2024,
        "LBF/Megafon - Områdenotat",
      ],
    ],
    ["Projektleder 40 % af 37 timer", "Gadeplansmedarbejder 37 timer"],
  );
}

function budget(): DraftSheet {
  const percent = (share: number): Written => [share, "0%"];
  const years = (amount: number): number[] => [amount, amount, amount, amount, amount * 4];
  return new DraftSheet("Budget", [
    ["Budget 2025-2028"],
    [],
    [
      "Stilling",
      "Aktivitet",
      "Timer pr. uge",
      "Årsløn inkl. pension (kr.)",
      "Uddannelse og livschancer (%)",
      "Beskæftigelse (%)",
      "Kriminalitetsforebyggelse (%)",
      "I alt (%)",
      2025,
      2026,
      2027,
      2028,
      "I alt (kr.)",
    ],
    ["Projektleder", null, 37, 600000, percent(0.3), percent(0.3), percent(0.4), percent(1), ...years(600000)],
    ["Boligsocial medarbejder", "Lektiecafé", 20, 280000, percent(1), null, null, percent(1), ...years(280000)],
    ["Boligsocial medarbejder", "Fritidsjob", 30, 420000, null, percent(1), null, percent(1), ...years(420000)],
    ["Gadeplansmedarbejder", null, 37, 510000, null, null, percent(1), percent(1), ...years(510000)],
    ["Løn i alt", null, null, null, null, null, null, null, ...years(1810000)],
    [],
    ["Finansiering", "Beløb (kr.)"],
    ["Landsbyggefonden", 5430000],
    ["Randers Kommune", 905000],
    ["Boligorganisationerne", 905000],
    ["Finansiering i alt", 7240000],
  ]);
}
