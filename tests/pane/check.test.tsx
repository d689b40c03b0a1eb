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
  screen,
  settle,
  SHEET,
  SOUND,
  tab,
  within,
} from "./support";

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
      "Oplysning: ”Egne tal” viser ikke, hvem der har opgjort tallet. F9",
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
    expect(within(entry).getByText("Regel: source/vague · Vores vurdering")).toBeTruthy();
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
    click(button("Markér i arket"));
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
    click(button("Markér i arket"));
    await settle();
    expect(host.marks).toEqual([]);
    expect(button("Markér i arket").getAttribute("aria-pressed")).toBe("false");
  });
});
