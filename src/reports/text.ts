import type { Severity } from "../core/findings/finding";
import { fillIn } from "../locales/fillIn";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { entriesOf } from "./entries";
import { forTerminal, plain } from "./escape";
import { RECEIPT_TEXTS } from "../locales/receiptTexts";
import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import { STORED_TEXTS } from "../locales/storedTexts";
import { receiptLine, receiptNotes } from "./receiptWords";
import { groupFindings, type FindingGroup } from "./groups";
import type { CheckReport, FileReport, ReportFinding, Section } from "./model";
import { agreementInWords, moreRepeatedInWords, placesInWords, repeatedInWords } from "./repeated";
import { faultyInWords, sinceInWords, solvedInWords } from "./reviewWords";
import { acceptedInWords, statusInWords } from "./statusWords";
import { storedInWords } from "./storedWords";
import { totalOf } from "./summary";
import { counted, voiceOf, type Voice } from "./voice";
import {
  changeInWords,
  checkedInWords,
  emptySectionInWords,
  fixInWords,
  hiddenInWords,
  madeInWords,
  notCheckedInWords,
  passedOverInWords,
  planInWords,
  resultInWords,
  summaryInWords,
  tableInWords,
} from "./words";
import { shorten, wrap } from "./wrap";

/** How a piece of the text stands out on a terminal. */
export type Style = "title" | "faint" | Severity;

export interface TextOptions {
  /** Characters in a line. */
  readonly width: number;
  /** Gives the text its colours; leaves it as it is where there are none. */
  readonly paint: (text: string, style: Style) => string;
}

const ICONS: Readonly<Record<Severity, string>> = { error: "✖", warning: "⚠", info: "ℹ" };

/** Room for a cell's name; a longer one pushes its line. */
const CELL_WIDTH = 6;

const INDENT = "    ";

type Writer = TextOptions & Voice;

/**
 * The report for people at a terminal, line by line without line ends. Nothing where no file could be read: the reasons
 * have been told by then.
 */
export function* reportText(report: CheckReport, options: TextOptions): Generator<string> {
  const writer: Writer = { ...options, ...voiceOf(report.language) };
  const { texts } = writer;
  if (report.files.every((file) => file.problem !== null) && report.passedOver.length === 0) return;
  for (const file of report.files) yield* fileText(file, writer);
  if (report.files.length > 1) yield* totalText(report.files, writer);
  yield* list(texts.passedOverHeading, passedOverInWords(report, writer), writer);
  for (const line of wrap(madeInWords(report, writer), writer.width)) yield writer.paint(line, "faint");
}

function* fileText(file: FileReport, writer: Writer): Generator<string> {
  yield writer.paint(forTerminal(file.file), "title");
  if (file.problem === null) yield* checkedFileText(file, writer);
  else yield* block(`${ICONS.error} ${file.problem.sentence.what} ${file.problem.sentence.todo}`, "  ", writer);
  yield "";
}

function* checkedFileText(file: FileReport, writer: Writer): Generator<string> {
  if (file.plan !== null) yield* block(planInWords(file.plan, writer), "", writer);
  yield "";
  for (const section of file.sections) yield* sectionText(section, writer);
  yield* repeatedText(file, writer);
  yield* reviewText(file, writer);
  for (const line of wrap(resultInWords(file, writer), writer.width)) yield writer.paint(line, "title");
  const lines = [hiddenInWords(file, writer), checkedInWords(file, writer)];
  for (const line of lines) if (line !== null) yield* block(line, "", writer);
  yield* list(STORED_TEXTS[writer.language].heading, storedIn(file, writer), writer);
  yield* list(writer.texts.notCheckedHeading, notCheckedInWords(file, writer), writer);
  yield* receiptText(file, writer);
}

/** How the tables were read: a line for each, and what isn't plain about it. */
function* receiptText({ receipts }: FileReport, writer: Writer): Generator<string> {
  if (receipts.length === 0) return;
  yield `${RECEIPT_TEXTS[writer.language].heading}:`;
  for (const receipt of receipts) {
    yield* item("- ", receiptLine(receipt, writer), "  ", writer);
    for (const { text } of receiptNotes(receipt, writer)) yield* block(text, INDENT, writer);
  }
}

function* list(heading: string, sentences: readonly string[], writer: Writer): Generator<string> {
  if (sentences.length === 0) return;
  yield heading;
  for (const sentence of sentences) yield* item("- ", sentence, "  ", writer);
}

function storedIn({ stored }: FileReport, voice: Voice): string[] {
  return stored.map((entry) => storedInWords(entry, voice));
}

/** The figures that stand in several places, whether they agree or not. */
function* repeatedText({ repeated }: FileReport, writer: Writer): Generator<string> {
  if (repeated === null) return;
  const { heading } = REPEATED_TEXTS[writer.language];
  yield writer.paint(heading, "title");
  yield* block(repeatedInWords(repeated, writer), "", writer);
  for (const one of repeated.listed) {
    const { indikator, omraade, aar } = one;
    yield* item("- ", `${[indikator, omraade, aar].join(" · ")}: ${agreementInWords(one, writer)}`, "  ", writer);
    for (const place of placesInWords(one, writer)) yield* block(place, INDENT, writer);
  }
  yield* block(moreRepeatedInWords(repeated, writer), "", writer);
  yield "";
}

/** What has been accepted, acceptances that don't count, and what has happened since an earlier check. */
function* reviewText({ accepted, faulty, since }: FileReport, writer: Writer): Generator<string> {
  const texts = REVIEW_TEXTS[writer.language];
  if (accepted.length > 0) yield writer.paint(texts.acceptedHeading, "title");
  if (accepted.length > 0) yield* block(texts.unverified, "", writer);
  for (const finding of accepted) {
    const { sheet, cell, what, row, review } = finding;
    yield* item("- ", [`${sheet} ${cell}: ${what}`, row].filter((part) => part !== null).join(" · "), "  ", writer);
    yield* block(acceptedInWords(review, writer) ?? "", INDENT, writer);
  }
  if (accepted.length > 0) yield "";
  if (faulty.length > 0) yield writer.paint(texts.faultyHeading, "title");
  if (faulty.length > 0 && accepted.length === 0) yield* block(texts.unverified, "", writer);
  for (const entry of faulty) {
    const { about, fault, accepted: said } = faultyInWords(entry, writer);
    yield* item("- ", `${about}. ${fault}`, "  ", writer);
    yield* block(said, INDENT, writer);
  }
  if (faulty.length > 0) yield "";
  if (since === null) return;
  for (const line of wrap(sinceInWords(since, writer), writer.width)) yield writer.paint(line, "title");
  for (const solved of solvedInWords(since, writer))
    yield* item("- ", `${texts.solvedHeading}: ${solved}`, "  ", writer);
  yield "";
}

function* sectionText(section: Section, writer: Writer): Generator<string> {
  const { sheet, table, findings } = section;
  const { texts } = writer;
  yield writer.paint(forTerminal(sheet), "title");
  yield* block(table === null ? texts.elsewhere : tableInWords(table, writer), "", writer);
  yield "";
  if (findings.length === 0) yield* [...block(emptySectionInWords(section, writer), "  ", writer), ""];
  for (const group of groupFindings(entriesOf(findings))) {
    yield* groupText(group, writer);
    yield "";
  }
}

function* groupText(group: FindingGroup, writer: Writer): Generator<string> {
  const { texts, paint, width } = writer;
  const { severity, findings } = group;
  const mark = `${ICONS[severity]} ${texts.severity[severity]}`;
  const places = findings.length > 1 ? ` (${counted(texts.times, findings.length, writer)})` : "";
  const heading = plain(group.heading).replace(/\.$/, "");
  const [first = "", ...rest] = wrap(`${mark}: ${heading}${places}`, width - INDENT.length);
  yield `  ${paint(mark, severity)}${first.slice(mark.length)}`;
  for (const line of rest) yield INDENT + line;
  for (const finding of findings) yield* findingText(finding, group, writer);
  yield* item("→ ", group.todo, INDENT, writer);
}

function* findingText(finding: ReportFinding, group: FindingGroup, writer: Writer): Generator<string> {
  const { cell, what, row, fix } = finding;
  const indent = INDENT + " ".repeat(CELL_WIDTH);
  const width = writer.width - indent.length;
  const lines = what === group.heading ? [] : wrap(plain(what), width);
  if (row !== null) lines.push(writer.paint(shorten(plain(row), width), "faint"));
  if (fix !== null) {
    lines.push(...wrap(plain(fixInWords(fix, writer)), width));
    for (const change of fix.changes) lines.push(shorten(plain(changeInWords(change, writer)), width));
  }
  const status = statusInWords(finding.review, writer);
  if (status !== "") lines.push(...wrap(plain(status), width));
  const [beside = "", ...below] = lines;
  yield (INDENT + cell.padEnd(CELL_WIDTH - 1) + " " + beside).trimEnd();
  for (const line of below) yield indent + line;
}

function* totalText(files: readonly FileReport[], writer: Writer): Generator<string> {
  const { texts, language, paint, width } = writer;
  const counts = summaryInWords(totalOf(files), writer);
  for (const line of wrap(fillIn(language, texts.resultOfAll, { files: files.length, counts }), width)) {
    yield paint(line, "title");
  }
  const unread = files.filter((file) => file.problem !== null).length;
  if (unread > 0) yield counted(texts.unreadFiles, unread, writer);
}

/** Lines that all begin at the indent. */
function* block(text: string, indent: string, { width }: TextOptions): Generator<string> {
  for (const line of wrap(plain(text), width - indent.length)) yield indent + line;
}

/** Lines that begin past a bullet or an arrow. */
function* item(bullet: string, text: string, indent: string, { width }: TextOptions): Generator<string> {
  let lead = indent + bullet;
  for (const line of wrap(plain(text), width - lead.length)) {
    yield lead + line;
    lead = " ".repeat(lead.length);
  }
}
