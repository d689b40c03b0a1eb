/** How a sheet was read, over it: loaded when it is asked for, or when the page has the time. */
export const loadReading = () => import(/* webpackChunkName: "reading" */ "./grid/reading/ReadingLayer");
