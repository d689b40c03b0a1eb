import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import type { RefusedChange } from "../../../hosts/host";
import { shownValue } from "../../parts/ChangePreview";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { useBrief, useScope } from "../../PaneScope";
import { copyText } from "../../state/copying";
import { takeBack } from "../../state/undoing";
import type { Notice } from "../../state/state";

/** What has just been done. It stays until something else is done or it is closed. */
export function NoticeArea(): React.ReactElement | null {
  const { state, pane } = useScope();
  const { notice } = state;
  if (notice === null) return null;
  return (
    <NoticeBox tone={toneOf(notice)} onClose={() => pane.dispatch({ type: "notice", notice: null })}>
      <Said notice={notice} />
    </NoticeBox>
  );
}

function toneOf(notice: Notice): "warning" | "done" {
  switch (notice.kind) {
    case "fixed":
    case "undone":
      return notice.refused.length > 0 ? "warning" : "done";
    case "copyFailed":
    case "noSelection":
    case "selectionTooSmall":
      return "warning";
    case "said":
      return notice.tone;
    case "tidied":
    case "inserted":
    case "templateCopied":
    case "copied":
    case "copiedOne":
    case "saved":
    case "settingsSaved":
      return "done";
  }
}

function Said({ notice }: { readonly notice: Notice }): React.ReactElement {
  const { texts, say, count } = useScope();
  switch (notice.kind) {
    case "fixed":
    case "undone":
      return <Changed notice={notice} />;
    case "inserted":
      return (
        <p>
          {say(notice.what === "report" ? texts.export.inserted : texts.templates.inserted, { sheet: notice.sheet })}
        </p>
      );
    case "templateCopied":
      return <p>{say(texts.templates.copied, { name: texts.templates.names[notice.template] })}</p>;
    case "copied":
      return <p>{count(texts.export.copied, notice.count)}</p>;
    case "copiedOne":
      return <p>{texts.export.copiedOne}</p>;
    case "copyFailed":
      return (
        <>
          <p>{texts.export.copyFailed}</p>
          <TextField
            multiline
            readOnly
            rows={3}
            ariaLabel={texts.export.copyFailedLabel}
            value={notice.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      );
    case "saved":
      return <p>{say(texts.export.saved, { file: notice.file })}</p>;
    case "settingsSaved":
      return (
        <p>
          {notice.shared === "shared" ? texts.settings.saved : texts.settings.savedHere}
          <Recheck />
        </p>
      );
    case "said":
      return <p>{notice.text}</p>;
    case "tidied":
      return (
        <>
          <p>
            <strong>{notice.text}</strong>
          </p>
          <Undo entry={notice.entry} />
        </>
      );
    case "noSelection":
      return <p>{texts.mapping.noSelection}</p>;
    case "selectionTooSmall":
      return <p>{texts.mapping.tooSmall}</p>;
  }
}

/** That the result is of the settings as they were. */
function Recheck(): React.ReactElement | null {
  const { texts } = useScope();
  return useBrief().stale === "settings" ? <> {texts.settings.recheck}</> : null;
}

type ChangedNotice = Extract<Notice, { readonly kind: "fixed" | "undone" }>;

function Changed({ notice }: { readonly notice: ChangedNotice }): React.ReactElement {
  const styles = useStyles();
  const { texts, count } = useScope();
  return (
    <>
      <p>
        <strong>{notice.kind === "undone" ? notice.text : count(texts.fix.fixed, notice.applied)}</strong>
      </p>
      {notice.refused.length > 0 && (
        <ul className={styles.bullets}>
          {notice.refused.map((refused) => (
            <Refused key={`${refused.change.sheet}!${refused.change.cell}`} refused={refused} kind={notice.kind} />
          ))}
        </ul>
      )}
      {notice.kind === "fixed" && <Undo entry={notice.entry} />}
    </>
  );
}

/** Takes back what has just been done; the list at the foot of the pane has it all. */
function Undo({ entry }: { readonly entry: number | null }): React.ReactElement | null {
  const { pane, texts } = useScope();
  const isThere = useBrief().history.some(({ id, isUndone }) => id === entry && !isUndone);
  if (entry === null || !isThere) return null;
  return (
    <>
      {pane.props().host?.capabilities.nativeUndo === true && <p>{texts.fix.native}</p>}
      <DefaultButton text={texts.fix.undo} onClick={() => void takeBack(pane, entry)} />
    </>
  );
}

/** A cell that refused; where it is protected, its value can be copied instead. */
function Refused(props: { readonly refused: RefusedChange; readonly kind: "fixed" | "undone" }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, say } = useScope();
  const { change, reason } = props.refused;
  const value = shownValue(change.to, state.language);
  const sentence = (props.kind === "fixed" ? texts.fix.refused : texts.fix.refusedUndo)[reason];
  return (
    <li>
      {say(sentence, { place: `${change.sheet}!${change.cell}`, to: `”${value}”` })}{" "}
      {props.kind === "fixed" && reason === "locked" && (
        <button type="button" className={styles.linkButton} onClick={() => void copyText(pane, value)}>
          {say(texts.list.copyValue, { value: `”${value}”` })}
        </button>
      )}
    </li>
  );
}
