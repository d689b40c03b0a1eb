/** What prints in place of the page, loaded when there is something to print. */
export const loadPrinted = () => import(/* webpackChunkName: "printing" */ "./printedPage");

export const loadReportHtml = () => import(/* webpackChunkName: "printing" */ "../reports/html");
