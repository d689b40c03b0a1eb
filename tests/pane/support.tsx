import { InjectionMode, Stylesheet } from "@uifabric/merge-styles";
// jsdom has no setImmediate; tests wait with it.
import { setImmediate } from "node:timers";
import "../../src/pane/fabric/config";
import { act, configure, fireEvent, render, screen, waitFor, within, type RenderResult } from "@testing-library/react";
import * as React from "react";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Workbook } from "../../src/core/workbook/snapshot";
import type { Capabilities } from "../../src/hosts/host";
import { Pane, type PaneControls } from "../../src/pane/Pane";
import type { PaneProps } from "../../src/pane/props";
import { EXCEL, FakeHost } from "../support/fakeHost";

// Looking for what is hidden by styles is most of a test's time; what is closed isn't drawn at all.
configure({ defaultHidden: true });
// No test asks how it looks, and a page without rules tells names and roles several times faster.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });

// Without rules an element's style is its tag's and its own: it is worked out once for each, not for each question.
const computed = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  const key = `${element.tagName} ${element.getAttribute("style") ?? ""} ${element.hasAttribute("hidden") ? "hidden" : ""} ${pseudo ?? ""}`;
  const known = styles.get(key) ?? computed(element, pseudo);
  styles.set(key, known);
  return known;
};

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

export const SHEET = "Beskæftigelse";

/** A delaftale whose faults give errors, warnings and notes, safe corrections among them. */
export const FAULTY: readonly (readonly CellValue[])[] = [
  ["Navn på den boligsociale indsats:", "Brøndby Projektet"],
  ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
  ["Kommune:", "Brøndby Kommune"],
  [],
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ["Flere unge i uddannelse", "Andel 18-29-årige i uddannelse", "12.9 %", "Kommune: 14.1 %", 2022, "LBF Beboerdata"],
  ["Flere i job, mindst 50 %", "Andel 30-64-årige i job", "45,5 %", "Kommune: 61,0 %", null, "LBF Beboerdata"],
  ["Flere til samtale", "Andel der kommer til samtale", "33 %", "Kommune: 34,0 %", null, "LBF Beboerdata"],
  ["Bedre sprog", "Andel der består prøven", "33 %", "Kommune: 34,0 %", 2022, "Egne tal"],
];

/** A delaftale without faults. */
export const SOUND: readonly (readonly CellValue[])[] = [
  ...FAULTY.slice(0, 5),
  ["Flere i job, mindst 50 %", "Andel 30-64-årige i job", "45,5 %", "Kommune: 61,0 %", 2023, "LBF Beboerdata"],
];

export function workbookFrom(rows: readonly (readonly CellValue[])[]): Workbook {
  return workbookOf(sheetFromRows(SHEET, rows));
}

export interface Drawn extends RenderResult {
  readonly host: FakeHost;
  readonly controls: () => PaneControls;
  readonly redraw: (changes: Partial<PaneProps>) => void;
}

export function drawPane(
  rows: readonly (readonly CellValue[])[] = FAULTY,
  capabilities: Partial<Capabilities> = {},
  props: Partial<PaneProps> = {},
): Drawn {
  const host = new FakeHost(workbookFrom(rows), { ...EXCEL, ...capabilities });
  let controls: PaneControls | null = null;
  // By table: what most tests are about doesn't turn on the order, and stands where its sheet has it.
  const preferences = { load: () => ({ order: "table" as const }), save: () => undefined };
  let current: PaneProps = { host, program: "Baselinekontrol 0.1.0", today: () => "2026-11-20", preferences, ...props };
  const element = (): React.ReactElement => (
    <Pane
      {...current}
      ref={(given) => {
        controls = given;
      }}
    />
  );
  const drawn = render(element());
  return {
    ...drawn,
    host,
    controls: () => controls!,
    redraw: (changes) => {
      current = { ...current, ...changes };
      drawn.rerender(element());
    },
  };
}

/** Presses the one button and waits for the result. */
export async function checkNow(): Promise<void> {
  click(button(/^Kontrollér (projektmappen|igen)$/));
  await screen.findByRole("button", { name: "Kontrollér igen" });
  await settle();
}

/** Lets what has been begun come to an end. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  });
}

export function button(name: string | RegExp, inside: HTMLElement = document.body): HTMLElement {
  return within(inside).getByRole("button", { name });
}

export function click(element: HTMLElement): void {
  element.focus();
  fireEvent.click(element);
}

export function tab(name: string): void {
  if (name === "Indstillinger" || name === "Settings") click(button(name));
  else if (name === "Skabeloner") {
    openMore();
    click(button(name));
  } else fireEvent.click(screen.getByRole("tab", { name }));
}

/** Opens what few need, behind the three dots. */
export function openMore(): void {
  click(button("Visning og skabeloner"));
}

/** Turns a switch behind the three dots on or off. */
export function flip(name: string): void {
  openMore();
  fireEvent.click(screen.getByRole("switch", { name }));
  openMore();
}

/** What screen readers have been told last. */
export function announced(): string {
  return screen.getByRole("status").textContent.replace(/\u00a0$/, "");
}

export function finding(name: RegExp): HTMLElement {
  return screen.getByRole("button", { name }).closest("li")!;
}

export { act, fireEvent, screen, waitFor, within };
