import type { CliTexts } from "../cliTexts";

const check = `Baselinekontrol: checks the tables of goals, indicators and baselines in a Danish boligsocial helhedsplan.

Usage
  npm run check -- FILE... [options]

FILE is a workbook (.xlsx), a delaftale in Word (.docx) or a folder; in a folder every workbook
and Word document is checked, those in folders below too.

Options
  --format text|json|html   How the result is shown. Without it: text.
  --out PATH                Write the result to the file PATH instead of the screen.
  --overview PATH           Write an overview of all plans to the file PATH (.html, .csv or
                            .xlsx). May be given more than once. Without --format and
                            --out, the findings aren't shown then.
  --min error|warning|info  Show only findings at least this severe. The counts and the
                            exit code still take in every finding.
  --today YYYY-MM-DD        Check as if it were this day. Without it: today.
  --data FILE               A file of baseline data (.csv, .xlsx, .px or JSON-stat) that the
                            plan's figures are held against. Can be given more than once.
  --ignore-stored           Check as if the workbooks themselves had set nothing: settings,
                            tables and columns pointed out, answers, acceptances.
  --accepted count|skip     Whether errors that someone has accepted count in the exit code:
                            count, and they give 1, or skip. Without it: skip.
  --lang da|en              Language of help, text and html. Without it: Danish.
                            JSON is always Danish.
  --help                    Show this help.

Exit code
  0  No errors, or only errors that someone has accepted.
  1  At least one error.
  2  A file could not be read, or the call is wrong.

Example
  npm run check -- assets/samples/broendby-2025.xlsx
  npm run --silent check -- plans/*.xlsx --format html --out check.html
  npm run --silent check -- plans --overview overview.xlsx --overview overview.html
`;

const inspect = `Baselinekontrol: shows as JSON what was recognised in a workbook and how every cell was read.

Usage
  npm run --silent inspect -- FILE... [options]

FILE is a workbook (.xlsx), a delaftale in Word (.docx) or a file of baseline data (.csv, .xlsx,
.px or JSON-stat). For a Word document, cells and sheets are those the agreement gets in Excel.

Options
  --out PATH    Write the result to the file PATH instead of the screen.
  --data FILE   A file of baseline data that the indicators are matched with. Can be
                given more than once.
  --ignore-stored
                Read as if the workbook itself had set nothing.
  --lang da|en  Language of help and messages. Without it: Danish.
  --help        Show this help.

Exit code
  0  All files were read.
  2  A file could not be read, or the call is wrong.
`;

export const cli: CliTexts = {
  help: { check, inspect },
  callProblems: {
    "no-file": "A file is missing. Give the path of at least one workbook (.xlsx) or delaftale (.docx).",
    "unknown-option": "{option} is no option that the program knows.",
    "value-missing": "{option} needs a value.",
    "value-unneeded": "{option} takes no value.",
    "unknown-language": "--lang {value} is not known. Write da or en.",
    "unknown-format": "--format {value} is not known. Write text, json or html.",
    "unknown-overview": "--overview {value} has an ending that can't be written. Use .html, .csv or .xlsx.",
    "unknown-severity": "--min {value} is not known. Write error, warning or info.",
    "unknown-accepted": "--accepted {value} is not known. Write count or skip.",
    "not-a-date": "--today {value} is no date. Write it as 2026-11-20.",
    "output-is-input": "{path} is one of the files to be read. Choose another name, so that it isn't overwritten.",
  },
  seeHelp: {
    check: "See all options with: npm run check -- --help",
    inspect: "See all options with: npm run inspect -- --help",
  },
  checkedFiles: "{done} of {count} files are checked",
  emptyFolder: "There are no workbooks (.xlsx) or Word documents (.docx) in the folder. Choose another.",
  fileProblem: "{file}: {problem}",
  storeProblem: {
    newer: "{file}: The workbook’s settings are from a later version of the program and are not used.",
    unreadable: "{file}: The workbook’s settings cannot be read and are not used.",
  },
  written: "The result is in {path}",
  notWritten: "{path} could not be written ({reason}). Choose a folder you may write to.",
  noFigures: {
    what: "No figures were found in the file that can be used as baseline data.",
    todo: "Check that the table has headings with indicator, area and year.",
  },
  gaveUp: {
    what: "The check of the file had to be given up, most likely because the file is too large.",
    todo: "Save the sheets with the tables in a new workbook without pictures and raw data, and check that.",
  },
  unexpected: {
    what: "The program stopped at this file ({reason}). That is a fault in the program.",
    todo: "Please report it, with a copy of the file without confidential details.",
  },
};
