import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { notCheckedInWords } from "../../../reports/words";
import { Drawing } from "../../fabric/icons";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";

/** What the check had to leave out, and why. */
export function NotChecked({ report }: { readonly report: FileReport }): React.ReactElement | null {
  const styles = useStyles();
  const { texts, voice } = useScope();
  const [isOpen, setOpen] = React.useState(false);
  const sentences = notCheckedInWords(report, voice);
  if (sentences.length === 0) return null;
  return (
    <div>
      <button type="button" className={styles.recognised} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={styles.icon}>
          <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
        </span>
        <span>{texts.list.notChecked}</span>
      </button>
      {isOpen && (
        <ul className={styles.bullets}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
