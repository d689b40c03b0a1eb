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
  expect(screen.getByText("Regel: baseline/decimal-point · Vores vurdering")).toBeTruthy();
  press("Escape");
  expect(screen.queryByText("Regel: baseline/decimal-point · Vores vurdering")).toBeNull();
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
  expect(line.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(line);
});
