import { MAX_MARKUP, MAX_XML_DEPTH } from "../xlsx/limits";
import { MAX_REFERENCE, resolveReferences } from "./entities";
import { TagAttributes } from "./tagAttributes";

/** Why a document is refused. */
export type XmlFault = "malformed" | "doctype";

export interface ScannerListener {
  /** @param attributes valid only during the call */
  open(name: string, attributes: TagAttributes): void;
  /** A stretch of text between two tags; one text may come in several. */
  text(text: string): void;
  close(name: string): void;
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** One for all: it is valid only while a listener is called, which reads no other document meanwhile. */
const ATTRIBUTES = new TagAttributes();

/** The piece of markup goes on beyond the text at hand. */
const UNFINISHED = -1;

const isSpace = (code: number) => code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;

/** Letters, "_" and ":" of ASCII, and everything beyond it. */
const startsName = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128;

/**
 * Reads XML piece by piece, in one pass and bounded memory, for parts that may be very long. Elements must nest, and
 * attributes be quoted and different; which characters a name or a text may hold is not checked. No document type, so
 * no entities but XML's own.
 */
export class XmlScanner {
  private readonly attributes = ATTRIBUTES;
  private readonly open: string[] = [];
  private readonly deepest = MAX_XML_DEPTH;
  private source = "";
  private hadRoot = false;
  /** Where the tag that is being told of begins and ends, in a document written as one piece. */
  start = 0;
  after = 0;

  /** @param refuse makes the error to be thrown for a fault */
  constructor(
    private readonly listener: ScannerListener,
    private readonly refuse: (fault: XmlFault) => Error,
  ) {}

  /** Reads as far as the text at hand is whole. */
  write(piece: string): void {
    this.source = this.source === "" ? piece : this.source + piece;
    const read = this.scan();
    this.source = this.source.slice(read);
    // Also keeps the work linear: what is unfinished is read again with the next piece.
    if (this.source.length > MAX_MARKUP) throw this.refuse("malformed");
  }

  /** Says that there is no more. */
  end(): void {
    if (this.source !== "" || this.open.length > 0 || !this.hadRoot) throw this.refuse("malformed");
  }

  /** Reads to the end, or to the markup that isn't whole yet, and gives the place. */
  private scan(): number {
    const { source } = this;
    let at = 0;
    for (;;) {
      const less = source.indexOf("<", at);
      if (less === -1) return this.lastText(at);
      if (less > at) this.text(source.slice(at, less));
      const next = this.markup(less);
      if (next === UNFINISHED) return less;
      at = next;
    }
  }

  /** Reads the markup that begins here, and gives the place after it. */
  private markup(at: number): number {
    this.start = at;
    switch (this.source.charCodeAt(at + 1)) {
      case SLASH:
        return this.closeTag(at);
      case EXCLAMATION:
        return this.declaration(at);
      case QUESTION:
        return this.through("?>", at + 2);
      default:
        return at + 1 < this.source.length ? this.openTag(at) : UNFINISHED;
    }
  }

  private openTag(at: number): number {
    const { source, attributes } = this;
    let place = at + 1;
    if (!startsName(source.charCodeAt(place))) throw this.refuse("malformed");
    place = this.endOfName(place);
    const name = source.slice(at + 1, place);
    attributes.reset(source);
    for (;;) {
      const before = place;
      place = this.pastSpaces(place);
      const code = source.charCodeAt(place);
      if (code === GREATER) {
        this.after = place + 1;
        this.opened(name);
        return place + 1;
      }
      if (code === SLASH) {
        if (place + 1 >= source.length) return UNFINISHED;
        if (source.charCodeAt(place + 1) !== GREATER) throw this.refuse("malformed");
        this.after = place + 2;
        this.opened(name);
        this.closed();
        return place + 2;
      }
      if (place >= source.length) return UNFINISHED;
      if (place === before) throw this.refuse("malformed");
      place = this.attribute(place);
      if (place === UNFINISHED) return UNFINISHED;
    }
  }

  /** Reads `name="value"`, and gives the place after it. */
  private attribute(at: number): number {
    const { source } = this;
    if (!startsName(source.charCodeAt(at))) throw this.refuse("malformed");
    const nameEnd = this.endOfName(at);
    let place = this.pastSpaces(nameEnd);
    if (place >= source.length) return UNFINISHED;
    if (source.charCodeAt(place) !== EQUALS) throw this.refuse("malformed");
    place = this.pastSpaces(place + 1);
    if (place >= source.length) return UNFINISHED;
    const quote = source.charCodeAt(place);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.refuse("malformed");
    const valueStart = place + 1;
    let coded = 0;
    for (place = valueStart; place < source.length; place++) {
      const code = source.charCodeAt(place);
      if (code === quote) {
        if (!this.attributes.add(at, nameEnd, valueStart, place, coded)) throw this.refuse("malformed");
        return place + 1;
      }
      if (code === LESS) throw this.refuse("malformed");
      if (code === AMPERSAND || code < SPACE) coded = 1;
    }
    return UNFINISHED;
  }

  private opened(name: string): void {
    const { open } = this;
    if (open.length === 0 && this.hadRoot) throw this.refuse("malformed");
    if (open.length === this.deepest) throw this.refuse("malformed");
    this.hadRoot = true;
    open.push(name);
    this.listener.open(name, this.attributes);
  }

  private closeTag(at: number): number {
    const { source, open } = this;
    const name = open[open.length - 1];
    if (name === undefined) throw this.refuse("malformed");
    const place = this.pastSpaces(at + 2 + name.length);
    if (place >= source.length) return source.includes(">", at) ? this.fault() : UNFINISHED;
    if (source.charCodeAt(place) !== GREATER || !source.startsWith(name, at + 2)) throw this.refuse("malformed");
    this.after = place + 1;
    this.closed();
    return place + 1;
  }

  private closed(): void {
    // There is one: both callers have just seen it.
    this.listener.close(this.open.pop() ?? "");
  }

  /** A comment, a stretch of literal text, or a document type. */
  private declaration(at: number): number {
    const { source } = this;
    if (source.startsWith("<!--", at)) return this.through("-->", at + 4);
    if (source.startsWith("<![CDATA[", at)) {
      const end = this.through("]]>", at + 9);
      if (this.open.length === 0) throw this.refuse("malformed");
      if (end !== UNFINISHED) this.listener.text(source.slice(at + 9, end - 3));
      return end;
    }
    if ("<![CDATA[".startsWith(source.slice(at)) || "<!--".startsWith(source.slice(at))) return UNFINISHED;
    if ("<!DOCTYPE".startsWith(source.slice(at, at + 9))) {
      if (source.length - at < 9) return UNFINISHED;
      throw this.refuse("doctype");
    }
    return this.fault();
  }

  private text(raw: string): void {
    if (this.open.length === 0) {
      if (raw.trim() !== "") throw this.refuse("malformed");
      return;
    }
    const text = raw.includes("&") ? resolveReferences(raw) : raw;
    if (text === null) throw this.refuse("malformed");
    this.listener.text(text);
  }

  /** Hands on the text at the end of the source, but not half a reference. */
  private lastText(at: number): number {
    const { source } = this;
    if (at === source.length) return at;
    const ampersand = source.lastIndexOf("&");
    const isHalf = ampersand >= at && !source.includes(";", ampersand);
    if (isHalf && source.length - ampersand > MAX_REFERENCE + 2) throw this.refuse("malformed");
    const end = isHalf ? ampersand : source.length;
    if (end > at) this.text(source.slice(at, end));
    return end;
  }

  private through(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    return found === -1 ? UNFINISHED : found + mark.length;
  }

  private endOfName(from: number): number {
    const { source } = this;
    let at = from;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH || code === EQUALS || code === LESS || isSpace(code)) break;
    }
    return at;
  }

  private pastSpaces(from: number): number {
    const { source } = this;
    let at = from;
    while (isSpace(source.charCodeAt(at))) at += 1;
    return at;
  }

  private fault(): never {
    throw this.refuse("malformed");
  }
}
