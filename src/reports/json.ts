import type { FaultyAcceptance } from "../core/review/acceptances";
import { RULE_SET } from "../core/rules/ruleSet";
import { toJson } from "./escape";
import type { CheckReport, FileReport, ReportFinding } from "./model";

/** The version of the form below; a script that reads it can rely on its keys. */
const VERSION = 1;

/** The report for scripts, in pieces: a check of a large workbook is longer than a string may be. */
export function* reportJson({ program, today, files }: CheckReport): Generator<string> {
  const head = toJson({ version: VERSION, program, ruleSet: RULE_SET, today }).slice(0, -1);
  yield `${head},"files":[`;
  for (const [index, file] of files.entries()) {
    yield index === 0 ? "\n" : ",\n";
    yield* fileJson(file);
  }
  yield "]}\n";
}

function* fileJson({
  file,
  problem,
  tables,
  findings,
  accepted,
  summary,
  faulty,
  since,
}: FileReport): Generator<string> {
  const error = problem && { code: problem.code, message: `${problem.sentence.what} ${problem.sentence.todo}`.trim() };
  const named = tables.map(({ kind, sheet, range, indsatsomraade }) => ({ kind, sheet, range, indsatsomraade }));
  yield `${toJson({ file, error, tables: named }).slice(0, -1)},"findings":[`;
  const all = [...findings, ...accepted].sort((a, b) => a.number - b.number);
  for (const [index, finding] of all.entries()) {
    yield (index === 0 ? "\n" : ",\n") + toJson(findingJson(finding));
  }
  yield `],"summary":${toJson(summary)}`;
  // Only where the workbook's store gives a reason to: most workbooks have neither.
  if (faulty.length > 0) yield `,"acceptances":${toJson(faulty.map(faultyJson))}`;
  if (since !== null) yield `,"since":${toJson(since)}`;
  yield "}";
}

/** An acceptance that doesn't count, with why. */
function faultyJson({ fault, acceptance, changes }: FaultyAcceptance): object {
  const { rule, at, label, reason, by, date } = acceptance;
  return { fault, rule, ...at, row: label, reason, by, date, changes };
}

function findingJson(finding: ReportFinding): object {
  const { rule, severity, sheet, cell, what, todo, why, fix, related, review } = finding;
  const { accepted, status } = review;
  return {
    rule,
    severity,
    sheet,
    cell,
    message: `${what} ${todo}`.trim(),
    explanation: why,
    fix,
    related,
    accepted: accepted && { reason: accepted.reason, by: accepted.by, date: accepted.date },
    ...(status === null ? {} : { status }),
  };
}
