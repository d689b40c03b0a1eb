import type { Inspection } from "../reports/inspection";
import { readInspectCall, type InspectCall } from "./arguments";
import { answer, EXIT, type Outcome } from "./program";

async function inspect({ files, data, language, stored }: InspectCall): Promise<Outcome> {
  // Loaded only now, so that help and a mistyped call are answered at once.
  const [{ planFiles }, { tellProblem }, { tellGivenData }, reports, { inspectFile }] = await Promise.all([
    import("./planFiles"),
    import("./readWorkbook"),
    import("./dataFiles"),
    import("../reports/inspection"),
    import("./inspectFile"),
  ]);
  const given = await tellGivenData(data, language);
  let exit: Outcome["exit"] = given.problems.length > 0 ? EXIT.failed : EXIT.fine;
  const inspections: Inspection[] = [];
  for (const file of await planFiles(files)) {
    const inspected = await inspectFile(file, { language, stored, data: given.figures });
    if ("problem" in inspected) {
      exit = EXIT.failed;
      tellProblem(file, inspected.problem, language);
      inspections.push(reports.inspectionOfProblem(file, inspected.problem));
    } else {
      inspections.push(inspected.inspection);
    }
  }
  return { output: reports.inspectionsJson(inspections), exit };
}

void answer("inspect", readInspectCall(process.argv.slice(2)), inspect);
