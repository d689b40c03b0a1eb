import { readInspectCall, type InspectCall } from "./arguments";
import { answer, EXIT, type Outcome } from "./program";

async function inspect(call: InspectCall): Promise<Outcome> {
  // Loaded only now, so that help and a mistyped call are answered at once.
  const [{ readPlanTables }, { overFiles }, { inspectionOf, inspectionOfProblem, inspectionsJson }] = await Promise.all(
    [import("../core/tables/readPlanTables"), import("./readWorkbook"), import("../reports/inspection")],
  );
  const files = await overFiles(
    call,
    (file, workbook) => inspectionOf(file, readPlanTables(workbook)),
    inspectionOfProblem,
  );
  const failed = files.some((file) => file.error !== undefined);
  return { output: inspectionsJson(files), exit: failed ? EXIT.failed : EXIT.fine };
}

void answer("inspect", readInspectCall(process.argv.slice(2)), inspect);
