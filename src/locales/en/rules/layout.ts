import type { RuleTextsOf } from "../../ruleTexts";

export const layout: RuleTextsOf<"layout"> = {
  "layout/table-missing": {
    title: "No table of goals",
    why: "The check reads the table of delmål and the table of overordnede mål. Without them there is nothing to check.",
    messages: {
      missing: {
        what: "The workbook has no table of delmål or overordnede mål.",
        todo: "Paste the table from the delaftale. It begins with the headings Delmål, Indikator, Baseline.",
      },
    },
    fixes: {},
  },
  "layout/column-missing": {
    title: "Column is missing",
    why: "The form has fixed columns. Where one is missing, every single row lacks what belongs in it.",
    messages: {
      one: { what: "The column “{columns}” is missing.", todo: "Insert the column and fill it in for every row." },
      several: {
        what: "These columns are missing: {columns}.",
        todo: "Insert the columns and fill them in for every row.",
      },
    },
    fixes: {},
  },
  "layout/column-order": {
    title: "Columns in another order",
    why: "When columns are swapped, figures are easily read in the wrong column.",
    messages: {
      order: {
        what: "The columns are not in LBF’s order. “{expected}” belongs here.",
        todo: "Move the columns into this order: {order}.",
      },
    },
    fixes: {},
  },
  "layout/column-unknown": {
    title: "Extra column",
    why: "The column is not in LBF’s template and is not checked.",
    messages: {
      unknown: {
        what: "The column “{heading}” is not in LBF’s template.",
        todo: "Move the column out of the table, or keep it for your own use only.",
      },
    },
    fixes: {},
  },
  "layout/heading-wording": {
    title: "Heading in other words",
    why: "With LBF’s own headings everybody sees what belongs in the column, and plans can be compared.",
    messages: {
      wording: {
        what: "The heading “{heading}” is called “{wording}” in LBF’s template.",
        todo: "Write the heading as in LBF’s template.",
      },
    },
    fixes: { rename: "Change the heading to “{wording}”" },
  },
  "layout/merged-cells": {
    title: "Merged cells",
    why: "In merged cells nobody can see whether the content applies to every row or for the first one only.",
    messages: {
      merged: {
        what: "The cells {range} are merged.",
        todo: "Unmerge them and write the content in every row.",
      },
    },
    fixes: {},
  },
  "layout/split-row": {
    title: "Row is split",
    why: "When a table is pasted from Word, every paragraph gets a row of its own. Figures and indicator then no longer visibly belong together.",
    messages: {
      split: {
        what: "This row only continues the row at {row}.",
        todo: "Gather the text in one cell with line breaks (Alt+Enter), and delete the row.",
      },
    },
    fixes: {},
  },
  "layout/empty-row": {
    title: "Empty row",
    why: "An empty row can be read as the end of the table, so that the rows below it are overlooked.",
    messages: { empty: { what: "There is an empty row inside the table.", todo: "Delete the row." } },
    fixes: {},
  },
  "layout/cell-missing": {
    title: "Delmål or indicator is missing",
    why: "A figure can only be used when it says which goal and which indicator it belongs to.",
    messages: {
      missing: { what: "{column} is missing.", todo: "Write the text from the agreement, or delete the row." },
    },
    fixes: {},
  },
  "layout/duplicate-row": {
    title: "The row is there twice",
    why: "Where the same delmål with the same indicator is there twice, the two rows can get different figures.",
    messages: {
      duplicate: {
        what: "The row at {row} has the same delmål and the same indicator.",
        todo: "Delete one of the rows, or correct delmål or indicator.",
      },
    },
    fixes: {},
  },
  "layout/hidden": {
    title: "Hidden row or column",
    why: "What is hidden is sent in all the same, but not read by the person who approves the table.",
    messages: {
      row: { what: "Row {row} is hidden.", todo: "Show the row, or delete it." },
      column: { what: "Column {column} is hidden.", todo: "Show the column, or delete it." },
    },
    fixes: {},
  },
  "layout/guidance-text": {
    title: "Guidance text was left",
    why: "The green text is LBF’s guidance for filling in the form. It must be deleted before the form is sent.",
    messages: {
      left: { what: "LBF’s guidance text is still here: “{text}”.", todo: "Delete the guidance text." },
    },
    fixes: {},
  },
  "layout/text-residue": {
    title: "Words are broken up",
    why: "Text from a PDF often has hyphens and spaces inside its words. Then a search does not find them.",
    messages: {
      broken: {
        what: "Words are broken up in “{text}”.",
        todo: "Write the words as one: “{mended}”.",
      },
      spaced: {
        what: "There are spaces inside words in “{text}”.",
        todo: "Remove the spaces, so that every word is written as one.",
      },
    },
    fixes: { join: "Join the words" },
  },
  "layout/not-calculated": {
    title: "Formula not calculated",
    why: "A formula without a result is neither empty nor zero. The cell was not checked, nor were the totals it is part of.",
    messages: {
      found: {
        what: "The formula here has not been calculated, so the cell has no value.",
        todo: "Open the workbook in Excel, which calculates it, and save it.",
      },
    },
    fixes: {},
  },
  "layout/error-value": {
    title: "Excel shows an error",
    why: "Excel’s error is neither a figure nor an empty cell. The cell was not checked, nor were the totals it is part of.",
    messages: {
      found: {
        what: "This shows Excel’s error {error} in place of a value.",
        todo: "Correct the formula, or write the value.",
      },
    },
    fixes: {},
  },
  "layout/struck-out": {
    title: "Struck-out text",
    why: "What is struck out goes along when the table is sent in. Its reader may be in doubt about what applies.",
    messages: {
      whole: {
        what: "“{text}” is struck out. It was not read, and the cell counts as empty.",
        todo: "Delete what is struck out. If it applies after all, remove the strikethrough.",
      },
      part: {
        what: "“{text}” is struck out and was not read.",
        todo: "Delete what is struck out. If it applies after all, remove the strikethrough.",
      },
    },
    fixes: {},
  },
  "layout/footnote-text": {
    title: "A footnote’s number in the text",
    why: "A footnote’s number looks like a part of the text and may be read as a target or an age.",
    messages: {
      mark: {
        what: "The number {mark} at the end of “{text}” looks like a footnote’s.",
        todo: "Delete the number, or write what it means.",
      },
    },
    fixes: {},
  },
};
