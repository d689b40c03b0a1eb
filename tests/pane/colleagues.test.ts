/** Two colleagues have the same workbook open, each with a pane. */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { createExcelHost } from "../../src/hosts/excel";
import { STORE_NAMESPACE } from "../../src/hosts/storePart";
import { check } from "../../src/pane/state/checking";
import type { PaneContext } from "../../src/pane/state/context";
import { acceptFindings, tellAccepted } from "../../src/pane/state/reviewing";
import { connect } from "../support/excel/connect";
import { loadOfficeJs } from "../support/excel/loadOfficeJs";
import { ScriptedExcel } from "../support/excel/scriptedExcel";
import { paneContext } from "../support/paneContext";
import { DELMAAL_HEADINGS } from "../core/repair/pasted";

const BOOK = workbookOf(
  sheetFromRows("Plan", [
    DELMAAL_HEADINGS,
    ["Flere i job", "Andel i job", "45,5 %", "Kommune: 61 %", null, "LBF"],
    ["Bedre sprog", "Andel der består prøven", "33,5 %", "Kommune: 40 %", null, "Egne tal"],
  ]),
);

async function twoPanes(excel = new ScriptedExcel(BOOK)): Promise<readonly [PaneContext, PaneContext, ScriptedExcel]> {
  const api = connect(loadOfficeJs(), excel);
  const panes = [paneContext(createExcelHost(api)), paneContext(createExcelHost(api))] as const;
  for (const pane of panes) await check(pane);
  return [...panes, excel];
}

async function accept(pane: PaneContext, cell: string, by: string): Promise<void> {
  const findings = (pane.state().report?.findings ?? []).filter((one) => one.cell === cell);
  expect(findings.length).toBeGreaterThan(0);
  const isKept = await acceptFindings(pane, findings, { reason: `Aftalt med LBF af ${by}`, by });
  expect(isKept).toBe(true);
  await tellAccepted(pane, by);
}

const accepted = (pane: PaneContext): string[] =>
  [...new Set((pane.state().report?.accepted ?? []).map(({ cell }) => cell))].sort();

test.each(["one after the other", "at the same time"])("both acceptances stay, given %s", async (when) => {
  const [one, other] = await twoPanes();
  if (when === "at the same time") await Promise.all([accept(one, "E2", "Anne"), accept(other, "E3", "Bo")]);
  else {
    await accept(one, "E2", "Anne");
    await accept(other, "E3", "Bo");
  }
  await check(one);
  await check(other);
  expect([accepted(one), accepted(other)]).toEqual([
    ["E2", "E3"],
    ["E2", "E3"],
  ]);
});

test("a part that can't be read is written over by neither of them", async () => {
  const excel = new ScriptedExcel(BOOK);
  const xml = `<baselinekontrol xmlns="${STORE_NAMESPACE}">{"version": 99}</baselinekontrol>`;
  excel.workbook.xmlParts.push({ id: "{XML9}", xml });
  const [one, other] = await twoPanes(excel);
  await Promise.all([accept(one, "E2", "Anne"), accept(other, "E3", "Bo")]);
  expect(excel.workbook.xmlParts.map((part) => part.xml)).toEqual([xml]);
  // What each has accepted counts for as long as her pane is open.
  expect([accepted(one), accepted(other)]).toEqual([["E2"], ["E3"]]);
});
