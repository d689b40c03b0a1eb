import { readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../../src/core/rules";
import type { Language } from "../../../src/locales/types";

const ROOT = join(__dirname, "../../../src/locales");

/** Every text of the language's locale files by its file and key, with what the rules say they rest on. */
export async function allTexts(language: Language): Promise<readonly (readonly [string, string])[]> {
  const files = readdirSync(join(ROOT, language), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const texts = await Promise.all(
    files.map(async (file) => textsIn((await import(join(ROOT, language, file))) as object, `${language}/${file}`)),
  );
  const origins = language === "da" ? RULES.map(({ id, origin }) => [`${id} origin`, origin] as const) : [];
  return [...texts.flat(), ...origins];
}

function textsIn(value: unknown, key: string): (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, `${key} ${name}`));
}
