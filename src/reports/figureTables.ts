import type { RawTable } from "../core/data/dataFigure";
import { guessMapping } from "../core/data/guessMapping";
import { isAsked, type ImportMapping } from "../core/data/mapping";
import { readFigures, type ReadFigures } from "../core/data/readFigures";
import type { Language } from "../locales/types";
import { askedColumnInWords } from "./matchWords";
import { skippedInWords } from "./skippedWords";

/** A table of a data file with what its columns were taken for, and its figures. */
export interface ReadTable {
  readonly table: RawTable;
  readonly mapping: ImportMapping;
  readonly read: ReadFigures;
}

/** What the tables of a file of data come to: those that hold figures, and what is to be told of any of them. */
export function figureTables(
  given: readonly RawTable[],
  { file, language }: { readonly file: string; readonly language: Language },
): { readonly tables: readonly ReadTable[]; readonly told: readonly string[] } {
  const all = readTables(given, file);
  return { tables: all.filter(({ read }) => read.figures.length > 0), told: toldOfTables(all, language) };
}

/** What is to be told of the tables of a file. */
export function toldOfTables(tables: readonly ReadTable[], language: Language): readonly string[] {
  return tables.flatMap((table) => toldOfTable(table, language));
}

/** The tables of a file as the program takes them by itself. */
export function readTables(tables: readonly RawTable[], file: string): readonly ReadTable[] {
  const fil = file.replace(/^.*[/\\]/, "");
  return tables.map((table) => {
    const mapping = guessMapping(table, { file: fil });
    return { table, mapping, read: readFigures(table, mapping, { fil, importeret: null }) };
  });
}

/** What wasn't taken of a table, and what is asked about it. */
function toldOfTable({ mapping, read }: ReadTable, language: Language): readonly string[] {
  const skipped = skippedInWords(read, language);
  const columns = read.figures.some(({ askedColumn }) => askedColumn !== undefined)
    ? mapping.columns.filter(isAsked).map(({ heading }) => askedColumnInWords(heading, language))
    : [];
  return skipped === null ? columns : [skipped, ...columns];
}
