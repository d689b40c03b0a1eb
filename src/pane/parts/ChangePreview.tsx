import * as React from "react";
import type { CellChange } from "../../core/findings/finding";
import type { Language } from "../../locales/types";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";

/** A cell's text before and after a correction; of several lines, those that change. */
export function ChangePreview(props: {
  readonly change: CellChange;
  /** The cell's name stands in front where it isn't clear from the place. */
  readonly cell: "named" | "clear";
}): React.ReactElement {
  const styles = useStyles();
  const { texts, state } = useScope();
  const { change } = props;
  return (
    <div className={styles.change}>
      {props.cell === "named" && <div>{change.cell}</div>}
      {changedLines(change.from, shownValue(change.to, state.language)).map(({ before, after }, index) => (
        <div key={index} className={styles.changeLines}>
          <span className={styles.hidden}>{texts.fix.before} </span>
          <del>{before}</del>
          <span aria-hidden="true"> → </span>
          <span className={styles.hidden}> {texts.fix.after} </span>
          <ins>{after}</ins>
        </div>
      ))}
    </div>
  );
}

/** As it will stand in the cell: a year has no thousands' point. */
export function shownValue(to: CellChange["to"], language: Language): string {
  return typeof to === "number" ? to.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 10 }) : to;
}

interface ChangedLine {
  readonly before: string;
  readonly after: string;
}

/** The lines that differ, where the texts have equally many; else both texts whole. */
function changedLines(from: string, to: string): readonly ChangedLine[] {
  const before = from.split("\n");
  const after = to.split("\n");
  if (before.length !== after.length) return [{ before: from, after: to }];
  const changed = before.flatMap((line, index): ChangedLine[] => {
    const other = after[index] ?? "";
    return line === other ? [] : [{ before: line, after: other }];
  });
  return changed.length === 0 ? [{ before: from, after: to }] : changed;
}
