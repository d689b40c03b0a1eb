import * as React from "react";
import type { Severity } from "../../core/findings/finding";
import { Drawing } from "../fabric/icons";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";

const DRAWINGS = { error: "errorbadge", warning: "warning", info: "info", done: "completed" } as const;

/** The severity as a shape of its own, with its word for those who don't see it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.ReactElement {
  const styles = useStyles();
  const { voice } = useScope();
  return (
    <span className={`${styles.icon} ${styles[`severity${severity}`]}`}>
      <Drawing name={DRAWINGS[severity]} />
      <span className={styles.hidden}>{voice.texts.severity[severity]}: </span>
    </span>
  );
}

/** A drawing that only goes with the words beside it. */
export function ToneIcon({ tone }: { readonly tone: keyof typeof DRAWINGS }): React.ReactElement {
  const styles = useStyles();
  return (
    <span className={`${styles.icon} ${styles[`severity${tone}`]}`}>
      <Drawing name={DRAWINGS[tone]} />
    </span>
  );
}
