import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { useStyles } from "../fabric/styles";
import { useFirstFocus } from "../parts/useFirstFocus";
import { useBrief, useScope } from "../PaneScope";
import { forgetHistory } from "../state/history";
import { takeBack } from "../state/undoing";

/** All that the pane has changed, the newest first, each to be taken back on its own. */
export function History(): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say, texts: paneTexts } = useScope();
  const { history } = useBrief();
  const texts = HISTORY_TEXTS[state.language];
  const heading = useFirstFocus<HTMLHeadingElement>();
  const time = new Intl.DateTimeFormat(state.language, { hour: "2-digit", minute: "2-digit" });
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-history">
      <h2 id="baselinekontrol-history" ref={heading} tabIndex={-1} className={styles.cardHeading}>
        {texts.heading}
      </h2>
      <p>{history.length === 0 ? texts.empty : texts.intro}</p>
      {pane.props().host?.capabilities.nativeUndo === true && <p>{paneTexts.fix.native}</p>}
      <ol className={styles.list}>
        {[...history].reverse().map(({ id, at, title, isUndone }) => (
          <li key={id} className={styles.item}>
            <p>
              {time.format(new Date(at))} {title}
              {isUndone && ` (${texts.isUndone.toLowerCase()})`}
            </p>
            <DefaultButton
              text={isUndone ? texts.redo : texts.undo}
              ariaLabel={say(isUndone ? texts.redoNamed : texts.undoNamed, { title })}
              onClick={() => void takeBack(pane, id)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <DefaultButton text={texts.close} onClick={() => pane.dispatch({ type: "opened", opened: null })} />
        {history.length > 0 && <DefaultButton text={texts.forget} onClick={() => forgetHistory(pane)} />}
      </div>
    </section>
  );
}
