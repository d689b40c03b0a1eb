import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { notCheckedInWords } from "../../../reports/words";
import { useStyles } from "../../fabric/styles";
import { FoldButton } from "../../parts/FoldButton";
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
      <FoldButton label={texts.list.notChecked} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
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
