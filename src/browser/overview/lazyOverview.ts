/** What the overview shows and makes only when it is asked for. */
export const LAZY_OVERVIEW = {
  indicators: () => import(/* webpackChunkName: "overviewPanels" */ "./indicators/IndicatorPanel"),
  twoPlans: () => import(/* webpackChunkName: "overviewPanels" */ "./TwoPlansPanel"),
  sheets: () => import(/* webpackChunkName: "overviewSheets" */ "../../reports/overview/sheets"),
  writeXlsx: () => import(/* webpackChunkName: "writeXlsx" */ "../../formats/xlsx/writeXlsx"),
  html: () => import(/* webpackChunkName: "overviewHtml" */ "../../reports/overview/html"),
  csv: () => import(/* webpackChunkName: "overviewCsv" */ "../../reports/overview/csv"),
  rows: () => import(/* webpackChunkName: "overviewRows" */ "../../reports/overview/rows"),
};
