import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { useStyles } from "../fabric/styles";
import { useBrief, useScope } from "../PaneScope";
import { changesOf, safeFixes } from "../../core/check/safeFixes";
import { openFixes } from "../state/fixing";

/** Stays in view: the next finding, all safe corrections, and the list of changes. */
export const Foot = React.memo(function Foot(props: { readonly onNext: () => void }): React.ReactElement | null {
  const styles = useStyles();
  const { state, pane, texts, count } = useScope();
  const { report, tab, opened, fixing, tidying } = state;
  const { history } = useBrief();
  const canWrite = pane.props().host?.capabilities.write === true;
  const fixable = React.useMemo(() => (report === null ? [] : safeFixes(report.findings)), [report]);
  const cells = React.useMemo(() => changesOf(fixable.map(({ fix }) => fix)).length, [fixable]);
  const isList = tab === "check" && fixing === null && tidying === null && (report?.findings.length ?? 0) > 0;
  if (!isList && history.length === 0) return null;
  return (
    <div className={styles.foot} role="group" aria-label={texts.header.foot}>
      {isList && <DefaultButton text={texts.list.next} title={texts.list.nextKey} onClick={props.onNext} />}
      {isList && canWrite && cells > 0 && (
        <DefaultButton text={count(texts.fix.all, cells)} onClick={() => openFixes(pane, fixable, null)} />
      )}
      {history.length > 0 && (
        <DefaultButton
          text={count(HISTORY_TEXTS[state.language].open, history.length)}
          aria-expanded={opened === "history"}
          onClick={() => pane.dispatch({ type: "opened", opened: opened === "history" ? null : "history" })}
        />
      )}
    </div>
  );
});
