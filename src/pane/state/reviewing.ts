import type { Acceptance } from "../../core/review/acceptances";
import type { FindingIdentity } from "../../core/review/identity";
import { fillIn } from "../../locales/fillIn";
import { REVIEW_TEXTS, type KeptWhere } from "../../locales/reviewTexts";
import type { FileReport, ReportFinding } from "../../reports/model";
import { check, localDay } from "./checking";
import { problemOf, withHost, type PaneContext } from "./context";
import { changeStore, isKept, loadStore } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** A blob's address is let go of after this: the download has begun by then. */
const RELEASE_MS = 60_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Accepts the finding in the user's name, in place of an earlier acceptance of it, and checks again. */
export async function acceptFinding(
  pane: PaneContext,
  finding: ReportFinding,
  sign: { readonly reason: string; readonly by: string },
): Promise<void> {
  const { identity, lapsed } = finding.review;
  if (identity === null) return;
  const { MOST_ACCEPTANCES } = await LAZY_PARTS.reviewing();
  const texts = REVIEW_TEXTS[pane.state().language].pane;
  const { today = localDay } = pane.props();
  const acceptance: Acceptance = { ...identity, reason: sign.reason.trim(), by: sign.by.trim(), date: today() };
  const others = await acceptancesNow(pane);
  const kept = others.filter((other) => !isSame(other, lapsed?.acceptance));
  if (kept.length >= MOST_ACCEPTANCES) {
    tell(pane, texts.full, "warning");
    return;
  }
  pane.running.reviewer = acceptance.by;
  await keepAndTell(pane, [...kept, acceptance], toldOf(pane, texts.saved));
}

/** Takes the acceptance back, and checks again. */
export async function withdraw(pane: PaneContext, acceptance: Acceptance): Promise<void> {
  const others = await acceptancesNow(pane);
  await keepAndTell(
    pane,
    others.filter((other) => !isSame(other, acceptance)),
    REVIEW_TEXTS[pane.state().language].pane.undone,
  );
}

/** Keeps the result for the next check to be compared with. */
export async function keepForComparison(pane: PaneContext, report: FileReport): Promise<void> {
  const { comparisonPoint } = await LAZY_PARTS.sinceLast();
  const texts = REVIEW_TEXTS[pane.state().language].pane;
  const { today = localDay } = pane.props();
  const comparison = comparisonPoint(identitiesOf(report), today());
  if (comparison === null) tell(pane, texts.tooMany, "warning");
  else if (await changeStore(pane, (store) => ({ ...store, comparison: { ...comparison } })))
    tell(pane, toldOf(pane, texts.kept), "done");
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
    const { storeText } = await LAZY_PARTS.store();
    const { host } = pane.props();
    if (host === null) return;
    const bytes = await copyOf(storeText(await loadStore(pane, host)));
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
  return pane.state().storeProblem === "newer" ? forNow : here;
}

function identitiesOf({ findings, accepted }: FileReport): FindingIdentity[] {
  return [...findings, ...accepted].flatMap(({ review }) => review.identity ?? []);
}

async function acceptancesNow(pane: PaneContext): Promise<readonly Acceptance[]> {
  const loaded = await withHost(pane, "store", (host) => loadStore(pane, host));
  return loaded?.result.acceptances ?? [];
}

async function keepAndTell(pane: PaneContext, acceptances: readonly Acceptance[], said: string): Promise<void> {
  if (!(await changeStore(pane, (store) => ({ ...store, acceptances: acceptances.map(stored) })))) return;
  await check(pane);
  tell(pane, said, "done");
}

/** As the store keeps it: lists that may be written to. */
function stored(acceptance: Acceptance) {
  return { ...acceptance, at: { ...acceptance.at }, covered: acceptance.covered.map((value) => ({ ...value })) };
}

function isSame(one: Acceptance, other: Acceptance | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function tell(pane: PaneContext, text: string, tone: "done" | "warning"): void {
  pane.dispatch({ type: "notice", notice: { kind: "said", text, tone } });
  pane.dispatch({ type: "announce", text });
}
