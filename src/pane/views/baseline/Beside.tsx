import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { BESIDE_TEXTS } from "../../../locales/besideTexts";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { forgetFigures, saveFigures } from "../../state/keeping";

/** The figures that are kept beside a workbook which can't be written to: saved as a file, or dropped. */
export function Beside(): React.ReactElement | null {
  const styles = useStyles();
  const { pane, state, count } = useScope();
  const words = BESIDE_TEXTS[state.language];
  if (state.data.length === 0) return null;
  const canSave = pane.props().host?.capabilities.download === true;
  return (
    <section className={styles.field} aria-label={words.heading}>
      <p>
        {count(words.count, state.data.length)} {words.asLong}
      </p>
      <div className={styles.buttons}>
        {canSave && <DefaultButton text={words.save} onClick={() => saveFigures(pane)} />}
        <DefaultButton text={words.forget} onClick={() => void forgetFigures(pane)} />
      </div>
    </section>
  );
}
