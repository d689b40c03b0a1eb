import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/locales/types";
import { literally } from "../support/literally";
import { allTexts } from "./support/allTexts";

const DOCS = join(__dirname, "../../docs");
const GUIDES = ["brugervejledning.md", "kommandolinje.md", "udrulning.md", "regler.md"];
const HEADINGS: Readonly<Record<Language, string>> = { da: "### In Danish", en: "### In English" };

const read = (file: string): string => readFileSync(join(DOCS, file), "utf8");

/** The words given up, from the last column of the dictionary's table. */
function givenUp(language: Language): readonly string[] {
  const [, section = ""] = read("ordliste.md").split(`${HEADINGS[language]}\n`);
  const rows = section
    .split(/\n(?=#)/)[0]!
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (?:Word|-)/.test(line));
  // "kontrollér, at" is one: a comma parts two of them where no word of the same begins behind it.
  return rows
    .flatMap((row) =>
      row
        .split("|")[3]!
        .replace(/(kontrollér), (at|hvor)\b/g, "$1\u0000 $2")
        .split(", "),
    )
    .map((word) => word.replace("\u0000", ",").trim())
    .filter((word) => word !== "");
}

/** "udpeg*" with any ending; otherwise the word as a whole, in small letters and large; what is all in capitals as it is. */
function patternOf(word: string): RegExp {
  const escaped = literally(word.replace(/\*$/, ""));
  const before = /^\p{L}/u.test(word) ? "(?<![\\p{L}-])" : "";
  const after = word.endsWith("*") || !/\p{L}$/u.test(word) ? "" : "(?![\\p{L}-])";
  return new RegExp(`${before}${escaped}${after}`, word === word.toUpperCase() || word === "Alvor" ? "u" : "iu");
}

const patterns = { da: givenUp("da").map(patternOf), en: givenUp("en").map(patternOf) };

/** Where a word is used that was given up. */
function found(language: Language, texts: readonly (readonly [string, string])[]): readonly string[] {
  return texts.flatMap(([key, text]) =>
    patterns[language].flatMap((pattern) => {
      const [word] = pattern.exec(text) ?? [];
      return word === undefined ? [] : [`${key}: “${word}” in “${text}”`];
    }),
  );
}

/** The lines of a guide that say something: no code, no table of an example, no addresses. */
function linesOf(file: string): readonly (readonly [string, string])[] {
  return read(file)
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .filter((line) => file !== "regler.md" || !line.startsWith("|"))
    .map((line, index) => [`${file}, line ${index + 1}`, line] as const);
}

test("the dictionary has words to look for", () => {
  expect(givenUp("da")).toEqual(expect.arrayContaining(["ruden", "importer*", "kontrollér, at", "IT", "fuldtid"]));
  expect(givenUp("en")).toContain("municipal*");
});

test.each<[string, boolean]>([
  ["Det gælder, så længe ruden er åben.", true],
  ["Spørg IT.", true],
  ["Spørg jeres it.", false],
  ["Tallene er ikke importeret.", true],
  ["Vælg arket Baselinedata.", false],
  ["Kontrollér, at kolonnen er læst.", true],
  ["Kontrollér projektmappen.", false],
  ["2 fuldtidsstillinger, 0,5 årsværk", false],
  ["1 fuldtid", true],
  ["Delaftale og budget stemmer", false],
])("%s", (text, isFound) => {
  expect(found("da", [["a text", text]]).length > 0).toBe(isFound);
});

test.each<Language>(["da", "en"])("no text uses a word given up (%s)", async (language) => {
  expect(found(language, await allTexts(language))).toEqual([]);
});

test.each(GUIDES)("%s uses no word given up", (file) => {
  expect(found("da", linesOf(file))).toEqual([]);
});

test("there is one sort of quotation marks and of apostrophes in each language", async () => {
  const wrong = { da: /["'»«„“‘]/, en: /["'»«„‘]/ };
  for (const language of ["da", "en"] as const) {
    expect((await allTexts(language)).filter(([, text]) => wrong[language].test(text))).toEqual([]);
  }
  const guides = GUIDES.flatMap(linesOf).filter(([, text]) => /["»«„“‘]|\p{L}'\p{Ll}/u.test(text));
  expect(guides).toEqual([]);
});

test("an opening mark has its closing one", async () => {
  for (const [key, text] of await allTexts("en")) {
    const marks = text.replace(/[^“”]/g, "");
    expect([key, marks]).toEqual([key, "“”".repeat(marks.length / 2)]);
  }
  for (const [key, text] of await allTexts("da")) expect([key, text.split("”").length % 2]).toEqual([key, 1]);
});

test("no sentence shouts, and none is left empty or with a space too many", async () => {
  for (const language of ["da", "en"] as const)
    for (const [key, text] of await allTexts(language)) {
      if (!key.includes(" help")) expect([key, text]).toEqual([key, expect.not.stringMatching(/!|\S {2,}\S|^ | $/)]);
    }
});
