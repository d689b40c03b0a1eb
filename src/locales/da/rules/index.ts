import type { RuleText } from "../../types";
import { baseline } from "./baseline";
import { comparison } from "./comparison";
import { indicator } from "./indicator";
import { layout } from "./layout";
import { privacy } from "./privacy";
import { source } from "./source";
import { year } from "./year";

/** The texts of all rules, by rule id. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = {
  ...layout,
  ...baseline,
  ...comparison,
  ...privacy,
  ...year,
  ...source,
  ...indicator,
};
