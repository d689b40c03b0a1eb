import { plain } from "./escape";

/** Markup that may stand in a page as it is; only a tag of this file makes it. */
class Markup {
  constructor(readonly markup: string) {}
}

export type Html = Markup;

/** What may stand in a piece of a page: text and figures, which are escaped, and other pieces; null is nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand anywhere in a page, in an element or in a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

type Tag = (markup: TemplateStringsArray, ...values: readonly HtmlValue[]) => Html;

function tag(shown: (text: string) => string): Tag {
  const written = (value: HtmlValue): string => {
    if (value === null) return "";
    if (typeof value === "string") return shown(value);
    if (typeof value === "number") return String(value);
    return value instanceof Markup ? value.markup : value.map(written).join("");
  };
  return (markup, ...values) =>
    new Markup(markup.reduce((before, piece, at) => before + written(values[at - 1] ?? null) + piece));
}

/** A piece of a page to be read: each text in it is escaped, and shows what is read (see `plain`). */
export const html: Tag = tag((text) => escaped(plain(text)));

/** The same of texts that go back into a sheet as they are. */
export const exactHtml: Tag = tag(escaped);

/** The parts that there are, with the other between them. */
export function joined(parts: readonly HtmlValue[], between: HtmlValue): HtmlValue {
  return parts.filter((part) => part !== null).map((part, at) => (at === 0 ? part : [between, part]));
}

/** A text of several lines, with the element between them. */
export function lines(text: string, breaking: Html): HtmlValue {
  return joined(text.split(/\r\n?|\n/), breaking);
}

/** What is markup already for being the product's own, such as its style sheet. */
export function ours(markup: string): Html {
  return new Markup(markup);
}
