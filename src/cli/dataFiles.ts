import { guessMapping } from "../core/data/guessMapping";
import { isAsked, type ImportMapping } from "../core/data/mapping";
import { readFigures, type ReadFigures } from "../core/data/readFigures";
import type { DataFigure, RawTable } from "../core/data/dataFigure";
import { readDataFile } from "../formats/data/readDataFile";
import { CLI_TEXTS } from "../locales/cliTexts";
import { formDoubtText } from "../locales/dataErrors";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { askedColumnInWords } from "../reports/matchWords";
import type { FileProblem } from "../reports/model";
import { skippedInWords } from "../reports/skippedWords";
import { problemOf } from "./fileProblems";

/** A table of a data file with what its columns were taken for, and its figures. */
export interface ReadTable {
  readonly table: RawTable;
  readonly mapping: ImportMapping;
  readonly read: ReadFigures;
}

export type DataFileRead =
  /** With what is to be told of the file although it was read. */
  { readonly tables: readonly ReadTable[]; readonly notices: readonly string[] } | { readonly problem: FileProblem };

/** Reads the figures of a data file's tables; a table without any is left out. Never rejects: the problem is the answer. */
export async function readFigureFile(file: string, language: Language): Promise<DataFileRead> {
  try {
    const { tables: given, found } = await readDataFile(file);
    const { tables, told } = figureTables(given, { file, language });
    if (tables.length === 0) return { problem: noFigures(told, language) };
    const doubts = found.doubts.map((doubt) => formDoubtText(language, doubt));
    return { tables, notices: toldInFile(file, [...doubts, ...told], language) };
  } catch (error) {
    return { problem: problemOf(error, language) };
  }
}

/** What wasn't taken of a table, and what is asked about it. */
function toldOfTable({ mapping, read }: ReadTable, language: Language): readonly string[] {
  const skipped = skippedInWords(read, language);
  const columns = read.figures.some(({ askedColumn }) => askedColumn !== undefined)
    ? mapping.columns.filter(isAsked).map(({ heading }) => askedColumnInWords(heading, language))
    : [];
  return skipped === null ? columns : [skipped, ...columns];
}

/** What is told of a file, with its name. */
export function toldInFile(file: string, told: readonly string[], language: Language): readonly string[] {
  return told.map((problem) => fillIn(language, CLI_TEXTS[language].fileProblem, { file, problem }));
}

/** A file of data without a figure, and what its values lack. */
function noFigures(told: readonly string[], language: Language): FileProblem {
  const { what, todo } = CLI_TEXTS[language].noFigures;
  return { code: "data/no-figures", sentence: { what: [what, ...told].join(" "), todo } };
}

/** What the tables of a file of data come to: those that hold figures, and what is to be told of any of them. */
export function figureTables(
  given: readonly RawTable[],
  { file, language }: { readonly file: string; readonly language: Language },
): { readonly tables: readonly ReadTable[]; readonly told: readonly string[] } {
  const all = readTables(given, file);
  const told = all.flatMap((table) => toldOfTable(table, language));
  return { tables: all.filter(({ read }) => read.figures.length > 0), told };
}

function readTables(tables: readonly RawTable[], file: string): readonly ReadTable[] {
  const fil = file.replace(/^.*[/\\]/, "");
  return tables.map((table) => {
    const mapping = guessMapping(table, { file: fil });
    return { table, mapping, read: readFigures(table, mapping, { fil, importeret: null }) };
  });
}

/** By the files' paths: each is read once in a worker, however many plans are held against it. */
const known = new Map<string, Promise<DataFileRead>>();

/** What is to be told of a file given with --data: why it can't be used, or what is doubtful in it. */
export interface ToldOfData {
  readonly problem: FileProblem | null;
  readonly notices: readonly string[];
}

export async function toldOfData(file: string, language: Language): Promise<ToldOfData> {
  const read = await readOnce(file, language);
  return "problem" in read ? { problem: read.problem, notices: [] } : { problem: null, notices: read.notices };
}

/** By the files together: the same list for the same files. */
const joined = new Map<string, Promise<readonly DataFigure[]>>();

/** The figures of all the files together, those that can't be read aside. */
export function readGivenData(files: readonly string[], language: Language): Promise<readonly DataFigure[]> {
  const key = JSON.stringify(files);
  const found = joined.get(key) ?? figuresOfAll(files, language);
  joined.set(key, found);
  return found;
}

function readOnce(file: string, language: Language): Promise<DataFileRead> {
  const found = known.get(file) ?? readFigureFile(file, language);
  known.set(file, found);
  return found;
}

async function figuresOfAll(files: readonly string[], language: Language): Promise<readonly DataFigure[]> {
  const figures: DataFigure[] = [];
  for (const file of files) {
    const read = await readOnce(file, language);
    if ("problem" in read) continue;
    for (const table of read.tables) for (const figure of table.read.figures) figures.push(figure);
  }
  return figures;
}
