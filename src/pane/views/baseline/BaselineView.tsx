import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { Beside } from "./Beside";
import { Compared } from "./Compared";
import { ImportPanel } from "./ImportPanel";
import { PullPanel } from "./PullPanel";
import { useTexts } from "./useTexts";

/** The plan's figures beside those that were imported, and how they are imported. */
export default function BaselineView(): React.ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p>{texts.intro}</p>
      <ImportPanel />
      <Beside />
      <PullPanel />
      <Compared />
    </div>
  );
}
