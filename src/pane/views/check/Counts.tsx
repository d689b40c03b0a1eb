import type { IButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { Severity } from "../../../core/findings/finding";
import { SEVERITIES } from "../../../reports/summary";
import { useStyles } from "../../fabric/styles";
import { ToneIcon } from "../../parts/SeverityIcon";
import { CheckAgain } from "../header/CheckButton";
import { useScope } from "../../PaneScope";

/** How many of each severity there are; pressing one shows only those. */
export const Counts = React.memo(function Counts({
  button,
}: {
  readonly button: React.RefObject<IButton>;
}): React.ReactElement | null {
  const styles = useStyles();
  const { state, pane, texts, voice, count, say } = useScope();
  const { report, filter, solved } = state;
  if (report === null) return null;
  const toggle = (severity: Severity): void => {
    const others = filter.severities.filter((other) => other !== severity);
    const severities = others.length === filter.severities.length ? [...others, severity] : others;
    pane.dispatch({ type: "filter", filter: { ...filter, severities } });
    pane.dispatch({ type: "tab", tab: "check" });
  };
  return (
    <div className={styles.countLine}>
      <div role="group" aria-label={texts.filter.severities} className={styles.tight}>
        {SEVERITIES.map((severity) => {
          const number = report.summary[severity];
          const isOn = filter.severities.includes(severity);
          const forms = voice.texts.counts[severity];
          // One line at 350 px: the icon's shape and the title say what the number counts.
          const words = number === 0 ? say(forms.many, { count: 0 }) : count(forms, number);
          return (
            <button
              key={severity}
              type="button"
              className={isOn ? `${styles.chip} ${styles.chipPressed}` : styles.chip}
              aria-pressed={isOn}
              title={words}
              onClick={() => toggle(severity)}
            >
              <ToneIcon tone={severity} />
              {severity === "error" ? (
                <span>{words}</span>
              ) : (
                <>
                  <span aria-hidden="true">{number}</span>
                  <span className={styles.hidden}>{words}</span>
                </>
              )}
            </button>
          );
        })}
      </div>
      {solved !== null && solved.solved > 0 && (
        <span className={styles.solved}>{say(texts.list.solved, { ...solved })}</span>
      )}
      <CheckAgain button={button} />
    </div>
  );
});
