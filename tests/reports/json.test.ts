import type { FileReport } from "../../src/reports/model";
import { reportJson } from "../../src/reports/json";
import { file, finding, report, TABLE, UNREADABLE } from "./example";

const json = (...files: readonly FileReport[]) =>
  JSON.parse([...reportJson(report(...files))].join("")) as { files: { findings: unknown[] }[] };

test("the form is the contract's", () => {
  const fix = {
    title: "Skriv komma",
    safe: true,
    changes: [{ sheet: "Beskæftigelse", cell: "C9", from: "12.9 %", to: "12,9 %" }],
  };
  const found = finding({ fix, related: [{ sheet: "Beskæftigelse", cell: "E9" }] });
  expect(json(file([found]), UNREADABLE)).toStrictEqual({
    version: 1,
    program: "Baselinekontrol 0.1.0",
    ruleSet: { template: "LBF 2019-26", version: 2 },
    today: "2026-11-20",
    files: [
      {
        file: "planer/broendby.xlsx",
        error: null,
        tables: [{ kind: "delmaal", sheet: "Beskæftigelse", range: "A8:F13", indsatsomraade: "Beskæftigelse" }],
        findings: [
          {
            rule: "year/missing",
            severity: "error",
            sheet: "Beskæftigelse",
            cell: "E11",
            message: "Baseline år mangler. Skriv det år, tallet er fra, fx 2023.",
            explanation: "Uden årstal kan ingen se, hvor gammelt tallet er.",
            fix,
            related: [{ sheet: "Beskæftigelse", cell: "E9" }],
            accepted: null,
          },
        ],
        summary: { error: 1, warning: 0, info: 0, accepted: 0 },
      },
      {
        file: "væk.xlsx",
        error: { code: "file/not-found", message: "Filen findes ikke. Kontrollér stien." },
        tables: [],
        findings: [],
        summary: { error: 0, warning: 0, info: 0, accepted: 0 },
      },
    ],
  });
});

test.each([0, 1, 2, 3])("%s findings make sound JSON", (count) => {
  const findings = Array.from({ length: count }, () => finding({ what: 'Anførsel " og \u2028 linje' }));
  expect(json(file(findings, { tables: [TABLE, TABLE] })).files[0]!.findings).toHaveLength(count);
});
