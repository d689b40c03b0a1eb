import type { store as danish } from "../da/store";

export const store: typeof danish = {
  parts: {
    settings: { none: "no settings", one: "1 setting", many: "{count} settings" },
    areas: { none: "no housing areas", one: "1 housing area", many: "{count} housing areas" },
    tables: { none: "no selected tables", one: "1 selected table", many: "{count} selected tables" },
    budget: { none: "no columns of the budget", one: "1 column of the budget", many: "{count} columns of the budget" },
    budgetTables: { none: "no selected budgets", one: "1 selected budget", many: "{count} selected budgets" },
    answers: { none: "no answers about staff", one: "1 answer about staff", many: "{count} answers about staff" },
    acceptances: { none: "no acceptances", one: "1 acceptance", many: "{count} acceptances" },
    comparison: {
      none: "no earlier check",
      one: "the earlier check",
      many: "{count} earlier checks",
    },
    choices: {
      none: "no answers about indicators",
      one: "1 answer about an indicator",
      many: "{count} answers about indicators",
    },
    mappings: {
      none: "no choices on how a data source is read",
      one: "the choices on how 1 data source is read",
      many: "the choices on how {count} data sources are read",
    },
  },
  unread: "Some of what is saved in the workbook cannot be read and is not used: {parts}. It stays as it is.",
  pane: {
    problem: {
      newer:
        "The workbook’s settings and acceptances come from a later version of the program. They are neither used nor changed here. What you save now lasts until the program is closed. Use the latest version of the program.",
      unreadable:
        "The workbook’s settings and acceptances cannot be read. They stay as they are. What you save now lasts until the program is closed.",
    },
    replace: "Replace them …",
    sure: "The next time you save something, the old settings and acceptances are deleted. That cannot be undone.",
    yes: "Yes, replace them",
    no: "No, keep them",
    replaced: "The old settings and acceptances are replaced the next time you save.",
  },
};
