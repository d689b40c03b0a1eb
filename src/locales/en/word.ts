import type { word as danish } from "../da/word";

export const word: typeof danish = {
  read: {
    docx: "{file} is a Word document. Its cells have the numbers they would get in Excel. Choose Save a copy to get it as a workbook.",
    pdf: "{file} is a PDF. Its cells have the numbers they would get in Excel. Compare the tables with the pages. Choose Save a copy to get it as a workbook.",
  },
  notRecognised: {
    none: "All text in the document was recognised.",
    one: "1 text in the document wasn’t recognised",
    many: "{count} texts in the document weren’t recognised",
  },
  pages: {
    show: "Show the pages",
    hide: "Hide the pages",
    previous: "Previous page",
    next: "Next page",
    larger: "Larger",
    smaller: "Smaller",
    at: "Page {page} of {pages}",
    region: "The pages of {file}",
    drawing: "Drawing page {page}",
    picture: "Picture of page {page} of {file}. {framed}",
    framed: "The frame shows the table for the sheet {sheets}.",
    nothing: "No table of delmål, goals or staff was recognised on the page.",
    none: "The pages can’t be shown in this browser. Open the PDF beside it, and compare the tables with it.",
  },
  problems: {
    "not-started": {
      what: "The part of the program that reads Word and PDF couldn’t be loaded.",
      todo: "See whether the network is connected, and try again.",
    },
    "too-slow": {
      what: "The document wasn’t read after {seconds} seconds, and reading was stopped.",
      todo: "Save the delaftale in a document of its own without pictures and appendices, and choose that.",
    },
    unexpected: {
      what: "The document can’t be read because of a fault in the program.",
      todo: "Try again. If it happens again, copy the tables of the document into Excel.",
    },
  },
  pane: {
    heading: "Insert from Word or PDF",
    about:
      "Choose one or more delaftaler (.docx or .pdf). You see what was recognised before anything is inserted. Each delaftale gets a sheet of its own, and the sheets are checked at once.",
    choose: "Choose documents",
    reading: "Reading {file}",
    failed: "{file} can’t be read",
    previewHeading: "Recognised in {file}",
    name: "Plan",
    kommune: "Kommune",
    period: "Period",
    unknown: "not found",
    goals: { none: "no indicators", one: "1 indicator", many: "{count} indicators" },
    staff: { none: "no lines of staff", one: "1 line of staff", many: "{count} lines of staff" },
    staffHeading: "Staff",
    delmaal: "Delmål",
    indikator: "Indicator",
    baseline: "Baseline",
    comparison: "Other baseline",
    year: "Year",
    source: "Data source",
    emptyCell: "empty",
    insert: { none: "", one: "Insert 1 new sheet", many: "Insert {count} new sheets" },
    cancel: "Cancel",
    inserted: "Inserted and checked: {sheets}.",
  },
};
