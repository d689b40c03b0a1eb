import type { Finding, Fix } from "../core/findings/finding";
import { fillIn } from "./fillIn";
import { ruleText } from "./rules";
import type { Language } from "./types";

/** A finding in words: what is wrong, what to do about it, and why it matters. */
export interface RenderedMessage {
  readonly what: string;
  readonly todo: string;
  readonly why: string;
}

/** The words of a finding. Throws when the rule has no such message, which only a fault in the program can bring about. */
export function renderMessage(language: Language, finding: Pick<Finding, "rule" | "message">): RenderedMessage {
  const { messages, why } = ruleText(language, finding.rule);
  const { key, values } = finding.message;
  const sentence = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (sentence === undefined) throw new Error(`${finding.rule} has no message ${key}`);
  return { what: fillIn(language, sentence.what, values), todo: fillIn(language, sentence.todo, values), why };
}

/** What the finding's repair does, in the imperative; null when the finding has none. */
export function renderFixTitle(language: Language, finding: Pick<Finding, "rule" | "fix">): string | null {
  return finding.fix === null ? null : fixTitle(language, finding.rule, finding.fix);
}

function fixTitle(language: Language, rule: string, { title }: Fix): string {
  const { fixes } = ruleText(language, rule);
  const sentence = Object.hasOwn(fixes, title.key) ? fixes[title.key] : undefined;
  if (sentence === undefined) throw new Error(`${rule} has no fix ${title.key}`);
  return fillIn(language, sentence, title.values);
}
