import { readXml, type Attributes, type XmlListener } from "../xlsx/xml/readXml";
import type { ZipEntry } from "../xlsx/package/zipDirectory";
import type { ZipPackage } from "../xlsx/package/zipPackage";
import { wholeNumber, wordAttribute } from "./wordAttributes";

/** What the styles of a document stand for, by their ids. */
export interface DocumentStyles {
  /** The level of those that are headings, 1 the topmost. */
  readonly headings: ReadonlyMap<string, number>;
  /** Those of the lines in a list of contents. */
  readonly contents: ReadonlySet<string>;
  /** Character styles that raise the text: those of a note's mark. */
  readonly raised: ReadonlySet<string>;
}

/** Built-in styles keep their English names in the file, whatever language Word shows (ECMA-376-1 17.7.4.9). */
const HEADING = /^heading ([1-9])$/i;
const CONTENTS = /^toc [1-9]$/i;
/** Outline levels count from 0; 9 is body text. */
const BODY_LEVEL = 9;

/**
 * Reads which styles are headings, by name, outline level, or the style they are based on, which list contents, and which
 * raise their text.
 */
export async function readStyles(zip: ZipPackage, entry: ZipEntry): Promise<DocumentStyles> {
  const part = new StylesPart();
  await readXml(zip, entry, part);
  return { headings: part.headings(), contents: part.contents(), raised: part.raised };
}

interface Style {
  readonly id: string;
  name: string;
  basedOn: string | null;
  outline: number | null;
}

class StylesPart implements XmlListener {
  private readonly styles = new Map<string, Style>();
  private style: Style | null = null;
  readonly raised = new Set<string>();
  private characterStyle: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === "style") {
      const id = wordAttribute(attributes, "styleId");
      const type = wordAttribute(attributes, "type") ?? "paragraph";
      const isParagraph = type === "paragraph";
      this.characterStyle = type === "character" ? (id ?? null) : null;
      this.style = id === undefined || !isParagraph ? null : { id, name: "", basedOn: null, outline: null };
      if (this.style !== null) this.styles.set(this.style.id, this.style);
    } else if (name === "vertAlign" && this.characterStyle !== null) {
      if (wordAttribute(attributes, "val") === "superscript") this.raised.add(this.characterStyle);
    } else if (this.style === null) return;
    else if (name === "name") this.style.name = wordAttribute(attributes, "val") ?? "";
    else if (name === "basedOn") this.style.basedOn = wordAttribute(attributes, "val") ?? null;
    else if (name === "outlineLvl") this.style.outline = wholeNumber(attributes, "val", BODY_LEVEL);
  }

  close(name: string): void {
    if (name === "style") this.style = this.characterStyle = null;
  }

  headings(): Map<string, number> {
    const found = new Map<string, number>();
    for (const { id } of this.styles.values()) {
      const level = this.levelOf(id);
      if (level !== null) found.set(id, level);
    }
    return found;
  }

  contents(): Set<string> {
    return new Set([...this.styles.values()].filter(({ name }) => CONTENTS.test(name)).map(({ id }) => id));
  }

  private levelOf(id: string): number | null {
    const seen = new Set<string>();
    for (let style = this.styles.get(id); style !== undefined && !seen.has(style.id);) {
      seen.add(style.id);
      const named = HEADING.exec(style.name)?.[1];
      if (named !== undefined) return Number(named);
      if (style.name.toLowerCase() === "title") return 1;
      if (style.outline !== null) return style.outline === BODY_LEVEL ? null : style.outline + 1;
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    return null;
  }
}
