/** @jest-environment jsdom */
import axe from "axe-core";
import fc from "fast-check";
import { reportHtml } from "../../src/reports/html";
import type { CheckReport } from "../../src/reports/model";
import { comparedRow } from "./compared";
import { file, finding, report, UNREADABLE } from "./example";

const html = (value: CheckReport) => [...reportHtml(value)].join("");

function page(value: CheckReport): Document {
  return new DOMParser().parseFromString(html(value), "text/html");
}

/** What stands above and below its printed pages. */
const runningStyle = (value: CheckReport) => page(value).querySelectorAll("style")[1]?.textContent;

const full = report(
  file([finding(), finding({ severity: "warning", cell: "C9" }), finding({ severity: "info", cell: "D9", row: null })]),
  file([], { file: "tom.xlsx" }),
  UNREADABLE,
);

test("the page has a language, a title, one main landmark and headings in order", () => {
  const document = page(full);
  expect(document.documentElement.lang).toBe("da");
  expect(document.title).toBe("Kontrolrapport");
  expect(document.querySelectorAll("main")).toHaveLength(1);
  const headings = [...document.querySelectorAll("h1,h2,h3")].map((heading) => heading.textContent);
  expect(headings).toEqual(["Kontrolrapport", "Samlet resultat", "broendby.xlsx", "Fund", "tom.xlsx", "væk.xlsx"]);
});

test("a page over one file is called by its name", () => {
  expect(page(report(file([]))).title).toBe("Kontrolrapport: broendby.xlsx");
});

test("the head says which plan it is, and a page over one file is signed", () => {
  const document = page(report(file([])));
  expect([...document.querySelectorAll("dl dt, dl dd")].map((entry) => entry.textContent)).toEqual([
    "Plan",
    "Brøndby Projektet",
    "Kommune",
    "Brøndby Kommune",
    "Periode",
    "1. juni 2025 – 31. maj 2029",
  ]);
  expect(document.querySelector("header p")?.textContent).toBe(
    "Kontrolleret 20. november 2026 med Baselinekontrol 0.1.0, regelsæt LBF 2019-26, version 4",
  );
  expect([...document.querySelectorAll(".signature span")].map((line) => line.textContent)).toEqual([
    "Kontrolleret af",
    "Dato",
    "Godkendt af",
    "Dato",
  ]);
  expect(page(full).querySelector(".signature")).toBeNull();
});

test("an area stands beside its kommune", () => {
  const figure = {
    indikator: "Andel uden job",
    niveau: "boligomraade" as const,
    omraade: "Brøndby Strand",
    aar: "2023",
    value: 12.6,
    unit: "%",
    decimals: 1,
    suppressed: false,
    kilde: "LBF",
    fil: "",
    importeret: null,
    at: null,
  };
  const kommune = { ...figure, niveau: "kommune" as const, omraade: "Brøndby", value: 14.5 };
  const document = page(report(file([], { compared: [comparedRow([figure, kommune])] })));
  const line = document.querySelector("#file-1-compared + table tbody tr");
  expect([...(line?.children ?? [])].map((cell) => cell.textContent.replace(/\s/g, " "))).toEqual([
    "Andel uden job",
    "Brøndby Strand",
    "12,6 %",
    "14,5 %",
    "2023",
    "1,9 procentpoint bedre end kommunen",
  ]);
});

test("a finding stands with its severity as a word, its cell, its row and its reason", () => {
  const row = page(report(file([finding()]))).querySelector("tbody tr");
  expect(row?.querySelector("th[scope=row] .severity")?.textContent.trim()).toBe("Fejl");
  expect(row?.querySelector(".cell")?.textContent).toBe("Beskæftigelse E11");
  expect(row?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  expect(row?.querySelector(".row")?.textContent).toBe("Den Lille Sprogskole");
  expect(row?.querySelector("details summary")?.textContent).toBe("Hvorfor?");
  expect(row?.textContent).toContain("Regel: year/missing");
});

test("what several cells share is said once above them, the worst first, and a reason once for all on paper", () => {
  const other = { rule: "source/missing", severity: "warning", what: "Kilden mangler.", todo: "Skriv den." } as const;
  const found = [
    finding({ ...other, cell: "F9" }),
    finding({ cell: "E9", row: "A" }),
    finding({ cell: "E11", row: "B", covers: [finding({ cell: "F11" })] }),
    finding({ cell: "D9", what: "Andet.", title: "Andet", todo: "Gør noget andet." }),
  ];
  const rows = [...page(report(file(found))).querySelectorAll(".findings tbody tr")];
  const [first] = rows;
  expect(rows.map((row) => row.querySelector(".what")?.textContent)).toEqual([
    "Baseline år mangler (2 steder)",
    "Andet.",
    "Kilden mangler.",
  ]);
  expect([...(first?.querySelectorAll(".places li") ?? [])].map((place) => place.textContent)).toEqual([
    "Beskæftigelse E9 A",
    "Beskæftigelse E11, F11 B",
  ]);
  expect(rows.map((row) => row.querySelector("details")?.className)).toEqual(["why first", "why again", "why again"]);
});

test("every printed page says which plan it is, when it was checked, which page of how many, and takes initials", () => {
  const style = runningStyle(report(file([])));
  expect(style).toContain(
    '@top-left { content: "Brøndby Projektet · Brøndby Kommune · 1. juni 2025 – 31. maj 2029"; }',
  );
  expect(style).toContain('@top-right { content: "Kontrolleret 20. november 2026"; }');
  expect(style).toContain('content: "Side " counter(page) " af " counter(pages) ""');
  expect(style).toContain('@bottom-left { content: "Paraf ');
  expect(runningStyle(full)).not.toContain("Paraf");
});

test("a plan's name ends neither the style sheet nor its string", () => {
  const plan = (name: string) => ({ name, kommune: null, period: { from: null, to: null } });
  const text = html(report(file([], { plan: plan('"; } </style><img src=x>\\\n{') })));
  expect(text).toContain(
    '@top-left { content: "\\22 ; \\7d  \\3c \\2f style\\3e \\3c img src\\3d x\\3e \\5c  \\7b "; }',
  );
});

test("a repair shows what it changes", () => {
  const fix = {
    title: "Skriv komma i stedet for punktum",
    safe: true,
    changes: [{ sheet: "Beskæftigelse", cell: "C9", from: "12.9 %", to: "12,9 %" }],
  };
  const { textContent } = page(report(file([finding({ fix })]))).body;
  expect(textContent).toContain("Kan rettes: Skriv komma i stedet for punktum");
  expect(textContent).toContain("C9: ”12.9 %” → ”12,9 %”");
});

test("nothing is fetched and nothing runs: a policy says so, and no address stands in the page", () => {
  const text = html(full);
  expect(text).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import| on\w+=/i);
});

test("text from the workbook stays text", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('"><script>x</script>', "<img src=x onerror=y>", "</style>", "&lt;")),
      (text) => {
        const found = finding({ what: text, todo: text, row: text, why: text, cell: text, sheet: text });
        const entry = file([found], {
          file: `a${text}`,
          sections: [
            {
              sheet: text,
              table: { kind: "delmaal", sheet: text, range: "A1", indsatsomraade: text, form: null, rows: 1 },
              findings: [found],
              accepted: 0,
              hidesSome: false,
            },
          ],
        });
        const names = new Set([...page(report(entry)).querySelectorAll("*")].map((element) => element.localName));
        const allowed = [
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "h1",
          "p",
          "main",
          "section",
          "div",
          "dl",
          "dt",
          "dd",
          "h2",
          "ul",
          "li",
          "h3",
        ];
        const inTables = [
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "span",
          "b",
          "br",
          "svg",
          "path",
          "details",
          "summary",
        ];
        expect([...names].filter((name) => !allowed.includes(name) && !inTables.includes(name))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("axe finds nothing to remark", async () => {
  // axe looks at the page it runs in. Colours need a real browser: jsdom draws nothing.
  const { documentElement } = page(full);
  // It knows no margin boxes either, and complains of them.
  documentElement.querySelectorAll("style")[1]?.remove();
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(" ")}`)).toEqual([]);
});
