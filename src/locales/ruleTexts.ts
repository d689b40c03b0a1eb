import type { KnownRule } from "../core/rules";
import type { RuleGroup } from "../core/rules/rule";
import type { RuleText, Sentence } from "./types";

type KeysOf<Sentences> = Sentences extends object ? keyof Sentences & string : never;

/** The texts of a rule: a sentence for each message that it may report, and a title for each of its repairs. */
type TextOf<One extends KnownRule> = Omit<RuleText, "messages" | "fixes"> & {
  readonly messages: Readonly<Record<KeysOf<One["messages"]>, Sentence>>;
  readonly fixes: Readonly<Record<KeysOf<One["fixes"]>, string>>;
};

/** The texts of a group's rules, by rule id. A rule, a message or a repair without words doesn't compile, nor words without one. */
export type RuleTextsOf<Group extends RuleGroup> = {
  readonly [One in KnownRule as One["id"] extends `${Group}/${string}` ? One["id"] : never]: TextOf<One>;
};
