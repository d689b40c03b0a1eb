import { cellName, parseCellName, rangeName } from "../../core/workbook/address";
import type { CellEdit } from "../../core/workbook/edits";
import { isOwnOutput } from "../../core/workbook/reportMark";
import { cellAt, type Workbook } from "../../core/workbook/snapshot";
import { bytesFromFile } from "../../formats/bytesFromFile";
import { readPlan } from "../../formats/readPlan";
import { MAX_FILE_BYTES } from "../../formats/xlsx/limits";
import { readXlsx } from "../../formats/xlsx/readXlsx";
import { isSigned, writeEdits } from "../../formats/xlsx/write";
import { keptStore } from "../../hosts/storePart";
import { FIX_TEXTS } from "../../locales/fixTexts";
import { fillIn } from "../../locales/fillIn";
import { TIDY_TEXTS } from "../../locales/tidyTexts";
import type { Language } from "../../locales/types";
import type { FixedCell } from "../../reports/fixed";
import type { FileProblem } from "../../reports/model";
import type { AlsoFixed, StoredUse } from "../arguments";
import { readGivenData } from "../dataFiles";
import { problemOf } from "../fileProblems";
import { storedOptions } from "../storedOptions";
import { fixWorkbook, type FixedWorkbook } from "./fixWorkbook";
import { differsAt } from "./readsBack";

/** How the files of a call are corrected; plain data, so that a worker can be told. */
export interface FixJob {
  readonly language: Language;
  readonly stored: StoredUse;
  readonly form: string | null;
  /** ISO date. */
  readonly today: string;
  /** Files of data that figures are taken from. */
  readonly data: readonly string[];
  readonly asked: readonly AlsoFixed[];
}

export type FixedFile =
  | {
      readonly kind: "fixed";
      readonly changes: readonly FixedCell[];
      /** How many merges were undone or made. */
      readonly merges: number;
      /** What couldn't be corrected, and what is to be told of the copy. */
      readonly notices: readonly string[];
      /** What is to be told of the file on standard error alone. */
      readonly told: readonly string[];
      /** The copy's bytes, read back and found right; null where there is nothing to correct. */
      readonly copy: Uint8Array | null;
    }
  | { readonly kind: "problem"; readonly problem: FileProblem }
  /** A workbook of our own reports, or a document, in which nothing is corrected. */
  | { readonly kind: "own-output" }
  | { readonly kind: "document" };

/** Corrects what is safe to correct in a copy of a file. Never rejects: what stands in the way is the answer. */
export async function fixFile(file: string, job: FixJob): Promise<FixedFile> {
  const { language } = job;
  try {
    const bytes = bytesFromFile(file, MAX_FILE_BYTES);
    const { workbook, word } = await readPlan(bytes, { name: file });
    if (word !== null) return { kind: "document" };
    if (isOwnOutput(workbook)) return { kind: "own-output" };
    const { options, notices: told } = storedOptions(file, workbook, job);
    const data = await readGivenData(job.data, language);
    const fixed = await fixWorkbook(workbook, { ...options, today: job.today, data }, job.asked);
    const edits = fixed.host.edits();
    const notices = noticesOf(fixed, language);
    const merges = edits.merges.reduce((sum, { undone, made }) => sum + undone.length + made.length, 0);
    if (edits.cells.length + merges === 0) return { kind: "fixed", changes: [], merges, notices, told, copy: null };
    const copy = await writeEdits(bytes, edits, { storePart: keptStore });
    const place = differsAt(fixed.host.workbook(), await readXlsx(copy));
    if (place !== null) return { kind: "problem", problem: notTheSame(place, language) };
    const all = sorted(workbook, edits.cells).map((edit) => changeOf(edit, workbook, fixed.causes));
    // A cell that only changes its look holds what it held.
    const changes = all.filter(({ from, to }) => from !== to);
    const signed = (await isSigned(bytes)) ? [FIX_TEXTS[language].signed] : [];
    return { kind: "fixed", changes, merges, notices: [...notices, ...signed], told, copy };
  } catch (error) {
    return { kind: "problem", problem: problemOf(error, language) };
  }
}

/** In the order of the sheets and their rows. */
function sorted({ sheets }: Workbook, cells: readonly CellEdit[]): CellEdit[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const keyed = cells.map((edit) => ({ edit, at: parseCellName(edit.cell) ?? { row: 0, column: 0 } }));
  keyed.sort(
    (a, b) =>
      (order.get(a.edit.sheet) ?? 0) - (order.get(b.edit.sheet) ?? 0) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  );
  return keyed.map(({ edit }) => edit);
}

function changeOf(edit: CellEdit, { sheets }: Workbook, causes: FixedWorkbook["causes"]): FixedCell {
  const { sheet, cell, value, formula } = edit;
  const at = parseCellName(cell);
  const own = sheets.find(({ name }) => name === sheet);
  const held = own === undefined || at === null ? undefined : cellAt(own, at.row, at.column);
  const from = typeof held?.value === "string" ? held.value : (held?.text ?? "");
  const to = formula !== null ? `=${formula}` : typeof value === "boolean" ? String(value) : (value ?? "");
  return { sheet, cell, from, to, rule: causes.get(`${sheet}!${cell}`) ?? "" };
}

/** What wasn't corrected, in words. */
function noticesOf({ refused, notTidied }: FixedWorkbook, language: Language): string[] {
  const texts = FIX_TEXTS[language];
  return [
    ...refused.map(({ change: { sheet, cell, to }, reason }) =>
      fillIn(language, texts.refused[reason], { place: `${sheet}!${cell}`, to }),
    ),
    ...notTidied.map(({ sheet, range, refusal }) => {
      const place = `${sheet}!${rangeName(range)}`;
      if (refusal === null) return fillIn(language, texts.protectedSheet, { place });
      const reason = fillIn(language, TIDY_TEXTS[language].refused[refusal.reason], { cell: cellName(refusal.at) });
      return fillIn(language, texts.notTidied, { place, reason });
    }),
  ];
}

function notTheSame(place: string, language: Language): FileProblem {
  const { what, todo } = FIX_TEXTS[language].notTheSame;
  return { code: "fix/not-the-same", sentence: { what: fillIn(language, what, { place }), todo } };
}
