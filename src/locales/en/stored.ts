import type { stored as danish } from "../da/stored";

export const stored: typeof danish = {
  heading: "Saved in the workbook:",
  kind: "Saved in the workbook",
  remark: "Saved in the workbook: {items}",
  others: { none: "", one: "and 1 more thing, see the report", many: "and {count} more things, see the report" },
  yearLimit: "Figures may be up to {years} {years|year|years} older than the plan (otherwise {standard})",
  form: "The tables are held against the form {form}",
  formUnknown: "The form {form}, which the program doesn’t know here, so the headings decide",
  areas: "The plan’s own areas are {areas}",
  kommune: "The kommune is {kommune}",
  period: "The plan’s period is {period}",
  comparison: "The findings are compared with the check of {date}",
  table: {
    delmaal: "{range} in the sheet {sheet} is chosen as a table of delmål",
    "overordnede-maal": "{range} in the sheet {sheet} is chosen as a table of overall goals",
    budget: "{range} in the sheet {sheet} is chosen as the budget",
  },
  line: {
    column: "Column {name} in the sheet {sheet} is chosen as “{meaning}”",
    row: "Row {name} in the sheet {sheet} is chosen as “{meaning}”",
  },
  ignoredLine: {
    column: "Column {name} in the sheet {sheet} is passed over",
    row: "Row {name} in the sheet {sheet} is passed over",
  },
  answers: {
    staff: {
      none: "",
      one: "It is answered which position of the budget 1 line of staff is",
      many: "It is answered which positions of the budget {count} lines of staff are",
    },
    indicators: {
      none: "",
      one: "It is chosen which imported indicator 1 of the plan’s indicators is",
      many: "It is chosen which imported indicators {count} of the plan’s indicators are",
    },
  },
  accepted: { none: "", one: "1 finding is accepted", many: "{count} findings are accepted" },
  acceptedWith: "{accepted}: {counts}",
  faulty: {
    none: "",
    one: "1 acceptance does not count, see why in the report",
    many: "{count} acceptances do not count, see why in the report",
  },
  without: "{what}; without it: {change}",
  more: { none: "", one: "1 more finding", many: "{count} more findings" },
  fewer: { none: "", one: "1 fewer finding", many: "{count} fewer findings" },
  moreAndFewer: "{more} and {fewer}",
};
