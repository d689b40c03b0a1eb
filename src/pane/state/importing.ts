import { baselinedataRow } from "../../core/data/baselinedata";
import {
  BASELINEDATA_COLUMNS,
  BASELINEDATA_HEADINGS,
  BASELINEDATA_SHEET,
  type BaselinedataColumn,
} from "../../core/data/baselinedataColumns";
import type { FoundForm } from "../../core/data/dataFile";
import { guessMapping } from "../../core/data/guessMapping";
import type { ImportMapping } from "../../core/data/mapping";
import { mergeFigures, type MergedFigures } from "../../core/data/mergeFigures";
import { placesOf } from "../../core/data/dataPlaces";
import { readFigures, type Origin, type TakenFigures } from "../../core/data/readFigures";
import { tablesOfWorkbook } from "../../core/data/sheetTables";
import type { DataFigure, RawTable } from "../../core/data/dataFigure";
import { parseCellName } from "../../core/workbook/address";
import type { Workbook } from "../../core/workbook/snapshot";
import type { Host } from "../../hosts/host";
import type { OpenDataOptions, ToldOfTable } from "../../hosts/dataReader";
import type { DataSheetChange } from "../../hosts/dataSheet";
import type { NewCell } from "../../core/workbook/newSheet";
import { fillIn } from "../../locales/fillIn";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { BASELINE_TEXTS } from "../../locales/baselineTexts";
import { decimalFormat } from "../../reports/figureText";
import { counted, voiceOf } from "../../reports/voice";
import { check, localDay } from "./checking";
import { withHost, type PaneContext } from "./context";
import { figuresDone } from "./figuresDone";
import { remember } from "./history";
import { changeStore, loadStore } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** Where figures are imported from: a file of data, or a sheet of the workbook. */
export interface Source {
  readonly name: string;
  /** How the file was read; null for a sheet. */
  readonly found: FoundForm | null;
  readonly tables: readonly SourceTable[];
}

export interface SourceTable {
  /** Its beginning, or the whole of it. */
  readonly table: RawTable;
  readonly rowCount: number;
  /** How it is read unless the user says otherwise. */
  readonly guess: (told: ToldOfTable) => Promise<ImportMapping>;
  readonly figures: (mapping: ImportMapping, places: WantedPlaces) => Promise<TakenFigures>;
}

/** Of the plan's kommune, of what is larger than one and of what is smaller; or of every place. */
type WantedPlaces = "all" | { readonly kommune: string | null };

/** The workbook as it was when the import began, and the figures that were imported before. */
export interface ImportTarget {
  readonly workbook: Workbook;
  readonly kommune: string | null;
  /** Those of the workbook's own sheet. */
  readonly own: readonly DataFigure[];
  /** These, and those that are kept beside a workbook that can't be written to. */
  readonly existing: readonly DataFigure[];
  /** Mappings the user has made before. */
  readonly kept: readonly ImportMapping[];
}

/** Reads what an import is to be held against. */
export async function beginImport(pane: PaneContext): Promise<ImportTarget | null> {
  const done = await withHost(pane, "check", async (host): Promise<ImportTarget> => {
    const [workbook, store] = [await host.read(), await loadStore(pane, host)];
    const [{ givenOf }, { readPlan }] = await Promise.all([LAZY_PARTS.store(), LAZY_PARTS.plan()]);
    const { data, plan } = readPlan(workbook, { given: givenOf(store, pane.props().forms) }).tables;
    const own = data.filter(({ sheet }) => sheet.name === BASELINEDATA_SHEET).flatMap(({ rows }) => rows);
    return {
      workbook,
      kommune: plan.kommune,
      own,
      existing: mergeFigures(own, pane.state().data).rows,
      kept: store.mappings,
    };
  });
  return done?.result ?? null;
}

/** The sheets that figures can be taken from: all but the plan's own and the one they are written into. */
export function sheetSources({ workbook }: ImportTarget, today: string): readonly Source[] {
  const bySheet = new Map<string, SourceTable[]>();
  for (const table of tablesOfWorkbook(workbook)) {
    if (table.name === BASELINEDATA_SHEET) continue;
    const whole = wholeTable(table, { fil: table.name, importeret: today });
    bySheet.set(table.name, [...(bySheet.get(table.name) ?? []), whole]);
  }
  return [...bySheet].map(([name, tables]) => ({ name, found: null, tables }));
}

function wholeTable(table: RawTable, origin: Origin): SourceTable {
  return {
    table,
    rowCount: table.rows.length,
    guess: (told) => Promise.resolve(guessMapping(table, { file: origin.fil, ...told })),
    figures: (mapping, places) =>
      Promise.resolve(readFigures(table, mapping, origin, places === "all" ? undefined : placesOf(places.kommune))),
  };
}

/** Opens a file of data; null where the page can't read any. Throws as the reader does. */
export async function fileSource(pane: PaneContext, file: File, options: OpenDataOptions): Promise<Source | null> {
  const { dataReader } = pane.props();
  if (dataReader === undefined) return null;
  const opened = await dataReader.open(file, options);
  const origin: Origin = { fil: opened.fileName, importeret: importDay(pane) };
  const tables = opened.tables.map(({ name, about, rows, rowCount }, at): SourceTable => ({
    table: { name, about, rows },
    rowCount,
    guess: (told) => opened.guess(at, told),
    figures: (mapping, places) => opened.figures(at, mapping, { origin, places }),
  }));
  return { name: opened.fileName, found: opened.found, tables };
}

/** The day of an import, as an ISO date. */
export function importDay(pane: PaneContext): string {
  return (pane.props().today ?? localDay)();
}

/**
 * Writes the figures into their sheet, or keeps them for as long as the file is open where it can't be written to; keeps
 * how the source was read, and checks again. Null when that failed.
 */
export async function takeFigures(
  pane: PaneContext,
  target: ImportTarget,
  { merged, mapping }: { readonly merged: MergedFigures; readonly mapping: ImportMapping },
): Promise<string | null> {
  const done = await withHost(pane, "insert", async (host) => {
    if (host.capabilities.write) await writeFigures(pane, host, dataSheetChange(target.workbook, merged));
    else pane.dispatch({ type: "data", figures: besideWorkbook(target, merged) });
  });
  if (done === null) return null;
  const { language } = pane.state();
  const texts = BASELINE_TEXTS[language].import;
  const said = counted(texts.written, merged.added.length + merged.changed.length, voiceOf(language));
  pane.dispatch({ type: "announce", text: said });
  await check(pane);
  // Last, so that it is still there to be read: the figures are in, whether or not this is kept.
  if (!(await keepMapping(pane, mapping))) {
    const text = texts.notRemembered;
    pane.dispatch({ type: "notice", notice: { kind: "said", text, tone: "warning" } });
    pane.dispatch({ type: "announce", text });
  }
  return said;
}

async function writeFigures(pane: PaneContext, host: Host, written: DataSheetChange): Promise<void> {
  const sheet = await host.writeData(written);
  const { language } = pane.state();
  const title = fillIn(language, HISTORY_TEXTS[language].figures, { place: `”${written.sheet}”` });
  remember(pane, title, await figuresDone(written, sheet));
}

function besideWorkbook({ own }: ImportTarget, { rows }: MergedFigures): readonly DataFigure[] {
  const inWorkbook = new Set(own);
  return rows.filter((figure) => !inWorkbook.has(figure));
}

/** The longest mapping that is kept, as text: the store is small, and a table 300 columns wide is not. */
const LONGEST_KEPT = 6_000;

async function keepMapping(pane: PaneContext, mapping: ImportMapping): Promise<boolean> {
  if (JSON.stringify(mapping).length > LONGEST_KEPT) return false;
  return changeStore(pane, (store) => ({
    ...store,
    mappings: [...store.mappings.filter(({ sourceKey }) => sourceKey !== mapping.sourceKey), mapping],
  }));
}

const WIDTHS: Readonly<Record<BaselinedataColumn, number>> = {
  indikator: 60,
  omraade: 24,
  niveau: 14,
  aar: 10,
  vaerdi: 12,
  enhed: 10,
  kilde: 28,
  fil: 28,
  importeret: 12,
};

function dataSheetChange(workbook: Workbook, { added, changed }: MergedFigures): DataSheetChange {
  return {
    sheet: BASELINEDATA_SHEET,
    headings: BASELINEDATA_COLUMNS.map((column) => BASELINEDATA_HEADINGS[column]),
    widths: BASELINEDATA_COLUMNS.map((column) => WIDTHS[column]),
    updated: changed.flatMap(({ to }) => {
      const at = to.at === null ? null : parseCellName(to.at.cell);
      return at === null ? [] : [{ row: at.row, values: rowOf(to) }];
    }),
    added: added.map(rowOf),
    basedOn: workbook.sheets.find(({ name }) => name === BASELINEDATA_SHEET) ?? null,
  };
}

/** The figure's row, its value shown with the decimals it was published with. */
function rowOf(figure: DataFigure): NewCell[] {
  return baselinedataRow(figure).map((value, index) =>
    BASELINEDATA_COLUMNS[index] === "vaerdi" ? { value, numberFormat: decimalFormat(figure.decimals) } : value,
  );
}
