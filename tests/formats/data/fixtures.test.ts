import { join } from "node:path";
import { guessMapping } from "../../../src/core/data/guessMapping";
import { readFigures } from "../../../src/core/data/readFigures";
import { readDataFile } from "../../../src/formats/data/readDataFile";

const FOLDER = join(__dirname, "../../fixtures/data");

const NEET = "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";

/** File, what is found of its form, and one of its figures. */
test.each([
  ["statbank-api-da.csv", "csv utf-8 ;", "Andel uden uddannelse og beskæftigelse · 15-29 år", "Brøndby", "2022", 14.46],
  [
    "statbank-api-en.csv",
    "csv utf-8 ;",
    "Share neither in education nor in employment · 15-29 years",
    "København",
    "2023",
    12.11,
  ],
  [
    "statbank-hjemmeside.csv",
    "csv windows-1252 ; quoted",
    "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    "Brøndby",
    "2022",
    14.46,
  ],
  [
    "omraadenotat.csv",
    "csv windows-1252 ;",
    "Andel beboere over 18 år, der laver frivilligt arbejde",
    "Lundtoftegade",
    "2023",
    38,
  ],
  [
    "statbank.px",
    "px windows-1252",
    "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
    "København",
    "FV22",
    83.4,
  ],
  ["statbank-utf8.px", "px utf-8", `${NEET} · 15-29 år`, "Brøndby", "2022", 14.46],
  ["statbank-json-stat-1.json", "json-stat utf-8", NEET, "Brøndby", "2022", 14.46],
  [
    "json-stat-2.json",
    "json-stat utf-8",
    "Andel af 15-29-årige, som er sigtet mindst en gang",
    "København",
    "2023",
    1.49,
  ],
  ["lbf-langt.xlsx", "xlsx", NEET, "Brøndby Strand", "2022", 13.6],
  ["lbf-aar-paa-tvaers.xlsx", "xlsx", NEET, "NørreBrobyggerne", "2023", 15.12],
  ["lbf-to-overskriftsraekker.xlsx", "xlsx", NEET, "Boligområde", "2023", 15.12],
  ["datablad.xlsx", "xlsx", "Andel 18-29-årige med kontaktforløb til jobcenter", "Helhedsplanen", "2024", 22.27],
])("%s is read: %s", async (file, form, indikator, omraade, aar, value) => {
  const { kind, found, tables } = await readDataFile(join(FOLDER, file));
  const { encoding, separator, quoted, unreadable } = found;
  expect([kind, encoding, separator, quoted === true ? "quoted" : null].filter(Boolean).join(" ")).toBe(form);
  expect(unreadable).toBe(0);
  const figures = tables.flatMap((table) => {
    const read = readFigures(table, guessMapping(table, { file }), { fil: file, importeret: null });
    expect(read.skippedCount).toBe(0);
    return read.figures;
  });
  expect(figures).toContainEqual(expect.objectContaining({ indikator, omraade, aar, value }));
});

test("a suppressed figure is kept as such and never as 0", async () => {
  for (const [file, mark] of [
    ["statbank-api-da.csv", ".."],
    ["statbank.px", ".."],
    ["json-stat-2.json", ".."],
    ["lbf-langt.xlsx", "*"],
    ["datablad.xlsx", "#"],
  ] as const) {
    const { tables } = await readDataFile(join(FOLDER, file));
    const values = tables.flatMap(({ rows }) => rows.flat());
    expect(values).toContain(mark);
    expect(values).not.toContain(0);
  }
});

test("a workbook's percentages are given in percent, and its merged headings over their span", async () => {
  const { tables } = await readDataFile(join(FOLDER, "lbf-to-overskriftsraekker.xlsx"));
  expect(tables[0]!.rows.slice(0, 3)).toEqual([
    ["Indikator", "2022", "2022", "2022", "2023", "2023", "2023"],
    ["Indikator", "Boligområde", "Kommune", "Hele landet", "Boligområde", "Kommune", "Hele landet"],
    ["Andel 1-5-årige i dagtilbud", "82,10%", "87,50%", "88,30%", "82,77%", "88,01%", "88,90%"],
  ]);
});
