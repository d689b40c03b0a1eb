import type { Language } from "../locales/types";
import { cssString, escapeHtml } from "./escape";
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

/** A report as one page of its own, in pieces; the contents are HTML already. */
export function* pageHtml(head: PageHead, contents: Iterable<string>): Generator<string> {
  const title = escapeHtml(head.title);
  yield `<!doctype html>
<html lang="${head.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<style>${runningStyle(head.running)}</style>
</head>
<body${head.isWide === true ? ` class="landscape broad"` : ""}>
<header>
<h1>${title}</h1>
<p class="soft">${escapeHtml(head.made)}</p>
</header>
<main>
`;
  yield* contents;
  yield "</main>\n</body>\n</html>\n";
}
