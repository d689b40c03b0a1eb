import * as React from "react";
import { loadAhead } from "../pane";
import { loadPrinted } from "./lazyPrinted";
import { loadReading } from "./lazyReading";
import { LAZY_OVERVIEW } from "./overview/lazyOverview";

const loadGrid = () => import(/* webpackChunkName: "grid" */ "./grid/WorkbookView");
const loadOverview = () => import(/* webpackChunkName: "overview" */ "./overview/Overview");

/** Why a file can't be read: loaded before that is shown, so that there is something to say whatever happens. */
export const loadFileReason = () => import(/* webpackChunkName: "reason" */ "./opening/FileReason");
const loadWordNotice = () => import(/* webpackChunkName: "word" */ "./opening/WordNotice");

const loadKeeping = () => import(/* webpackChunkName: "keeping" */ "./keeping");
type KeepingParts = Awaited<ReturnType<typeof loadKeeping>>;
const loadSaving = () => import(/* webpackChunkName: "saving" */ "./saving");
export const loadOpenedParts = () => import(/* webpackChunkName: "opened" */ "./openedParts");

/** The parts of the page that the first view doesn't need. */
export const WorkbookView = React.lazy(loadGrid);
export const Overview = React.lazy(loadOverview);
export const FileReason = React.lazy(loadFileReason);
export const WordNotice = React.lazy(loadWordNotice);
export const SaveBar = React.lazy(async () => ({ default: (await loadSaving()).SaveBar }));
export const SaveNotices = React.lazy(async () => ({ default: (await loadSaving()).SaveNotices }));

const keepingPart = <Name extends keyof KeepingParts>(name: Name) =>
  React.lazy<KeepingParts[Name]>(async () => ({ default: (await loadKeeping())[name] }));
export const KeepingState = keepingPart("KeepingState");
export const KeptList = keepingPart("KeptList");
export const KeptOffer = keepingPart("KeptOffer");
export const LeaveQuestion = keepingPart("LeaveQuestion");

/** Loads them, and those of the pane, before they are asked for, so that the page works when the network is gone. */
export async function loadAll(): Promise<void> {
  await Promise.all([
    loadGrid(),
    loadReading(),
    loadOverview(),
    ...Object.values(LAZY_OVERVIEW).map((load) => load()),
    loadPrinted(),
    loadFileReason(),
    loadWordNotice(),
    loadKeeping(),
    loadSaving(),
    loadOpenedParts().then(({ loadReopening }) => loadReopening()),
    loadAhead(),
  ]);
}
