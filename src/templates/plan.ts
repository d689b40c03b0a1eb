import type { Form, FormTable } from "../core/forms/form";
import type { NewCell, NewValidation } from "../core/workbook/newSheet";

/** What is known of the plan, to be filled in where a template asks for it; texts as they shall stand. */
export interface TemplatePlan {
  readonly name: string | null;
  readonly kommune: string | null;
  readonly period: string | null;
}

/** The lines above a table, worded as in LBF's forms, so that the check knows them again. */
export function planLines({ agreement }: Pick<FormTable, "agreement">, plan: TemplatePlan): NewCell[][] {
  return [
    ["Navn på den boligsociale indsats:", plan.name],
    [`${agreement.name} gælder fra - til:`, plan.period],
    ["Kommune:", plan.kommune],
  ];
}

export function heading(value: string): NewCell {
  return { value, bold: true, wrap: true, heading: true };
}

export function title(value: string): NewCell {
  return { value, bold: true };
}

export function wrapped(value: string | null): NewCell {
  return { value, wrap: true };
}

/** The choice of indsatsområde beside its line. */
export function areaList(row: number, { indsatsomraader }: Form): NewValidation {
  return {
    top: row,
    left: 1,
    bottom: row,
    right: 1,
    rule: { kind: "list", options: indsatsomraader },
    message: "Vælg indsatsområdet på listen.",
  };
}
