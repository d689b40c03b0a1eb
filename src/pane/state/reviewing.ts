import type { Acceptance } from "../../core/review/acceptances";
import type { FindingIdentity } from "../../core/findings/identity";
import { REVIEW_TEXTS, type KeptWhere } from "../../locales/reviewTexts";
import type { FileReport, ReportFinding } from "../../reports/model";
import { check, localDay } from "./checking";
import type { PaneContext } from "./context";
import { changeStore, isKept } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

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

/** Where it is kept: in the workbook, or nowhere but here. */
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
