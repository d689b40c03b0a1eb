import { FORMS } from "../core/forms";
import type { RuleSet } from "../core/forms/form";
import type { FileReport } from "./model";

/** The sets of rules that the files' tables are held against, one for each round of forms among them; of none the first. */
export function ruleSetsOf(files: readonly Pick<FileReport, "tables">[]): readonly RuleSet[] {
  const forms = files.flatMap(({ tables }) => tables.flatMap(({ form }) => form ?? []));
  const found = new Map(forms.map(({ id, ruleSet }) => [id, ruleSet]));
  return found.size === 0 ? [FORMS[0].ruleSet] : [...found.values()];
}
