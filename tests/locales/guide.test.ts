import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFileHost } from "../../src/hosts/file/fileHost";
import { workbookOf } from "../../src/core/workbook/fromRows";
import { GUIDE, namesOf, NO_NAMES } from "../support/guide";
import { literally } from "../support/literally";
import { allTexts } from "./support/allTexts";

/*
 * What the guide calls by name (in bold) is called so in the program, by a key of the locale files or in the manifest, in the
 * host that the guide speaks of there.
 */

const ROOT = join(__dirname, "../..");

/** The key of every name. Locale files that only one host shows are told by their names below. */
const NAMES: Readonly<Record<string, string>> = {
  "Accepter alle 3 …": "review.ts review pane acceptAll",
  Accepter: "review.ts review pane save",
  "Accepter …": "review.ts review pane accept",
  Advarsler: "report.ts report severities warning",
  Ark: "browser.ts browser views sheet",
  Baseline: "pane.ts pane tabs baseline",
  Begrundelse: "review.ts review pane reason",
  Bemanding: "pane.ts pane tabs staffing",
  Boligområder: "pane.ts pane settings areas",
  "Brug markeringen som tabel": "pane.ts pane recognised useSelection",
  Budget: "pane.ts pane mapping kinds budget",
  Dansk: "browser.ts browser languageName",
  "Dit navn": "review.ts review pane name",
  Fejl: "report.ts report severities error",
  "Flere handlinger": "pane.ts pane list more",
  Fortryd: "history.ts history undo",
  Fortsæt: "keeping.ts keeping goOn",
  Fund: "manyPlans.ts manyPlans filters severity",
  "Gem en kopi": "saving.ts saving saveCopy",
  Gem: "saving.ts saving save",
  "Gem indikatorer som CSV": "manyPlans.ts manyPlans export forms indicatorsCsv",
  "Gem som CSV": "pane.ts pane export csv",
  "Gem som Excel": "manyPlans.ts manyPlans export forms xlsx",
  "Gem som webside": "pane.ts pane export html",
  "Gem svaret": "staffing.ts staffing questions save",
  Gendan: "history.ts history redo",
  "Gå til fundet": "browser.ts browser grid goToFinding",
  "Hent tal fra en fil": "baseline.ts baseline import file",
  "Hent tal fra et ark i projektmappen": "baseline.ts baseline import sheet",
  "Hold op mod hentede tal": "manyPlans.ts manyPlans data heading",
  "Husk denne kontrol til næste gang": "review.ts review pane keep",
  "Hvad er ikke kontrolleret?": "pane.ts pane list notChecked",
  "Hvorfor?": "pane.ts pane list why",
  Indstillinger: "pane.ts pane tabs settings",
  "Indsæt 2 nye ark": "word.ts word pane insert many",
  "Indsæt arket Bemanding": "staffing.ts staffing ways sheet",
  "Indsæt arket Kontrolrapport": "pane.ts pane export sheet",
  "Indsæt fra Word eller PDF": "word.ts word pane heading",
  "Indsæt grundlag for indberetning": "basis.ts basis insert",
  "Indsæt i nyt ark": "pane.ts pane templates insert",
  "Ingen af dem: den står ikke i budgettet": "staffing.ts staffing questions none",
  Kassér: "keeping.ts keeping discard",
  Kommune: "manyPlans.ts manyPlans filters kommune",
  Kontrol: "pane.ts pane tabs check",
  "Kontrollér igen": "pane.ts pane check again",
  "Kontrollér løbende": "pane.ts pane check live",
  "Kontrollér projektmappen": "pane.ts pane check first",
  Kontrollér: "manifest.xml",
  "Kopiér som tabel": "pane.ts pane export copy",
  "Kopiér tabellen": "staffing.ts staffing ways copy",
  "Lav de 3 sikre rettelser": "pane.ts pane fix all many",
  "Læst rigtigt? Ret": "baseline.ts baseline import readRight",
  "Markér i arket": "pane.ts pane check mark",
  Note: "overview.ts overview columns note",
  "Næste fund": "pane.ts pane list next",
  Oplysninger: "report.ts report severities info",
  "Overfør til skema": "transfer.ts transfer open",
  Procent: "staffing.ts staffing units share",
  Rapport: "pane.ts pane tabs export",
  Regel: "manyPlans.ts manyPlans filters rule",
  "Ret 3 celler": "pane.ts pane fix apply many",
  "Ret celle": "editing.ts editing edit",
  Ret: "pane.ts pane fix fix",
  "Ryd filtre": "manyPlans.ts manyPlans filters clear",
  "Ryd op": "tidy.ts tidy apply",
  "Ryd op i tabellen": "tidy.ts tidy action",
  "Samme indikator": "manyPlans.ts manyPlans indicators heading",
  "Sammenlign to planer": "manyPlans.ts manyPlans twoPlans heading",
  Sammenligning: "baseline.ts baseline compared heading",
  Skabeloner: "pane.ts pane tabs templates",
  Skriv: "pane.ts pane list write",
  "Skriv 7 celler": "transfer.ts transfer write many",
  "Skriv i arket Baselinedata": "baseline.ts baseline import write",
  "Slet fra browseren": "keeping.ts keeping forget",
  Status: "overview.ts overview columns status",
  "Søg efter plan, kommune, fil eller note": "manyPlans.ts manyPlans filters search",
  "Sådan er arket læst": "receipt.ts receipt heading",
  "Sæt de hentede tal ind i tabellen": "pull.ts pull open",
  "Tag tabellen med": "staffing.ts staffing ways heading",
  "Tal, der står flere steder": "repeated.ts repeated heading",
  "Til overblikket": "browser.ts browser views back",
  Timer: "staffing.ts staffing units hours",
  "Udfyld 3 celler": "pull.ts pull write many",
  "Vis fundene efter tabel": "pane.ts pane header byTable",
  "Vis, hvordan arket er læst": "reading.ts reading show",
  "Vælg dokumenter": "word.ts word pane choose",
  "Vælg filer med tal": "manyPlans.ts manyPlans data choose",
  "Visning og skabeloner": "pane.ts pane header more",
  "Åbn en mappe med planer": "browser.ts browser open chooseFolder",
  "Åbn en projektmappe": "browser.ts browser open choose",
  Årsværk: "staffing.ts staffing units fullTime",
};
const BROWSER_ONLY = /^(?:browser|editing|keeping|manyPlans|reading|saving)\.ts /;

/** What is wrong with the guide's names, a sentence each. */
function faults(guide: string, texts: ReadonlyMap<string, string>, manifest: string): readonly string[] {
  return namesOf(guide).flatMap(({ name, host, line }) => {
    if (NO_NAMES.has(name)) return [];
    const key = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (key === undefined) return [`nothing is known to be called “${name}”: ${line}`];
    const isManifest = key === "manifest.xml";
    const text = isManifest ? (manifest.includes(`DefaultValue="${name}"`) ? name : undefined) : texts.get(`da/${key}`);
    if (text === undefined) return [`${key} is no more: ${line}`];
    if (!patternOf(text).test(name)) return [`“${name}” is called “${text}”: ${line}`];
    const only = isManifest ? "excel" : BROWSER_ONLY.test(key) ? "browser" : null;
    return only === null || only === host
      ? []
      : [`“${name}” is only in ${only}, and the guide doesn't say so: ${line}`];
  });
}

/** "Accepter alle {count} …" with any number in it. */
function patternOf(text: string): RegExp {
  return new RegExp(
    `^${text
      .split(/\{\w+\}/)
      .map(literally)
      .join("\\d+")}$`,
    "u",
  );
}

const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const texts = allTexts("da").then((all) => new Map(all));

test("every button, tab and field that the guide names is called so, in the host it speaks of", async () => {
  expect(namesOf(GUIDE).length).toBeGreaterThan(60);
  expect(faults(GUIDE, await texts, manifest)).toEqual([]);
});

test("what the guide says of both, the browser edition can", () => {
  const { capabilities } = createFileHost(workbookOf());
  const { write, store, insertSheets, rewriteTables, live, download } = capabilities;
  expect({ write, store, insertSheets, rewriteTables, live, download }).toEqual({
    ...{ write: true, store: true, insertSheets: true },
    ...{ rewriteTables: true, live: true, download: true },
  });
});

test("the guide speaks of all that is listed here", () => {
  const used = new Set(namesOf(GUIDE).map(({ name }) => name));
  expect(Object.keys(NAMES).filter((name) => !used.has(name))).toEqual([]);
});

test.each<[file: string, name: string, key: string]>([
  ["kommandolinje.md", "”Ryd op i tabellen”", "tidy.ts tidy action"],
  ["kommandolinje.md", "”Sæt de hentede tal ind i tabellen”", "pull.ts pull open"],
  ["udrulning.md", "**Gem**", "saving.ts saving save"],
  ["udrulning.md", "**Slet fra browseren**", "keeping.ts keeping forget"],
  ["udrulning.md", "**Slet alt**", "keeping.ts keeping start removeAll"],
  [
    "udrulning.md",
    "”Den del af programmet, der taler med Excel, kunne ikke hentes.”",
    "pane.ts pane problem host office-blocked what",
  ],
])("%s calls %s what the program does", async (file, name, key) => {
  expect(readFileSync(join(ROOT, "docs", file), "utf8")).toContain(name);
  expect((await texts).get(`da/${key}`)).toBe(name.replace(/^(?:\*\*|”)|(?:\*\*|”)$/g, ""));
});

test("a button that is renamed, and one named where it isn't, are found", async () => {
  const now = await texts;
  const renamed = new Map(now).set(`da/${NAMES.Ret!}`, "Lav rettelsen");
  expect(faults(GUIDE, renamed, manifest)).toEqual([expect.stringContaining("“Ret” is called “Lav rettelsen”")]);
  const elsewhere = faults(
    "## Første gang i Excel\n\nVælg **Gem en kopi**.\n\nI browseren: **Gem en kopi**.",
    now,
    manifest,
  );
  expect(elsewhere).toEqual([expect.stringContaining("only in browser")]);
  expect(faults("Vælg **Kontrollér**.", now, manifest)).toEqual([expect.stringContaining("only in excel")]);
  expect(faults("Vælg **Ret alle**.", now, manifest)).toEqual([expect.stringContaining("nothing is known")]);
});
