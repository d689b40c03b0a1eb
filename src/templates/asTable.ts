import { styledCell, type NewSheet, type NewValue, type StyledCell } from "../core/workbook/newSheet";

/** A sheet of ours as an HTML table and as text, for pasting into a sheet by hand. */
export function templateAsTable(sheet: Pick<NewSheet, "rows">): { readonly html: string; readonly text: string } {
  const rows = sheet.rows.map((row) => row.map(styledCell));
  const html = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("");
  const text = rows.map((row) => row.map(({ value }) => flat(shown(value))).join("\t")).join("\n");
  return { html: `<table>${html}</table>`, text };
}

/** Bold and grounds are all that Excel takes over from a table it is given by another program. */
function cellHtml({ value, bold, heading }: StyledCell): string {
  const text = shown(value)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\r?\n/g, '<br style="mso-data-placement:same-cell">');
  const styles = [
    heading === true ? "background:#d9f0e3;font-weight:bold" : "",
    typeof value === "string" && STARTS_FORMULA.test(value) ? "mso-number-format:'\\@'" : "",
  ].filter((one) => one !== "");
  const style = styles.length === 0 ? "" : ` style="${styles.join(";")}"`;
  return `<td${style}>${bold === true ? `<b>${text}</b>` : text}</td>`;
}

/** What Excel would take for a formula when it is pasted. */
const STARTS_FORMULA = /^[\s\u00a0]*[=+\-@]/;

/** Excel reads what is pasted as if it were typed: a Danish one knows decimals by their comma. */
function shown(value: NewValue): string {
  if (typeof value !== "number") return value ?? "";
  return value.toLocaleString("da-DK", { useGrouping: false, maximumFractionDigits: 10 });
}

/** A line break or tab of its own would begin another row or column: what stood on lines of its own is parted by a dot. */
function flat(text: string): string {
  const lines = text.split(/[\r\n]+/).map((part) => part.split(/\s+/).join(" ").trim());
  const line = lines.filter((part) => part !== "").join(" · ");
  return STARTS_FORMULA.test(line) ? `'${line}` : line;
}
