/** @jest-environment jsdom */
import axe from "axe-core";
import { checkWorkbook } from "../../src/core/check/check";
import { reportOfCheck } from "../../src/reports/fromCheck";
import { reportHtml } from "../../src/reports/html";
import { soroe } from "../core/check/plans/staffing/soroe";
import type { Draft } from "../core/check/plans/draft";

function page(draft: Draft, language: "da" | "en" = "da"): Document {
  const report = reportOfCheck("plan.xlsx", checkWorkbook(draft.toWorkbook(), { today: "2026-11-20" }), {
    language,
    min: "info",
  });
  const about = { program: "Baselinekontrol 0.1.0", language, today: "2026-11-20", passedOver: [], others: 0 };
  const html = [...reportHtml({ ...about, files: [report] })].join("");
  return new DOMParser().parseFromString(html, "text/html");
}

const texts = (cells: Iterable<Element>): string[] =>
  [...cells].map((cell) => cell.innerHTML.replace(/<br>/g, " ").replace(/<[^>]+>/g, ""));

test("the table has a column for every indsatsområde, parted in delaftale and budget", () => {
  const table = page(soroe()).querySelector("table.staffing")!;
  expect(texts(table.querySelectorAll("th[scope=colgroup]"))).toEqual([
    "Uddannelse og livschancer",
    "Beskæftigelse",
    "Kriminalitetsforebyggelse",
    "Sammenhængskraft og medborgerskab",
    "I alt",
  ]);
  const [leader] = table.querySelectorAll("tbody tr");
  expect(texts(leader!.querySelectorAll("th, td")).slice(0, 3)).toEqual([
    "Projektleder",
    "30 % 11,10 t",
    "30 % 11,10 t",
  ]);
  expect(texts(table.querySelectorAll("tfoot th"))).toEqual(["Timer om ugen", "Årsværk", "Vægt"]);
});

test("a difference is said in words", () => {
  const draft = soroe();
  draft.sheet("Beskæftigelse").set("A13", "Kommunikationsmedarbejder 30 % af 19 timer");
  const cells = page(draft).querySelectorAll("table.staffing tbody tr:nth-child(2) td");
  expect(texts(cells)[2]).toBe("30 % 5,70 t stemmer ikke");
  expect(texts(page(draft, "en").querySelectorAll("table.staffing tbody tr:nth-child(2) td"))[2]).toBe(
    "30 % 5.70 h differs",
  );
});

test("without a budget each indsatsområde has one column", () => {
  const draft = soroe();
  draft.sheets.pop();
  const table = page(draft).querySelector("table.staffing")!;
  expect(table.querySelectorAll("thead tr:nth-child(2) th")).toHaveLength(4);
  expect(table.querySelector("caption")?.textContent).toBe("Stillingernes andele og timer om ugen i delaftalerne");
});

test("nothing that a workbook holds becomes markup", () => {
  const draft = soroe();
  draft.sheet("Budget").set("A16", "Frivilligkoordinator <b>x</b>");
  expect(page(draft).querySelector("table.staffing b")).toBeNull();
});

test("the page with the table has no faults that axe knows", async () => {
  const found = page(soroe());
  document.documentElement.lang = found.documentElement.lang;
  document.title = found.title;
  document.body.innerHTML = found.body.innerHTML;
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
});
