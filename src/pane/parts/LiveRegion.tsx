import * as React from "react";
import { useStyles } from "../fabric/styles";
import { useBrief } from "../PaneScope";

/** What screen readers say once, politely. A no-break space makes two equal sentences differ. */
export function LiveRegion(): React.ReactElement {
  const styles = useStyles();
  const { text, number } = useBrief().announcement;
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {text === "" || number % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
