import * as React from "react";
import { DataReadError } from "../../../hosts/dataReader";
import { dataErrorSentence } from "../../../locales/dataErrors";
import { NoticeBox } from "../../parts/NoticeBox";
import { useScope } from "../../PaneScope";

/** Why figures couldn't be read, and what to do about it. */
export function Failed(props: { readonly error: unknown; readonly onClose?: () => void }): React.ReactElement {
  const { state } = useScope();
  const { error, onClose } = props;
  const { what, todo } = dataErrorSentence(
    state.language,
    error instanceof DataReadError ? error : { code: "unexpected", values: {} },
  );
  return (
    <div role="alert">
      <NoticeBox tone="error" {...(onClose === undefined ? {} : { onClose })}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>{todo}</p>
      </NoticeBox>
    </div>
  );
}
