import * as React from "react";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";

/** The first visit: what it does in three lines, and how the page opens a workbook. */
export function Welcome({ start }: { readonly start: React.ReactNode }): React.ReactElement {
  const styles = useStyles();
  const { texts } = useScope();
  return (
    <div>
      <ul className={styles.bullets}>
        {texts.welcome.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {start}
    </div>
  );
}
