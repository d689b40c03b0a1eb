import { unitBehind } from "../core/comparing/unitsAgree";
import type { DataFigure } from "../core/data/dataFigure";
import type { NewCell, NewSheet } from "../core/workbook/newSheet";
import { CONTROL_REPORT_TEXTS, type ControlReportTexts } from "../locales/controlReportTexts";
import { RECEIPT_TEXTS } from "../locales/receiptTexts";
import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import { STORED_TEXTS } from "../locales/storedTexts";
import { writtenDate } from "../locales/written";
import { comparedTable } from "./comparedTable";
import { findingRows } from "./findingRows";
import { differenceInWords } from "./differenceWords";
import { plain } from "./escape";
import { signedLines } from "./pageLines";
import { planFacts, type Fact } from "./facts";
import { decimalFormat } from "./figureText";
import type { CheckReport, FileReport } from "./model";
import { receiptLine, receiptNotes } from "./receiptWords";
import { agreementInWords, moreRepeatedInWords, placesInWords, repeatedInWords } from "./repeated";
import { sinceInWords } from "./reviewWords";
import { storedInWords } from "./storedWords";
import { SEVERITIES } from "./summary";
import { counted, voiceOf, type Voice } from "./voice";
import { checkedInWords, hiddenInWords, notCheckedInWords, ruleSetInWords } from "./words";
import { wrap } from "./wrap";

/** Characters. */
const WIDTHS = [34, 22, 14, 14, 12, 34];
/** A sentence runs on over the empty cells to its right, and is broken before it runs off the page. */
const LINE = 132;
/** To sign on. */
const SIGNATURE = "_".repeat(34);
const SIGNED_DATE = "_".repeat(14);

/** The first sheet of the control report: which plan, when and by what it was checked, and what came of it. */
export function coverSheet(report: CheckReport, file: FileReport, extra: readonly string[]): NewSheet {
  const voice = voiceOf(report.language);
  const texts = CONTROL_REPORT_TEXTS[report.language];
  return {
    name: texts.sheets.cover,
    role: "report",
    widths: WIDTHS,
    page: { orientation: "portrait", ...signedLines(report, file) },
    rows: [
      [{ value: texts.sheets.cover, bold: true }],
      [],
      ...factsOf(report, file, voice).map(({ name, value }): NewCell[] => [name, plain(value)]),
      ...extra.map((line): NewCell[] => [line]),
      [],
      ...resultRows(file, voice),
      ...findingRows(file, voice),
      ...listRows(
        STORED_TEXTS[report.language].heading,
        file.stored.map((entry) => storedInWords(entry, voice)),
      ),
      ...listRows(voice.texts.notCheckedHeading, notCheckedInWords(file, voice)),
      ...listRows(RECEIPT_TEXTS[report.language].heading, receiptSentences(file, voice)),
      ...repeatedRows(file, voice),
      ...comparedRows(file, voice),
      ...signatureRows(texts),
    ],
  };
}

function factsOf({ today, program, language }: CheckReport, file: FileReport, voice: Voice): Fact[] {
  const { facts } = CONTROL_REPORT_TEXTS[language];
  return [
    ...planFacts(file.plan, voice),
    { name: facts.date, value: writtenDate(today, language) },
    { name: facts.program, value: program },
    { name: facts.ruleSet, value: ruleSetInWords([file], voice) },
  ];
}

function resultRows(file: FileReport, voice: Voice): NewCell[][] {
  const texts = CONTROL_REPORT_TEXTS[voice.language];
  const { summary, since } = file;
  const said = [checkedInWords(file, voice), hiddenInWords(file, voice), since && sinceInWords(since, voice)];
  return [
    heading(texts.summary),
    ...SEVERITIES.map((severity): NewCell[] => [voice.texts.severities[severity], summary[severity]]),
    [texts.accepted, summary.accepted],
    ...said.flatMap((sentence) => (sentence === null ? [] : sentenceRows(sentence))),
    [],
  ];
}

/** How the tables were read: a line for each, and below it what isn't plain about it. */
function receiptSentences({ receipts }: FileReport, voice: Voice): string[] {
  return receipts.flatMap((receipt) => [
    receiptLine(receipt, voice),
    ...receiptNotes(receipt, voice).map(({ text }) => `– ${text}`),
  ]);
}

function listRows(title: string, sentences: readonly string[]): NewCell[][] {
  return sentences.length === 0 ? [] : [heading(title), ...sentences.flatMap(sentenceRows), []];
}

function repeatedRows({ repeated }: FileReport, voice: Voice): NewCell[][] {
  if (repeated === null) return [];
  const { heading: title, columns } = REPEATED_TEXTS[voice.language];
  const { indikator, omraade, aar, result, places } = columns;
  const lines = repeated.listed.map((one): NewCell[] => {
    const wrapped = (text: string): NewCell => ({ value: plain(text), wrap: true });
    const said = [one.indikator, one.omraade, one.aar, agreementInWords(one, voice)].map(wrapped);
    return [...said, null, wrapped(placesInWords(one, voice).join("\n"))];
  });
  const more = moreRepeatedInWords(repeated, voice);
  const headings = [...[indikator, omraade, aar, result].map(headingCell), null, headingCell(places)];
  return [
    heading(title),
    ...sentenceRows(repeatedInWords(repeated, voice)),
    ...(lines.length === 0 ? [] : [headings, ...lines]),
    ...(more === "" ? [] : sentenceRows(more)),
    [],
  ];
}

function comparedRows({ compared }: FileReport, voice: Voice): NewCell[][] {
  const { language } = voice;
  const texts = CONTROL_REPORT_TEXTS[language].compared;
  const table = comparedTable(compared);
  if (table === null) return [];
  const lines = table.lines.map(({ row, difference }): NewCell[] => [
    { value: plain(row.indikator), wrap: true },
    { value: plain(difference.area.omraade), wrap: true },
    figureCell(difference.area),
    figureCell(difference.kommune),
    { value: plain(difference.area.aar), wrap: true },
    { value: differenceInWords(difference, language), wrap: true },
  ]);
  const { indikator, omraade, area, kommune, aar, difference } = texts;
  const headings = [indikator, omraade, area, kommune, aar, difference];
  return [
    heading(texts.heading),
    ...(lines.length === 0 ? [] : [[texts.caption], headings.map(headingCell), ...lines]),
    ...(table.without === 0 ? [] : sentenceRows(counted(texts.without, table.without, voice))),
    [],
  ];
}

/** As a number, with the unit and the decimals it was published with. */
function figureCell({ value, unit, decimals }: DataFigure): NewCell {
  const number = decimalFormat(decimals);
  const behind = unitBehind(unit);
  const suffix = behind === "" ? "" : `" ${behind.replace(/["\\]/g, "")}"`;
  return { value, numberFormat: number + suffix, wrap: true };
}

function signatureRows({ signatures }: ControlReportTexts): NewCell[][] {
  const { checkedBy, approvedBy, date } = signatures;
  return [checkedBy, approvedBy].flatMap((role): NewCell[][] => [
    [],
    [],
    [role, SIGNATURE, null, null, date, SIGNED_DATE],
  ]);
}

function heading(value: string): NewCell[] {
  return [{ value, bold: true }];
}

function headingCell(value: string): NewCell {
  return { value, bold: true, heading: true, wrap: true };
}

function sentenceRows(sentence: string): NewCell[][] {
  return wrap(plain(sentence), LINE).map((line) => [line]);
}
