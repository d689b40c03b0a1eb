import { parseArgs } from "node:util";
import { FORMS } from "../core/forms";
import type { Severity } from "../core/findings/finding";
import type { CallProblem } from "../locales/cliTexts";
import type { Language } from "../locales/types";
import { overviewFormat } from "./overviewFormat";

export type Format = "text" | "json" | "html";

/** Whether what the workbooks' own users have told beforehand counts: settings, tables, columns, answers, acceptances. */
export type StoredUse = "use" | "ignore";

/** Whether findings that someone has accepted count in the exit code. */
export type AcceptedCount = "count" | "skip";

export interface InspectCall {
  readonly kind: "run";
  readonly language: Language;
  /** Paths as given, at least one. */
  readonly files: readonly string[];
  readonly out: string | null;
  readonly data: readonly string[];
  readonly stored: StoredUse;
  /** The id of the form that tables are held against; null where their headings decide. */
  readonly form: string | null;
}

export interface CheckCall extends InspectCall {
  /** Null when only the overview is asked for. */
  readonly format: Format | null;
  /** Where the overview over all plans is written, in the form of each path's ending. */
  readonly overview: readonly string[];
  readonly min: Severity;
  readonly accepted: AcceptedCount;
  /** ISO date. */
  readonly today: string;
}

/** What is done besides the safe corrections: tables put right, and figures filled in. */
export type AlsoFixed = "tidy" | "pull";

export interface FixCall extends InspectCall {
  readonly format: Exclude<Format, "html">;
  readonly asked: readonly AlsoFixed[];
  /** ISO date. */
  readonly today: string;
}

export interface HelpCall {
  readonly kind: "help";
  readonly language: Language;
}

export interface WrongCall {
  readonly kind: "wrong";
  readonly language: Language;
  readonly problem: CallProblem;
  /** The words that stand in the problem's sentence. */
  readonly values: Readonly<Record<string, string>>;
}

const LANGUAGES: readonly Language[] = ["da", "en"];
const FORMATS: readonly Format[] = ["text", "json", "html"];
const FIX_FORMATS: readonly FixCall["format"][] = ["text", "json"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const ACCEPTED: readonly AcceptedCount[] = ["count", "skip"];

const INSPECT_OPTIONS = {
  out: { type: "string" },
  data: { type: "string" },
  "ignore-stored": { type: "boolean" },
  form: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const;

const FIX_OPTIONS = {
  ...INSPECT_OPTIONS,
  tidy: { type: "boolean" },
  pull: { type: "boolean" },
  format: { type: "string" },
  today: { type: "string" },
} as const;

const CHECK_OPTIONS = {
  ...INSPECT_OPTIONS,
  format: { type: "string" },
  overview: { type: "string" },
  min: { type: "string" },
  accepted: { type: "string" },
  today: { type: "string" },
} as const;

/** Reads the words of `npm run inspect --`. */
export function readInspectCall(words: readonly string[]): InspectCall | HelpCall | WrongCall {
  return readCall(words, INSPECT_OPTIONS, (_given, call) => call);
}

/** Reads the words of `npm run check --`; `today` is the ISO date that counts without --today. */
export function readCheckCall(words: readonly string[], today: string): CheckCall | HelpCall | WrongCall {
  return readCall(words, CHECK_OPTIONS, (given, call, all) => ({
    ...call,
    format: formatOf(given, all("overview")),
    overview: all("overview").map(overviewPath),
    min: oneOf(SEVERITIES, given("min") ?? "info", "unknown-severity"),
    accepted: oneOf(ACCEPTED, given("accepted") ?? "skip", "unknown-accepted"),
    today: isoDate(given("today") ?? today),
  }));
}

/** Reads the words of `npm run fix --`; `today` is the ISO date that counts without --today. */
export function readFixCall(words: readonly string[], today: string): FixCall | HelpCall | WrongCall {
  return readCall(words, FIX_OPTIONS, (given, call, _all, has) => ({
    ...call,
    format: oneOf(FIX_FORMATS, given("format") ?? "text", "unknown-fix-format"),
    asked: [...(has("tidy") ? (["tidy"] as const) : []), ...(has("pull") ? (["pull"] as const) : [])],
    today: isoDate(given("today") ?? today),
  }));
}

/** Text where nothing is said; nothing but the overview where that alone is asked for. */
function formatOf(given: Given, overview: readonly string[]): Format | null {
  const format = given("format");
  if (format === undefined && given("out") === undefined && overview.length > 0) return null;
  return oneOf(FORMATS, format ?? "text", "unknown-format");
}

function formOf(given: Given): string | null {
  const id = given("form");
  const known = FORMS.map((form) => form.id);
  if (id !== undefined && !known.includes(id))
    throw new CallError("unknown-form", { value: id, known: known.join(", ") });
  return id ?? null;
}

function overviewPath(path: string): string {
  if (overviewFormat(path) === null) throw new CallError("unknown-overview", { value: path });
  return path;
}

/** Stops the reading of a call; caught in readCall. */
class CallError extends Error {
  constructor(
    readonly problem: CallProblem,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(problem);
  }
}

type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** The value an option has last been given; undefined when the call doesn't have it. */
type Given = (name: string) => string | undefined;

/** Whether an option without a value was given. */
type Has = (name: string) => boolean;

/** Every value an option has been given. */
type All = (name: string) => readonly string[];

function readCall<Call extends InspectCall>(
  words: readonly string[],
  options: Options,
  complete: (given: Given, call: InspectCall, all: All, has: Has) => Call,
): Call | HelpCall | WrongCall {
  // Not strict: the parser's own complaints are English.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const optionTokens = tokens.filter((token) => token.kind === "option");
  const files = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  // An option given twice counts as given last.
  const values = new Map(optionTokens.map((token) => [token.name, token.value]));
  const given: Given = (name) => values.get(name);
  // A wrong --lang is reported like any other problem, in Danish.
  const language = LANGUAGES.find((known) => known === given("lang")) ?? "da";
  try {
    for (const token of optionTokens) refuseMisuse(token, options);
    oneOf(LANGUAGES, given("lang") ?? "da", "unknown-language");
    if (optionTokens.some((token) => token.name === "help")) return { kind: "help", language };
    const all: All = (name) =>
      optionTokens.filter((token) => token.name === name).flatMap((token) => token.value ?? []);
    const stored = values.has("ignore-stored") ? "ignore" : "use";
    const read = {
      kind: "run",
      language,
      files,
      out: given("out") ?? null,
      data: all("data"),
      stored,
      form: formOf(given),
    } as const;
    const call = complete(given, read, all, (name) => values.has(name));
    if (files.length === 0) throw new CallError("no-file", {});
    return call;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { kind: "wrong", language, problem: error.problem, values: error.values };
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function refuseMisuse({ name, rawName, value, inlineValue }: OptionToken, options: Options): void {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (known === undefined || !rawName.startsWith("--")) throw new CallError("unknown-option", { option: rawName });
  if (known.type === "boolean") {
    if (value !== undefined) throw new CallError("value-unneeded", { option: rawName });
    return;
  }
  // "--out --format json": the next option is no value, unless it is written "--out=--format".
  const missing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
  if (missing) throw new CallError("value-missing", { option: rawName });
}

function oneOf<Value extends string>(known: readonly Value[], value: string, problem: CallProblem): Value {
  const found = known.find((entry) => entry === value);
  if (found === undefined) throw new CallError(problem, { value });
  return found;
}

function isoDate(value: string): string {
  // "2026-02-30" parses in some engines: a date that doesn't come back as it went in isn't one.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new CallError("not-a-date", { value });
  }
  return value;
}
