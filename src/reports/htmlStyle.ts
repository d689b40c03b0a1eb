/**
 * The page's look: system fonts, severities in colours that keep 4.5:1 on both grounds and never speak alone, lines
 * that wrap down to 320 px, A4 in print with every "Hvorfor?" open and wide tables on pages
 * of their own. The overview's columns are as wide as their words: only a file's name may break inside one.
 */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --soft: #595959; --line: #8a8a8a; --band: #f3f3f3;
  --accent: #0e6b38; --error: #a4161a; --warning: #7a4a00; --info: #0b5394; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b1b1b; --ink: #f2f2f2; --soft: #c4c4c4; --line: #8f8f8f; --band: #2a2a2a;
    --accent: #7fd4a0; --error: #ff9d98; --warning: #f5c26b; --info: #8cc4ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Segoe UI", system-ui, sans-serif;
  overflow-wrap: anywhere; hyphens: auto; }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
main { padding-top: 0; }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 .5rem; }
h1 { margin-top: .5rem; font-size: 1.75rem; }
h2 { font-size: 1.4rem; border-bottom: 2px solid var(--accent); padding-bottom: .25rem; }
h3 { font-size: 1.1rem; }
p { margin: .25rem 0 .75rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: calc(100% - 1px); border-collapse: collapse; margin: .5rem 0 1.5rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem; border: 1px solid var(--line); font-weight: normal; }
thead th { background: var(--band); font-weight: 600; hyphens: manual; overflow-wrap: normal; }
tbody th { font-weight: 600; }
.cell { hyphens: manual; overflow-wrap: normal; }
td p { margin: 0 0 .25rem; }
.number { text-align: right; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .75rem 0 1rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.signatures { margin-top: 3rem; break-inside: avoid; }
.signature { display: flex; gap: 2rem; margin: 4rem 0 0; }
.signature span { border-top: 1px solid var(--ink); padding-top: .25rem; flex: 1; }
.signature span:first-child { flex: 3; }
.staffing { hyphens: manual; overflow-wrap: normal; }
.staffing .number { white-space: nowrap; }
.broad > header, .broad > main { max-width: 90rem; }
.overview { font-size: .875rem; hyphens: manual; overflow-wrap: break-word; }
.overview th, .overview td { max-width: 20em; }
.overview .shared th { max-width: none; background: var(--band); break-after: avoid; }
.overview .plan, .overview .wording { min-width: 10em; }
.overview .file { min-width: 11em; overflow-wrap: anywhere; }
.overview .remark { min-width: 14em; }
.overview .kommune, .overview .source { min-width: 8em; }
tfoot th, tfoot td { background: var(--band); font-weight: 600; }
.severity { font-weight: 600; white-space: nowrap; hyphens: manual; overflow-wrap: normal; }
.severity svg { width: 1em; height: 1em; vertical-align: -.125em; fill: currentColor; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.row, .soft { font-weight: normal; color: var(--soft); }
.what { font-weight: 600; }
.places { margin: .25rem 0; padding-left: 1.25rem; }
.findings th { white-space: nowrap; }
details { margin-top: .25rem; }
summary { cursor: pointer; min-height: 24px; }
.result { font-size: 1.15rem; font-weight: 600; }
@media (max-width: 30rem) { body { font-size: 15px; } th, td { padding: .25rem; } thead th { font-size: .85em; }
  .severity { white-space: normal; } }
@media (forced-colors: active) { .severity svg { fill: CanvasText; } }
@media print {
  @page { size: A4; margin: 17mm 15mm 18mm; font: 8pt "Segoe UI", system-ui, sans-serif; color: #444; }
  :root { --ground: #fff; --ink: #000; --soft: #444; --line: #888; --band: #eee; --accent: #000;
    --error: #a4161a; --warning: #7a4a00; --info: #0b5394; }
  body { font-size: 8.5pt; line-height: 1.3; }
  h1 { font-size: 14pt; margin: 0; }
  h2 { font-size: 12pt; margin: .5rem 0; }
  p, ul, .facts { margin: 0 0 .35rem; }
  .result { font-size: 10pt; }
  table { margin: .25rem 0 .75rem; }
  header, main { max-width: none; padding: 0; }
  h3 { font-size: 10.5pt; margin: .75rem 0 .25rem; }
  th, td { padding: .2rem .4rem; }
  .signatures { margin-top: 1rem; }
  .signature { margin-top: 2.5rem; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, caption, .places li { break-inside: avoid; }
  .findings .long { break-inside: auto; }
  .what, .todo { break-after: avoid; }
  .findings details.again { display: none; }
  .why { break-inside: avoid; margin: 0; }
  .why summary { display: none; }
  .why p, .what, .todo, .places { margin: 0 0 .1rem; }
  .places li:only-child { list-style: none; margin-left: -1.25rem; }
  tbody tr:first-child { break-before: avoid; }
  h2, h3, caption, thead { break-after: avoid; }
  @page wide { size: A4 landscape; margin: 15mm 12mm; }
  .landscape { page: wide; }
  .wide { overflow: visible; }
  .staffing { font-size: 7.5pt; }
  .staffing th, .staffing td { padding: .15rem .3rem; }
  .overview { font-size: 6.75pt; line-height: 1.2; }
  .overview th, .overview td { padding: .05rem .25rem; max-width: none; }
  .overview .plan, .overview .kommune, .overview .source, .overview .wording, .overview .remark { min-width: 8em; }
  .overview tbody th { font-weight: normal; } .overview .shared th { font-weight: 600; }
  .indicators { table-layout: fixed; } .indicators .year { width: 5%; } .indicators .cell { width: 11%; }
  .indicators .plan, .indicators .source, .indicators .file { width: 12.5%; min-width: 0; }
  .indicators .baseline, .indicators .comparison { width: 17%; }
  .shared { break-after: avoid; }
  summary { list-style: none; min-height: 0; }
  .why::details-content { content-visibility: visible; block-size: auto; }
  nav { display: none; }
}
`;
