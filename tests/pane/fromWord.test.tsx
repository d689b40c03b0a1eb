/** @jest-environment jsdom */
import { readWordPlan } from "../../src/core/word/readWordPlan";
import type { WordBlock } from "../../src/core/word/wordDocument";
import { WordReadError, type WordReader } from "../../src/hosts/wordReader";
import { announced, button, click, drawPane, fireEvent, screen, settle, tab, type Drawn } from "./support";

const line = (text: string): WordBlock => ({
  kind: "paragraph",
  text,
  leftOut: null,
  heading: null,
  listLevel: null,
  notes: [],
});
const table = (rows: readonly (readonly string[])[]): WordBlock => ({
  kind: "table",
  rows: rows.map((cells) => ({
    cells: cells.map((text, column) => ({ column, columns: 1, rows: 1, blocks: text.split("\n").map(line) })),
  })),
  covered: [],
});

const PLAN = readWordPlan({
  notRead: [{ reason: "embedded-sheet", pages: null }],
  blocks: [
    line("Delaftale for indsatsområdet Beskæftigelse"),
    table([
      ["Navn på den boligsociale indsats:", "Prøveplanen"],
      ["Kommune:", "Brøndby Kommune"],
    ]),
    line("Vi glæder os."),
    table([
      ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
      ["Flere i job, mindst 50 %", "Andel i job", "13,6 %", "", "2023", "LBF Beboerdata"],
    ]),
    line("Medarbejderressourcer for indsatsområdet:"),
    line("Projektleder 33 % af 24 timer"),
  ],
});

/** Reads the documents by their names; another fails. */
const reader: WordReader = {
  open: async ({ name }) =>
    name.startsWith("delaftale") ? Promise.resolve(PLAN) : Promise.reject(new WordReadError("docx/no-tables")),
};

async function drawTemplates(capabilities: Parameters<typeof drawPane>[1] = {}): Promise<Drawn> {
  const drawn = drawPane(undefined, capabilities, { wordReader: reader });
  tab("Skabeloner");
  await settle();
  return drawn;
}

async function choose(...names: readonly string[]): Promise<void> {
  const files = names.map((name) => new File(["x"], name));
  fireEvent.change(screen.getByLabelText("Vælg dokumenter", { selector: "input" }), { target: { files } });
  await settle();
}

test("a delaftale is shown as it is recognised, and nothing is inserted yet", async () => {
  const { host } = await drawTemplates();
  await choose("delaftale.docx");
  screen.getByRole("heading", { name: "Genkendt i delaftale.docx" });
  screen.getByText("Helhedsplan: Prøveplanen");
  screen.getByText("Periode: ikke fundet");
  screen.getByText("Beskæftigelse: 1 indikator, 1 medarbejderlinje");
  screen.getByText("Anden baseline: tom");
  screen.getByText("Projektleder 33 % af 24 timer");
  screen.getByText(/^Et Excel-ark, der er indsat i Word-dokumentet som objekt\./);
  screen.getByText("1 tekst i dokumentet er ikke genkendt");
  screen.getByText("Vi glæder os.");
  expect(host.inserted).toEqual([]);
});

test("its sheets are inserted when asked for, and checked at once", async () => {
  const { host } = await drawTemplates();
  await choose("delaftale.docx");
  click(button("Indsæt 1 nyt ark"));
  await settle();
  expect(host.inserted.map(({ name }) => name)).toEqual(["Beskæftigelse"]);
  const values = host.inserted[0]!.rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)),
  );
  expect(values).toContainEqual(["Flere i job, mindst 50 %", "Andel i job", "13,6 %", null, 2023, "LBF Beboerdata"]);
  expect(announced()).toBe("Indsat og kontrolleret: Beskæftigelse.");
  expect(screen.queryByRole("button", { name: "Indsæt 1 nyt ark" })).toBeNull();
  button("Kontrollér igen");
});

test("several documents are shown together; one that can't be read says why", async () => {
  await drawTemplates();
  await choose("delaftale 1.docx", "referat.docx", "delaftale 2.docx");
  screen.getByText("referat.docx kan ikke læses");
  screen.getByText(/Dokumentet indeholder ingen delmålstabel/);
  button("Indsæt 2 nye ark");
});

test("the preview can be put away", async () => {
  const { host } = await drawTemplates();
  await choose("delaftale.docx");
  click(button("Annullér"));
  expect(screen.queryByText("Helhedsplan: Prøveplanen")).toBeNull();
  expect(host.inserted).toEqual([]);
});

test("what stands in the way of inserting leaves the preview", async () => {
  const { host } = await drawTemplates();
  await choose("delaftale.docx");
  host.failures.set("insertSheets", ["protected"]);
  click(button("Indsæt 1 nyt ark"));
  await settle();
  screen.getByRole("alert");
  button("Indsæt 1 nyt ark");
});

test("it isn't offered where no sheet can be added", async () => {
  await drawTemplates({ insertSheets: false });
  expect(screen.queryByRole("heading", { name: "Indsæt fra Word eller PDF" })).toBeNull();
});
