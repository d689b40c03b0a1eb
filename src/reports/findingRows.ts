import type { NewCell } from "../core/workbook/newSheet";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { fillIn } from "../locales/fillIn";
import { entriesOf } from "./entries";
import { plain } from "./escape";
import { aboutInWords, placeInWords, worstFirst, type FindingGroup } from "./groups";
import type { FileReport, ReportFinding } from "./model";
import { faultyInWords, solvedInWords } from "./reviewWords";
import { acceptedInWords, statusInWords } from "./statusWords";
import { counted, type Voice } from "./voice";
import { wrap } from "./wrap";

/** A line of the texts, which stand right of the first column and run on over the empty cells beside them. */
const LINE = 102;

/**
 * The findings as rows of a sheet, the worst first: what several cells share is said once, with a link to each cell below,
 * and each reason once. Then what has been accepted, by whom and why, and what has been solved.
 */
export function findingRows(file: FileReport, voice: Voice): NewCell[][] {
  const reasons = new Set<string>();
  const groups = worstFirst(entriesOf(file.findings)).flatMap((group) => {
    const isSaid = reasons.has(group.why);
    reasons.add(group.why);
    return groupRows(group, isSaid ? null : group.why, voice);
  });
  const title = CONTROL_REPORT_TEXTS[voice.language].findings;
  return [
    ...(groups.length === 0 ? [] : [[{ value: title, bold: true as const }], ...groups, []]),
    ...reviewRows(file, voice),
  ];
}

function groupRows(group: FindingGroup, why: string | null, voice: Voice): NewCell[][] {
  const { texts } = voice;
  const { severity, heading, todo, findings } = group;
  const count = findings.length > 1 ? ` · ${counted(texts.times, findings.length, voice)}` : "";
  const [first = "", ...rest] = lines(heading);
  const head: NewCell[] = [
    { value: texts.severity[severity] + count, bold: true, heading: true },
    { value: first, bold: true, heading: true },
    ...FILLED,
  ];
  const [finding] = findings;
  const { rule = "", basis = "" } = finding ?? {};
  const id = fillIn(voice.language, texts.html.rule, { rule, basis });
  return [
    head,
    ...rest.map((value): NewCell[] => [null, { value, bold: true }]),
    ...textRows(null, todo),
    ...findings.flatMap((one) => placeRows(one, group, voice)),
    ...(why === null ? [] : textRows({ value: texts.html.why }, `${why} ${id}`)),
  ];
}

/** The ground of a heading goes on over the columns that its text runs into. */
const FILLED: readonly NewCell[] = Array.from({ length: 4 }, () => ({ value: null, heading: true }));

function placeRows(finding: ReportFinding, group: FindingGroup, voice: Voice): NewCell[][] {
  const { what, row } = aboutInWords(finding, group);
  const said = [what, row, statusInWords(finding.review, voice)].filter((text) => text !== null && text !== "");
  const { sheet, cell } = finding;
  return textRows({ value: plain(placeInWords(finding)), linkTo: { sheet, cell } }, said.join(" · "));
}

function reviewRows({ accepted, faulty, since }: FileReport, voice: Voice): NewCell[][] {
  const texts = REVIEW_TEXTS[voice.language];
  const block = (heading: string, rows: readonly NewCell[][]): NewCell[][] =>
    rows.length === 0 ? [] : [[{ value: heading, bold: true }], ...rows, []];
  const unverified: NewCell[][] = [[texts.unverified]];
  const acceptedRows = accepted.flatMap((finding) => {
    const said = [finding.what, finding.row, acceptedInWords(finding.review, voice)].filter((text) => text !== null);
    const { sheet, cell } = finding;
    return textRows({ value: plain(placeInWords(finding)), linkTo: { sheet, cell } }, said.join(" · "));
  });
  const faultyRows = faulty.flatMap((entry) => {
    const { about, fault, accepted: said } = faultyInWords(entry, voice);
    return textRows(
      { value: plain(`${entry.acceptance.at.sheet} ${entry.acceptance.at.cell}`) },
      [about, fault, said].join(" · "),
    );
  });
  return [
    ...block(texts.acceptedHeading, accepted.length === 0 ? [] : [...unverified, ...acceptedRows]),
    ...block(
      texts.faultyHeading,
      faulty.length === 0 || accepted.length > 0 ? faultyRows : [...unverified, ...faultyRows],
    ),
    ...block(
      texts.solvedHeading,
      since === null ? [] : solvedInWords(since, voice).flatMap((text) => textRows(null, text)),
    ),
  ];
}

/** A text beside what it is about, on as many rows as it takes. */
function textRows(about: NewCell, text: string): NewCell[][] {
  const [first = "", ...rest] = lines(text);
  return [[about, first], ...rest.map((line): NewCell[] => [null, line])];
}

function lines(text: string): readonly string[] {
  return wrap(plain(text), LINE);
}
