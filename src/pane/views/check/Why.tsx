import * as React from "react";
import type { CellRef } from "../../../core/findings/finding";
import type { ReportFinding } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";

export function WhyButton(props: { readonly isOpen: boolean; readonly onToggle: () => void }): React.ReactElement {
  const styles = useStyles();
  const { texts } = useScope();
  return (
    <button type="button" className={styles.linkButton} aria-expanded={props.isOpen} onClick={props.onToggle}>
      {texts.list.why}
    </button>
  );
}

/** Why it matters, the cells it is about besides its own, and the rule's id. */
export function Why(props: {
  readonly finding: Pick<ReportFinding, "why" | "rule" | "basis" | "sheet">;
  readonly related: readonly CellRef[];
}): React.ReactElement {
  const styles = useStyles();
  const { texts, say } = useScope();
  const { why, rule, basis, sheet } = props.finding;
  return (
    <div className={styles.panel}>
      <p>{why}</p>
      {props.related.length > 0 && (
        <p>
          {texts.list.related}{" "}
          {props.related.map((cell) => (
            <CellLink key={`${cell.sheet}!${cell.cell}`} cell={cell} from={sheet} />
          ))}
        </p>
      )}
      <p className={styles.soft}>{say(texts.list.rule, { rule, basis })}</p>
    </div>
  );
}

/** A cell that leads to itself; its sheet is named where it is another. */
function CellLink({ cell, from }: { readonly cell: CellRef; readonly from: string }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, say } = useScope();
  const name = cell.sheet === from ? cell.cell : `${cell.sheet}!${cell.cell}`;
  return (
    <>
      <button
        type="button"
        className={styles.linkButton}
        title={say(texts.list.goTo, { cell: cell.cell, sheet: cell.sheet })}
        onClick={() => void goTo(pane, cell)}
      >
        {name}
      </button>{" "}
    </>
  );
}
