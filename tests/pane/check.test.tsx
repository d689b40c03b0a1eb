/** @jest-environment jsdom */
import * as React from "react";
import {
  act,
  announced,
  button,
  checkNow,
  click,
  drawPane,
  fireEvent,
  finding,
  flip,
  screen,
  settle,
  SHEET,
  SOUND,
  tab,
  within,
} from "./support";
import type { HistoryEntry } from "../../src/pane/state/historyEntry";

describe("the first visit", () => {
  test("says what the program does and offers one button", () => {
    drawPane();
    expect(screen.getByText("Kontrollen ændrer intet i projektmappen.")).toBeTruthy();
    expect(button("Kontrollér projektmappen")).toBeTruthy();
  });

  test("shows what the page offers for a beginning", () => {
    drawPane([], {}, { host: null, start: <p>Åbn en projektmappe</p> });
    expect(screen.getByText("Åbn en projektmappe")).toBeTruthy();
    expect(screen.queryByText("Kontrollér projektmappen")).toBeNull();
    expect(screen.queryAllByRole("tab")).toEqual([]);
  });
});

describe("a check", () => {
  test("gives counts, what was recognised, and the findings by table, worst first", async () => {
    drawPane();
    await checkNow();
    expect(announced()).toBe("Kontrollen er færdig: 2 fejl, 2 advarsler, 1 oplysning.");
    expect(button("2 fejl").getAttribute("aria-pressed")).toBe("false");
    expect(screen.getByText("Brøndby Projektet · 2025–2029")).toBeTruthy();
    const rows = [...document.querySelectorAll("[data-row]")].map((row) => row.textContent);
    expect(rows).toEqual([
      "Beskæftigelse · Delmålstabel (5)",
      "Fejl: Baseline år mangler (2 steder)",
      "Advarsel: 12.9 har decimalpunktum. C6",
      "Advarsel: 14.1 har decimalpunktum. D6",
      "Oplysning: ”Egne tal” siger ikke, hvem der har opgjort tallet. F9",
    ]);
  });

  test("goes to the cell of a finding", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button(/12.9 har decimalpunktum/));
    await settle();
    expect(host.at).toEqual({ sheet: SHEET, cell: "C6" });
  });

  test("gathers the same finding in many rows, and names each row by its delmål", async () => {
    drawPane();
    await checkNow();
    const group = button(/Baseline år mangler/);
    expect(group.getAttribute("aria-expanded")).toBe("false");
    click(group);
    expect(button(/^Flere i job, mindst 50 % E7$/)).toBeTruthy();
    expect(button(/^Flere til samtale E8$/)).toBeTruthy();
  });

  test("says why, with the rule's id, when asked", async () => {
    drawPane();
    await checkNow();
    const entry = finding(/Egne tal/);
    expect(within(entry).queryByText(/Regel:/)).toBeNull();
    click(button("Hvorfor?", entry));
    expect(within(entry).getByText("Regel: source/vague · Vores egen vurdering")).toBeTruthy();
  });

  test("says that nothing was found, and what was checked", async () => {
    drawPane(SOUND);
    await checkNow();
    expect(screen.getByText("Reglerne fandt ingen fejl, advarsler eller oplysninger.")).toBeTruthy();
    expect(screen.getByText("Kontrolleret: 1 delmål.")).toBeTruthy();
    click(button("Hvad er ikke kontrolleret?"));
    expect(screen.getByText(/Overordnede mål: projektmappen har ingen/)).toBeTruthy();
    expect(announced()).toBe("Kontrollen er færdig. Reglerne fandt ingen fejl, advarsler eller oplysninger.");
  });

  test("begins by itself where the page wants it, and tells the page of the result", async () => {
    const reports: (number | null)[] = [];
    const { redraw } = drawPane(
      undefined,
      {},
      {
        checkAtOnce: true,
        onResult: (report) => reports.push(report?.findings.length ?? null),
      },
    );
    await settle();
    expect(reports).toEqual([null, 5]);
    redraw({ host: null });
    await settle();
    expect(reports).toEqual([null, 5, null]);
    expect(button("Kontrollér projektmappen")).toBeTruthy();
  });

  test("moves to the finding of a cell that the page asks for, whatever hides it", async () => {
    const active: (string | null)[] = [];
    const { controls } = drawPane(undefined, {}, { onActive: (found) => active.push(found?.cell ?? null) });
    await checkNow();
    click(button("1 oplysning"));
    tab("Rapport");
    act(() => expect(controls().showFinding({ sheet: SHEET, cell: "E8" })).toBe(true));
    await settle();
    expect(document.activeElement?.textContent).toContain("Flere til samtale");
    expect(active.at(-1)).toBe("E8");
    expect(controls().showFinding({ sheet: SHEET, cell: "A1" })).toBe(false);
  });
});

describe("the filter", () => {
  const shown = () => [...document.querySelectorAll("[data-row]")].length - 1;

  test.each([
    ["2 fejl", 1],
    ["2 advarsler", 2],
    ["1 oplysning", 1],
  ])("%s shows only those", async (name, count) => {
    drawPane();
    await checkNow();
    click(button(name));
    expect(button(name).getAttribute("aria-pressed")).toBe("true");
    expect(shown()).toBe(count);
    click(button(name));
    expect(shown()).toBe(4);
  });

  test("finds words in what is said, the row and the cell", async () => {
    // With few findings there is nothing to search.
    const rows = Array.from({ length: 8 }, (_, index) => [
      `Mål ${index}`,
      `Andel ${index}`,
      "3 %",
      "Kommune: 4 %",
      null,
      "LBF",
    ]);
    drawPane([...SOUND, ...rows]);
    await checkNow();
    click(button(/Baseline år mangler/));
    click(button("Søg i fundene"));
    await settle();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "mål e12" } });
    expect(shown()).toBe(1);
    expect(announced()).toBe("1 fund vises.");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "findes ikke" } });
    expect(screen.getByText("Ingen fund passer til det, du har valgt.")).toBeTruthy();
    click(button("Vis alle fund"));
    expect(shown()).toBeGreaterThan(1);
  });
});

describe("marks", () => {
  test("mark every cell once, follow a new check, and go without trace", async () => {
    const { host } = drawPane();
    await checkNow();
    flip("Markér i arket");
    await settle();
    expect(host.marks.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual([
      "C6 warning",
      "D6 warning",
      "E7 error",
      "E8 error",
      "F9 info",
    ]);
    expect(announced()).toBe("5 celler er markeret.");
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023));
    await checkNow();
    expect(host.marks.map(({ cell }) => cell)).toEqual(["C6", "D6", "E8", "F9"]);
    flip("Markér i arket");
    await settle();
    expect(host.marks).toEqual([]);
  });
});

describe("going on", () => {
  test("walks from cell to cell, by the button and by F8", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button("Næste fund"));
    await settle();
    const first = host.at;
    fireEvent.keyDown(screen.getByRole("main"), { key: "F8" });
    await settle();
    expect(host.at).not.toEqual(first);
    fireEvent.keyDown(screen.getByRole("main"), { key: "F8", shiftKey: true });
    await settle();
    expect(host.at).toEqual(first);
  });

  test("the finding of the selected cell is the current one, unless that is turned off", async () => {
    const { host } = drawPane();
    await checkNow();
    act(() => host.select({ sheet: SHEET, cell: "F9" }));
    await settle();
    expect(finding(/Egne tal/).dataset["current"]).toBe("true");
    flip("Følg den markerede celle");
    act(() => host.select({ sheet: SHEET, cell: "C6" }));
    await settle();
    expect(finding(/12.9 har decimalpunktum/).dataset["current"]).toBe("false");
  });

  test("puts the worst first where that is chosen, and tells how many are solved", async () => {
    const { host } = drawPane(undefined, {}, { preferences: { load: () => ({}), save: () => undefined } });
    await checkNow();
    const rows = [...document.querySelectorAll("[data-rows] [data-row]")].map((row) => row.textContent);
    expect(rows[0]).toContain("Baseline år mangler");
    act(() => host.edit({ sheet: SHEET, cell: "E7" }, 2023));
    await checkNow();
    expect(screen.getByText(/^1 af 5 løst$/)).toBeTruthy();
  });
});

describe("a missing value", () => {
  test("is typed in the finding, shown before it is written, and taken back from the list of changes", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button(/Baseline år mangler/));
    const [field] = screen.getAllByPlaceholderText("Skriv året");
    fireEvent.change(field!, { target: { value: "tyve" } });
    fireEvent.submit(field!);
    expect((await screen.findAllByText("Skriv et år, fx 2023 eller 2022/2023.")).length).toBeGreaterThan(0);
    fireEvent.change(field!, { target: { value: "2023" } });
    expect(field!.closest("form")?.querySelector("ins")?.textContent).toBe("2023");
    expect(host.count("apply")).toBe(0);
    fireEvent.submit(field!);
    await settle();
    expect(host.text({ sheet: SHEET, cell: "E7" })).toBe("2023");
    click(button("Fortryd (1)"));
    click(button(/^Fortryd: 1 celle skrevet: Beskæftigelse!E7/));
    await settle();
    expect(host.text({ sheet: SHEET, cell: "E7" })).toBe("");
    click(button(/^Gendan: 1 celle skrevet/));
    await settle();
    expect(host.text({ sheet: SHEET, cell: "E7" })).toBe("2023");
  });
});

test("a second press while Excel answers does nothing of its own", async () => {
  const { host } = drawPane();
  await checkNow();
  const fix = button("Ret", finding(/12.9 har decimalpunktum/));
  click(fix);
  click(fix);
  await settle();
  expect(host.count("apply")).toBe(1);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the changes are there when the pane is opened again", async () => {
  let kept: readonly HistoryEntry[] = [];
  const history = { load: () => kept, save: (entries: readonly HistoryEntry[]) => (kept = entries) };
  const { host, unmount } = drawPane(undefined, {}, { history });
  await checkNow();
  click(button("Ret", finding(/12.9 har decimalpunktum/)));
  await settle();
  const { workbook } = host;
  unmount();
  kept = JSON.parse(JSON.stringify(kept)) as readonly HistoryEntry[];
  const again = drawPane(undefined, {}, { history });
  again.host.workbook = workbook;
  await checkNow();
  click(button("Fortryd (1)"));
  click(button(/^Fortryd: /));
  await settle();
  expect(again.host.text({ sheet: SHEET, cell: "C6" })).toBe("12.9 %");
});

test("a protected sheet among others is told of, and the marks can be taken off again", async () => {
  const { host } = drawPane();
  await checkNow();
  host.refusesMarks = ["Budget"];
  flip("Markér i arket");
  await settle();
  expect(screen.getAllByText(/”Budget” er beskyttet, så cellerne i arket er ikke markeret/).length).toBeGreaterThan(0);
  host.refusesMarks = [];
  flip("Markér i arket");
  await settle();
  expect(host.count("unmark")).toBe(1);
});

test("marks that an earlier session left go with one press", async () => {
  const { host } = drawPane();
  host.marks = [{ sheet: SHEET, cell: "A1", severity: "error" }];
  await checkNow();
  expect(host.count("mark")).toBe(0);
  flip("Markér i arket");
  await settle();
  expect(host.marks).toEqual([]);
});
