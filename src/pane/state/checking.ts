import type { CheckOptions } from "../../core/check/checked";
import { HostError, type Host } from "../../hosts/host";
import { storesOfWorkbook } from "../../hosts/storePart";
import { fillIn } from "../../locales/fillIn";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { FileReport } from "../../reports/model";
import { voiceOf } from "../../reports/voice";
import { checkHere } from "../checkHere";
import { problemOf, reportName, type PaneContext } from "./context";
import { followPlaces } from "./history";
import { markFindings, markQuietly } from "./marking";
import { basisOf } from "./placing";
import { seenWith, solvedOf } from "./solving";
import { takeStore } from "./storing";
import { LAZY_PARTS } from "../lazyParts";
import { LAZY_VIEWS } from "../views/lazyViews";

/** Work shorter than this shows no sign of itself. */
const SLOW_MS = 300;
/** Reading is most of the work; the check follows. */
const READING_SHARE = 0.9;

/**
 * Who wants the check: the user; the pane itself as it opens, which waits for the user where the workbook is large; or the
 * change that the user has just made, when nothing may disturb her.
 */
export type Wanted = "asked" | "at once" | "live";

/** A check that nobody asked for isn't made of more cells than this. */
const MOST_CELLS_AT_ONCE = 200_000;

/** So long after Excel was busy a live check is tried again. */
const AGAIN_MS = 2000;

/** Reads the workbook and checks it. While one check runs, another is remembered and made after it. */
export async function check(pane: PaneContext, wanted: Wanted = "asked"): Promise<void> {
  const { host } = pane.props();
  if (host === null) return;
  if (pane.running.abort !== null) {
    pane.running.again = true;
    return;
  }
  const abort = new AbortController();
  pane.running.abort = abort;
  pane.running.again = false;
  clearTimeout(pane.running.retry);
  pane.dispatch({ type: "check-started" });
  const slow = setTimeout(() => pane.dispatch({ type: "work-slow" }), SLOW_MS);
  const failure = await runCheck(pane, host, { signal: abort.signal, wanted }).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  clearTimeout(slow);
  // Another workbook has been opened meanwhile: what became of this check is nobody's business.
  if (pane.running.abort !== abort) return;
  pane.running.abort = null;
  pane.dispatch({ type: "check-ended" });
  if (failure !== null && wanted === "live" && isBusy(failure.error)) {
    // A cell is being edited: the check is made when that is over.
    pane.running.retry = setTimeout(() => void check(pane, "live"), AGAIN_MS);
  } else if (failure !== null) tell(pane, failure.error, abort.signal);
  if (isAskedAgain(pane)) await check(pane);
}

function isBusy(error: unknown): boolean {
  return error instanceof HostError && (error.code === "edit-mode" || error.code === "busy");
}

function isAskedAgain({ running }: PaneContext): boolean {
  return running.again;
}

/** Stops the check that runs; everything stays as it was. */
export function cancel(pane: PaneContext): void {
  pane.running.again = false;
  pane.running.abort?.abort();
}

function tell(pane: PaneContext, error: unknown, signal: AbortSignal): void {
  const isCancelled = signal.aborted || (error instanceof HostError && error.code === "cancelled");
  // Everything is as it was, and no sentence is left standing beside the next result.
  if (isCancelled) pane.dispatch({ type: "announce", text: PANE_TEXTS[pane.state().language].check.cancelled });
  else pane.dispatch({ type: "problem", problem: problemOf(error, "check") });
}

async function runCheck(
  pane: PaneContext,
  host: Host,
  { signal, wanted }: { readonly signal: AbortSignal; readonly wanted: Wanted },
): Promise<void> {
  const { changes } = pane.running;
  const workbook = await host.read({
    signal,
    ...(wanted === "at once" ? { mostCells: MOST_CELLS_AT_ONCE } : {}),
    onProgress: (fraction, sheet) =>
      pane.dispatch({ type: "progress", stage: "reading", fraction: fraction * READING_SHARE, sheet }),
  });
  stopIfCancelled(signal);
  await takeStore(pane, storesOfWorkbook(workbook));
  pane.dispatch({ type: "progress", stage: "checking", fraction: READING_SHARE, sheet: null });
  const { checker = checkHere } = pane.props();
  const options = await optionsOf(pane);
  const [checked, words] = await Promise.all([checker(workbook, options), loadResult()]);
  const report = await checked.report(reportName(pane.props()), pane.state().language);
  stopIfCancelled(signal);
  pane.running.checked = checked;
  const before = pane.running.basis;
  pane.running.basis = await basisOf(pane, { workbook, changes, plan: checked.plan });
  await followPlaces(pane, before);
  pane.running.seen = seenWith(pane.running.seen, report);
  const solved = solvedOf(pane.running.seen, report);
  pane.dispatch({ type: "checked", report, solved, stale: pane.running.changes === changes ? null : "user" });
  announce(pane, report, words);
  // A check writes nothing of its own: marks that an earlier session left are only known of.
  if (pane.state().marked) await (wanted === "live" ? markQuietly(pane, host) : markFindings(pane));
  else if (host.hasMarks()) pane.dispatch({ type: "marked", marked: true });
}

type Words = Awaited<ReturnType<typeof LAZY_PARTS.words>>;

/** What the result is shown with. Where it can't be had, the check fails and says so. */
async function loadResult(): Promise<Words> {
  const [words] = await Promise.all([LAZY_PARTS.words(), LAZY_VIEWS.check(), LAZY_VIEWS.planTitle()]);
  return words;
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled");
}

/** What a check is made with: the day, what the workbook's store tells, and figures kept beside it. */
export async function optionsOf(pane: PaneContext): Promise<CheckOptions> {
  const { today = localDay } = pane.props();
  const { store, data } = pane.state();
  const told = { today: today(), ...(data.length === 0 ? {} : { data }) };
  if (store === null) return told;
  const { optionsOfStore } = await LAZY_PARTS.store();
  return { ...told, ...optionsOfStore(store, pane.props().forms) };
}

/** The day on this computer's calendar, as an ISO date. */
export function localDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A result that says the same as the last one isn't read out again. */
function announce(pane: PaneContext, report: FileReport, { summaryInWords }: Words): void {
  const { language, live } = pane.state();
  const { check: texts } = PANE_TEXTS[language];
  const { error, warning, info } = report.summary;
  const counts = summaryInWords(report.summary, voiceOf(language));
  const text = error + warning + info === 0 ? texts.doneNothing : fillIn(language, texts.done, { counts });
  if (live && text === pane.running.announced) return;
  pane.running.announced = text;
  pane.dispatch({ type: "announce", text });
}
