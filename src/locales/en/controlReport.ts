import type { controlReport as danish } from "../da/controlReport";

export const controlReport: typeof danish = {
  sheets: { cover: "Check report", findings: "Check report findings" },
  facts: {
    plan: "Plan",
    kommune: "Kommune",
    period: "Period",
    date: "Checked",
    program: "Program",
    ruleSet: "Rule set",
  },
  unknown: "Not in the workbook",
  summary: "Result",
  findings: "Findings",
  accepted: "Accepted",
  compared: {
    heading: "The housing area and the kommune",
    caption: "Imported figures of the same indicator and year",
    indikator: "Indicator",
    omraade: "Housing area",
    area: "The housing area",
    kommune: "The kommune",
    aar: "Year",
    difference: "Difference",
    without: {
      none: "",
      one: "1 indicator has no figures for both housing area and kommune in the same year.",
      many: "{count} indicators have no figures for both housing area and kommune in the same year.",
    },
  },
  signatures: { checkedBy: "Checked by", approvedBy: "Approved by", date: "Date" },
  pages: { pageOf: "Page {page} of {pages}", checked: "Checked {date}", initials: "Initials" },
};
