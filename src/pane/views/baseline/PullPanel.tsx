import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { PullRow } from "../../../core/check/pullRows";
import { PULL_TEXTS } from "../../../locales/pullTexts";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { insertComparison } from "../../state/charting";
import { proposePull } from "../../state/pulling";
import { PullForm } from "./PullForm";

/** What can be done with the comparison: fill the plan's cells from it, or put it in a sheet with charts. */
export function PullPanel(): React.ReactElement | null {
  const styles = useStyles();
  const { pane, state } = useScope();
  const words = PULL_TEXTS[state.language];
  const [rows, setRows] = React.useState<readonly PullRow[] | null>(null);
  const [isReading, setReading] = React.useState(false);
  const compared = state.report?.compared ?? [];
  if (!compared.some(({ figures }) => figures.some(({ imported }) => imported !== null))) return null;
  const open = async (): Promise<void> => {
    setReading(true);
    const proposed = await proposePull(pane);
    setReading(false);
    setRows(proposed);
  };
  const canInsert = pane.props().host?.capabilities.insertSheets === true;
  return (
    <>
      {rows === null && (
        <div className={styles.buttons}>
          <DefaultButton text={words.open} disabled={isReading} onClick={() => void open()} />
          {canInsert && (
            <DefaultButton text={words.chart.insert} onClick={() => void insertComparison(pane, compared)} />
          )}
        </div>
      )}
      {isReading && <p role="status">{words.reading}</p>}
      {rows !== null && <PullForm rows={rows} onClose={() => setRows(null)} />}
    </>
  );
}
