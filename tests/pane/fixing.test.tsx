/** @jest-environment jsdom */
import {
  announced,
  button,
  checkNow,
  click,
  drawPane,
  FAULTY,
  finding,
  screen,
  settle,
  SHEET,
  within,
} from "./support";

describe("a safe correction", () => {
  test("shows before and after, is made, and takes its finding away", async () => {
    const { host } = drawPane();
    await checkNow();
    const entry = finding(/12.9 har decimalpunktum/);
    expect(entry.querySelector("del")?.textContent).toBe("12.9 %");
    expect(entry.querySelector("ins")?.textContent).toBe("12,9 %");
    click(button("Ret", entry));
    await settle();
    expect(host.text({ sheet: SHEET, cell: "C6" })).toBe("12,9 %");
    expect(screen.getAllByText("1 celle er rettet.").length).toBeGreaterThan(0);
    expect(screen.queryByText(/12.9 har decimalpunktum/)).toBeNull();
  });

  test("leaves focus on what took its place", async () => {
    drawPane();
    await checkNow();
    click(button("Ret", finding(/12.9 har decimalpunktum/)));
    await settle();
    expect(document.activeElement?.textContent).toContain("14.1 har decimalpunktum");
  });

  test("is taken back by Fortryd, which keeps focus in the pane", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button("Ret", finding(/12.9 har decimalpunktum/)));
    await settle();
    click(button("Fortryd"));
    await settle();
    expect(host.text({ sheet: SHEET, cell: "C6" })).toBe("12.9 %");
    expect(screen.getAllByText("1 celle er ført tilbage.").length).toBeGreaterThan(0);
    expect(announced()).toContain("Kontrollen er færdig");
    expect(document.activeElement).not.toBe(document.body);
  });

  test("says how Excel's own undo does it, where it does", async () => {
    drawPane(FAULTY, { nativeUndo: true });
    await checkNow();
    click(button("Ret", finding(/12.9 har decimalpunktum/)));
    await settle();
    expect(screen.getByText("Du kan også fortryde med Ctrl+Z i arket.")).toBeTruthy();
  });

  test("is not offered where the host cannot write; its value can be copied", async () => {
    drawPane(FAULTY, { write: false });
    await checkNow();
    const entry = finding(/12.9 har decimalpunktum/);
    expect(within(entry).queryByRole("button", { name: "Ret" })).toBeNull();
    expect(entry.querySelector("ins")?.textContent).toBe("12,9 %");
    click(button("Flere handlinger", entry));
    expect(screen.getByText("Kopiér ”12,9 %”")).toBeTruthy();
  });
});

describe("a cell that refuses", () => {
  test("is told with its reason and, when protected, its value for copying", async () => {
    const { host } = drawPane();
    await checkNow();
    host.locked.add("C6");
    click(button("Ret", finding(/12.9 har decimalpunktum/)));
    await settle();
    expect(screen.getAllByText("Intet er rettet.").length).toBeGreaterThan(0);
    expect(screen.getByText(/Beskæftigelse!C6 er beskyttet mod ændringer/)).toBeTruthy();
    expect(button("Kopiér ”12,9 %”")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
    expect(host.count("read")).toBe(1);
  });

  test("changed meanwhile is left alone", async () => {
    const { host } = drawPane(FAULTY, { live: false });
    await checkNow();
    host.edit({ sheet: SHEET, cell: "C6" }, "13.9 %");
    click(button("Ret", finding(/12.9 har decimalpunktum/)));
    await settle();
    expect(screen.getByText(/Beskæftigelse!C6 er ændret siden kontrollen/)).toBeTruthy();
  });

  test("whose row is gone is left alone", async () => {
    const { host } = drawPane();
    await checkNow();
    host.workbook = { ...host.workbook, sheets: [{ ...host.workbook.sheets[0]!, rows: new Map() }] };
    click(button("Ret", finding(/12.9 har decimalpunktum/)));
    await settle();
    expect(screen.getByText(/Rækken, der stod ved Beskæftigelse!C6, er flyttet eller ændret/)).toBeTruthy();
  });
});

describe("all safe corrections", () => {
  test("are shown before they are made together", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button("Lav de 2 sikre rettelser"));
    expect(document.activeElement?.textContent).toBe("Sikre rettelser");
    expect(host.count("apply")).toBe(0);
    click(button("Ret 2 celler"));
    await settle();
    expect(host.text({ sheet: SHEET, cell: "C6" })).toBe("12,9 %");
    expect(host.text({ sheet: SHEET, cell: "D6" })).toBe("Kommune: 14,1 %");
    expect(screen.getAllByText("2 celler er rettet.").length).toBeGreaterThan(0);
    expect(document.activeElement).not.toBe(document.body);
  });

  test("leave out what the user unticks", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button("Lav de 2 sikre rettelser"));
    click(screen.getByRole("checkbox", { name: /C6/ }));
    click(button("Ret 1 celle"));
    await settle();
    expect(host.text({ sheet: SHEET, cell: "C6" })).toBe("12.9 %");
    expect(host.text({ sheet: SHEET, cell: "D6" })).toBe("Kommune: 14,1 %");
  });

  test("are left with Annullér, and nothing is written", async () => {
    const { host } = drawPane();
    await checkNow();
    click(button("Lav de 2 sikre rettelser"));
    click(button("Annullér"));
    await settle();
    expect(host.count("apply")).toBe(0);
    expect(button("Lav de 2 sikre rettelser")).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });
});
