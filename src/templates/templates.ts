import type { NewSheet } from "../core/workbook/newSheet";
import { delmaalTemplate, overordnedeMaalTemplate } from "./goals";
import type { TemplateKind } from "./kinds";
import type { TemplatePlan } from "./plan";
import { budgetTemplate, medarbejderTemplate } from "./resources";

export interface TemplateOptions {
  readonly plan: TemplatePlan;
  /** The first year of the budget. */
  readonly firstYear: number;
}

/** An empty table as LBF wants it, always in Danish. */
export function templateSheet(kind: TemplateKind, { plan, firstYear }: TemplateOptions): NewSheet {
  switch (kind) {
    case "delmaal":
      return delmaalTemplate(plan);
    case "overordnede-maal":
      return overordnedeMaalTemplate(plan);
    case "medarbejdere":
      return medarbejderTemplate(plan);
    case "budget":
      return budgetTemplate(plan, firstYear);
  }
}
