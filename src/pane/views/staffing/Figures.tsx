import * as React from "react";
import type { MatrixRef, Work, WorkSum } from "../../../core/pairing/matrix";
import type { MessageValue } from "../../../core/findings/finding";
import type { StaffingViewTexts } from "../../../locales/staffingTexts";
import type { WorkUnit } from "../../../reports/staffingTable";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";

export type Say = (sentence: string, values: Readonly<Record<string, MessageValue>>) => string;

/** "33 %", "7,92 t/uge", "0,21 fuldtid": in the unit chosen, else in one that is known. */
export function workInWords(work: Work, unit: WorkUnit, texts: StaffingViewTexts, say: Say): string {
  for (const shown of [unit, "hours", "share"] as const) {
    const value = work[shown];
    if (value === null) continue;
    if (shown === "share") return say(texts.percent, { value: Math.round(value * 1000) / 10 });
    return say(texts[shown], { value: Math.round(value * 100) / 100 });
  }
  return texts.unknown;
}

/** "38,5 t/uge · 1,04 årsværk · 30 % af planen" */
export function sumInWords(sum: WorkSum, texts: StaffingViewTexts, say: Say): string {
  const values = { hours: Math.round(sum.hours * 100) / 100, fullTime: sum.fullTime };
  const said =
    sum.weight === null
      ? say(texts.sumNoWeight, values)
      : say(texts.sum, { ...values, weight: Math.round(sum.weight * 1000) / 10 });
  return sum.isWhole ? said : say(texts.sumPart, { sum: said });
}

/** A figure that leads to its cell. */
export function CellLink(props: {
  readonly at: MatrixRef;
  readonly text: string;
  readonly staffing: StaffingViewTexts;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, say } = useScope();
  const { at, text, staffing } = props;
  return (
    <button type="button" className={styles.linkButton} onClick={() => void goTo(pane, at)}>
      {text}
      <span className={styles.hidden}>, {say(staffing.goTo, { cell: at.cell, sheet: at.sheet })}</span>
    </button>
  );
}
