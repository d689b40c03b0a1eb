/** @jest-environment jsdom */
import type { HostErrorCode } from "../../src/hosts/host";
import { FakeHost } from "../support/fakeHost";
import {
  act,
  announced,
  button,
  checkNow,
  click,
  drawPane,
  flip,
  FAULTY,
  openMore,
  screen,
  settle,
  SHEET,
  within,
} from "./support";

/** A table whose headings the program doesn't know. */
const UNKNOWN = [
  ["Noter"],
  ["Hvad vi vil", "Det måler vi", "Tal nu", "Tal fra andre", "Hvornår", "Hvorfra"],
  ["Flere i job, mindst 50 %", "Andel 30-64-årige i job", "45,5 %", "Kommune: 61,0 %", 2023, "LBF Beboerdata"],
  ["Flere unge i job", "Andel 18-29-årige i job", "12,9 %", "Kommune: 14,0 %", null, "LBF Beboerdata"],
];

describe("a workbook without a table the program knows", () => {
  test("offers the template in a new sheet", async () => {
    const { host } = drawPane([["Noter"]]);
    await checkNow();
    expect(screen.getByText("Ingen tabel er fundet")).toBeTruthy();
    click(button("Indsæt LBF’s delmålstabel"));
    await settle();
    expect(host.inserted.map(({ name }) => name)).toEqual(["Delmål"]);
    expect(screen.getAllByText("Arket ”Delmål” er indsat.")).toHaveLength(2);
  });

  test("reads the selection as a table when the user says what its columns are, and keeps that", async () => {
    const { host } = drawPane(UNKNOWN);
    await checkNow();
    click(button("Brug markeringen som tabel"));
    await settle();
    expect(screen.getByText(/Ingen celler er markeret/)).toBeTruthy();

    host.selected = { sheet: SHEET, range: { top: 1, left: 0, bottom: 3, right: 5 } };
    click(button("Brug markeringen som tabel"));
    await settle();
    expect(screen.getByText("Brug Beskæftigelse A2:F4 som tabel")).toBeTruthy();
    click(button("Brug tabellen"));
    await settle();
    expect(button(/Baseline år mangler. E4/)).toBeTruthy();
    expect(JSON.parse(host.store!).tables).toEqual([
      {
        kind: "delmaal",
        sheet: SHEET,
        range: "A2:F4",
        mark: expect.objectContaining({ headings: expect.arrayContaining(["hvad vi vil"]) }),
        columns: { delmaal: 0, indikator: 1, baseline: 2, comparison: 3, year: 4, source: 5 },
      },
    ]);

    click(button(/Det har programmet læst/));
    await settle();
    click(button("Brug ikke længere Beskæftigelse A2:F4 som tabel"));
    await settle();
    expect(JSON.parse(host.store!).tables).toEqual([]);
    expect(screen.getByText("Ingen tabel er fundet")).toBeTruthy();
  });
});

describe("what goes wrong", () => {
  test.each<[HostErrorCode, RegExp]>([
    ["edit-mode", /Enter/],
    ["too-large", /for stor/],
    ["busy", /optaget/],
    ["unknown", /./],
  ])("%s is said in place with a next step", async (code, sentence) => {
    const { host } = drawPane();
    host.failures.set("read", [code]);
    click(button("Kontrollér projektmappen"));
    await settle();
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toMatch(sentence);
    expect(alert.textContent).not.toMatch(/[{}]/);
    click(button("Prøv igen", alert));
    await settle();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(button("2 fejl")).toBeTruthy();
  });

  test("keeps the last result", async () => {
    const { host } = drawPane();
    await checkNow();
    host.failures.set("read", ["offline"]);
    click(button("Kontrollér igen"));
    await settle();
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(button("2 fejl")).toBeTruthy();
  });

  test("in our own code is no one's fault but is told", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { host } = drawPane();
    host.read = () => Promise.reject(new Error("bug"));
    click(button("Kontrollér projektmappen"));
    await settle();
    expect(screen.getByRole("alert").textContent).toContain("Projektmappen er ikke ændret");
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });

  test("without Excel points to the browser edition", () => {
    drawPane([], {}, { host: null, hostProblem: "office-blocked", browserEdition: "https://example.dk/" });
    expect(screen.getByRole("link").getAttribute("href")).toBe("https://example.dk/");
  });
});

describe("waiting", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function turn(milliseconds: number): Promise<void> {
    await act(async () => {
      await jest.advanceTimersByTimeAsync(milliseconds);
    });
  }

  test("shows nothing before 300 ms, then how far it is and what is read, and can be cancelled", async () => {
    const { host } = drawPane();
    host.gate = new Promise(() => undefined);
    click(button("Kontrollér projektmappen"));
    await turn(250);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await turn(100);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("22");
    expect(screen.getByText("Læser arket ”Beskæftigelse”.")).toBeTruthy();
    click(button("Stop"));
    await turn(0);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(announced()).toBe("Kontrollen er stoppet. Intet er ændret.");
    expect(document.activeElement?.textContent).toBe("Kontrollér projektmappen");
  });

  test("checks a second after the last change while Kontrollér løbende is on", async () => {
    const { host } = drawPane();
    click(button("Kontrollér projektmappen"));
    await turn(500);
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023));
    await turn(5000);
    expect(host.count("read")).toBe(1);

    flip("Kontrollér løbende");
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2022));
    await turn(900);
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023));
    await turn(900);
    expect(host.count("read")).toBe(1);
    await turn(500);
    expect(host.count("read")).toBe(2);
    expect(screen.queryByText("Arket er ændret siden kontrollen.")).toBeNull();

    flip("Kontrollér løbende");
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2024));
    await turn(5000);
    expect(host.count("read")).toBe(2);
  });

  test("waits in silence while a cell is edited, and catches up", async () => {
    const { host } = drawPane();
    click(button("Kontrollér projektmappen"));
    await turn(500);
    flip("Kontrollér løbende");
    host.failures.set("read", ["edit-mode", "edit-mode"]);
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023));
    await turn(1500);
    expect(screen.queryByRole("alert")).toBeNull();
    await turn(2100);
    expect(screen.queryByRole("alert")).toBeNull();
    await turn(2500);
    expect(host.count("read")).toBe(4);
    expect(screen.queryByText("Arket er ændret siden kontrollen.")).toBeNull();
  });

  test("leaves a preview open, and says that the sheet has changed", async () => {
    const { host } = drawPane();
    click(button("Kontrollér projektmappen"));
    await turn(500);
    flip("Kontrollér løbende");
    click(button("Lav de 2 sikre rettelser"));
    act(() => host.edit({ sheet: SHEET, cell: "C6" }, "12,9 %"));
    await turn(2500);
    expect(button("Ret 2 celler")).toBeTruthy();
    click(button("Vis igen"));
    expect(button("Ret 1 celle")).toBeTruthy();
  });

  test("says nothing twice while it checks as the user types", async () => {
    const { host } = drawPane();
    click(button("Kontrollér projektmappen"));
    await turn(500);
    flip("Kontrollér løbende");
    flip("Markér i arket");
    await turn(0);
    expect(announced()).toBe("5 celler er markeret.");
    act(() => host.edit({ sheet: SHEET, cell: "A1" }, "x"));
    await turn(2000);
    expect(announced()).toBe("5 celler er markeret.");
  });
});

describe("a result that has become stale", () => {
  test.each([
    ["user", "Arket er ændret siden kontrollen."],
    ["remote", "En anden har ændret projektmappen siden kontrollen."],
  ] as const)("by %s says so until the next check", async (source, sentence) => {
    const { host } = drawPane();
    await checkNow();
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023, source));
    expect(screen.getByText(sentence)).toBeTruthy();
    await checkNow();
    expect(screen.queryByText(sentence)).toBeNull();
    expect(button("1 fejl")).toBeTruthy();
  });

  test("while it was read is stale at once", async () => {
    const { host } = drawPane();
    let open: () => void = () => undefined;
    host.gate = new Promise((resolve) => (open = resolve));
    click(button("Kontrollér projektmappen"));
    await settle();
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023));
    open();
    await settle();
    expect(screen.getByText("Arket er ændret siden kontrollen.")).toBeTruthy();
  });
});

describe("another workbook", () => {
  test("leaves nothing of the last one, not even a check under way", async () => {
    const first = drawPane();
    let open: () => void = () => undefined;
    first.host.gate = new Promise((resolve) => (open = resolve));
    click(button("Kontrollér projektmappen"));
    await settle();
    const { FakeHost } = await import("../support/fakeHost");
    const { workbookFrom, SOUND } = await import("./support");
    first.redraw({ host: new FakeHost(workbookFrom(SOUND)) });
    open();
    await settle();
    expect(screen.queryByText("2 fejl")).toBeNull();
    expect(screen.queryByText(/afbrudt/)).toBeNull();
    await checkNow();
    expect(screen.getByText("Reglerne fandt ingen fejl, advarsler eller oplysninger.")).toBeTruthy();
  });
});

test("an opened file offers neither what it cannot do nor what it cannot tell", async () => {
  drawPane(FAULTY, { write: false, store: false, insertSheets: false, live: false });
  await checkNow();
  for (const name of ["Ret", "Lav de 2 sikre rettelser"]) {
    expect(screen.queryByRole("button", { name })).toBeNull();
  }
  const list = screen.getByRole("group", { name: "Fund" });
  expect(within(list).getAllByRole("button").length).toBeGreaterThan(5);
});

test("the page one begins at never shows while a file is open, not even until its first result", async () => {
  const { host } = drawPane(FAULTY, {}, { start: "Åbn en fil" });
  let open = (): void => undefined;
  host.gate = new Promise((done) => {
    open = done;
  });
  expect(screen.queryByText("Åbn en fil")).toBeNull();
  click(button("Kontrollér projektmappen"));
  expect(screen.queryByText("Åbn en fil")).toBeNull();
  open();
  await settle();
  expect(screen.queryByText("Åbn en fil")).toBeNull();
});

test("with live checking from the start a change is checked by itself, also of the next file", async () => {
  const { host, redraw } = drawPane(FAULTY, {}, { live: true });
  await checkNow();
  openMore();
  expect(screen.getByRole("switch", { name: "Kontrollér løbende" }).getAttribute("aria-checked")).toBe("true");
  redraw({ host: new FakeHost(host.workbook) });
  await settle();
  openMore();
  expect(screen.getByRole("switch", { name: "Kontrollér løbende" }).getAttribute("aria-checked")).toBe("true");
});
