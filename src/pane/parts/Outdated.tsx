import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useBrief, useScope } from "../PaneScope";
import { NoticeBox } from "./NoticeBox";

/** Over what is open while the sheet changes: it stays as it was, and is made anew when the user asks for it. */
export function Outdated(props: {
  readonly isOutdated: boolean;
  readonly onRenew: () => void;
}): React.ReactElement | null {
  const { texts } = useScope();
  const { stale } = useBrief();
  if (!props.isOutdated && stale !== "user" && stale !== "remote") return null;
  return (
    <NoticeBox tone="warning">
      <p>{texts.check.outdated}</p>
      <DefaultButton text={texts.check.renew} onClick={props.onRenew} />
    </NoticeBox>
  );
}

/** What is shown is of the workbook as it was; nothing while it still is. */
export function IfStale({ text }: { readonly text: string }): React.ReactElement | null {
  return useBrief().stale === null ? null : <NoticeBox tone="warning">{text}</NoticeBox>;
}
