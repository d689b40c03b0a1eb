import { readXml, type Attributes, type XmlListener } from "../xml/readXml";
import type { ZipEntry } from "../package/zipDirectory";
import type { ZipPackage } from "../package/zipPackage";
import { over, setRunProperty, type RunFormat } from "./runFormat";
import { wholeNumber, wordAttribute } from "./wordAttributes";

/** The kinds of styles that say how text looks. */
type StyleKind = "paragraph" | "character" | "table";

/** What the styles of a document stand for, by their ids. */
export interface DocumentStyles {
  /** The level of those that are headings, 1 the topmost. */
  readonly headings: ReadonlyMap<string, number>;
  /** Those of the lines in a list of contents. */
  readonly contents: ReadonlySet<string>;
  /** How text looks where no style says otherwise. */
  readonly defaults: Readonly<RunFormat>;
  /** How the style, and those it is based on, has text look; the document's own style of the kind for null. */
  runFormat(kind: StyleKind, id: string | null): Readonly<RunFormat>;
}

/** Built-in styles keep their English names in the file, whatever language Word shows (ECMA-376-1 17.7.4.9). */
const HEADING = /^heading ([1-9])$/i;
const CONTENTS = /^toc [1-9]$/i;
/** Outline levels count from 0; 9 is body text. */
const BODY_LEVEL = 9;

/** Reads which styles are headings and which list contents, and how they have text look. */
export async function readStyles(zip: ZipPackage, entry: ZipEntry): Promise<DocumentStyles> {
  const part = new StylesPart();
  await readXml(zip, entry, part);
  return part.finish();
}

/** The styles of a document that has none. */
export const NO_STYLES: DocumentStyles = {
  headings: new Map(),
  contents: new Set(),
  defaults: {},
  runFormat: () => ({}),
};

interface Style {
  readonly id: string;
  readonly kind: StyleKind;
  name: string;
  basedOn: string | null;
  outline: number | null;
  readonly format: RunFormat;
}

function isStyleKind(type: string): type is StyleKind {
  return type === "paragraph" || type === "character" || type === "table";
}

/** Ids are those of one kind: a run can't have a paragraph's style. */
const keyOf = (kind: StyleKind, id: string): string => `${kind} ${id}`;

class StylesPart implements XmlListener {
  private readonly styles = new Map<string, Style>();
  private readonly standard = new Map<StyleKind, string>();
  private readonly defaults: RunFormat = {};
  private style: Style | null = null;
  private readonly path: string[] = [];

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === "style") this.begin(attributes);
    else if (parent === "rPr") this.runProperty(name, attributes);
    else if (this.style === null) return;
    else if (name === "name") this.style.name = wordAttribute(attributes, "val") ?? "";
    else if (name === "basedOn") this.style.basedOn = wordAttribute(attributes, "val") ?? null;
    else if (name === "outlineLvl") this.style.outline = wholeNumber(attributes, "val", BODY_LEVEL);
  }

  close(name: string): void {
    this.path.pop();
    if (name === "style") this.style = null;
  }

  private begin(attributes: Attributes): void {
    const id = wordAttribute(attributes, "styleId");
    const kind = wordAttribute(attributes, "type") ?? "paragraph";
    if (id === undefined || !isStyleKind(kind)) return;
    this.style = { id, kind, name: "", basedOn: null, outline: null, format: {} };
    this.styles.set(keyOf(kind, id), this.style);
    const standard = wordAttribute(attributes, "default");
    if (standard === "1" || standard === "true" || standard === "on") this.standard.set(kind, id);
  }

  /** Of the style itself, or the document; what a table's style says of its first row and such isn't looked at. */
  private runProperty(name: string, attributes: Attributes): void {
    const owner = this.path.at(-3);
    if (owner === "rPrDefault") setRunProperty(this.defaults, name, attributes);
    else if (owner === "style" && this.style !== null) setRunProperty(this.style.format, name, attributes);
  }

  finish(): DocumentStyles {
    const paragraphs = [...this.styles.values()].filter(({ kind }) => kind === "paragraph");
    const headings = new Map<string, number>();
    for (const style of paragraphs) {
      const level = this.levelOf(style);
      if (level !== null) headings.set(style.id, level);
    }
    const known = new Map<string, RunFormat>();
    const runFormat = (kind: StyleKind, id: string | null): RunFormat => {
      const own = id !== null && this.styles.has(keyOf(kind, id)) ? id : this.standard.get(kind);
      if (own === undefined) return {};
      const key = keyOf(kind, own);
      const found = known.get(key) ?? this.chain(key).reduceRight((base, { format }) => over(base, format), {});
      known.set(key, found);
      return found;
    };
    return {
      headings,
      contents: new Set(paragraphs.filter(({ name }) => CONTENTS.test(name)).map(({ id }) => id)),
      defaults: this.defaults,
      runFormat,
    };
  }

  /** The style and those it is based on, itself first. */
  private chain(key: string): Style[] {
    const found = new Set<Style>();
    for (let style = this.styles.get(key); style !== undefined && !found.has(style);) {
      found.add(style);
      style = style.basedOn === null ? undefined : this.styles.get(keyOf(style.kind, style.basedOn));
    }
    return [...found];
  }

  private levelOf({ kind, id }: Style): number | null {
    for (const style of this.chain(keyOf(kind, id))) {
      const named = HEADING.exec(style.name)?.[1];
      if (named !== undefined) return Number(named);
      if (style.name.toLowerCase() === "title") return 1;
      if (style.outline !== null) return style.outline === BODY_LEVEL ? null : style.outline + 1;
    }
    return null;
  }
}
