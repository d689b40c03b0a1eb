import * as React from "react";
import type { FileReport } from "../../../reports/model";
import type { Voice } from "../../../reports/voice";
import { periodInWords } from "../../../reports/words";
import { Drawing } from "../../fabric/icons";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";

/** The plan's name and period; opened, all that was recognised stands below. */
export default function PlanTitle({ report }: { readonly report: FileReport }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, voice } = useScope();
  const isOpen = state.opened === "recognised";
  const title = titleOfPlan(report, voice, texts.recognised.noPlan);
  return (
    <button
      type="button"
      className={styles.recognised}
      aria-expanded={isOpen}
      title={title}
      onClick={() => pane.dispatch({ type: "opened", opened: isOpen ? null : "recognised" })}
    >
      <span className={styles.icon}>
        <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
      </span>
      <span className={styles.planName}>
        <span className={styles.hidden}>{texts.recognised.heading}: </span>
        {title}
      </span>
    </button>
  );
}

/** "Brøndby Projektet · 2025–2029" */
function titleOfPlan({ plan }: FileReport, voice: Voice, noPlan: string): string {
  if (plan === null) return noPlan;
  const { from, to } = plan.period;
  const years =
    from !== null && to !== null ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : periodInWords(plan.period, voice);
  const parts = [plan.name ?? plan.kommune ?? noPlan, years];
  return parts.filter((part) => part !== null).join(" · ");
}
