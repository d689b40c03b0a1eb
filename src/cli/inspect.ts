import { readInspectCall, type InspectCall } from "./arguments";
import { answer, EXIT, type Outcome } from "./program";

async function inspect({ files, language }: InspectCall): Promise<Outcome> {
  // Loaded only now, so that help and a mistyped call are answered at once.
  const [{ readPlanTables }, { planFiles }, { readPlanFile, tellProblem }, { storedOptions }, reports] =
    await Promise.all([
      import("../core/tables/readPlanTables"),
      import("./planFiles"),
      import("./readWorkbook"),
      import("./storedOptions"),
      import("../reports/inspection"),
    ]);
  let exit: Outcome["exit"] = EXIT.fine;
  const inspections = [];
  for (const file of await planFiles(files)) {
    const read = await readPlanFile(file, language);
    if ("workbook" in read) {
      const { given } = storedOptions(file, read.workbook, language);
      inspections.push(reports.inspectionOf(file, readPlanTables(read.workbook, given)));
      continue;
    }
    exit = EXIT.failed;
    tellProblem(file, read.problem, language);
    inspections.push(reports.inspectionOfProblem(file, read.problem));
  }
  return { output: reports.inspectionsJson(inspections), exit };
}

void answer("inspect", readInspectCall(process.argv.slice(2)), inspect);
