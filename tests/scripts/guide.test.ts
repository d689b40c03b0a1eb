import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GUIDE_SECTIONS } from "../../src/pane/guideSections";
import { anchorOf, guideImages, guidePage } from "../../scripts/pages/guide";

const ROOT = join(__dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/brugervejledning.md"), "utf8");
const html = guidePage(GUIDE);
const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, anchor = ""]) => anchor);

test("every view of the program has its section in the guide, and every link within the guide leads somewhere", () => {
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor = ""]) => anchor);
  expect(links.length).toBeGreaterThan(3);
  expect([...Object.values(GUIDE_SECTIONS), ...links].filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test("the words of the guide are all on the page, and no signs of Markdown", () => {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shown = new Set(words(html.replace(/<(?!img)[^>]+>/g, " ")));
  // Numbers of lists are the browser's to write, and where a link leads is no word.
  const written = GUIDE.replace(/^\s*\d+\. /gm, "").replace(/\]\([^)]*\)/g, "]");
  expect(words(written).filter((word) => !shown.has(word))).toEqual([]);
  expect(html.replace(/<code>[^<]*<\/code>/g, "")).not.toMatch(/\*\*|\]\(|^#|\|$/m);
});

test("the pictures are those of docs, each with words in its place", () => {
  for (const name of guideImages(GUIDE))
    expect([name, existsSync(join(ROOT, "docs/billeder", name))]).toEqual([name, true]);
  const images = html.match(/<img [^>]+>/g) ?? [];
  expect(images.length).toBe(guideImages(GUIDE).length);
  for (const image of images) expect(image).toMatch(/ alt="[^"]+"/);
});

test.each([
  [
    "1. En\n   linje mere\n   - under\n2. To",
    /<ol>\n<li>En linje mere<ul>\n<li>under<\/li>\n<\/ul><\/li>\n<li>To<\/li>/,
  ],
  [
    "Vælg **Ret** (_12.9 %_) og `<x>`.",
    /<p>Vælg <strong>Ret<\/strong> \(<em>12\.9 %<\/em>\) og <code>&lt;x&gt;<\/code>\.<\/p>/,
  ],
  [
    "| Tast | |\n| --- | --- |\n| F6 | Skift |",
    /<th scope="col">Tast<\/th><td><\/td>.*\n<tbody>\n<tr><th scope="row">F6<\/th><td>Skift<\/td>/,
  ],
  ["[IT](udrulning.md) <script>", /<p>IT &lt;script&gt;<\/p>/],
])("%j", (markdown, expected) => {
  expect(guidePage(markdown)).toMatch(expected);
});

test("what the page can't show stops the build", () => {
  expect(() => guidePage("> et citat")).toThrow("the guide's page knows no such block");
});

test("anchors are GitHub's", () => {
  expect(anchorOf("Controller: find det, der skal spørges om")).toBe("controller-find-det-der-skal-spørges-om");
});
