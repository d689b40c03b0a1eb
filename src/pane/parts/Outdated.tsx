import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useScope } from "../PaneScope";
import { NoticeBox } from "./NoticeBox";

/** Over what is open while the sheet changes: it stays as it was, and is made anew when the user asks for it. */
export function Outdated(props: {
  readonly isOutdated: boolean;
  readonly onRenew: () => void;
}): React.ReactElement | null {
  const { texts, state } = useScope();
  if (!props.isOutdated && state.stale !== "user" && state.stale !== "remote") return null;
  return (
    <NoticeBox tone="warning">
      <p>{texts.check.outdated}</p>
      <DefaultButton text={texts.check.renew} onClick={props.onRenew} />
    </NoticeBox>
  );
}
