import { IconButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";
import { ToneIcon } from "./SeverityIcon";

/** A sentence in place, with what can be done about it. It stays until it is closed or no longer true. */
export function NoticeBox(props: {
  readonly tone: "error" | "warning" | "info" | "done";
  readonly children: React.ReactNode;
  readonly onClose?: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { texts } = useScope();
  return (
    <div className={`${styles.notice} ${styles[props.tone]}`}>
      <ToneIcon tone={props.tone} />
      <div className={styles.noticeText}>{props.children}</div>
      {props.onClose !== undefined && (
        <IconButton
          iconProps={{ iconName: "cancel" }}
          ariaLabel={texts.problem.close}
          title={texts.problem.close}
          onClick={props.onClose}
        />
      )}
    </div>
  );
}
