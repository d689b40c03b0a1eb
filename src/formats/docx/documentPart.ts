import type { WordBlock, WordNotReadReason, WordParagraph } from "../../core/word/wordDocument";
import type { Attributes, XmlListener } from "../xml/readXml";
import type { DocumentBudget } from "./budget";
import {
  newParagraph,
  NO_LEVEL,
  setParagraphProperty,
  setRowProperty,
  type Container,
  type Frame,
  type OpenParagraph,
} from "./frames";
import { MAX_COLUMNS } from "./limits";
import { isRunProperty, isSameFormat, setRunProperty, shownRun, type RunFormat, type ShownRun } from "./runFormat";
import type { DocumentStyles } from "./styles";
import { symbolText } from "./symbols";
import { placeCells, type WrittenCell } from "./tableGrid";
import { isSet, wholeNumber, wordAttribute } from "./wordAttributes";

/** What a part of text is read with. */
export interface PartContext {
  readonly styles: DocumentStyles;
  /** The texts of the notes by "footnote 2" and "endnote 1". */
  readonly notes: ReadonlyMap<string, string>;
  readonly budget: DocumentBudget;
  /** Told of what stands in the part and isn't read. */
  readonly passOver: (what: WordNotReadReason) => void;
}

/** Elements whose whole content counts for nothing: what a tracked change was before, ruby text. */
const PASSED_OVER = new Set([
  ...["delText", "delInstrText", "rt", "sdtEndPr"],
  ...["rPrChange", "pPrChange", "tcPrChange", "trPrChange", "tblPrChange", "tblPrExChange", "sectPrChange"],
  ...["tblGridChange", "numberingChange"],
]);

/** Text of a part that is open, and how it looks once that is asked for. */
interface OpenRun {
  readonly depth: number;
  /** Null for the many runs that say nothing of their own. */
  format: RunFormat | null;
  style: string | null;
  shown: ShownRun | null;
  /** A note's own mark stands as text in the rest of its run. */
  isMark: boolean;
}

/** How text looks, and what that was worked out from. */
interface Look {
  readonly style: string | null;
  readonly tableStyle: string | null;
  readonly characterStyle: string | null;
  readonly direct: Readonly<RunFormat> | null;
  readonly shown: ShownRun;
}

/** Elements that hold properties of a paragraph, a run, a table, a row, a cell, a content control or a form's field. */
const PROPERTIES = new Set(["pPr", "numPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "ddList"]);

/** The programs of embedded objects that are tables, by the name that is registered for them. */
const OF_SHEETS = /excel|calc|sheet/i;

/** A longer field code is cut: its first word is what is looked at. */
const LONGEST_CODE = 200;
/** Word itself takes 25. */
const MAX_CHOICES = 1_000;

/**
 * Builds the blocks of a part that holds running text: word/document.xml, footnotes.xml, endnotes.xml. Depth is bounded
 * by the XML scanner; elements in places where they can't be hand their text to what surrounds them.
 */
export class DocumentPart implements XmlListener {
  readonly hearsAlternates = true;
  private readonly path: string[] = [];
  private readonly frames: Frame[] = [];
  /** The depth of the element being passed over; 0 when there is none. */
  private passedOver = 0;
  /** Inside w:t (or a formula's m:t). */
  private inText = false;
  private keepsSpaces = false;
  private piece = "";
  /** The looks worked out last, of text whose run says nothing of its own and of other text: most is like the one before. */
  private plain: Look | null = null;
  private formatted: Look | null = null;
  /** The depth of a formula's raised part; 0 outside. */
  private power = 0;
  /** The runs that are open; one stands inside another where a text box does. */
  private readonly runs: OpenRun[] = [];
  /** Inside a field's code (w:instrText), which is no text of the document. */
  private inCode = false;
  /** The codes of the fields that are open, innermost last. */
  private readonly fields: { code: string; showsResult: boolean }[] = [];
  /** Content controls that are open, and whether each shows only its prompt. */
  private readonly controls: { readonly depth: number; showsPrompt: boolean }[] = [];
  /** Alternate content that is open, and whether one of its branches has been taken. */
  private readonly alternates: { readonly depth: number; isTaken: boolean }[] = [];
  /** The choices of a form's drop-down field, and the one chosen. */
  private choices: { readonly entries: string[]; chosen: number } | null = null;

  /**
   * @param root the element whose content is wanted: "body", "footnote" or "endnote"
   * @param take is given the blocks of each
   */
  constructor(
    private readonly root: string,
    private readonly context: PartContext,
    private readonly take: (id: string, blocks: WordBlock[]) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    if (this.passedOver > 0) return;
    if (PASSED_OVER.has(name) || this.isTakenAway(name) || this.isOtherBranch(name)) {
      this.passedOver = this.path.length;
      return;
    }
    if (name === this.root) {
      const id = wordAttribute(attributes, "id") ?? "";
      // Word keeps the lines between text and notes as notes of their own.
      const isText = ["normal", undefined].includes(wordAttribute(attributes, "type")) || name === "body";
      this.begin((blocks) => (isText ? this.take(id, blocks) : undefined));
      return;
    }
    const top = this.frames.at(-1);
    if (top === undefined) return;
    if (this.openBlock(name, top)) return;
    if (this.openProperty(name, attributes, top)) return;
    this.openInline(name, attributes);
  }

  text(text: string): void {
    if (this.passedOver > 0) return;
    if (this.inText) this.piece += text;
    const field = this.inCode ? this.fields.at(-1) : undefined;
    if (field !== undefined && field.code.length < LONGEST_CODE) field.code += text;
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.passedOver > 0) {
      if (depth === this.passedOver) this.passedOver = 0;
      return;
    }
    if (name === "t") this.endText();
    else if (name === "instrText") this.inCode = false;
    else if (name === "fldSimple") this.fields.pop();
    else if (name === "r" && this.runs.at(-1)?.depth === depth) this.runs.pop();
    else if (name === "ddList") this.endChoices();
    if (depth === this.power) this.power = 0;
    if (this.controls.at(-1)?.depth === depth) this.controls.pop();
    if (this.alternates.at(-1)?.depth === depth) this.alternates.pop();
    const top = this.frames.at(-1);
    if (top?.depth === depth) this.end(top);
  }

  private parent(generation = 1): string | undefined {
    return this.path[this.path.length - 1 - generation];
  }

  /** Deleted or moved runs; as a property the element only says it of a row or a paragraph's mark. */
  private isTakenAway(name: string): boolean {
    return (name === "del" || name === "moveFrom") && this.parent() !== "rPr" && this.parent() !== "trPr";
  }

  /** Of alternate content the first branch alone is read. */
  private isOtherBranch(name: string): boolean {
    if (name === "AlternateContent") this.alternates.push({ depth: this.path.length, isTaken: false });
    const open = this.alternates.at(-1);
    if (open?.depth !== this.path.length - 1) return false;
    const wasTaken = open.isTaken;
    open.isTaken = true;
    return wasTaken;
  }

  private begin(finish: (blocks: WordBlock[]) => void, tableStyle: string | null = null): void {
    this.frames.push({ kind: "container", depth: this.path.length, blocks: [], tableStyle, openEnded: null, finish });
  }

  private openBlock(name: string, top: Frame): boolean {
    const depth = this.path.length;
    if (name === "p" && top.kind === "container") {
      this.context.budget.takeBlock();
      this.frames.push(newParagraph(depth, top));
      top.openEnded = null;
    } else if (name === "tbl" && top.kind === "container") {
      this.closeOpenEnded(top);
      this.frames.push({ kind: "table", depth, rows: [], style: null });
    } else if (name === "tr" && top.kind === "table") {
      const row = { before: 0, isDeleted: false, cells: [] };
      this.frames.push({ kind: "row", depth, row, tableStyle: top.style });
    } else if (name === "tc" && top.kind === "row") {
      this.context.budget.takeBlock();
      const blocks: WordBlock[] = [];
      top.row.cells.push({ columns: 1, down: null, across: null, isDeleted: false, blocks });
      this.begin((content) => {
        for (const block of content) blocks.push(block);
      }, top.tableStyle);
    } else if (name === "txbxContent" && top.kind === "paragraph") {
      const { isHidden } = this.shown(top);
      this.begin((content) => (isHidden ? undefined : top.after.push(...content)));
    } else return false;
    return true;
  }

  private openProperty(name: string, attributes: Attributes, top: Frame): boolean {
    const parent = this.parent() ?? "";
    if (!PROPERTIES.has(parent)) return false;
    if (parent === "tcPr") this.cellProperty(name, attributes);
    else if (parent === "rPr" && this.parent(2) === "r") this.runProperty(name, attributes);
    else if (parent === "sdtPr" && name === "showingPlcHdr") this.promptOnly(attributes);
    else if (parent === "ddList") this.choice(name, attributes);
    else if (top.kind === "paragraph") setParagraphProperty(top, name, attributes, [parent, this.parent(2)]);
    else if (top.kind === "row" && parent === "trPr") setRowProperty(top.row, name, attributes);
    else if (top.kind === "table" && name === "tblStyle") top.style = wordAttribute(attributes, "val") ?? null;
    return true;
  }

  private runProperty(name: string, attributes: Attributes): void {
    const run = this.runs.at(-1);
    if (run === undefined) return;
    if (name === "rStyle") run.style = wordAttribute(attributes, "val") ?? null;
    else if (isRunProperty(name)) setRunProperty((run.format ??= {}), name, attributes);
  }

  private promptOnly(attributes: Attributes): void {
    const control = this.controls.at(-1);
    if (control !== undefined) control.showsPrompt = isSet(attributes);
  }

  private choice(name: string, attributes: Attributes): void {
    if (this.choices === null) return;
    if (name === "listEntry") this.choices.entries.push(wordAttribute(attributes, "val") ?? "");
    if (name === "result") this.choices.chosen = wholeNumber(attributes, "val", MAX_CHOICES) ?? 0;
  }

  private cellProperty(name: string, attributes: Attributes): void {
    const cell = this.openCell();
    if (cell === undefined) return;
    const merge = wordAttribute(attributes, "val") === "restart" ? "restart" : "continue";
    if (name === "gridSpan") cell.columns = Math.max(1, wholeNumber(attributes, "val", MAX_COLUMNS) ?? 1);
    else if (name === "vMerge") cell.down = merge;
    else if (name === "hMerge") cell.across = merge === "continue" ? merge : null;
    else if (name === "cellDel") cell.isDeleted = true;
  }

  private openCell(): WrittenCell | undefined {
    const row = this.frames.at(-2);
    return row?.kind === "row" ? row.row.cells.at(-1) : undefined;
  }

  private openInline(name: string, attributes: Attributes): void {
    switch (name) {
      case "r":
        this.runs.push({ depth: this.path.length, format: null, style: null, shown: null, isMark: false });
        break;
      case "sdt":
        this.controls.push({ depth: this.path.length, showsPrompt: false });
        break;
      case "t":
        this.inText = true;
        this.piece = "";
        this.keepsSpaces = attributes.get("xml:space") === "preserve";
        break;
      case "ddList":
        this.choices = { entries: [], chosen: 0 };
        break;
      case "br":
      case "cr":
        this.add("\n");
        break;
      case "tab":
      case "ptab":
        // In a paragraph's properties w:tab is a place on the ruler.
        if (this.parent() !== "tabs") this.add("\t");
        break;
      case "sup":
        if (this.power === 0) this.power = this.path.length;
        break;
      case "den":
        // A formula's fraction stands on one line.
        this.add("/");
        break;
      case "noBreakHyphen":
        this.add("-");
        break;
      case "sym":
        this.symbol(wordAttribute(attributes, "font"), wordAttribute(attributes, "char"));
        break;
      case "instrText":
        this.inCode = true;
        break;
      case "fldSimple":
        this.fields.push({ code: wordAttribute(attributes, "instr") ?? "", showsResult: true });
        break;
      case "fldChar":
        this.fieldMark(wordAttribute(attributes, "fldCharType"));
        break;
      case "footnoteReference":
      case "endnoteReference":
        this.refer(name.slice(0, -"Reference".length), attributes);
        break;
      case "altChunk":
        this.context.passOver("linked-document");
        break;
      case "subDoc":
        this.context.passOver("subdocument");
        break;
      case "OLEObject":
        if (!this.isHidden())
          this.context.passOver(OF_SHEETS.test(attributes.get("ProgID") ?? "") ? "embedded-sheet" : "embedded-object");
    }
  }

  private isHidden(): boolean {
    const paragraph = this.frames.at(-1);
    return paragraph?.kind === "paragraph" && this.shown(paragraph).isHidden;
  }

  /** How text that comes now looks. */
  private shown(paragraph: OpenParagraph): ShownRun {
    const run = this.runs.at(-1);
    const shown = run?.shown ?? this.look(paragraph, run?.format ?? null, run?.style ?? null);
    if (run !== undefined) run.shown = shown;
    return shown;
  }

  private look(paragraph: OpenParagraph, direct: RunFormat | null, characterStyle: string | null): ShownRun {
    const { style, tableStyle } = paragraph;
    const isPlain = direct === null && characterStyle === null;
    const last = isPlain ? this.plain : this.formatted;
    if (
      last?.style === style &&
      last.tableStyle === tableStyle &&
      (isPlain || (last.characterStyle === characterStyle && isSameFormat(last.direct, direct)))
    )
      return last.shown;
    const { styles } = this.context;
    const shown = shownRun({
      direct: direct ?? {},
      character: styles.runFormat("character", characterStyle),
      paragraph: styles.runFormat("paragraph", style),
      table: styles.runFormat("table", tableStyle),
      defaults: styles.defaults,
    });
    const look: Look = { style, tableStyle, characterStyle, direct: direct === null ? null : { ...direct }, shown };
    if (isPlain) this.plain = look;
    else this.formatted = look;
    return shown;
  }

  private fieldMark(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ code: "", showsResult: false });
    else if (type === "separate" && field !== undefined) field.showsResult = true;
    else if (type === "end") this.fields.pop();
  }

  /** Whether text that comes now is the mark of a note that is referred to once more. */
  private isNoteMark(): boolean {
    return this.fields.some(({ code, showsResult }) => showsResult && /^\s*NOTEREF\b/i.test(code));
  }

  /** The note itself, kept apart from the text: its mark must not become part of a figure. */
  private refer(kind: string, attributes: Attributes): void {
    const note = this.context.notes.get(`${kind} ${wordAttribute(attributes, "id") ?? ""}`);
    const paragraph = this.frames.at(-1);
    const run = this.runs.at(-1);
    if (paragraph?.kind !== "paragraph" || run === undefined) return;
    const { isHidden, isStruck } = this.shown(paragraph);
    if (note !== undefined && !isHidden && !isStruck) paragraph.notes.push(note);
    const mark = wordAttribute(attributes, "customMarkFollows");
    if (mark !== undefined && mark !== "0" && mark !== "false") run.isMark = true;
  }

  private endText(): void {
    // What Word itself breaks and indents is markup; a line end in the file is a space.
    const spaced = this.piece.replace(/[\t\r\n]+/g, " ").replace(/\u00ad/g, "");
    this.inText = false;
    this.add(this.keepsSpaces ? spaced : spaced.trim());
  }

  private endChoices(): void {
    const { choices } = this;
    this.choices = null;
    this.add(choices?.entries[choices.chosen] ?? "");
  }

  private add(text: string): void {
    const paragraph = this.openFor(text);
    if (paragraph === null) return;
    const shown = this.shown(paragraph);
    const isRaised = shown.isRaised || this.power > 0 || this.isNoteMark();
    paragraph.text.add(text, isRaised === shown.isRaised ? shown : { ...shown, isRaised });
  }

  private symbol(font: string | undefined, code: string | undefined): void {
    const paragraph = this.openFor(" ");
    if (paragraph === null) return;
    const shown = this.shown(paragraph);
    paragraph.text.addShown(symbolText(font ?? shown.hAnsi, code), shown);
  }

  /** The paragraph that takes the text; null where it is no text of one. */
  private openFor(text: string): OpenParagraph | null {
    const paragraph = this.frames.at(-1);
    if (paragraph?.kind !== "paragraph" || this.runs.at(-1)?.isMark === true) return null;
    if (this.controls.some(({ showsPrompt }) => showsPrompt)) return null;
    this.context.budget.takeText(text.length);
    return paragraph;
  }

  private end(frame: Frame): void {
    this.frames.pop();
    const top = this.frames.at(-1);
    switch (frame.kind) {
      case "container":
        this.closeOpenEnded(frame);
        frame.finish(frame.blocks);
        break;
      case "paragraph":
        if (top?.kind !== "container") break;
        if (frame.markDeleted || this.look(frame, frame.mark, null).isHidden) top.openEnded = frame;
        else this.addParagraph(top, frame);
        break;
      case "row":
        if (top?.kind === "table") top.rows.push(frame.row);
        break;
      case "table":
        if (top?.kind === "container" && frame.rows.length > 0) top.blocks.push(placeCells(frame.rows));
    }
  }

  private closeOpenEnded(container: Container): void {
    if (container.openEnded !== null) this.addParagraph(container, container.openEnded);
    container.openEnded = null;
  }

  private addParagraph(container: Container, paragraph: OpenParagraph): void {
    // A list of contents is Word's own repetition of the headings.
    if (paragraph.style === null || !this.context.styles.contents.has(paragraph.style))
      container.blocks.push(this.finished(paragraph));
    for (const block of paragraph.after) container.blocks.push(block);
  }

  private finished({ text, style, outline, isInList, listLevel, notes }: OpenParagraph): WordParagraph {
    const { text: shown, leftOut } = text.read();
    const own = outline === null || outline === NO_LEVEL ? null : outline + 1;
    const heading = own ?? (style === null ? null : (this.context.styles.headings.get(style) ?? null));
    return { kind: "paragraph", text: shown, leftOut, heading, listLevel: isInList ? listLevel : null, notes };
  }
}
