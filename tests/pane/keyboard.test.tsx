/** @jest-environment jsdom */
import { button, checkNow, click, drawPane, fireEvent, screen, settle, SHEET } from "./support";

function press(key: string): void {
  fireEvent.keyDown(document.activeElement!, { key });
}

const focused = (): string => document.activeElement?.textContent ?? "";

test("the list is one stop; arrows move between findings and their actions", async () => {
  drawPane();
  await checkNow();
  const list = screen.getByRole("group", { name: "Fund" });
  const stops = () => [...list.querySelectorAll<HTMLElement>("button")].filter((control) => control.tabIndex === 0);
  expect(stops().map((stop) => stop.textContent)).toEqual(["Beskæftigelse · Delmålstabel (5)"]);

  stops()[0]!.focus();
  press("ArrowDown");
  press("ArrowDown");
  expect(focused()).toContain("12.9 har decimalpunktum");
  expect(stops()).toEqual([document.activeElement]);
  press("ArrowRight");
  expect(focused()).toBe("Hvorfor?");
  press("ArrowRight");
  expect(focused()).toBe("Ret");
  press("ArrowRight");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Flere handlinger");
  press("ArrowRight");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Flere handlinger");
  press("ArrowUp");
  expect(focused()).toContain("12.9 har decimalpunktum");
  press("End");
  expect(focused()).toContain("Egne tal");
  press("ArrowDown");
  expect(focused()).toContain("Egne tal");
  press("Home");
  expect(focused()).toContain("Delmålstabel");
});

test("right opens a group and left closes it", async () => {
  drawPane();
  await checkNow();
  const group = button(/Baseline år mangler/);
  group.focus();
  press("ArrowRight");
  expect(group.getAttribute("aria-expanded")).toBe("true");
  press("ArrowDown");
  expect(focused()).toContain("Flere i job, mindst 50 %");
  press("ArrowLeft");
  expect(document.activeElement).toBe(group);
  press("ArrowLeft");
  expect(group.getAttribute("aria-expanded")).toBe("false");
});

test("Enter on a finding goes to its cell", async () => {
  const { host } = drawPane();
  await checkNow();
  // A browser turns Enter on a button into a click.
  click(button(/Egne tal/));
  await settle();
  expect(host.at).toEqual({ sheet: SHEET, cell: "F9" });
});

test("Escape closes what is open and goes back to the finding", async () => {
  drawPane();
  await checkNow();
  button(/12.9 har decimalpunktum/).focus();
  press("ArrowRight");
  click(document.activeElement as HTMLElement);
  expect(screen.getByText("Regel: baseline/decimal-point · Vores egen vurdering")).toBeTruthy();
  press("Escape");
  expect(screen.queryByText("Regel: baseline/decimal-point · Vores egen vurdering")).toBeNull();
  expect(focused()).toContain("12.9 har decimalpunktum");
});

test("Escape closes what was recognised", async () => {
  drawPane();
  await checkNow();
  const line = button(/Det har programmet læst/);
  click(line);
  expect(await screen.findByText("Brøndby Kommune")).toBeTruthy();
  (await screen.findByRole("button", { name: "Brug markeringen som tabel" })).focus();
  press("Escape");
  await settle();
  expect(line.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement === line).toBe(true);
});

test("Escape closes the form an acceptance is given in, from its fields too, and focus goes back to what opened it", async () => {
  drawPane();
  await checkNow();
  const group = button(/Baseline år mangler/);
  click(button(/^Accept.* 2/, group.closest("li")!));
  await settle();
  const field = screen.getByRole("textbox", { name: /Begrundelse/ });
  expect(document.activeElement === field).toBe(true);
  fireEvent.change(field, { target: { value: "Kommer i uge 40" } });
  press("Escape");
  await settle();
  expect(screen.queryByRole("textbox", { name: /Begrundelse/ })).toBeNull();
  expect(focused()).toMatch(/^Accept.* 2/);
});

test("focus goes back to what opened a form, though it is drawn anew", async () => {
  drawPane();
  await checkNow();
  click(button(/^Lav de.*sikre rettelse/));
  await settle();
  expect(focused()).toBe("Sikre rettelser");
  press("Escape");
  await settle();
  expect(focused()).toMatch(/^Lav de.*sikre rettelse/);
});

test("the list of changes gives focus back to its button, whatever else is open", async () => {
  drawPane();
  await checkNow();
  const group = button(/Baseline år mangler/);
  click(group);
  click(button("Ret", button(/12.9 har decimalpunktum/).closest("li")!));
  await settle();
  const opener = button(/^Fortryd \(/);
  click(opener);
  await settle();
  press("Escape");
  await settle();
  expect(focused()).toMatch(/^Fortryd \(/);
});
