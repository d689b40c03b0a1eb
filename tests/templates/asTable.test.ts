import type { NewValue } from "../../src/core/workbook/newSheet";
import { templateAsTable } from "../../src/templates/asTable";

const pasted = (value: NewValue) => templateAsTable({ rows: [[value]] });

test.each<[NewValue, string, string]>([
  [13.6, "13,6", "<td>13,6</td>"],
  [2023, "2023", "<td>2023</td>"],
  [12345.25, "12345,25", "<td>12345,25</td>"],
  [null, "", "<td></td>"],
  ["a < b & c", "a < b & c", "<td>a &lt; b &amp; c</td>"],
  [
    "Strand: 1 %\nNord: 2 %",
    "Strand: 1 % · Nord: 2 %",
    '<td>Strand: 1 %<br style="mso-data-placement:same-cell">Nord: 2 %</td>',
  ],
  ["=1+1", "'=1+1", "<td style=\"mso-number-format:'\\@'\">=1+1</td>"],
  ["- Beboerrådgiver", "'- Beboerrådgiver", "<td style=\"mso-number-format:'\\@'\">- Beboerrådgiver</td>"],
])("%j arrives in a Danish Excel as what it is", (value, text, html) => {
  const table = pasted(value);
  expect(table.text).toBe(text);
  expect(table.html).toBe(`<table><tr>${html}</tr></table>`);
});
