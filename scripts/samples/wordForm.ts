import type { Sample, SampleCell, SampleSheet } from "./sheet";

/** How a form writes the paragraphs of a cell, and where it lists its staff; both are met in published agreements. */
export type FormManner = "paragraphs and lists" | "line breaks and a form";

/**
 * A sample as the Word document it could have come from, in HTML for another program to turn into a .docx: LBF's form
 * with its title, its table of labels, the table of goals, the activities and the staff. The budget stays in Excel.
 */
export function wordForm({ title, sheets }: Sample, manner: FormManner): string {
  const agreements = sheets.filter(({ name }) => name !== "Budget").map((sheet) => agreement(sheet, manner));
  return [
    "<!DOCTYPE html>",
    `<html lang="da"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>`,
    ...agreements,
    "</body></html>",
    "",
  ].join("\n");
}

/** Lines of a sample's sheet, as `agreementSheet` lays them out. */
const TITLE = 0;
const FIRST_FIELD = 2;
const FIELDS = 3;
const CAPTION = 6;
const HEADINGS = 7;

function agreement({ rows }: SampleSheet, manner: FormManner): string {
  const body = rows.slice(HEADINGS + 1);
  const end = body.findIndex((row) => row.length === 0);
  const goals = end < 0 ? body : body.slice(0, end);
  const staff = end < 0 ? [] : body.slice(end).filter((row) => row.length > 0);
  const fields = rows.slice(FIRST_FIELD, FIRST_FIELD + FIELDS).map((row) => row.map(textOf));
  return [
    `<h1>${escaped(textOf(rows[TITLE]?.[0] ?? null))}</h1>`,
    "<table border=1>",
    ...fields.map(([label, value]) => `<tr><td>${escaped(label ?? "")}</td><td>${escaped(value ?? "")}</td></tr>`),
    "<tr><td>Delaftalens parter:</td><td><p>Boligorganisationerne</p><p>Kommunen</p></td></tr>",
    "</table>",
    `<h2>${escaped(textOf(rows[CAPTION]?.[0] ?? null))}</h2>`,
    goalTable(rows[HEADINGS] ?? [], goals, manner),
    "<h2>Aktiviteter:</h2>",
    "<p>Aktiviteterne aftales hvert år i bestyrelsen.</p>",
    ...staffing(
      staff.map((row) => textOf(row[0] ?? null)),
      manner,
    ),
  ].join("\n");
}

function goalTable(
  headings: readonly SampleCell[],
  rows: readonly (readonly SampleCell[])[],
  manner: FormManner,
): string {
  const written = rows.map((row, index) => {
    const cells = headings.map((_, column) => {
      const text = textOf(row[column] ?? null);
      if (column > 0 || rows.length === 0) return `<td>${cell(text, manner)}</td>`;
      if (text === "") return "";
      // A Mål spans its indicators.
      const next = rows.findIndex((other, at) => at > index && textOf(other[0] ?? null) !== "");
      return `<td rowspan=${String((next < 0 ? rows.length : next) - index)}>${cell(text, manner)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = headings.map((text) => `<td><p><b>${escaped(textOf(text))}</b></p></td>`).join("");
  return ["<table border=1>", `<tr>${head}</tr>`, ...written, "</table>"].join("\n");
}

function staffing([heading, ...lines]: readonly string[], manner: FormManner): string[] {
  if (heading === undefined) return [];
  if (manner === "paragraphs and lists")
    return [`<h2>${escaped(heading)}</h2>`, "<ul>", ...lines.map((line) => `<li>${escaped(line)}</li>`), "</ul>"];
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  return ["<table border=1>", `<tr><td>${escaped(heading)}</td><td>${paragraphs}</td></tr>`, "</table>"];
}

function cell(text: string, manner: FormManner): string {
  const lines = text.split("\n").map(escaped);
  return manner === "paragraphs and lists"
    ? lines.map((line) => `<p>${line === "" ? "<br>" : line}</p>`).join("")
    : `<p>${lines.join("<br>")}</p>`;
}

function textOf(written: SampleCell): string {
  if (written === null) return "";
  return String(typeof written === "object" ? written.value : written);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
