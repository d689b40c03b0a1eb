/** The views and forms that the first view doesn't need; those of the result are loaded while the check runs. */
export const LAZY_VIEWS = {
  baseline: () => import("./baseline/BaselineView"),
  check: () => import("./check/CheckView"),
  budgetForm: () => import("./budget/BudgetForm"),
  filters: () => import("./check/Filters"),
  export: () => import("./export/ExportView"),
  mappingForm: () => import("./header/MappingForm"),
  planTitle: () => import("./header/PlanTitle"),
  recognised: () => import("./header/Recognised"),
  settings: () => import("./settings/SettingsView"),
  staffing: () => import("./staffing/StaffingView"),
  templates: () => import("./templates/TemplatesView"),
};
