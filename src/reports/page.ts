import type { Language } from "../locales/types";
import { escapeHtml } from "./escape";
import { STYLE } from "./htmlStyle";

/** The page asks for nothing outside itself and runs no script, whatever stands in the workbook. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface PageHead {
  readonly language: Language;
  readonly title: string;
  /** When and with what it was made. */
  readonly made: string;
  /** Where the page is wide tables and little else: it takes the screen's width, and lies across the paper. */
  readonly isWide?: boolean;
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
