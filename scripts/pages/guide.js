const { READING_POLICY } = require("./contentSecurityPolicy");

/**
 * The guide as a page: the part of Markdown that docs/brugervejledning.md is written in. A line that it can't read stops
 * the build, so that nothing of the guide is lost on the way.
 */

const PICTURE = /!\[([^\]]*)\]\(billeder\/([^)]+)\)/g;
const TAGGED = /<img src="billeder\/([^"]+)" width="(\d+)" alt="([^"]*)">/g;

/**
 * The pictures that the guide shows, by their names in docs/billeder.
 * @param {string} markdown
 * @returns {string[]}
 */
function guideImages(markdown) {
  const names = [...markdown.matchAll(PICTURE)].map((match) => match[2]);
  return [...new Set([...names, ...[...markdown.matchAll(TAGGED)].map((match) => match[1])])];
}

/**
 * The anchor of a heading, as GitHub makes it: the guide's own links name it so.
 * @param {string} heading
 */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

/** @param {string} markdown */
function guidePage(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${READING_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} · Baselinekontrol</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="vejledning.css">
</head>
<body>
<main>
${blocksOf(markdown).map(blockHtml).join("\n")}
</main>
</body>
</html>
`;
}

/** Paragraphs, headings, lists and tables, each with its lines. */
function blocksOf(markdown) {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+$/, ""))
    .filter((block) => block !== "");
}

function blockHtml(block) {
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (heading !== null) {
    const [, marks, text] = heading;
    return `<h${marks.length} id="${escape(anchorOf(text))}">${inline(text)}</h${marks.length}>`;
  }
  if (block.startsWith("|")) return tableHtml(block.split("\n"));
  if (/^(?:-|\d+\.) /.test(block)) return listHtml(block.split("\n"));
  if (/^(?:```|>|\s{2,}|#{4,}|\* )/.test(block)) throw new Error(`the guide's page knows no such block: ${block}`);
  return `<p>${inline(block.replaceAll("\n", " "))}</p>`;
}

/** A list, with lists inside its points. */
function listHtml(lines) {
  const [first] = lines;
  const tag = /^\d/.test(first) ? "ol" : "ul";
  const points = [];
  for (const line of lines) {
    const point = /^(?:-|\d+\.) (.*)$/.exec(line);
    if (point !== null) points.push([point[1]]);
    else points.at(-1).push(line);
  }
  const html = points.map((point) => {
    const inner = point.findIndex((line, index) => index > 0 && /^\s+(?:-|\d+\.) /.test(line));
    const own = (inner < 0 ? point : point.slice(0, inner)).map((line) => line.trim()).join(" ");
    const deeper = inner < 0 ? [] : point.slice(inner);
    const indent = deeper.length === 0 ? 0 : /^\s*/.exec(deeper[0])[0].length;
    return `<li>${inline(own)}${deeper.length === 0 ? "" : listHtml(deeper.map((line) => line.slice(indent)))}</li>`;
  });
  return `<${tag}>\n${html.join("\n")}\n</${tag}>`;
}

function tableHtml([head, , ...rows]) {
  const cells = (line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim());
  const [name, ...rest] = cells(head);
  const heads = [name, ...rest].map((cell) => (cell === "" ? "<td></td>" : `<th scope="col">${inline(cell)}</th>`));
  const body = rows.map(cells).map(([first, ...others]) => {
    const tds = others.map((cell) => `<td>${inline(cell)}</td>`).join("");
    return `<tr><th scope="row">${inline(first)}</th>${tds}</tr>`;
  });
  return `<table>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

/** Words in bold and italics, code, links within the guide, and pictures; all else is text. */
function inline(text) {
  const picture = (name, alt, width) =>
    `<img src="assets/billeder/${escape(name)}" alt="${escape(alt)}"${width === "" ? "" : ` width="${width}"`} loading="lazy">`;
  const parts = [
    [/`([^`]+)`/, ([, code]) => `<code>${escape(code)}</code>`],
    [new RegExp(PICTURE.source), ([, alt, name]) => picture(name, alt, "")],
    [new RegExp(TAGGED.source), ([, name, width, alt]) => picture(name, alt, width)],
    [/\[([^\]]+)\]\(#([^)]+)\)/, ([, words, anchor]) => `<a href="#${escape(anchor)}">${inline(words)}</a>`],
    // Another document isn't among the pages.
    [/\[([^\]]+)\]\([^)]+\.md(?:#[^)]*)?\)/, ([, words]) => inline(words)],
    [/\*\*([^*]+)\*\*/, ([, words]) => `<strong>${inline(words)}</strong>`],
    [/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/u, ([, words]) => `<em>${inline(words)}</em>`],
  ];
  const found = parts
    .map(([pattern, html]) => ({ match: pattern.exec(text), html }))
    .filter(({ match }) => match !== null)
    .sort((one, other) => one.match.index - other.match.index)[0];
  if (found === undefined) return escape(text);
  const { match, html } = found;
  return `${escape(text.slice(0, match.index))}${html(match)}${inline(text.slice(match.index + match[0].length))}`;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

module.exports = { anchorOf, guideImages, guidePage };
