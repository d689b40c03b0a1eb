/**
 * Loads what the pane otherwise loads when it is used, for a page that must work when the network is gone. Rejects when
 * something can't be loaded; what can is ready all the same.
 */
export async function loadAhead(): Promise<void> {
  await Promise.all([
    import("../core/check/check"),
    import("../core/review/sinceLast"),
    import("../core/store/reviewing"),
    import("../core/store/store"),
    import("../reports/basis/sheets"),
    import("../reports/fromCheck"),
    import("../reports/clipboard"),
    import("../reports/csv"),
    import("../reports/html"),
    import("../reports/json"),
    import("../reports/worksheet"),
    import("../templates/asTable"),
    import("../templates/templates"),
    import("./views/budget/BudgetForm"),
    import("./views/baseline/BaselineView"),
    import("./views/check/Reviewed"),
    import("./views/check/TidyAction"),
    import("./views/check/TidyForm"),
    import("./views/export/ExportView"),
    import("./views/header/MappingForm"),
    import("./views/settings/SettingsView"),
    import("./views/staffing/StaffingView"),
    import("./views/templates/TemplatesView"),
  ]);
}
