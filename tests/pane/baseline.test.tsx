/** @jest-environment jsdom */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { guessMapping } from "../../src/core/data/guessMapping";
import { placesOf } from "../../src/core/data/dataPlaces";
import { readFigures } from "../../src/core/data/readFigures";
import { NOTHING_SAID, type RawTable } from "../../src/core/data/dataFigure";
import { DataReadError, type DataReader, type OpenDataOptions } from "../../src/hosts/dataReader";
import {
  announced,
  button,
  click,
  drawPane,
  FAULTY,
  fireEvent,
  screen,
  settle,
  SHEET,
  tab,
  workbookFrom,
  type Drawn,
} from "./support";
import { EXCEL, FakeHost } from "../support/fakeHost";

const DATA: RawTable = {
  name: "tal.csv",
  about: NOTHING_SAID,
  rows: [
    ["Indikator", "Område", "År", "Værdi", "Enhed"],
    ["Andel 30-64-årige i job", "Brøndby Strand", 2023, 45.5, "%"],
    ["Andel 30-64-årige i job", "Brøndby Kommune", 2023, 61, "%"],
    ["Andel 30-64-årige i job", "Ishøj Kommune", 2023, 58.2, "%"],
    ["=cmd|' /C calc'!A0", "Hele landet", 2023, 70.1, "%"],
    ["Andel 30-64-årige i job", "Hele landet", 2023, "..", "%"],
  ],
};

/** A reader over a table at hand. */
class ReadyReader implements DataReader {
  readonly opened: OpenDataOptions[] = [];
  closed = 0;
  failure: DataReadError | null = null;

  open(file: File, options: OpenDataOptions = {}): ReturnType<DataReader["open"]> {
    this.opened.push(options);
    if (this.failure !== null) return Promise.reject(this.failure);
    return Promise.resolve({
      fileName: file.name,
      kind: "csv",
      found: {
        kind: "csv",
        encoding: options.encoding ?? "windows-1252",
        separator: options.separator ?? ";",
        quoted: false,
        unreadable: 0,
        doubts: [],
      },
      tables: [{ name: DATA.name, about: DATA.about, rows: DATA.rows, rowCount: DATA.rows.length, columnCount: 5 }],
      guess: (_table, told) => Promise.resolve(guessMapping(DATA, { file: file.name, ...told })),
      figures: (_table, mapping, { origin, places }) =>
        Promise.resolve(readFigures(DATA, mapping, origin, places === "all" ? undefined : placesOf(places.kommune))),
    });
  }

  close(): void {
    this.closed += 1;
  }
}

async function drawBaseline(
  props: Parameters<typeof drawPane>[2] = {},
  capabilities: Parameters<typeof drawPane>[1] = {},
): Promise<Drawn> {
  const drawn = drawPane(FAULTY, capabilities, props);
  tab("Baseline");
  await settle();
  return drawn;
}

async function chooseFile(): Promise<void> {
  fireEvent.change(screen.getByLabelText("Hent tal fra en fil"), {
    target: { files: [new File(["x"], "tal.csv")] },
  });
  await settle();
}

test("a file is read, shown with what it comes to, and written only when asked", async () => {
  const dataReader = new ReadyReader();
  const { host } = await drawBaseline({ dataReader });
  await chooseFile();
  expect(screen.getByText("Hent tal fra ”tal.csv”")).toBeTruthy();
  expect(screen.getByText("4 tal: 4 nye, ingen ændrede, ingen uændrede.")).toBeTruthy();
  expect(screen.getByText("1 tal om andre kommuner er udeladt.")).toBeTruthy();
  expect(host.written).toEqual([]);
  click(button("Skriv i arket Baselinedata"));
  await settle();
  const [change] = host.written;
  expect(change).toMatchObject({ sheet: "Baselinedata", updated: [], basedOn: null });
  expect(change?.headings.slice(0, 5)).toEqual(["Indikator", "Område", "Niveau", "År", "Værdi"]);
  expect(change?.added.map((row) => row[1])).toEqual([
    "Brøndby Strand",
    "Brøndby Kommune",
    "Hele landet",
    "Hele landet",
  ]);
  expect(change?.added[3]?.[4]).toMatchObject({ value: ".." });
  expect(change?.added[0]?.slice(7)).toEqual(["tal.csv", "2026-11-20"]);
  expect(screen.getAllByText("4 tal er hentet.").length).toBeGreaterThan(0);
  expect(dataReader.closed).toBeGreaterThan(0);
});

test("what is recognised is one line; a column that is only guessed stands open", async () => {
  const { unmount } = await drawBaseline({ dataReader: new ReadyReader() });
  await chooseFile();
  expect(button("Læst rigtigt? Ret").getAttribute("aria-expanded")).toBe("false");
  expect(screen.getByText("A: Indikator · B: Område · C: År · D: Tallene · E: Enhed")).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: /^Tegnsæt/ })).toBeNull();
  unmount();

  const guessing = new ReadyReader();
  const guess = guessMapping(DATA, { file: "tal.csv" });
  const open = guessing.open.bind(guessing);
  guessing.open = async (file, options) => ({
    ...(await open(file, options)),
    guess: () =>
      Promise.resolve({
        ...guess,
        columns: guess.columns.map((column, index) =>
          index === 0 ? { ...column, reason: "remaining" as const } : column,
        ),
      }),
  });
  await drawBaseline({ dataReader: guessing });
  await chooseFile();
  expect(button("Læst rigtigt? Ret").getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByRole("combobox", { name: /^Kolonne A/ })).toBeTruthy();
});

test("all areas come along when asked for", async () => {
  await drawBaseline({ dataReader: new ReadyReader() });
  await chooseFile();
  click(screen.getByLabelText("Alle områder i tallene"));
  await settle();
  expect(screen.getByText("5 tal: 5 nye, ingen ændrede, ingen uændrede.")).toBeTruthy();
});

test("another encoding reads the file again", async () => {
  const dataReader = new ReadyReader();
  await drawBaseline({ dataReader });
  await chooseFile();
  click(button("Læst rigtigt? Ret"));
  click(screen.getByRole("combobox", { name: /^Tegnsæt/ }));
  await settle();
  click(screen.getByRole("option", { name: "UTF-8" }));
  await settle();
  expect(dataReader.opened.at(-1)).toMatchObject({ encoding: "utf-8", separator: ";" });
});

test("where the table begins is corrected, and a column that was chosen stays so", async () => {
  const { host } = await drawBaseline({ dataReader: new ReadyReader() });
  await chooseFile();
  click(button("Læst rigtigt? Ret"));
  click(screen.getByRole("combobox", { name: /^Kolonne E/ }));
  await settle();
  click(screen.getByRole("option", { name: "Bruges ikke" }));
  const headings = screen.getByLabelText("Overskrifterne står i række");
  fireEvent.change(headings, { target: { value: "hundrede" } });
  await screen.findByText(/^Skriv rækkens nummer, fx 3/);
  expect(screen.getByText("4 tal: 4 nye, ingen ændrede, ingen uændrede.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Tallene begynder i række"), { target: { value: "3" } });
  await settle();
  expect(screen.getByText("3 tal: 3 nye, ingen ændrede, ingen uændrede.")).toBeTruthy();
  expect(screen.getByRole("combobox", { name: /^Kolonne E/ }).textContent).toContain("Bruges ikke");
  click(button("Skriv i arket Baselinedata"));
  await settle();
  expect(host.written[0]?.added).toHaveLength(3);
  // The next import of the same source begins there.
  await chooseFile();
  click(button("Læst rigtigt? Ret"));
  expect(screen.getByLabelText("Tallene begynder i række")).toHaveProperty("value", "3");
});

test("what cannot be read is said, with what to do", async () => {
  const dataReader = new ReadyReader();
  dataReader.failure = new DataReadError("data/empty");
  await drawBaseline({ dataReader });
  await chooseFile();
  expect(screen.getByRole("alert").textContent).toContain("Filen er tom.");
  expect(screen.queryByText("Skriv i arket Baselinedata")).toBeNull();
});

test("figures of a sheet update those that are there, and say from what to what", async () => {
  const { host } = await drawBaseline();
  expect(screen.queryByText("Hent tal fra en fil")).toBeNull();
  const headings = ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde", "Fil", "Importeret"];
  const there = ["Andel 30-64-årige i job", "Brøndby Strand", "Boligområde", 2023, 44, "%", "Tal", "Tal", "2026-01-01"];
  host.workbook = workbookOf(
    sheetFromRows(SHEET, FAULTY),
    sheetFromRows("Tal", DATA.rows.slice(0, 3)),
    sheetFromRows("Baselinedata", [headings, there]),
  );
  click(button("Hent tal fra et ark i projektmappen"));
  await settle();
  click(screen.getByRole("combobox", { name: /^Vælg arket med tallene/ }));
  await settle();
  click(screen.getByRole("option", { name: "Tal" }));
  await settle();
  // The sheet doesn't say whose figures they are: the user does.
  expect(screen.getByText("2 tal: 2 nye, ingen ændrede, ingen uændrede.")).toBeTruthy();
  fireEvent.change(screen.getByRole("textbox", { name: "Kilde" }), { target: { value: "Tal" } });
  await settle();
  expect(screen.getByText("2 tal: 1 nyt, 1 ændret, ingen uændrede.")).toBeTruthy();
  expect(screen.getByText(/Brøndby Strand, 2023: 44\s%? → 45,5/)).toBeTruthy();
  click(button("Skriv i arket Baselinedata"));
  await settle();
  expect(host.written[0]?.updated).toMatchObject([{ row: 1 }]);
  expect(host.written[0]?.added).toHaveLength(1);
  expect(host.written[0]?.basedOn?.name).toBe("Baselinedata");
});

test("a sheet that isn't ours is told of, and the form stays", async () => {
  const { host } = await drawBaseline({ dataReader: new ReadyReader() });
  host.failures.set("writeData", ["sheet-taken"]);
  await chooseFile();
  click(button("Skriv i arket Baselinedata"));
  await settle();
  expect(screen.getByText(/indeholder noget andet end hentede tal/)).toBeTruthy();
  expect(button("Skriv i arket Baselinedata")).toBeTruthy();
});

test("Escape leaves everything as it was", async () => {
  const { host } = await drawBaseline({ dataReader: new ReadyReader() });
  await chooseFile();
  fireEvent.keyDown(screen.getByText("Hent tal fra ”tal.csv”"), { key: "Escape" });
  await settle();
  expect(screen.queryByText("Hent tal fra ”tal.csv”")).toBeNull();
  expect(host.written).toEqual([]);
  expect(announced()).not.toContain("hentet");
});

describe("where the workbook can't be written to", () => {
  const drawBeside = (): Promise<Drawn> =>
    drawBaseline({ dataReader: new ReadyReader() }, { write: false, store: false, insertSheets: false });
  const use = async (): Promise<void> => {
    await chooseFile();
    click(button("Brug tallene"));
    await settle();
  };

  test("the figures count in the check and the view for as long as the file is open, and nothing is written", async () => {
    const { host } = await drawBeside();
    await use();
    expect(host.written).toEqual([]);
    expect(screen.getByText("4 tal er hentet. Tallene gælder, så længe filen er åben her.")).toBeTruthy();
    expect(screen.getByText(/^4 hentede tal er med i kontrollen\./)).toBeTruthy();
    expect(screen.getByText(/Sammenlignet med ”Andel 30-64-årige i job”/)).toBeTruthy();
  });

  test("the same figures once more are none that are new", async () => {
    await drawBeside();
    await use();
    await chooseFile();
    expect(screen.getByText(/4 tal: ingen nye, ingen ændrede, 4 uændrede\./)).toBeTruthy();
    expect(button("Brug tallene").hasAttribute("disabled")).toBe(true);
  });

  test("they are forgotten when asked, and with another file", async () => {
    const { redraw } = await drawBeside();
    await use();
    click(button("Glem de hentede tal"));
    await settle();
    expect(announced()).toBe("De hentede tal er glemt. Projektmappen er kontrolleret igen.");
    expect(screen.queryByText(/Sammenlignet med/)).toBeNull();
    await use();
    redraw({ host: new FakeHost(workbookFrom(FAULTY), { ...EXCEL, write: false }) });
    await settle();
    tab("Baseline");
    await settle();
    expect(screen.queryByRole("button", { name: "Glem de hentede tal" })).toBeNull();
  });
});
