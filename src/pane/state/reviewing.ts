import type { Acceptance } from "../../core/review/acceptances";
import type { FindingIdentity } from "../../core/findings/identity";
import { fillIn } from "../../locales/fillIn";
import { REVIEW_TEXTS, type KeptWhere } from "../../locales/reviewTexts";
import type { FileReport, ReportFinding } from "../../reports/model";
import { check, localDay } from "./checking";
import { problemOf, type PaneContext } from "./context";
import { changeStore, explainRefusal, isKept, loadStore } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** A blob's address is let go of after this: the download has begun by then. */
const RELEASE_MS = 60_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Accepts the findings in the user's name, together when they are several, in place of earlier acceptances of them. False
 * when that couldn't be kept: nothing is changed then.
 */
export async function acceptFindings(
  pane: PaneContext,
  findings: readonly ReportFinding[],
  sign: { readonly reason: string; readonly by: string },
): Promise<boolean> {
  const { acceptTogether } = await LAZY_PARTS.acceptances();
  const { today = localDay } = pane.props();
  const { reason, by } = { reason: sign.reason.trim(), by: sign.by.trim() };
  const identities = findings.flatMap(({ review }) => review.identity ?? []);
  const accepted = acceptTogether(identities, { reason, by, date: today() });
  const lapsed = findings.flatMap(({ review }) => review.lapsed?.acceptance ?? []);
  return changeAcceptances(pane, (others) => [
    ...others.filter((other) => !lapsed.some((one) => isSame(one, other))),
    ...accepted,
  ]);
}

/** Checks again after findings were accepted, and says where that is kept. */
export async function tellAccepted(pane: PaneContext, by: string): Promise<void> {
  pane.running.reviewer = by.trim();
  await check(pane);
  tell(pane, toldOf(pane, REVIEW_TEXTS[pane.state().language].pane.saved), "done");
}

/** Takes the acceptance back, and checks again. */
export async function withdraw(pane: PaneContext, acceptance: Acceptance): Promise<void> {
  if (!(await changeAcceptances(pane, (all) => all.filter((other) => !isSame(other, acceptance))))) return;
  await check(pane);
  tell(pane, REVIEW_TEXTS[pane.state().language].pane.undone, "done");
}

/** Keeps the result for the next check to be compared with. */
export async function keepForComparison(pane: PaneContext, report: FileReport): Promise<void> {
  const { comparisonPoint } = await LAZY_PARTS.sinceLast();
  const texts = REVIEW_TEXTS[pane.state().language].pane;
  const { today = localDay } = pane.props();
  const comparison = comparisonPoint(identitiesOf(report), today());
  if (comparison === null) tell(pane, texts.tooMany, "warning");
  else if (await changeStore(pane, (store) => ({ ...store, comparison }))) tell(pane, toldOf(pane, texts.kept), "done");
}

/** Forgets the check that is compared with, and checks again. */
export async function forgetComparison(pane: PaneContext): Promise<void> {
  if (!(await changeStore(pane, (store) => ({ ...store, comparison: null })))) return;
  await check(pane);
  tell(pane, REVIEW_TEXTS[pane.state().language].pane.forgotten, "done");
}

/** Saves a copy of the opened file with the store in it among the user's downloads. */
export async function saveCopy(pane: PaneContext): Promise<void> {
  const { saveCopy: copyOf = null, fileName = "" } = pane.props();
  const { language } = pane.state();
  const texts = REVIEW_TEXTS[language].pane;
  if (copyOf === null) return;
  pane.dispatch({ type: "problem", problem: null });
  try {
    const { changedStore, readStore } = await LAZY_PARTS.store();
    const { host } = pane.props();
    if (host === null) return;
    const { givenUp } = pane.state();
    const ours = await loadStore(pane, host);
    // The host holds what the file held when it was opened.
    const base = readStore(await host.readStore()).store;
    const { bytes, update } = await copyOf((parts) => changedStore({ base, ours }, parts, givenUp));
    if (update !== null) explainRefusal(pane, update);
    if (bytes === null) return;
    const file = fillIn(language, texts.copyName, { name: fileName.replace(/\.[A-Za-z]{3,4}$/, "") });
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
    const link = document.createElement("a");
    link.href = url;
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), RELEASE_MS);
    tell(pane, fillIn(language, texts.copySaved, { file }), "done");
  } catch (error) {
    pane.dispatch({ type: "problem", problem: problemOf(error, "store") });
  }
}

/** Where it is kept: in the workbook, in a copy that is still to be saved, or nowhere but here. */
function toldOf(pane: PaneContext, { inWorkbook, here, forNow }: KeptWhere): string {
  if (isKept(pane)) return inWorkbook;
  return pane.state().storeProblem === null ? here : forNow;
}

function identitiesOf({ findings, accepted }: FileReport): FindingIdentity[] {
  return [...findings, ...accepted].flatMap(({ review }) => review.identity ?? []);
}

async function changeAcceptances(
  pane: PaneContext,
  change: (acceptances: readonly Acceptance[]) => readonly Acceptance[],
): Promise<boolean> {
  return changeStore(pane, (store) => ({ ...store, acceptances: change(store.acceptances) }));
}

function isSame(one: Acceptance, other: Acceptance | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function tell(pane: PaneContext, text: string, tone: "done" | "warning"): void {
  pane.dispatch({ type: "notice", notice: { kind: "said", text, tone } });
  pane.dispatch({ type: "announce", text });
}
