import type { RuleGroup } from "../../../core/rules/rule";
import type { RuleTextsOf } from "../../ruleTexts";
import { baseline } from "./baseline";
import { budget } from "./budget";
import { comparison } from "./comparison";
import { data } from "./data";
import { indicator } from "./indicator";
import { layout } from "./layout";
import { plan } from "./plan";
import { consistency } from "./consistency";
import { goals } from "./goals";
import { delmaal } from "./delmaal";
import { privacy } from "./privacy";
import { source } from "./source";
import { staffing } from "./staffing";
import { year } from "./year";

/** The texts of all rules, by rule id. */
export const RULE_TEXTS: RuleTextsOf<RuleGroup> = {
  ...layout,
  ...baseline,
  ...comparison,
  ...plan,
  ...consistency,
  ...goals,
  ...delmaal,
  ...privacy,
  ...year,
  ...source,
  ...indicator,
  ...staffing,
  ...budget,
  ...data,
};
