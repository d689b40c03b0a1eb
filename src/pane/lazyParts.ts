/**
 * What the pane's actions load when they are first used, each named once: the page that works without a network loads
 * the same pieces ahead.
 */
export const LAZY_PARTS = {
  acceptances: () => import("../core/review/acceptances"),
  basisSheets: () => import("../reports/basis/sheets"),
  check: () => import("../core/check/check"),
  columnQuestions: () => import("../core/tables/columnQuestions"),
  clipboard: () => import("../reports/clipboard"),
  fromCheck: () => import("../reports/fromCheck"),
  pointedOut: () => import("../core/tables/regions/pointedOut"),
  lineMarks: () => import("../core/tables/regions/lineMarks"),
  plan: () => import("../core/plan/readPlan"),
  placing: () => import("../core/findings/keptPlace"),
  reportCsv: () => import("../reports/csv"),
  reportHtml: () => import("../reports/html"),
  reportJson: () => import("../reports/json"),
  sinceLast: () => import("../core/review/sinceLast"),
  store: () => import("../core/store/store"),
  templateAsTable: () => import("../templates/asTable"),
  templates: () => import("../templates/templates"),
  tidied: () => import("../core/repair/tidied"),
  words: () => import("../reports/words"),
  wordPlan: () => import("../core/word/readWordPlan"),
  wordSheets: () => import("../templates/wordSheets"),
  worksheet: () => import("../reports/worksheet"),
};
