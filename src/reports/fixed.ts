import { FIX_TEXTS } from "../locales/fixTexts";
import { fillIn } from "../locales/fillIn";
import { forTerminal, toJson } from "./escape";
import type { FileProblem, PassedOver } from "./model";
import { counted, type Voice } from "./voice";

/** What stands under a file. */
const INDENT = "  ";

/** A cell that was corrected: what it held, what it holds, and the rule that asked for it ("tidy", "pull" for the others). */
export interface FixedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string | number;
  readonly rule: string;
}

/** What came of one file. */
export interface FixReport {
  readonly file: string;
  /** Where the copy stands; null where none was written. */
  readonly copy: string | null;
  readonly problem: FileProblem | null;
  readonly changes: readonly FixedCell[];
  readonly merges: number;
  readonly notices: readonly string[];
}

/** For scripts. */
export function* fixedJson(files: readonly FixReport[], passedOver: readonly PassedOver[]): Generator<string> {
  yield '{"version":1,"files":[';
  for (const [index, { file, copy, problem, changes, merges, notices }] of files.entries()) {
    const error = problem && {
      code: problem.code,
      message: `${problem.sentence.what} ${problem.sentence.todo}`.trim(),
    };
    yield (index === 0 ? "\n" : ",\n") + toJson({ file, copy, error, changes, merges, notFixed: notices });
  }
  yield `],"passedOver":${toJson(passedOver)}}\n`;
}

/** For people. Files that couldn't be read are told of elsewhere. */
export function* fixedText(files: readonly FixReport[], voice: Voice): Generator<string> {
  const { language } = voice;
  const texts = FIX_TEXTS[language];
  for (const { file, copy, problem, changes, merges, notices } of files) {
    if (problem !== null) continue;
    yield `${forTerminal(file)}: ${counted(copy === null ? texts.shown : texts.changes, changes.length, voice)}\n`;
    for (const { sheet, cell, from, to, rule } of changes) {
      const said = (value: string | number): string =>
        value === ""
          ? texts.empty
          : typeof value === "number"
            ? String(value)
            : fillIn(language, texts.text, { text: value });
      const cause = rule === "tidy" || rule === "pull" ? texts.rules[rule] : rule;
      const values = { place: `${sheet}!${cell}`, from: said(from), to: said(to), rule: cause };
      yield `${INDENT}${forTerminal(fillIn(language, texts.change, values))}\n`;
    }
    if (merges > 0) yield `${INDENT}${counted(texts.merges, merges, voice)}\n`;
    for (const notice of notices) yield `${INDENT}${forTerminal(notice)}\n`;
    if (copy !== null) yield `${INDENT}${forTerminal(fillIn(language, texts.copy, { path: copy }))}\n`;
  }
}
