import { PANE_TEXTS } from "../../src/locales/paneTexts";

type Words = { readonly [key: string]: string | Words } | readonly string[];

/** Every sentence by its path. */
function sentences(words: Words, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | Words]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  );
}

const danish = new Map(sentences(PANE_TEXTS.da));
const english = new Map(sentences(PANE_TEXTS.en));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test("both languages have the same sentences with the same values", () => {
  expect([...english.keys()]).toEqual([...danish.keys()]);
  for (const [key, text] of danish) expect([key, placeholders(english.get(key)!)]).toEqual([key, placeholders(text)]);
});

test("Danish is plain: no exclamation marks, no »ugyldig«, no sentence left empty", () => {
  for (const [key, text] of danish) {
    expect([key, text]).toEqual([key, expect.not.stringMatching(/!|ugyldig|klik her|venligst/i)]);
    if (!key.endsWith(".none")) expect([key, text.trim()]).not.toEqual([key, ""]);
  }
});
