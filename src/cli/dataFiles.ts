import { guessMapping } from "../core/data/guessMapping";
import type { ImportMapping } from "../core/data/mapping";
import { readFigures, type ReadFigures } from "../core/data/readFigures";
import type { DataFigure, RawTable } from "../core/data/types";
import { readDataFile } from "../formats/data/readDataFile";
import { CLI_TEXTS } from "../locales/cliTexts";
import type { Language } from "../locales/types";
import type { FileProblem } from "../reports/model";
import { problemOf, tellProblem } from "./readWorkbook";

/** A table of a data file with what its columns were taken for, and its figures. */
export interface ReadTable {
  readonly table: RawTable;
  readonly mapping: ImportMapping;
  readonly read: ReadFigures;
}

export type DataFileRead = { readonly tables: readonly ReadTable[] } | { readonly problem: FileProblem };

/** Reads the figures of a data file's tables; a table without any is left out. Never rejects: the problem is the answer. */
export async function readFigureFile(file: string, language: Language): Promise<DataFileRead> {
  try {
    const { tables } = await readDataFile(file);
    const read = figureTables(tables, file);
    return read.length === 0
      ? { problem: { code: "data/no-figures", sentence: CLI_TEXTS[language].noFigures } }
      : { tables: read };
  } catch (error) {
    return { problem: problemOf(error, language) };
  }
}

/** The tables that hold figures, read as their headings tell. */
export function figureTables(tables: readonly RawTable[], file: string): readonly ReadTable[] {
  const fil = file.replace(/^.*[/\\]/, "");
  return tables
    .map((table) => {
      const mapping = guessMapping(table, { file: fil });
      return { table, mapping, read: readFigures(table, mapping, { fil, importeret: null }) };
    })
    .filter(({ read }) => read.figures.length > 0);
}

/** The figures of the files given with --data, and which files couldn't be read. */
export interface GivenData {
  readonly figures: readonly DataFigure[];
  readonly problems: readonly { readonly file: string; readonly problem: FileProblem }[];
}

/** The figures of the files, and whether all could be read; those that couldn't are told of on standard error. */
export async function tellGivenData(files: readonly string[], language: Language): Promise<GivenData> {
  const given = await readGivenData(files, language);
  for (const { file, problem } of given.problems) tellProblem(file, problem, language);
  return given;
}

/** By the files' paths: they are read once in a process, however many plans are held against them. */
const known = new Map<string, Promise<GivenData>>();

/** The figures of all the files together. The same list for the same files. */
export function readGivenData(files: readonly string[], language: Language): Promise<GivenData> {
  const key = JSON.stringify([language, files]);
  const found = known.get(key) ?? readAll(files, language);
  known.set(key, found);
  return found;
}

async function readAll(files: readonly string[], language: Language): Promise<GivenData> {
  const figures: DataFigure[] = [];
  const problems: { readonly file: string; readonly problem: FileProblem }[] = [];
  for (const file of files) {
    const read = await readFigureFile(file, language);
    if ("problem" in read) problems.push({ file, problem: read.problem });
    else for (const table of read.tables) for (const figure of table.read.figures) figures.push(figure);
  }
  return { figures, problems };
}
