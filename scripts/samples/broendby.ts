import {
  agreementSheet,
  amount,
  bold,
  DELMAAL_CAPTION,
  DELMAAL_HEADINGS,
  percent,
  type Sample,
  type SampleCell,
  type SampleSheet,
} from "./sheet";

/** Brøndby Projektet's published delaftale on Beskæftigelse, 2025-29, as it was filled in: three delmål lack their figures. */
const beskaeftigelse = agreementSheet(
  "Beskæftigelse",
  { plan: "Brøndby Projektet", period: "1. juni 2025 – 31. maj 2029", kommune: "Brøndby Kommune" },
  {
    title: "Delaftale for indsatsområdet Beskæftigelse",
    caption: DELMAAL_CAPTION,
    headings: DELMAAL_HEADINGS,
    rows: [
      [
        "Flere borgere under 30 år i uddannelse eller beskæftigelse.",
        "Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
        "Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%",
        "I hele landet: 12,79%\nBrøndby Kommune: 14,46%",
        2022,
        "LBF Beboerdata",
      ],
      [
        "Øget tilknytning til arbejdsmarkedet for aldersgruppen 30-64 år.",
        "Andelen af offentligt forsørgede borgere i aldersgruppen 30-64 år, der er ”passive kontanthjælpsmodtagere”",
        "Samlet 25,42 %, svarer til 346,4 fuldtidspersoner\n\nNord: 28,72% (102,9 fuldtidspersoner)\nStrand: 25,24 % (243,5 fuldtidspersoner)",
        "Brøndby Kommune: 21,91%\nHele landet: 16,13%",
        2022,
        "LBF Beboerdata",
      ],
      [
        "Fremskudt beskæftigelsesindsats 2.0\nBringe deltagerne tættere på arbejdsmarkedet",
        "Der gennemføres ekstern kvalitativ og kvantitativ evaluering af det sociale investeringsprojekt, som Fremskudt beskæftigelsesindsats 2.0 spiller sammen med (se mere nedenfor)",
      ],
      [
        "Den Lille Sprogskole\nForbedret danskniveau",
        "Der formuleres indikator sammen med VSK Dansk, som tester danskkundskaberne ved forløbets begyndelse og afslutning samt undervejs.",
      ],
      ["Økonomirådgivning\nFærre udsættelser", "Nedbringe antallet af udsættelser pga. huslejerestancer"],
    ],
    staffing: [
      "Projektleder 33 % af 24 timer",
      "Kommunikationsmedarbejder 33 % af 19 timer",
      "Boligsocial medarbejder 27 timer - Fremskudt beskæftigelsesindsats 2.0",
      "Boligsocial medarbejder 37 timer - Fremskudt beskæftigelsesindsats 2.0",
      "Boligsocial medarbejder 7 timer – Lokal danskundervisning for udlændinge, Den lille sprogskole",
      "Boligsocial medarbejder 10 timer – Økonomirådgivning",
    ],
  },
);

interface Position {
  readonly stilling: string;
  readonly aktivitet: string | null;
  /** Contract hours a week. */
  readonly hours: number;
  /** Kroner a year, pension included. */
  readonly pay: number;
  /** Parts of 1 of each indsatsområde, in the order of the columns; null where it has none. */
  readonly shares: readonly (number | null)[];
}

const FREMSKUDT = "Fremskudt beskæftigelsesindsats 2.0";
const THIRDS = [0.33, 0.33, null, 0.34];
const ALL_BESKAEFTIGELSE = [null, 1, null, null];

const positions: readonly Position[] = [
  { stilling: "Projektleder", aktivitet: null, hours: 24, pay: 420_000, shares: THIRDS },
  { stilling: "Kommunikationsmedarbejder", aktivitet: null, hours: 19, pay: 290_000, shares: THIRDS },
  { stilling: "Boligsocial medarbejder", aktivitet: FREMSKUDT, hours: 27, pay: 400_000, shares: ALL_BESKAEFTIGELSE },
  { stilling: "Boligsocial medarbejder", aktivitet: FREMSKUDT, hours: 37, pay: 545_000, shares: ALL_BESKAEFTIGELSE },
  {
    stilling: "Boligsocial medarbejder",
    aktivitet: "Den Lille Sprogskole",
    hours: 7,
    pay: 105_000,
    shares: ALL_BESKAEFTIGELSE,
  },
  {
    stilling: "Boligsocial medarbejder",
    aktivitet: "Økonomirådgivning",
    hours: 10,
    pay: 150_000,
    shares: ALL_BESKAEFTIGELSE,
  },
];

/** Months of the plan in each of its calendar years, June 2025 to May 2029. */
const MONTHS: readonly (readonly [year: number, months: number])[] = [
  [2025, 7],
  [2026, 12],
  [2027, 12],
  [2028, 12],
  [2029, 5],
];
const YEAR_COLUMNS = ["J", "K", "L", "M", "N"];
const FIRST_POSITION_ROW = 4;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const payIn = (months: number, { pay }: Position): number => Math.round((pay * months) / 12);
const payInAll = (position: Position): number => sum(MONTHS.map(([, months]) => payIn(months, position)));

function positionRow(position: Position, index: number): SampleCell[] {
  const row = FIRST_POSITION_ROW + index;
  return [
    position.stilling,
    position.aktivitet,
    position.hours,
    position.pay,
    ...position.shares.map(percent),
    { value: sum(position.shares.map((share) => share ?? 0)), style: "percent", formula: `SUM(E${row}:H${row})` },
    ...MONTHS.map(([, months]) => amount(payIn(months, position))),
    { value: payInAll(position), style: "amount", formula: `SUM(J${row}:N${row})` },
  ];
}

function totalRow(): SampleCell[] {
  const last = FIRST_POSITION_ROW + positions.length - 1;
  const total = (column: string, value: number): SampleCell => ({
    value,
    style: "amount",
    formula: `SUM(${column}${FIRST_POSITION_ROW}:${column}${last})`,
  });
  const years = MONTHS.map(([, months], index) =>
    total(YEAR_COLUMNS[index] ?? "", sum(positions.map((position) => payIn(months, position)))),
  );
  const empty: null[] = Array.from({ length: 8 }, () => null);
  return [bold("Løn i alt"), ...empty, ...years, total("O", sum(positions.map(payInAll)))];
}

/** A budget made up to fit the staff that the delaftale lists: the plan's own isn't public. */
const budget: SampleSheet = {
  name: "Budget",
  widths: [30, 34, 12, 14, 16, 16, 16, 18, 10, 12, 12, 12, 12, 12, 14],
  rows: [
    ["Budget (konstrueret eksempel)"],
    [],
    [
      "Stilling",
      "Aktivitet",
      "Timer pr. uge",
      "Årsløn inkl. pension (kr.)",
      "Uddannelse og livschancer (%)",
      "Beskæftigelse (%)",
      "Kriminalitetsforebyggelse (%)",
      "Sammenhængskraft og medborgerskab (%)",
      "I alt (%)",
      ...MONTHS.map(([year]) => year),
      "I alt (kr.)",
    ].map((text) => ({ value: text, style: "heading" as const })),
    ...positions.map(positionRow),
    totalRow(),
    [],
    ["Finansiering", "Beløb (kr.)"].map(bold),
    ["Landsbyggefonden", amount(5_653_600)],
    ["Brøndby Kommune", amount(993_200)],
    ["Boligorganisationerne", amount(993_200)],
    ["Finansiering i alt", { value: 7_640_000, style: "amount", formula: "SUM(B13:B15)" }],
  ],
};

export const broendby: Sample = {
  name: "broendby-2025",
  title: "Brøndby Projektet 2025-2029: delaftale om beskæftigelse, med et konstrueret budget",
  sheets: [beskaeftigelse, budget],
};
