import { formsFor, type FormChoice } from "../forms";
import { forward, readPeriod } from "../reading/periods";
import type { PlanFacts } from "../tables/planFacts";
import type { PlanLines } from "../tables/planLines";
import { cellName } from "../workbook/address";
import { sheetFromRows, workbookOf } from "../workbook/fromRows";
import type { Cell, NotRead, Workbook } from "../workbook/snapshot";
import { UNKNOWN_SIGN } from "../workbook/unknownSign";
import { findAgreements } from "./agreements";
import { outlineOf, type Entry } from "./outline";
import { sheetsOf, type WordSheet } from "./sheets";
import { planOfLines } from "./subjects";
import type { WordDocument, WordNotRead } from "./wordDocument";

/** What a document holds of a plan: the sheets it makes, and what none of them was made of. */
export interface WordPlan {
  readonly plan: PlanFacts;
  /** One for each delaftale, and one for the overordnede mål; none where the document holds no table of a plan. */
  readonly sheets: readonly WordSheet[];
  /** Texts of the document that were not recognised, as they stand, in order. */
  readonly notRecognised: readonly string[];
  /** What stands outside the tables, by paragraph. */
  readonly text: readonly string[];
  /** What stands in the document and couldn't be read as text. */
  readonly notRead: readonly WordNotRead[];
  /** How many pages the document has, where it is kept as pages. */
  readonly pages: number | null;
}

/**
 * Recognises a delaftale, or a strategisk samarbejdsaftale with several, in LBF's forms or in documents of one's own
 * making: by headings and wording, never by place.
 * @param choice which forms its tables may follow; all that the program knows where nobody has told
 */
export function readWordPlan(document: WordDocument, choice: FormChoice = {}): WordPlan {
  const outline = outlineOf(document, formsFor(choice, null));
  const { agreements, lines, rest } = findAgreements(outline);
  const whole = planOfLines(lines);
  const plan = planOf(whole, null);
  return {
    plan,
    sheets: sheetsOf(agreements, (agreement) => planOf(planOfLines(agreement.lines), plan)),
    notRecognised: rest,
    text: outline.flatMap(textOf),
    notRead: document.notRead,
    pages: document.pages ?? null,
  };
}

/** The running text of an entry; what is seen of it. */
function textOf(entry: Entry): readonly string[] {
  if (entry.kind === "line") return [entry.text];
  return entry.kind === "field" ? entry.content.flatMap(textOf) : [];
}

/** The sheets as the workbook that they would be once written, and what of the document went into none of them unread. */
export function workbookOfWord({ sheets, notRead, text }: Pick<WordPlan, "sheets" | "notRead" | "text">): Workbook {
  const workbook = workbookOf(
    ...sheets.map(({ name, rows }) =>
      sheetFromRows(
        name,
        rows.map((cells) => cells.map(({ value }) => value)),
        { special: leftOutByCell(rows) },
      ),
    ),
  );
  const ofDocument = notRead.map(({ pages, ...what }): NotRead => ({ sheet: null, range: pages, ...what }));
  return { ...workbook, notRead: [...ofDocument, ...sheets.flatMap(unknownSigns)], text };
}

function unknownSigns({ name, rows }: WordSheet): NotRead[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column): NotRead[] =>
      typeof value === "string" && value.includes(UNKNOWN_SIGN)
        ? [{ sheet: name, range: cellName({ row, column }), reason: "unknown-sign" }]
        : [],
    ),
  );
}

function leftOutByCell(rows: WordSheet["rows"]): Record<string, Partial<Cell>> {
  const found = rows.flatMap((cells, row) =>
    cells.flatMap(({ leftOut }, column) =>
      leftOut === undefined ? [] : [[cellName({ row, column }), { leftOut }] as const],
    ),
  );
  return Object.fromEntries(found);
}

/** What the lines say; where they are silent what the document says elsewhere, then what it mentions in passing. */
function planOf(lines: PlanLines, elsewhere: PlanFacts | null): PlanFacts {
  const name = lines.name ?? elsewhere?.name ?? null;
  if (elsewhere !== null)
    return {
      name,
      kommune: lines.kommune ?? elsewhere.kommune,
      period: lines.period.from === null ? elsewhere.period : lines.period,
    };
  const named = name === null ? null : forward(readPeriod(name));
  return {
    name,
    kommune: lines.kommune ?? lines.mentionedKommune,
    period: lines.period.from === null ? (named ?? lines.mentionedPeriod ?? lines.period) : lines.period,
  };
}
