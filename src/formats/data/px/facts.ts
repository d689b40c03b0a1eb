import { FormatError } from "../../errors";
import type { Keyword } from "./keywords";

/** The statements of a PX file in its main language, by name and what they are about. */
export class Facts {
  private readonly values = new Map<string, readonly string[]>();

  /** @throws FormatError data/px-damaged where two statements contradict each other */
  constructor(keywords: readonly Keyword[]) {
    const main = mainLanguage(keywords);
    // What has no language is the main language's; a file may name that language all the same.
    for (const wanted of [null, main]) {
      for (const { name, language, of, values } of keywords) {
        if (language !== wanted) continue;
        const key = keyOf(name, of);
        const known = this.values.get(key);
        if (known === undefined) this.values.set(key, values);
        else if (SHAPE.has(name) && known.join("\n") !== values.join("\n")) {
          throw new FormatError("data/px-damaged", { part: statement(name, of) });
        }
      }
    }
  }

  all(name: string, ...of: readonly string[]): readonly string[] {
    return this.values.get(keyOf(name, of)) ?? [];
  }

  first(name: string, ...of: readonly string[]): string | null {
    const text = this.all(name, ...of)[0]?.trim();
    return text === undefined || text === "" ? null : text;
  }

  /** What all statements of the name say, whatever each is about; null where they differ. */
  only(name: string): string | null {
    const said = new Set<string>();
    for (const [key, values] of this.values) if (key.startsWith(`${name}\n`)) said.add(values[0]?.trim() ?? "");
    const [text] = said;
    return said.size === 1 && text !== undefined && text !== "" ? text : null;
  }
}

/** The table's shape hangs on these. */
const SHAPE = new Set(["STUB", "HEADING", "VALUES", "KEYS"]);

function keyOf(name: string, of: readonly string[]): string {
  return [name, ...of].join("\n");
}

/** As the file writes it. */
export function statement(name: string, of: readonly string[]): string {
  return of.length === 0 ? name : `${name}("${of.join('","')}")`;
}

/** LANGUAGE; else that of the variables where they have one. */
function mainLanguage(keywords: readonly Keyword[]): string | null {
  const said = keywords.find(({ name, language }) => name === "LANGUAGE" && language === null)?.values[0];
  if (said !== undefined) return said;
  const variables = keywords.filter(({ name }) => name === "STUB" || name === "HEADING");
  return variables.some(({ language }) => language === null) ? null : (variables[0]?.language ?? null);
}
