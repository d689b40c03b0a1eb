import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { parseCellName } from "../../../core/workbook/address";
import { cellAt, type Workbook } from "../../../core/workbook/snapshot";
import { PULL_TEXTS } from "../../../locales/pullTexts";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { Outdated } from "../../parts/Outdated";
import { insertComparison } from "../../state/charting";
import { proposePull, type Proposed } from "../../state/pulling";
import type { Basis } from "../../state/basis";
import { PullForm } from "./PullForm";

/** What can be done with the comparison: fill the plan's cells from it, or put it in a sheet with charts. */
export function PullPanel(): React.ReactElement | null {
  const styles = useStyles();
  const { pane, state } = useScope();
  const words = PULL_TEXTS[state.language];
  const [proposed, setProposed] = React.useState<Proposed | null>(null);
  const [isReading, setReading] = React.useState(false);
  const compared = state.report?.compared ?? [];
  if (!compared.some(({ figures }) => figures.some(({ imported }) => imported !== null))) return null;
  const open = async (): Promise<void> => {
    setReading(true);
    const next = await proposePull(pane);
    setReading(false);
    if (next !== null) setProposed(next);
  };
  const canInsert = pane.props().host?.capabilities.insertSheets === true;
  return (
    <>
      {proposed === null && (
        <div className={styles.buttons}>
          <DefaultButton text={words.open} disabled={isReading} onClick={() => void open()} />
          {canInsert && (
            <DefaultButton text={words.chart.insert} onClick={() => void insertComparison(pane, compared)} />
          )}
        </div>
      )}
      {isReading && <p role="status">{words.reading}</p>}
      {proposed !== null && (
        <>
          <Outdated isOutdated={isOutdated(proposed, pane.running.basis)} onRenew={() => void open()} />
          <PullForm rows={proposed.rows} basis={proposed.basis} onClose={() => setProposed(null)} />
        </>
      )}
    </>
  );
}

/** Whether the cells that would be filled no longer hold what they held. */
function isOutdated({ rows, basis }: Proposed, now: Basis | null): boolean {
  if (now === null) return false;
  return rows.some(({ proposals }) =>
    proposals.some((one) => valueIn(basis.workbook, one) !== valueIn(now.workbook, one)),
  );
}

function valueIn({ sheets }: Workbook, { sheet, cell }: { readonly sheet: string; readonly cell: string }): unknown {
  const at = parseCellName(cell);
  const found = sheets.find(({ name }) => name === sheet);
  return found === undefined || at === null ? undefined : (cellAt(found, at.row, at.column)?.value ?? null);
}
