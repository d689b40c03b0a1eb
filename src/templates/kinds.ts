/** The empty tables that a user can have put into the workbook. */
export const TEMPLATE_KINDS = ["delmaal", "overordnede-maal", "medarbejdere", "budget"] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
