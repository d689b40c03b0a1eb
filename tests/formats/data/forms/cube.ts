/** A table as the forms of files write it: figures by variables, in the order of the variables. */
export interface Cube {
  readonly title: string;
  readonly contents: string;
  readonly unit: string;
  readonly source: string;
  readonly variables: readonly Variable[];
  /** Numbers, and marks for figures that are missing. */
  readonly values: readonly (number | string)[];
}

export interface Variable {
  readonly name: string;
  readonly values: readonly string[];
  readonly codes: readonly string[];
}

/** Konstrueret eksempel: places and words are the offices', figures are made up. */
export function cube(office: Office, options: { readonly marks?: readonly string[] } = {}): Cube {
  const { title, contents, unit, source, variables } = OFFICES[office];
  const size = variables.reduce((product, { values }) => product * values.length, 1);
  const { marks = [".."] } = options;
  const values = Array.from({ length: size }, (_, at) =>
    at % 7 === 5
      ? (marks[Math.floor(at / 7) % marks.length] ?? "..")
      : (((at * 37) % 1000) - (at === 3 ? 500 : 0)) / 10,
  );
  return { title, contents, unit, source, variables, values };
}

export type Office = keyof typeof OFFICES;

const variable = (name: string, values: readonly string[], codes: readonly string[] = values): Variable => ({
  name,
  values,
  codes,
});

const OFFICES = {
  dst: {
    title: "Andel ledige efter område, køn og tid",
    contents: "Andel ledige",
    unit: "Pct.",
    source: "Danmarks Statistik",
    variables: [
      variable("område", ["Hele landet", "København", "Brøndby", "Ærø"], ["000", "101", "153", "492"]),
      variable("køn", ["I alt", "Mænd", "Kvinder"], ["TOT", "M", "K"]),
      variable("tid", ["2021", "2022"]),
    ],
  },
  scb: {
    title: "Folkmängd efter region, ålder och år",
    contents: "Folkmängd",
    unit: "antal",
    source: "SCB",
    variables: [
      variable("region", ["Riket", "Malmö", "Göteborg", "Umeå"], ["00", "1280", "1480", "2480"]),
      variable("ålder", ["0-14 år", "15-29 år", "65+ år"], ["0-14", "15-29", "65+"]),
      variable("år", ["2020", "2021", "2022"]),
    ],
  },
  ssb: {
    title: "Registrerte arbeidsledige (prosent), etter region, statistikkvariabel og måned",
    contents: "Registrerte arbeidsledige (prosent)",
    unit: "prosent",
    source: "Statistisk sentralbyrå",
    variables: [
      // Two municipalities of one name, told apart by their codes alone.
      variable("region", ["Tromsø", "Herøy", "Herøy", "Ålesund"], ["5401", "1515", "1818", "1507"]),
      variable("måned", ["2022M11", "2022M12", "2023M01"]),
    ],
  },
  stat: {
    title: "Väestö muuttujina Alue, Sukupuoli ja Vuosi",
    contents: "Väestö",
    unit: "lukumäärä",
    source: "Tilastokeskus",
    variables: [
      variable("Alue", ["KOKO MAA", "Hämeenlinna", "Jyväskylä"], ["SSS", "KU109", "KU179"]),
      variable("Sukupuoli", ["Yhteensä", "Miehet", "Naiset"], ["SSS", "1", "2"]),
      variable("Vuosi", ["2021", "2022"]),
    ],
  },
  hagstofa: {
    title: "Mannfjöldi eftir sveitarfélagi, kyni og ári",
    contents: "Mannfjöldi",
    unit: "Fjöldi",
    source: "Hagstofa Íslands",
    variables: [
      variable("Sveitarfélag", ["Alls", "Reykjavík", "Kópavogur", "Þórshöfn"], ["-1", "0000", "1000", "6709"]),
      variable("Kyn", ["Karlar", "Konur"], ["1", "2"]),
      variable("Ár", ["2021", "2022"]),
    ],
  },
} as const satisfies Readonly<Record<string, Omit<Cube, "values">>>;
