import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import * as React from "react";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";
import type { HostProblem } from "../props";
import { check } from "../state/checking";
import type { Problem } from "../state/state";
import { NoticeBox } from "./NoticeBox";
import { problemSentence } from "./problemSentence";

/** What went wrong, in words, with the next step. */
export function ProblemBox({ problem }: { readonly problem: Problem }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, state } = useScope();
  const { what, todo } = problemSentence(problem, state.language);
  return (
    <div role="alert">
      <NoticeBox tone="error" onClose={() => pane.dispatch({ type: "problem", problem: null })}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>{todo}</p>
        {problem.during === "check" && (
          <div className={styles.row}>
            <DefaultButton text={texts.problem.retry} onClick={() => void check(pane)} />
          </div>
        )}
      </NoticeBox>
    </div>
  );
}

/** Why there is no Excel to work with, and where to go instead. */
export function HostProblemBox(props: {
  readonly problem: HostProblem;
  readonly browserEdition: string | undefined;
}): React.ReactElement {
  const { texts } = useScope();
  const { what, todo } = texts.problem.host[props.problem];
  return (
    <div role="alert">
      <NoticeBox tone="error">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{todo}</p>
        {props.browserEdition !== undefined && (
          <p>
            <Link href={props.browserEdition} target="_blank" rel="noreferrer">
              {texts.problem.browserEdition}
            </Link>
          </p>
        )}
      </NoticeBox>
    </div>
  );
}
