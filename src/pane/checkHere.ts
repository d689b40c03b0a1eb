import type { Checker } from "./props";
import { LAZY_PARTS } from "./lazyParts";

/** Runs the check in the page itself. Rules and reports load with the first check. */
export const checkHere: Checker = async (workbook, options) => {
  const [{ checkWorkbook }, { reportOfCheck }] = await Promise.all([LAZY_PARTS.check(), LAZY_PARTS.fromCheck()]);
  const result = checkWorkbook(workbook, options);
  return {
    plan: result.plan,
    report: (file, language) => Promise.resolve(reportOfCheck(file, result, { language, min: "info" })),
  };
};
