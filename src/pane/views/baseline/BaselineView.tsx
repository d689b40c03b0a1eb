import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { Compared } from "./Compared";
import { ImportPanel } from "./ImportPanel";
import { useTexts } from "./useTexts";

/** The plan's figures beside those that were imported, and how they are imported. */
export default function BaselineView(): React.ReactElement {
  const styles = useStyles();
  const { pane } = useScope();
  const texts = useTexts();
  const canWrite = pane.props().host?.capabilities.write === true;
  return (
    <div>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {canWrite ? (
        <>
          <p>{texts.intro}</p>
          <ImportPanel />
        </>
      ) : (
        <p>{texts.inExcel}</p>
      )}
      <Compared />
    </div>
  );
}
