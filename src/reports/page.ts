import type { Language } from "../locales/types";
import { cssString } from "./escape";
import { html, ours, type Html } from "./htmlTag";
import { STYLE } from "./htmlStyle";

/** The page asks for nothing outside itself and runs no script, whatever stands in the workbook. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface PageHead {
  readonly language: Language;
  readonly title: string;
  /** When and with what it was made. */
  readonly made: string;
  /** What stands above and below every printed page. */
  readonly running: RunningLines;
  /** Where the page is wide tables and little else: it takes the screen's width, and lies across the paper. */
  readonly isWide?: boolean;
}

/** The lines of a printed page, which print in browsers that know margin boxes (Chrome and Edge since 2024). */
export interface RunningLines {
  readonly about: string;
  readonly date: string;
  /** Before two lines to put initials on; null for what nobody signs. */
  readonly initials: string | null;
  /** `{page}` and `{pages}`. */
  readonly pageOf: string;
}

/** To write initials on. */
const LINE = "_".repeat(14);

function runningStyle({ about, date, initials, pageOf }: RunningLines): string {
  const counters = pageOf
    .split(/\{(pages?)\}/)
    .map((piece, at) => (at % 2 === 1 ? `counter(${piece})` : cssString(piece)))
    .join(" ");
  const signed = initials === null ? "" : `@bottom-left { content: ${cssString(`${initials} ${LINE} ${LINE}`)}; }`;
  return `@media print { @page { @top-left { content: ${cssString(about)}; } @top-right { content: ${cssString(date)}; }
${signed} @bottom-right { content: ${counters}; } } }`;
}

/** A report as one page of its own, in pieces. */
export function* pageHtml(head: PageHead, contents: Iterable<Html>): Generator<string> {
  const { title } = head;
  yield html`<!doctype html>
<html lang="${head.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ours(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${ours(STYLE)}</style>
<style>${ours(runningStyle(head.running))}</style>
</head>
<body${head.isWide === true ? html` class="landscape broad"` : null}>
<header>
<h1>${title}</h1>
<p class="soft">${head.made}</p>
</header>
<main>
`.markup;
  for (const { markup } of contents) yield markup;
  yield html`</main>\n</body>\n</html>\n`.markup;
}
