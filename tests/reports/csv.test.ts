import type { FileReport } from "../../src/reports/model";
import { reportCsv } from "../../src/reports/csv";
import { file, finding, report, UNREADABLE } from "./example";

const csv = (...files: FileReport[]): string => [...reportCsv(report(...files))].join("");

test("is a table with a byte order mark, semicolons and CRLF", () => {
  expect(csv(file([finding()]))).toBe(
    "\ufeffFil;Alvorlighed;Ark;Celle;Række;Hvad er galt;Det skal du gøre;Hvorfor;Regel;Status\r\n" +
      "planer/broendby.xlsx;Fejl;Beskæftigelse;E11;Den Lille Sprogskole;Baseline år mangler.;" +
      '"Skriv det år, tallet er fra, fx 2023.";"Uden årstal kan ingen se, hvor gammelt tallet er.";year/missing;\r\n',
  );
});

test("says which file couldn't be read", () => {
  expect(csv(UNREADABLE)).toContain("væk.xlsx;Fejl;;;;Filen findes ikke.;Kontrollér stien.;;file/not-found");
});
