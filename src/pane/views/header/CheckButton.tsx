import { DefaultButton, IconButton, PrimaryButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { useBrief, useScope } from "../../PaneScope";
import { cancel, check } from "../../state/checking";
import type { Work } from "../../state/state";

/** The one button before the first result, and what it is doing when that takes time. */
export function CheckButton({ button }: { readonly button: React.RefObject<IButton> }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  const { report } = state;
  const { work } = useBrief();
  const { host, hostProblem } = pane.props();
  return (
    <>
      {report === null && (
        <div className={styles.checkButton}>
          <PrimaryButton
            componentRef={button}
            className={styles.wide}
            text={texts.check.first}
            disabled={host === null}
            onClick={() => void check(pane)}
          />
          {host === null && hostProblem === undefined && <p className={styles.soft}>{texts.check.waitingForExcel}</p>}
        </div>
      )}
      {work?.shown === true && (
        <Progress
          work={work}
          onCancel={() => {
            cancel(pane);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** Checks again; says so when the sheet has changed since. */
export function CheckAgain({ button }: { readonly button: React.RefObject<IButton> }): React.ReactElement {
  const { pane, texts } = useScope();
  const { stale } = useBrief();
  const { again } = texts.check;
  return (
    <IconButton
      componentRef={button}
      iconProps={{ iconName: "refresh" }}
      ariaLabel={again}
      title={stale === null ? again : `${texts.check.stale[stale]} ${again}.`}
      primary={stale !== null}
      onClick={() => void check(pane)}
    />
  );
}

/** Since when the result is no longer that of the workbook. */
export function Stale(): React.ReactElement | null {
  const styles = useStyles();
  const { texts } = useScope();
  const { stale, work } = useBrief();
  if (stale === null || work?.shown === true) return null;
  return <p className={styles.small}>{texts.check.stale[stale]}</p>;
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
