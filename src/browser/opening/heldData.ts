import type { DataFigure } from "../../core/data/dataFigure";
import { FormatError } from "../../formats/errors";
import { MAX_DATA_BYTES } from "../../formats/data/limits";
import { readData } from "../../formats/data/readData";
import { dataErrorSentence, formDoubtText, NO_FIGURES } from "../../locales/dataErrors";
import type { Language } from "../../locales/types";
import { readTables, toldOfTables } from "../../reports/figureTables";
import type { HeldData, ToldOfData } from "./protocol";

/** A file of data as it was read: its figures, and what is to be told of it in each language. */
interface ReadDataFile {
  readonly name: string;
  readonly figures: readonly DataFigure[];
  readonly told: Readonly<Record<Language, Pick<ToldOfData, "problem" | "notices">>>;
}

const MEGABYTE = 1024 * 1024;

/** The data that plans are held against, read once however many they are: the last that was asked for. */
let held: { readonly id: number; readonly files: Promise<readonly ReadDataFile[]> } | null = null;

function filesOf({ id, files }: HeldData): Promise<readonly ReadDataFile[]> {
  if (held?.id !== id) held = { id, files: Promise.all(files.map(read)) };
  return held.files;
}

/** All figures together, those that can't be read aside. */
export async function figuresOf(data: HeldData): Promise<readonly DataFigure[]> {
  return (await filesOf(data)).flatMap(({ figures }) => figures);
}

/** What became of each file. */
export async function toldOfData(data: HeldData, language: Language): Promise<readonly ToldOfData[]> {
  return (await filesOf(data)).map(({ name, figures, told }) => ({ name, figures: figures.length, ...told[language] }));
}

/** Never rejects: why a file can't be read is told of it. */
async function read(file: File): Promise<ReadDataFile> {
  const { name } = file;
  try {
    const { tables: given, found } = await readData(await bytesOf(file), name);
    const tables = readTables(given, name);
    const figures = tables.flatMap(({ read: { figures } }) => figures);
    // Now, in both: the tables themselves aren't kept.
    const toldIn = (language: Language): Pick<ToldOfData, "problem" | "notices"> => ({
      problem: figures.length === 0 ? NO_FIGURES[language] : null,
      notices: [...found.doubts.map((doubt) => formDoubtText(language, doubt)), ...toldOfTables(tables, language)],
    });
    return { name, figures, told: { da: toldIn("da"), en: toldIn("en") } };
  } catch (error) {
    const known = error instanceof FormatError ? error : { code: "unexpected" as const, values: {} };
    const toldIn = (language: Language): Pick<ToldOfData, "problem" | "notices"> => ({
      problem: dataErrorSentence(language, known),
      notices: [],
    });
    return { name, figures: [], told: { da: toldIn("da"), en: toldIn("en") } };
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MAX_DATA_BYTES) throw new FormatError("data/too-large", { megabytes: MAX_DATA_BYTES / MEGABYTE });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FormatError("file/unreadable", {}, { cause: error });
  }
}
