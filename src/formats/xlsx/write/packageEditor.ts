import { FormatError } from "../../errors";
import { relationshipsPath, resolveTarget } from "../../package/relationships";
import { replaceParts } from "../../package/replaceParts";
import type { ZipPackage } from "../../package/zipPackage";
import { openText, utf8 } from "./partText";
import { spliced } from "./splices";
import { escapeAttribute } from "./xmlText";
import { appending, parseXml, prefixOf } from "./xmlTree";

const TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Parts of a package being changed, added and taken out, with what lists them: relationships and content types. All is
 * kept until the package is written; what isn't touched stays byte for byte.
 */
export class PackageEditor {
  private readonly changed = new Map<string, { readonly path: string; readonly content: Uint8Array | null }>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly zip: ZipPackage,
  ) {}

  has(path: string): boolean {
    const changed = this.changed.get(path.toLowerCase());
    return changed === undefined ? this.zip.find(path) !== undefined : changed.content !== null;
  }

  /** Whether the part has the same bytes as before. */
  isUntouched(path: string): boolean {
    return !this.changed.has(path.toLowerCase());
  }

  /** @throws FormatError xlsx/missing-part, xlsx/damaged */
  async textOf(path: string): Promise<string> {
    return openText(await this.bytesOf(path), path).text;
  }

  /** Changes a part's text, in its own encoding. */
  async change(path: string, edit: (text: string) => string): Promise<void> {
    const { text, encode } = openText(await this.bytesOf(path), path);
    const after = edit(text);
    if (after !== text) this.put(path, encode(after));
  }

  put(path: string, content: Uint8Array): void {
    this.changed.set(path.toLowerCase(), { path, content });
  }

  /** The first path that no part has: `path(1)`, `path(2)` … */
  free(path: (number: number) => string): string {
    for (let number = 1; ; number += 1) if (!this.has(path(number))) return path(number);
  }

  /** Takes a part out, with its content type and the relationships that a part has to it. */
  async remove(path: string, from: string): Promise<void> {
    this.changed.set(path.toLowerCase(), { path, content: null });
    await this.change(TYPES, (text) => {
      const isOf = (name: string | undefined) => name?.toLowerCase() === `/${path}`.toLowerCase();
      const root = parseXml(text, TYPES);
      const own = root.children.filter(({ attributes }) => isOf(attributes.get("PartName")));
      return spliced(
        text,
        own.map(({ start, end }) => ({ from: start, to: end, text: "" })),
      );
    });
    const relations = relationshipsPath(from);
    await this.change(relations, (text) => {
      const own = parseXml(text, relations).children.filter(({ attributes }) => {
        const target = attributes.get("Target");
        return (
          target !== undefined &&
          attributes.get("TargetMode") !== "External" &&
          resolveTarget(from, target).toLowerCase() === path.toLowerCase()
        );
      });
      return spliced(
        text,
        own.map(({ start, end }) => ({ from: start, to: end, text: "" })),
      );
    });
  }

  /** Says what a part is, where its ending doesn't say so already. */
  async setType(path: string, type: string): Promise<void> {
    await this.change(TYPES, (text) => {
      const root = parseXml(text, TYPES);
      const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
      const isSaid = root.children.some(
        ({ attributes }) =>
          attributes.get("Extension")?.toLowerCase() === extension && attributes.get("ContentType") === type,
      );
      if (isSaid) return text;
      const attributes = `PartName="${escapeAttribute(`/${path}`)}" ContentType="${type}"`;
      return spliced(text, [appending(root, `<${prefixOf(root)}Override ${attributes}/>`)]);
    });
  }

  /**
   * Leads from one part to another, and gives the relationship's id. The kind is written in the words of the file's other
   * relationships: transitional or strict.
   */
  async relate(from: string, kind: string, to: string): Promise<string> {
    const relations = relationshipsPath(from);
    if (!this.has(relations)) {
      this.put(relations, utf8(`${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`));
      await this.setType(relations, RELATIONS_TYPE);
    }
    let id = "";
    await this.change(relations, (text) => {
      const root = parseXml(text, relations);
      const ids = new Set(root.children.map(({ attributes }) => attributes.get("Id")));
      for (let number = root.children.length + 1; id === "" || ids.has(id); number += 1) id = `rId${number}`;
      const types = root.children.map(({ attributes }) => attributes.get("Type") ?? "");
      const base = types.map((type) => /^(.*\/officeDocument\/(?:2006\/)?relationships)\//.exec(type)?.[1]);
      const type = `${base.find((one) => one !== undefined) ?? RELATIONS}/${kind}`;
      const attributes = `Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(targetOf(from, to))}"`;
      return spliced(text, [appending(root, `<${prefixOf(root)}Relationship ${attributes}/>`)]);
    });
    return id;
  }

  finish(): Uint8Array {
    return replaceParts(this.bytes, new Map([...this.changed.values()].map(({ path, content }) => [path, content])));
  }

  private async bytesOf(path: string): Promise<Uint8Array> {
    const changed = this.changed.get(path.toLowerCase());
    if (changed?.content === null) throw new FormatError("xlsx/missing-part", { part: path });
    return changed?.content ?? this.zip.bytesOf(this.zip.require(path));
  }
}

/** The way from one part to another, as most programs write it: relative to the folder. */
function targetOf(from: string, to: string): string {
  const [own, other] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < own.length && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => ".."), ...other.slice(shared)].join("/");
}
