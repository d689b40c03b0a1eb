import type { FaultyAcceptance } from "../core/review/acceptances";
import { ruleSetsOf } from "./ruleSets";
import { toJson } from "./escape";
import type { CheckReport, FileReport, ReportFinding } from "./model";
import { storedInWords } from "./storedWords";
import { moreThanListed } from "./summary";
import { voiceOf, type Voice } from "./voice";
import { notReadSentence, openQuestionsInWords, reasonInWords } from "./words";

/** The version of the form below; a script that reads it can rely on its keys. */
const VERSION = 1;

/** The report for scripts, in pieces: a check of a large workbook is longer than a string may be. */
export function* reportJson({ program, today, files, passedOver, language }: CheckReport): Generator<string> {
  const voice = voiceOf(language);
  const [ruleSet, ...others] = ruleSetsOf(files);
  // Scripts know the one; several rounds of forms in one run are told beside it.
  const ruleSets = others.length === 0 ? {} : { ruleSets: [ruleSet, ...others] };
  const head = toJson({ version: VERSION, program, ruleSet, ...ruleSets, today }).slice(0, -1);
  yield `${head},"files":[`;
  for (const [index, file] of files.entries()) {
    yield index === 0 ? "\n" : ",\n";
    yield* fileJson(file, voice);
  }
  yield `],"passedOver":${toJson(passedOver)}}\n`;
}

function* fileJson(report: FileReport, voice: Voice): Generator<string> {
  const { file, problem, tables, findings, accepted, faulty, since } = report;
  const error = problem && { code: problem.code, message: `${problem.sentence.what} ${problem.sentence.todo}`.trim() };
  const named = tables.map(({ kind, sheet, range, indsatsomraade, form }) => ({
    ...{ kind, sheet, range, indsatsomraade },
    form: form?.id ?? null,
  }));
  yield `${toJson({ file, error, tables: named }).slice(0, -1)},"findings":[`;
  const all = [...findings, ...accepted].sort((a, b) => a.number - b.number);
  for (const [index, finding] of all.entries()) {
    yield (index === 0 ? "\n" : ",\n") + toJson(findingJson(finding));
  }
  yield `],"notChecked":${toJson(notCheckedJson(report, voice))}`;
  const stored = report.stored.map((entry) => ({ kind: entry.item.kind, text: storedInWords(entry, voice) }));
  yield `,"stored":${toJson(stored)}`;
  yield `,"summary":${toJson({ ...report.summary, more: moreThanListed(report) })}`;
  // Only where the workbook's store gives a reason to: most workbooks have neither.
  if (faulty.length > 0) yield `,"acceptances":${toJson(faulty.map(faultyJson))}`;
  if (since !== null) yield `,"since":${toJson(since)}`;
  yield "}";
}

function notCheckedJson({ notRead, notChecked, questions }: FileReport, voice: Voice): object[] {
  const open = openQuestionsInWords(questions, voice);
  const entries = [
    ...notRead.map((one) => ({ sheet: one.sheet, range: one.range, reason: notReadSentence(one, voice) })),
    ...notChecked.map((one) => ({ sheet: one.sheet, range: one.range, reason: reasonInWords(one, voice) })),
  ];
  return open === null ? entries : [...entries, { sheet: null, range: null, reason: open }];
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
