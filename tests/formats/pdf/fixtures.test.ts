import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HEAD, OF_LIBREOFFICE, PRINTED } from "../../../scripts/samples/pdfFixtures";
import { WORD_FORMS } from "../../../scripts/samples/wordFixtures";
import { Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/readPlan";
import { readPlanFile } from "../../../src/formats/readPlanFile";
import { inspectionOf } from "../../../src/reports/inspection";

const FIXTURES = join(__dirname, "../../fixtures/pdf");
const SAMPLES = join(__dirname, "../../../assets/samples");

/** What inspect says of the file, its budget aside: that stands in no delaftale. */
async function inspected(path: string): Promise<object> {
  const { workbook } = await readPlanFile(path);
  return inspectionOf("plan", new Plan({ ...readPlan(workbook).tables, budgets: [] }));
}

/** How the sample was printed: by a browser, by LibreOffice from its Word document, and from the browser's pages. */
function namesOf(sample: string): string[] {
  const others = OF_LIBREOFFICE.filter((own) => own.sample === sample).flatMap(({ names }) => names);
  return [...PRINTED.map(({ name }) => name), "libreoffice", ...others.map((name) => `libreoffice-${name}`)];
}

test("every PDF that the script makes is there, and none else", () => {
  const expected = WORD_FORMS.flatMap(({ sample }) => namesOf(sample.name).map((name) => `${sample.name}-${name}.pdf`));
  expect(readdirSync(FIXTURES).sort()).toEqual(expected.sort());
});

/** What is told besides: that a table without lines is to be looked at, and what repeats at the edges of pages. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  unruled: ["table-unruled"],
  "libreoffice-unruled": ["table-unruled"],
  "small-pages": ["page-edges"],
};

describe.each(WORD_FORMS)("$sample.name", ({ sample }) => {
  test.each(namesOf(sample.name))("as a PDF (%s) gives what the workbook of the same plan gives", async (name) => {
    const path = join(FIXTURES, `${sample.name}-${name}.pdf`);
    expect(await inspected(path)).toEqual(await inspected(join(SAMPLES, `${sample.name}.xlsx`)));
    const { word, workbook } = await readPlanFile(path);
    expect(word?.format).toBe("pdf");
    expect(word?.notRecognised).toEqual([]);
    expect(workbook.notRead?.map(({ reason }) => reason)).toEqual(TOLD[name] ?? []);
  });

  test("head, foot and page numbers of the pages are named as left out", async () => {
    const { workbook } = await readPlanFile(join(FIXTURES, `${sample.name}-small-pages.pdf`));
    const [edges] = workbook.notRead ?? [];
    expect(edges?.texts?.[0]).toBe(HEAD);
    expect(edges?.texts?.slice(1).map((text) => text.replace(/\d+/g, "#"))).toEqual(["Side # af #"]);
    expect(edges?.range).toMatch(/^1-\d+$/);
  });

  test("a note stays with the figure that it is of, and is no part of it", async () => {
    const { word } = await readPlanFile(join(FIXTURES, `${sample.name}-notes.pdf`));
    const texts = word?.sheets.flatMap(({ rows }) => rows.flat().map(({ value }) => value));
    expect(texts?.filter((text) => /^Note til C\d+: Opgjort af kommunen i maj\.$/.test(String(text)))).toHaveLength(1);
    expect(JSON.stringify(texts)).not.toMatch(/13,60%1|81,45 %1/);
  });
});
