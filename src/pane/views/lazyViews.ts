/** The views and forms that the first view doesn't need. */
export const LAZY_VIEWS = {
  baseline: () => import("./baseline/BaselineView"),
  budgetForm: () => import("./budget/BudgetForm"),
  export: () => import("./export/ExportView"),
  mappingForm: () => import("./header/MappingForm"),
  settings: () => import("./settings/SettingsView"),
  staffing: () => import("./staffing/StaffingView"),
  templates: () => import("./templates/TemplatesView"),
};
