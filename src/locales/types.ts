export type Language = "da" | "en";

/** The sentences of one rule in one language. `{name}` in a sentence stands for a value of the finding. */
export interface RuleText {
  /** A few words, for lists and headings: "Baseline år mangler". */
  readonly title: string;
  /** Why it matters, one to three sentences. */
  readonly why: string;
  /** By message key: what is wrong, and what to do about it. */
  readonly messages: Readonly<Record<string, Sentence>>;
  /** By fix key: what the repair does, in the imperative. */
  readonly fixes: Readonly<Record<string, string>>;
}

export interface Sentence {
  readonly what: string;
  readonly todo: string;
}
