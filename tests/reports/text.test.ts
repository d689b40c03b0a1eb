import fc from "fast-check";
import { UNREVIEWED } from "../../src/core/review/review";
import type { CheckReport, Section } from "../../src/reports/model";
import { reportText } from "../../src/reports/text";
import { ACCEPTANCE, file, finding, leftOut, report, TABLE, UNREADABLE } from "./example";

const text = (value: CheckReport, width = 80) => [...reportText(value, { width, paint: (piece) => piece })].join("\n");

test("a finding stands with its cell, its row and what to do", () => {
  expect(text(report(file([finding()])))).toMatchInlineSnapshot(`
    "planer/broendby.xlsx
    Brøndby Projektet · Brøndby Kommune · 1. juni 2025 – 31. maj 2029

    Beskæftigelse
    Delmålstabel A8:F13 · indsatsområdet Beskæftigelse · 5 delmål

      ✖ Fejl: Baseline år mangler
        E11   Den Lille Sprogskole
        → Skriv det år, tallet er fra, fx 2023.

    Resultat: 1 fejl, ingen advarsler, ingen oplysninger
    Kontrolleret: 5 delmål.
    Ikke kontrolleret:
      - Tallene mod kilden: der er ikke hentet tal.
      - Det, intet program kan bedømme: om indikatoren måler delmålet, om niveauet
        er rigtigt, og om tallene er målt rigtigt.

    Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26,
    version 4"
  `);
});

test("findings that say the same stand together and are advised once", () => {
  const rows = [finding(), finding({ cell: "E12", row: "Økonomirådgivning Færre udsættelser" })];
  expect(text(report(file(rows)))).toMatchInlineSnapshot(`
    "planer/broendby.xlsx
    Brøndby Projektet · Brøndby Kommune · 1. juni 2025 – 31. maj 2029

    Beskæftigelse
    Delmålstabel A8:F13 · indsatsområdet Beskæftigelse · 5 delmål

      ✖ Fejl: Baseline år mangler (2 steder)
        E11   Den Lille Sprogskole
        E12   Økonomirådgivning Færre udsættelser
        → Skriv det år, tallet er fra, fx 2023.

    Resultat: 2 fejl, ingen advarsler, ingen oplysninger
    Kontrolleret: 5 delmål.
    Ikke kontrolleret:
      - Tallene mod kilden: der er ikke hentet tal.
      - Det, intet program kan bedømme: om indikatoren måler delmålet, om niveauet
        er rigtigt, og om tallene er målt rigtigt.

    Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26,
    version 4"
  `);
});

test("findings of one rule with a sentence each stand under the rule's name", () => {
  const rows = [
    finding({ rule: "x", severity: "warning", title: "Enheden mangler", what: "”13,6” har ingen enhed.", cell: "C9" }),
    finding({ rule: "x", severity: "warning", title: "Enheden mangler", what: "”8,1” har ingen enhed.", cell: "C10" }),
  ];
  const lines = text(report(file(rows))).split("\n");
  expect(lines).toContain("  ⚠ Advarsel: Enheden mangler (2 steder)");
  expect(lines).toContain("    C9    ”13,6” har ingen enhed.");
  expect(lines).toContain("    C10   ”8,1” har ingen enhed.");
});

test("nothing found is a result: what was checked, and what wasn't and why", () => {
  expect(text(report(file([], { notChecked: leftOut("no-overordnede-maal", "no-period", "data") }))))
    .toMatchInlineSnapshot(`
    "planer/broendby.xlsx
    Brøndby Projektet · Brøndby Kommune · 1. juni 2025 – 31. maj 2029

    Beskæftigelse
    Delmålstabel A8:F13 · indsatsområdet Beskæftigelse · 5 delmål

      Reglerne fandt intet.

    Reglerne fandt ingen fejl, advarsler eller oplysninger.
    Kontrolleret: 5 delmål.
    Ikke kontrolleret:
      - Overordnede mål: projektmappen har ingen tabel med dem.
      - Om årene passer til planen: projektmappen siger ikke, hvornår planen gælder.
      - Tallene mod kilden: der er ikke hentet tal.
      - Det, intet program kan bedømme: om indikatoren måler delmålet, om niveauet
        er rigtigt, og om tallene er målt rigtigt.

    Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26,
    version 4"
  `);
});

test("what --min leaves out is counted", () => {
  const some = file([finding()], { summary: { error: 1, warning: 3, info: 0, accepted: 0 } });
  expect(text(report(some))).toContain("Resultat: 1 fejl, 3 advarsler, ingen oplysninger\n3 fund er ikke vist.");
});

test("a table with accepted or hidden findings alone isn't said to have nothing", () => {
  const section = { sheet: "Beskæftigelse", table: TABLE, findings: [], accepted: 0, hidesSome: false };
  const said = (changes: Partial<Section>): string =>
    text(report(file([], { sections: [{ ...section, ...changes }] })));
  expect(said({})).toContain("  Reglerne fandt intet.\n");
  expect(said({ accepted: 9 })).toContain("  9 fund er accepteret.\n");
  expect(said({ hidesSome: true })).toContain("  Fund herfra er ikke vist.\n");
  for (const changes of [{ accepted: 9 }, { hidesSome: true }])
    expect(said(changes)).not.toContain("Reglerne fandt intet");
});

test("what the workbook had set stands with what it did, and names are said to be unverified", () => {
  const accepted = finding({ review: { ...UNREVIEWED, accepted: ACCEPTANCE } });
  const limit = { kind: "setting", what: "year-limit", years: 50, standard: 3 } as const;
  const one = file([], {
    accepted: [accepted],
    summary: { error: 0, warning: 0, info: 0, accepted: 1 },
    stored: [{ item: limit, without: { more: 1, fewer: 0 } }],
  });
  const shown = text(report(one)).replace(/\s+/g, " ");
  expect(shown).toContain(
    "Gemt i projektmappen: - Tal må være op til 50 år ældre end planen (standard: 3 år); uden det: 1 fund mere",
  );
  expect(shown.split("Programmet ved ikke, hvem der har skrevet dem.")).toHaveLength(2);
});

test("what was passed over is named, also where nothing was read", () => {
  const passedOver = [{ file: "overblik.xlsx", reason: "Skrevet af programmet selv." }];
  for (const one of [report(file([])), report()]) {
    expect(text({ ...one, passedOver })).toContain("Sprunget over:\n  - overblik.xlsx: Skrevet af programmet selv.");
  }
});

test("a check without what the workbooks had set says so", () => {
  expect(text({ ...report(file([])), told: "ignored" }).replace(/\s+/g, " ")).toContain(
    "Indstillinger, svar og accepter, der er gemt i projektmapperne, er ikke brugt.",
  );
});

test("several files are summed up, and those that can't be read are named", () => {
  const lines = text(report(file([finding()]), UNREADABLE));
  expect(lines).toContain("væk.xlsx\n  ✖ Filen findes ikke. Kontrollér stien.");
  expect(lines).toContain("I alt i 2 filer: 1 fejl, ingen advarsler, ingen oplysninger\n1 fil kunne ikke læses");
});

test("where no file could be read there is no report", () => {
  expect(text(report(UNREADABLE))).toBe("");
});

test("a cell's text can't steer the terminal", () => {
  const nasty = "rød \u001b[31m tekst \u009b2J \u202e baglæns \u0007";
  const shown = text(report(file([finding({ what: nasty, row: nasty })], { file: `${nasty}.xlsx` })));
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test("no line is longer than asked, but for a word that is", () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 60 }),
      fc.lorem({ maxCount: 60 }),
      fc.integer({ min: 40, max: 110 }),
      (what, row, width) => {
        const plain = { name: null, kommune: null, period: { from: null, to: null } };
        const shown = text(report(file([finding({ what, row, todo: what })], { plan: plain })), width);
        expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 100 },
  );
});

test("severities are painted, and nothing else changes", () => {
  const painted = [
    ...reportText(report(file([finding()])), { width: 80, paint: (piece, style) => `<${style}>${piece}</>` }),
  ].join("\n");
  expect(painted).toContain("  <error>✖ Fejl</>: Baseline år mangler\n");
  expect(painted.replace(/<\/?\w*>/g, "")).toBe(text(report(file([finding()]))));
});

test("no name, text or reason anywhere in a report reaches the terminal raw", () => {
  const nasty = "a\u001b]0;titel\u0007\u009b2J\u202eb\nIngen fejl\u2028c";
  const shown = text(
    report(
      file([finding({ what: nasty, todo: nasty, row: nasty, sheet: nasty, why: nasty })], {
        file: `${nasty}.xlsx`,
        plan: { name: nasty, kommune: nasty, period: { from: null, to: null } },
      }),
      { ...UNREADABLE, file: nasty, problem: { code: nasty, sentence: { what: nasty, todo: nasty } } },
    ),
  );
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]/);
  // A break in a name doesn't begin a line of its own.
  expect(shown).not.toMatch(/^Ingen fejl/m);
});
