import { findingsHtml, findingsText } from "../../src/reports/clipboard";
import { finding } from "./example";

test("as text a finding is one line, whatever it holds", () => {
  const lines = findingsText([finding({ what: "to\nlinjer\tog =1", row: "=1+1" })], "da").split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe("Alvorlighed\tArk\tCelle\tRække\tHvad er galt\tDet skal du gøre");
  expect(lines[1]!.split("\t")).toEqual([
    "Fejl",
    "Beskæftigelse",
    "E11",
    "'=1+1",
    "to linjer og =1",
    "Skriv det år, tallet er fra, fx 2023.",
  ]);
});

test("as a table nothing of the workbook becomes markup", () => {
  const html = findingsHtml([finding({ what: "<img src=x onerror=alert(1)>\nnæste" })], "da");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;<br>næste");
  expect(html).not.toContain("<img");
});
