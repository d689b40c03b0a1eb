import type { cli as danish } from "../da/cli";

const program = `Baselinekontrol: checks boligsociale helhedsplaner.

Usage
  baselinekontrol check FILE... [options]     Find what is missing or doesn’t agree.
  baselinekontrol inspect FILE... [options]   Show how every cell was read.
  baselinekontrol fix FILE... [options]       Correct what is safe to correct, in a copy.

  baselinekontrol check --help                Show all options. The same with inspect and fix.
  baselinekontrol --version                   Show the program’s version.

In a copy of the source code: npm run check -- FILE..., npm run inspect -- FILE... and npm run fix -- FILE...
`;

const check = `Baselinekontrol: checks the tables of delmål, indicators and baselines in a Danish boligsocial helhedsplan.

Usage
  baselinekontrol check FILE... [options]

FILE is a workbook (.xlsx, .xlsm, .xltx, .xltm), a delaftale (an agreement on one indsatsområde)
in Word (.docx) or PDF, or a folder; in a folder every workbook, Word document and PDF is checked, those in folders below too.

Options
  --format text|json|html   How the result is shown. Default: text.
  --out PATH                Write the result to the file PATH instead of the screen. A
                            workbook or document that isn’t the program’s own is never
                            overwritten.
  --overview PATH           Write an overview of all plans to the file PATH (.html, .csv or
                            .xlsx). May be written more than once. Without --format and
                            --out, the findings aren’t shown then.
  --min error|warning|info  Show only findings at least this severe. The counts and the
                            exit code still take in every finding.
  --today YYYY-MM-DD        Check as if it were this day. Default: today.
  --data FILE               A file of figures from the source (.csv, .xlsx, .px or JSON-stat)
                            that the plan’s figures are compared with. May be written
                            more than once.
  --ignore-stored           Don’t use what is saved in the workbooks: settings, tables and
                            columns chosen, answers, acceptances.
  --form FORM               Hold the tables against that form of LBF’s and no other, whatever
                            their headings. Forms: {forms}.
  --accepted count|skip     Whether errors that someone has accepted count in the exit code:
                            count, and they give 1, or skip. Default: skip.
  --lang da|en              Language of help, text and html. Default: Danish.
                            JSON is always Danish.
  --help                    Show this help.

Exit code
  0  No errors, or only errors that someone has accepted.
  1  At least one error.
  2  A file could not be read, or the command is written wrongly.

Example
  baselinekontrol check plans/brøndby.xlsx
  baselinekontrol check plans/*.xlsx --format html --out check.html
  baselinekontrol check plans --overview overview.xlsx --overview overview.html
`;

const inspect = `Baselinekontrol: shows as JSON what was recognised in a workbook and how every cell was read.

Usage
  baselinekontrol inspect FILE... [options]

FILE is a workbook (.xlsx), a delaftale in Word (.docx) or PDF, or a file of figures (.csv, .xlsx, .px
or JSON-stat). In a delaftale the cells have the numbers they would get in Excel.

Options
  --out PATH    Write the result to the file PATH instead of the screen.
  --data FILE   A file of figures that the indicators are compared with. May be
                written more than once.
  --ignore-stored
                Don’t use what is saved in the workbook.
  --form FORM   Read the tables by that form of LBF’s and no other, whatever their headings.
                Forms: {forms}.
  --lang da|en  Language of help and messages. Default: Danish.
  --help        Show this help.

Exit code
  0  All files were read.
  2  A file could not be read, or the command is written wrongly.
`;

const fix = `Baselinekontrol: corrects what is safe to correct, in a copy of a workbook.

Usage
  baselinekontrol fix FILE... [options]

FILE is a workbook (.xlsx, .xlsm, .xltx, .xltm) or a folder of workbooks. The file itself is never
changed. In the copy the listed cells alone differ; all else is as it was. Formulas that use a
corrected cell are calculated when the copy is opened in Excel.

Options
  --out PATH          Write the copy to the file PATH. For several files or a folder, PATH is
                      a folder. Without it the corrections are only shown. A workbook that
                      isn’t the program’s own result is never overwritten.
  --tidy              Put the tables right as well: join split rows, undo merges, and bring
                      the columns into LBF’s order.
  --pull              Fill empty cells with figures from the source as well.
  --data FILE         A file of figures from the source (.csv, .xlsx, .px or JSON-stat). May be
                      written more than once.
  --format text|json  How the corrections are shown. Default: text.
  --today YYYY-MM-DD  Check as if it were this day. Default: today.
  --form ID           Read the tables by that form of LBF’s, whatever their headings.
  --ignore-stored     Don’t use what is saved in the workbooks.
  --lang da|en        Language of help and text. Default: Danish.
  --help              Show this help.

Exit code
  0  The copy is written, or there was nothing to correct.
  2  A file couldn’t be read or written, or the command is written wrongly.

Example
  baselinekontrol fix planer/brøndby.xlsx
  baselinekontrol fix planer/brøndby.xlsx --out rettet.xlsx --tidy
  baselinekontrol fix planer --out rettede --pull --data beboerdata.xlsx
`;

export const cli: typeof danish = {
  help: { program, check, inspect, fix },
  unknownCommand: "The program has no command {name}.",
  callProblems: {
    "no-file": "A file is missing. Give the path of at least one workbook (.xlsx) or delaftale (.docx or .pdf).",
    "unknown-option": "The program has no option {option}.",
    "value-missing": "{option} needs a value.",
    "value-unneeded": "{option} takes no value.",
    "unknown-language": "--lang {value} is not known. Write da or en.",
    "unknown-format": "--format {value} is not known. Write text, json or html.",
    "unknown-fix-format": "--format {value} is not known. Write text or json.",
    "output-ending": "{path} must have the same ending as the file it is a copy of.",
    "output-no-folder": "{path} is a file. Write a folder that the copies can stand in.",
    "unknown-form": "--form {value} is not known. Write {known}.",
    "unknown-overview": "--overview {value} has an ending that can’t be written. Use .html, .csv or .xlsx.",
    "unknown-severity": "--min {value} is not known. Write error, warning or info.",
    "unknown-accepted": "--accepted {value} is not known. Write count or skip.",
    "not-a-date": "--today {value} is not a date. Write it as 2026-11-20.",
    "output-is-input": "{path} is one of the files to be read. Choose another name, so that it isn’t overwritten.",
    "output-twice": "{path} is to hold two results. Give each a name of its own.",
    "output-not-ours":
      "{path} exists already and is not a result of this program. Choose another name, so that it isn’t overwritten.",
    "output-is-folder": "{path} is a folder. Write the name of the file for the result as well.",
  },
  seeHelp: {
    check: "See all options with: baselinekontrol check --help",
    inspect: "See all options with: baselinekontrol inspect --help",
    fix: "See all options with: baselinekontrol fix --help",
  },
  checkedFiles: "{done} of {count} {count|file|files} checked",
  emptyFolder: "There are no workbooks (.xlsx), Word documents (.docx) or PDFs in the folder. Choose another.",
  fileProblem: "{file}: {problem}",
  storeProblem: {
    newer: "{file}: The workbook’s settings are from a later version of the program and are not used.",
    unreadable: "{file}: The workbook’s settings cannot be read and are not used.",
  },
  written: "The result is in {path}",
  notWritten: "{path} was not written. {reason}",
  notPrinted: "The result was not shown whole. {reason}",
  writeProblems: {
    known: {
      ENOSPC: "There is no room on the disk. Make room, or choose another place.",
      EDQUOT: "There is no more room for you on the disk. Make room, or choose another place.",
      EFBIG: "The file would be larger than is allowed here. Choose another place.",
      EACCES: "You may not write to the file or folder. Choose a folder you may write to.",
      EPERM: "You may not write to the file, or another program has it open. Close it, or choose another name.",
      EROFS: "The disk can only be read. Choose another place.",
      EBUSY: "Another program has the file open. Close it, and try again.",
      ENOENT: "The folder doesn’t exist. Make it, or choose another.",
      ENOTDIR: "The folder doesn’t exist. Make it, or choose another.",
      ENAMETOOLONG: "The name is too long. Choose a shorter one.",
    },
    other: "It didn’t work. Try another name or another folder. The operating system says: {code}.",
  },
  passedOver: {
    "same-file": "Passed over: It is the same file as {instead}.",
    "folder-link": "Passed over: It is a shortcut to a folder. Name the folder itself if it is to be checked.",
  },
  closedFolder: {
    what: "The folder can’t be opened.",
    todo: "Ask for access to it, and check again.",
  },
  gaveUp: {
    memory: {
      what: "The file is too large for the memory that the program may use.",
      todo: "Save the sheets with the tables in a new workbook without pictures and raw data, and check that.",
    },
    time: {
      what: "Reading the file took too long and was stopped.",
      todo: "Save the sheets with the tables in a new workbook without pictures and raw data, and check that.",
    },
    crash: {
      what: "The program stopped at this file. That is a fault in the program.",
      todo: "Check the file alone. If it happens again, please report it with a copy without confidential details.",
    },
  },
  noWorkers:
    "The program can’t start the part that reads files. Give it more memory if there is a limit. Otherwise install it again.",
  programFault:
    "Something went wrong in the program. Try again. If it happens again, please report it, and write: {reason}.",
  unexpected: {
    what: "The program stopped at this file. That is a fault in the program.",
    todo: "Please report it, with a copy of the file without confidential details. Also write: {reason}.",
  },
};
