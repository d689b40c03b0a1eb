/** The report in place of the page, loaded when there is one to print. */
export const loadPrinted = () => import(/* webpackChunkName: "printing" */ "./printedReport");
