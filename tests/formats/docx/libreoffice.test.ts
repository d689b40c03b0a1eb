import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWordForms, WORD_FORMS } from "../../../scripts/samples/wordFixtures";
import { wordForm } from "../../../scripts/samples/wordForm";
import { Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/readPlan";
import { readPlanFile } from "../../../src/formats/readPlanFile";
import { inspectionOf } from "../../../src/reports/inspection";

jest.setTimeout(120_000);

const COMMITTED = join(__dirname, "../../fixtures/word");
const SAMPLES = join(__dirname, "../../../assets/samples");

/** LibreOffice makes the documents anew where it is installed; elsewhere those it made before are read. */
const isInstalled = canRun("soffice");
let made = "";
beforeAll(() => {
  if (!isInstalled) return;
  made = mkdtempSync(join(tmpdir(), "word-"));
  makeWordForms(made);
});
afterAll(() => {
  if (made !== "") rmSync(made, { recursive: true });
});

function canRun(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

/** What inspect says of the file, its budget aside: that stands in no delaftale. */
async function inspected(path: string): Promise<object> {
  const { workbook } = await readPlanFile(path);
  return inspectionOf("plan", new Plan({ ...readPlan(workbook).tables, budgets: [] }));
}

describe.each(WORD_FORMS)("$sample.name, filled in with $manner", ({ sample, manner }) => {
  const workbook = join(SAMPLES, `${sample.name}.xlsx`);
  const places = isInstalled ? ["committed", "made now"] : ["committed"];

  test.each(places)("as a Word document (%s) gives what the workbook of the same plan gives", async (place) => {
    const document = join(place === "committed" ? COMMITTED : made, `${sample.name}.docx`);
    expect(await inspected(document)).toEqual(await inspected(workbook));
    expect((await readPlanFile(document)).word?.notRecognised).toEqual([]);
  });

  test("is committed as the script writes it", () => {
    expect(readFileSync(join(COMMITTED, `${sample.name}.html`), "utf8")).toBe(wordForm(sample, manner));
  });
});
