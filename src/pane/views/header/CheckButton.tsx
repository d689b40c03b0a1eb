import { DefaultButton, PrimaryButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { useScope } from "../../PaneScope";
import { cancel, check } from "../../state/checking";
import type { Work } from "../../state/state";

/** The one button, and what it is doing when that takes time. */
export function CheckButton({ button }: { readonly button: React.RefObject<IButton> }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  const { work, report, stale } = state;
  const { host, hostProblem } = pane.props();
  return (
    <div className={styles.checkButton}>
      <PrimaryButton
        componentRef={button}
        className={styles.wide}
        text={report === null ? texts.check.first : texts.check.again}
        disabled={host === null}
        onClick={() => void check(pane)}
      />
      {host === null && hostProblem === undefined && <p className={styles.soft}>{texts.check.waitingForExcel}</p>}
      {work?.shown === true && (
        <Progress
          work={work}
          onCancel={() => {
            cancel(pane);
            button.current?.focus();
          }}
        />
      )}
      {stale !== null && work?.shown !== true && <NoticeBox tone="warning">{texts.check.stale[stale]}</NoticeBox>}
    </div>
  );
}

function Progress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }): React.ReactElement {
  const styles = useStyles();
  const { texts, say } = useScope();
  const { stage, sheet, fraction } = work;
  const reading = sheet === null || sheet === "" ? texts.check.readingAny : say(texts.check.reading, { sheet });
  return (
    <div className={styles.progress}>
      <ProgressIndicator
        percentComplete={fraction}
        ariaValueText={`${Math.round(fraction * 100)} %`}
        label={texts.check.progress}
        description={stage === "reading" ? reading : texts.check.checking}
      />
      <DefaultButton text={texts.check.cancel} onClick={onCancel} />
    </div>
  );
}
