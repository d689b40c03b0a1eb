import type { report as danish } from "../da/report";

export const report: typeof danish = {
  severity: { error: "Error", warning: "Warning", info: "Note" },
  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  counts: {
    error: { none: "no errors", one: "1 error", many: "{count} errors" },
    warning: { none: "no warnings", one: "1 warning", many: "{count} warnings" },
    info: { none: "no notes", one: "1 note", many: "{count} notes" },
  },
  kind: {
    delmaal: "Table of delmål",
    "overordnede-maal": "Overall goals (overordnede mål)",
    medarbejdere: "Staff (medarbejderressourcer)",
    budget: "Budget",
    baselinedata: "Imported figures",
  },
  rows: {
    delmaal: { none: "no delmål", one: "1 delmål", many: "{count} delmål" },
    "overordnede-maal": { none: "no indicators", one: "1 indicator", many: "{count} indicators" },
    medarbejdere: { none: "no lines of staff", one: "1 line of staff", many: "{count} lines of staff" },
    budget: { none: "no positions", one: "1 position", many: "{count} positions" },
    baselinedata: { none: "no figures", one: "1 figure", many: "{count} figures" },
  },
  indsatsomraade: "indsatsområde {name}",
  elsewhere: "Outside the tables",
  nothingInTable: "The rules found nothing.",
  hiddenHere: "Findings from here are not shown.",
  times: { none: "", one: "1 place", many: "{count} places" },
  noPlan: "The plan’s name was not found",
  period: "{from} – {to}",
  periodFrom: "from {from}",
  periodTo: "until {to}",
  result: "Result: {counts}",
  resultOfAll: "Total in {files} {files|file|files}: {counts}",
  nothingFound: "The rules found no errors, warnings or notes.",
  checked: "Checked: {tables}.",
  hidden: { none: "", one: "1 finding is not shown.", many: "{count} findings are not shown." },
  mostListed: "At most {most} findings of a file are shown, the worst first.",
  unreadFiles: { none: "", one: "1 file could not be read", many: "{count} files could not be read" },
  notCheckedHeading: "Not checked:",
  notCheckedAt: "{place}: {reason}",
  passedOverHeading: "Passed over:",
  passedOver: "{file}: {reason}",
  toldIgnored: "Settings, answers and acceptances saved in the workbooks are not used.",
  notChecked: {
    "no-staffing": "Staffing: the workbook has no list of staff (medarbejderressourcer).",
    "no-budget": "Staffing against the budget: the workbook has no budget.",
    "staffing-too-large":
      "Staffing against the budget: there are over 40 lines in a delaftale or over 200 positions in the budget, so they are not compared.",
    "review-partial":
      "Acceptances and an earlier check: there are so many findings that only the worst are compared with them.",
    "store-unreadable": "Settings, answers and acceptances in the workbook: they cannot be read and are not used.",
    "store-newer":
      "Settings, answers and acceptances in the workbook: they are from a later version of the program and are not used.",
    "own-reports":
      "Sheets that Baselinekontrol itself has made as reports: they are not part of the plan and weren’t read.",
    "empty-form": "The table is a template that has not been filled in. It does not count as part of the plan.",
    "figures-unread":
      "The figures belong to no table that the program recognises, and have not been checked. If they are part of the budget, show where it stands.",
    "filled-form": "The table repeats rows of the plan’s other tables. It does not count as part of the plan.",
    data: "The figures against their source: no figures have been imported.",
    "data-rows":
      "Figures without an indicator, an area or a year, or with text in place of a figure: {cells}. Fill in what is missing. They are not compared with the plan’s figures.",
    "column-unread":
      "The figures below “{heading}” are not used: it cannot be told whether they are {candidates}. Give the column a clearer heading, or answer under Staffing in the program.",
    "column-unnamed":
      "The figures are not used: they have no heading and may be {candidates}. Give the column a heading, or answer under Staffing in the program.",
    "staff-column-unread":
      "The figures below “{heading}” are not used: it cannot be told what they are. Give the column a clearer heading.",
    "column-unsure":
      "The column “{heading}” is read as “{meaning}”, but that is not certain. Give it a clearer heading, or answer under Staffing in the program.",
    "no-delmaal": "Delmål: the workbook has no table of them.",
    "no-overordnede-maal": "Overall goals (overordnede mål): the workbook has no table of them.",
    "no-period": "Whether the years suit the plan: the workbook does not say when the plan runs.",
  },
  quoted: "“{text}”",
  notRead: {
    "sheet-missing": "The sheet “{sheet}”: it is in the list of sheets, but not in the file.",
    "sheet-odd": "The sheet “{sheet}”: it is saved as something other than a worksheet.",
    "texts-missing": "The file’s list of texts is missing. No cell uses it.",
    "texts-damaged": "The file’s list of texts is damaged. No cell uses it.",
    "table-odd": "The sheet “{sheet}”: what the file says of a table can’t be read. The cells were read.",
    unreadable: "{range} on the sheet “{sheet}”: the content can’t be read as it is saved. Write it again in Excel.",
    conditional:
      "{range} on the sheet “{sheet}”: a conditional format may strike out or hide the text. The file doesn’t show it, so everything was read.",
    "conditional-sheet":
      "The sheet “{sheet}”: a conditional format may strike out or hide text. Which cells they are can’t be seen, so everything was read.",
    "table-style":
      "{range} on the sheet “{sheet}”: the table’s style may strike out or hide text. The file doesn’t show it, so everything was read.",
    "custom-odd": "Something that a program has saved in the file can’t be read. It stays as it is.",
    "merges-old":
      "Merged cells: this Excel does not tell about them. What is missing in the tables, and staff and budget, are therefore not checked. Update Excel, or use the browser edition.",
    "merges-refused":
      "Merged cells on the sheet “{sheet}”: Excel would not tell about them. What is missing in its tables, and staff and budget, are therefore not checked. Check again, or use the browser edition.",
    "hidden-refused":
      "Hidden rows and columns on the sheet “{sheet}”: Excel would not tell about them. Everything was read.",
    "formats-refused":
      "Struck-out and hidden text on the sheet “{sheet}”: Excel would not tell how the cells are formatted. Everything was read.",
    "table-lost":
      "The table that you selected yourself on the sheet “{sheet}” ({range}) has moved or changed, and was not read as you chose. Select it again.",
    "column-lost":
      "{range} on the sheet “{sheet}”: the column of the budget has moved or been given another heading since somebody chose what it is. The choice is not used. Choose again under Staffing.",
    "not-calculated":
      "{range} on the sheet “{sheet}”: the formulas have not been calculated. Open the workbook in Excel and save it.",
    hidden: "{range} on the sheet “{sheet}”: the number format hides what is in the cell. It counts as empty.",
    "linked-document":
      "Another file that is inserted in the Word document. Open the document in Word and save it again to have it read.",
    subdocument: "The documents that the Word document is the master of. Choose them one by one.",
    "embedded-sheet":
      "An Excel sheet inserted in the Word document as an object. Paste it as a table if it belongs to the plan.",
    "embedded-object": "An object of another program in the Word document. Write it as text if it belongs to the plan.",
    "unknown-sign":
      "{range} on the sheet “{sheet}”: a character in the document can’t be read. It is shown as �. See in the document whether it is a minus or a bound.",
    "page-picture": "Page {range}: a large picture. The text in it isn’t read.",
    "page-machine-read":
      "Page {range} is scanned, and its text was read by a machine. Compare the figures with the page before you use them.",
    "table-unruled":
      "Page {range}: a table without lines. Its rows and columns are found from where the text is. See whether they are right.",
    "page-edges": "Page {range}: head and foot of the page were left out: {texts}.",
    runs: "{range} on the sheet “{sheet}”: part of the text may be struck out or raised. This Excel can’t tell, so everything was read.",
  },
  questions: {
    none: "",
    one: "1 line of staff against the budget: it is uncertain which position it is. Answer under Staffing in the program.",
    many: "{count} lines of staff against the budget: it is uncertain which positions they are. Answer under Staffing in the program.",
  },
  judgement:
    "What no program can judge: whether the indicator measures the delmål, whether the level is right, and whether the figures are right.",
  unfilled: {
    title: "The row is not filled in",
    what: "The row is not filled in: {list}.",
    todo: "Fill in the row, or say in Baseline when the figure will be measured.",
    why: "Without a baseline nobody can see whether the work has made a difference.",
    names: { baseline: "baseline", year: "year", source: "source" },
  },
  basis: {
    delaftale: "Rests on LBF’s template for the delaftale",
    samarbejdsaftale: "Rests on LBF’s template for the strategisk samarbejdsaftale",
    templates: "Rests on LBF’s templates for the delaftale and the samarbejdsaftale",
    rules: "Rests on LBF’s rules for helhedsplaner",
    statistics: "Rests on the practice of Statistics Denmark",
    own: "Our own judgement",
  },
  fix: "Can be fixed: {title}",
  unsafeFix: "Suggestion, to be looked over: {title}",
  change: "{cell}: “{from}” → “{to}”",
  columns: {
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    row: "Row",
    what: "What is wrong",
    todo: "What to do",
    why: "Why",
    rule: "Rule",
    status: "Status",
  },
  html: {
    title: "Check report",
    made: "Checked {date} with {program}, rule set {ruleSet}",
    ruleSet: "{template}, version {version}",
    summary: "Overall result",
    file: "File",
    severity: "Severity",
    cell: "Cell",
    finding: "What is wrong, and what to do",
    why: "Why?",
    rule: "Rule: {rule} · {basis}",
    related: "See also {cells}",
    unread: "The file could not be read",
    staffing: {
      heading: "Staffing",
      caption: "Shares and hours a week of the positions in the delaftaler and in the budget",
      captionNoBudget: "Shares and hours a week of the positions in the delaftaler",
      position: "Position",
      all: "Total",
      agreement: "Delaftale",
      budget: "Budget",
      hours: "Hours a week",
      fullTime: "Full-time posts",
      weight: "Weight",
      perWeek: "{hours:2} h",
      atLeast: "at least {hours}",
      differs: "differs",
      question: "same position?",
      external: "paid by others",
      notInBudget: "not in the budget",
      absent: "–: the workbook has no list of staff for {areas}.",
    },
  },
};
