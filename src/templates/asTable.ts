import type { NewCell, NewSheet, StyledCell } from "../hosts/newSheet";

/** The template as an HTML table and as text, for pasting into a sheet by hand. */
export function templateAsTable(sheet: NewSheet): { readonly html: string; readonly text: string } {
  const rows = sheet.rows.map((row) => row.map(styled));
  const html = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("");
  const text = rows.map((row) => row.map(({ value }) => String(value ?? "")).join("\t")).join("\n");
  return { html: `<table>${html}</table>`, text };
}

function styled(cell: NewCell): StyledCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell };
}

/** Bold and grounds are all that Excel takes over from a table it is given by another program. */
function cellHtml({ value, bold, heading }: StyledCell): string {
  const text = String(value ?? "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
  const style = heading === true ? ' style="background:#d9f0e3;font-weight:bold"' : "";
  return `<td${style}>${bold === true ? `<b>${text}</b>` : text}</td>`;
}
