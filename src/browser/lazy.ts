import * as React from "react";
import { loadAhead } from "../pane";
import { loadCopying } from "./copyWithStore";

const loadGrid = () => import(/* webpackChunkName: "grid" */ "./grid/WorkbookView");
const loadOverview = () => import(/* webpackChunkName: "overview" */ "./overview/Overview");

/** The parts of the page that the first view doesn't need. */
export const WorkbookView = React.lazy(loadGrid);
export const Overview = React.lazy(loadOverview);

/** Loads them, and those of the pane, before they are asked for, so that the page works when the network is gone. */
export async function loadAll(): Promise<void> {
  await Promise.all([loadGrid(), loadOverview(), loadCopying(), loadAhead()]);
}
