import type { Form } from "../core/forms/form";
import type { NewSheet } from "../core/workbook/newSheet";
import { delmaalTemplate, overordnedeMaalTemplate } from "./goals";
import type { TemplateKind } from "./kinds";
import type { TemplatePlan } from "./plan";
import { budgetTemplate, medarbejderTemplate } from "./resources";

export interface TemplateOptions {
  readonly plan: TemplatePlan;
  /** The round of LBF's templates. */
  readonly form: Form;
  /** The first year of the budget. */
  readonly firstYear: number;
}

/** An empty table as LBF wants it, always in Danish. */
export function templateSheet(kind: TemplateKind, { plan, form, firstYear }: TemplateOptions): NewSheet {
  switch (kind) {
    case "delmaal":
      return delmaalTemplate(plan, form);
    case "overordnede-maal":
      return overordnedeMaalTemplate(plan, form);
    case "medarbejdere":
      return medarbejderTemplate(plan, form);
    case "budget":
      return budgetTemplate(plan, form, firstYear);
  }
}
