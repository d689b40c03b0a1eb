import type { DataFigure } from "../core/data/dataFigure";
import { readDataFile } from "../formats/data/readDataFile";
import { CLI_TEXTS } from "../locales/cliTexts";
import { formDoubtText, NO_FIGURES } from "../locales/dataErrors";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { figureTables, type ReadTable } from "../reports/figureTables";
import type { FileProblem } from "../reports/model";
import { problemOf } from "./fileProblems";

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

/** What is told of a file, with its name. */
export function toldInFile(file: string, told: readonly string[], language: Language): readonly string[] {
  return told.map((problem) => fillIn(language, CLI_TEXTS[language].fileProblem, { file, problem }));
}

/** A file of data without a figure, and what its values lack. */
function noFigures(told: readonly string[], language: Language): FileProblem {
  const { what, todo } = NO_FIGURES[language];
  return { code: "data/no-figures", sentence: { what: [what, ...told].join(" "), todo } };
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
