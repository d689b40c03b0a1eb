import * as z from "zod/mini";
import { isObject, objectOf, union, valueIn, type JsonObject } from "./json";
import { AREAS, isPart, PARTS, slotsOf, unionOfParts, type Entries, type Part } from "./parts";
import { comparisonSchema, isoDate } from "./reviewing";
import { EMPTY_STORE, type Store, type StoredSettings } from "./storeShape";

/** What of a store can't be understood: of which part, and how many. It isn't used, and stays as it stands. */
export interface Unread {
  readonly part: keyof Entries | "areas" | "settings" | "comparison";
  readonly count: number;
}

/** "newer": written by a later version of the program; "unreadable": no store at all, or damaged. */
export type StoreProblem = "newer" | "unreadable";

export interface ReadStore {
  readonly store: Store;
  /** Something that can't be understood at all is kept in the workbook: it isn't written over without the user's word. */
  readonly problem: StoreProblem | null;
  readonly unread: readonly Unread[];
}

/** Objects inside each other; a store of ours needs seven. */
const DEEPEST = 50;

/**
 * Reads what a workbook keeps: the texts of all its parts of ours, of which there is rarely more than one. `givenUp` are
 * texts that can't be understood, of which the user has said that they may go. Never throws.
 */
export function readStore(texts: readonly string[], givenUp: readonly string[] = []): ReadStore {
  const { document, problem } = documentOf(texts, givenUp);
  return { ...storeIn(document), problem };
}

/** The parts as one document, as it stands. */
export function documentOf(
  texts: readonly string[],
  givenUp: readonly string[],
): { readonly document: JsonObject; readonly problem: StoreProblem | null } {
  const read = texts.filter((text) => text.trim() !== "").map((text) => ({ text, parsed: parse(text) }));
  const documents = read.flatMap(({ parsed }) => (typeof parsed === "string" ? [] : [parsed]));
  const problems = read.flatMap(({ text, parsed }) =>
    typeof parsed === "string" && !givenUp.includes(text) ? [parsed] : [],
  );
  return {
    document: documents.length === 0 ? {} : documents.reduce(unionOfDocuments),
    problem: problems.includes("newer") ? "newer" : (problems[0] ?? null),
  };
}

function parse(text: string): JsonObject | StoreProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return "unreadable";
  }
  if (!isObject(parsed) || isDeeperThan(DEEPEST, parsed)) return "unreadable";
  const version = valueIn(parsed, "version");
  if (version === 1) return parsed;
  return typeof version === "number" && version > 1 ? "newer" : "unreadable";
}

function isDeeperThan(most: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeperThan(most - 1, inner));
}

function unionOfDocuments(first: JsonObject, second: JsonObject): JsonObject {
  return objectOf([...Object.keys(first), ...Object.keys(second)], (name) => {
    const [one, other] = [valueIn(first, name), valueIn(second, name)];
    if (one === undefined || other === undefined) return one ?? other;
    if (isPart(name)) return unionOfParts<Entries[typeof name]>(partOf(name), one, other);
    // An earlier check belongs together: half of each would be none.
    if (name === "comparison") return one ?? other;
    if (name !== "settings" || !isObject(one) || !isObject(other)) return union(one, other);
    const areas = unionOfParts(AREAS, valueIn(one, "areas"), valueIn(other, "areas"));
    return union({ ...one, areas }, other);
  });
}

function partOf<Name extends keyof Entries>(name: Name): Part<Entries[Name]> {
  return PARTS[name];
}

/** What can be understood of a document, field by field and entry by entry, and of what there is more. */
export function storeIn(document: JsonObject): { readonly store: Store; readonly unread: readonly Unread[] } {
  const reader = new Reader();
  const entries = <Name extends keyof Entries>(name: Name): readonly Entries[Name][] =>
    reader.entries(name, PARTS[name], valueIn(document, name));
  const store: Store = {
    settings: reader.settings(valueIn(document, "settings")),
    tables: entries("tables"),
    budget: entries("budget"),
    budgetTables: entries("budgetTables"),
    answers: new Map(entries("answers")),
    acceptances: entries("acceptances"),
    comparison: reader.field("comparison", comparisonSchema, valueIn(document, "comparison")) ?? null,
    choices: new Map(entries("choices")),
    mappings: entries("mappings"),
  };
  return { store, unread: reader.unread() };
}

const kommune = z.string().check(z.maxLength(200));
const language = z.enum(["da", "en"]);
const formId = z.string().check(z.maxLength(60));
const years = z.number().check(z.int(), z.gte(0), z.lte(50));

class Reader {
  private readonly counts = new Map<Unread["part"], number>();

  unread(): Unread[] {
    return [...this.counts].map(([part, count]) => ({ part, count }));
  }

  entries<Entry>(name: Unread["part"], part: Part<Entry>, raw: unknown): readonly Entry[] {
    return slotsOf(part, raw).flatMap(({ known }) => {
      if (known === null) this.count(name);
      return known === null ? [] : [known.entry];
    });
  }

  field<Value>(part: Unread["part"], schema: z.ZodMiniType<Value>, raw: unknown): Value | undefined {
    if (raw === undefined || raw === null) return undefined;
    const read = schema.safeParse(raw);
    if (!read.success) this.count(part);
    return read.success ? read.data : undefined;
  }

  settings(raw: unknown): StoredSettings {
    const own = this.object(raw);
    const plan = this.object(valueIn(own, "plan"));
    const form = this.field("settings", formId, valueIn(own, "form"));
    const spoken = this.field("settings", language, valueIn(own, "language"));
    return {
      ...(spoken === undefined ? {} : { language: spoken }),
      ...(form === undefined ? {} : { form }),
      plan: {
        kommune: this.field("settings", kommune, valueIn(plan, "kommune")) ?? null,
        from: this.field("settings", isoDate, valueIn(plan, "from")) ?? null,
        to: this.field("settings", isoDate, valueIn(plan, "to")) ?? null,
      },
      areas: this.entries("areas", AREAS, valueIn(own, "areas")),
      yearTooOldAfter: this.field("settings", years, valueIn(own, "yearTooOldAfter")) ?? null,
    };
  }

  private object(raw: unknown): JsonObject {
    if (raw === undefined || raw === null) return {};
    if (!isObject(raw)) this.count("settings");
    return isObject(raw) ? raw : {};
  }

  private count(part: Unread["part"]): void {
    this.counts.set(part, (this.counts.get(part) ?? 0) + 1);
  }
}

/** A new document, as every version reads it. */
export const NEW_DOCUMENT: JsonObject = { version: 1, ...EMPTY_STORE, answers: {}, choices: {} };
