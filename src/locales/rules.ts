import { RULE_TEXTS as da } from "./da/rules";
import { RULE_TEXTS as en } from "./en/rules";
import type { Language, RuleText } from "./types";

const TEXTS: Readonly<Record<Language, Readonly<Record<string, RuleText>>>> = { da, en };

/** The texts of a rule. Throws when no rule has the id: ask `hasRuleText` about an id that comes from outside. */
export function ruleText(language: Language, ruleId: string): RuleText {
  const text = hasRuleText(ruleId) ? TEXTS[language][ruleId] : undefined;
  if (text === undefined) throw new Error(`no ${language} texts for the rule ${ruleId}`);
  return text;
}

/** Whether the id is that of a rule with texts; an acceptance kept in a workbook may name a rule of another version. */
export function hasRuleText(ruleId: string): boolean {
  return Object.hasOwn(da, ruleId);
}

/** The ids that have texts in the language. */
export function ruleIds(language: Language): readonly string[] {
  return Object.keys(TEXTS[language]);
}
