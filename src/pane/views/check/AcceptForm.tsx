import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField, type ITextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { isReason, LONGEST_NAME, LONGEST_REASON } from "../../../core/review/reason";
import { REVIEW_TEXTS } from "../../../locales/reviewTexts";
import { writtenDate } from "../../../locales/written";
import type { ReportFinding } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { useDraft } from "../../parts/useDraft";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { localDay } from "../../state/checking";
import { acceptFindings, tellAccepted } from "../../state/reviewing";

/** Who accepts the findings, and why; several of a rule are accepted for one reason. */
export default function AcceptForm(props: {
  readonly findings: readonly ReportFinding[];
  readonly onClose: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, state, texts: paneTexts, say } = useScope();
  const { findings, onClose } = props;
  const title = findings[0]?.title ?? "";
  const texts = REVIEW_TEXTS[state.language].pane;
  const about = `${findings[0]?.rule ?? ""} ${findings.map(({ review }) => review.identity?.key ?? "").join(" ")}`;
  const [reason, setReason, dropReason] = useDraft(`reason ${about}`, "");
  const [name, setName, dropName] = useDraft(`name ${about}`, pane.running.reviewer);
  const [asked, setAsked] = React.useState(false);
  const reasonField = useFirstFocus<ITextField>();
  const nameField = React.useRef<ITextField>(null);
  const isKeeping = React.useRef(false);
  const { today = localDay } = pane.props();

  const giveUp = (): void => {
    dropReason();
    dropName();
    onClose();
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!isReason(reason)) reasonField.current?.focus();
    else if (name.trim() === "") nameField.current?.focus();
    else void accept();
  };
  // What was typed stays until it is kept.
  const accept = async (): Promise<void> => {
    if (isKeeping.current) return;
    isKeeping.current = true;
    const isKept = await acceptFindings(pane, findings, { reason, by: name });
    isKeeping.current = false;
    if (!isKept) return;
    giveUp();
    await tellAccepted(pane, name);
  };
  return (
    <form className={styles.panel} aria-label={say(texts.heading, { title })} onSubmit={submit} {...opens(giveUp)}>
      <TextField
        componentRef={reasonField}
        label={texts.reason}
        description={texts.reasonHelp}
        multiline
        rows={3}
        required
        maxLength={LONGEST_REASON}
        value={reason}
        {...(asked && !isReason(reason) ? { errorMessage: texts.reasonWanted } : {})}
        onChange={(_, value = "") => setReason(value)}
      />
      <TextField
        componentRef={nameField}
        label={texts.name}
        required
        autoComplete="name"
        maxLength={LONGEST_NAME}
        value={name}
        {...(asked && name.trim() === "" ? { errorMessage: texts.nameWanted } : {})}
        onChange={(_, value = "") => setName(value)}
      />
      {findings.length > 1 && <p>{say(texts.forAll, { count: findings.length })}</p>}
      <p className={styles.soft}>{say(texts.date, { date: writtenDate(today(), state.language) })}</p>
      <div className={styles.buttons}>
        <PrimaryButton type="submit" text={texts.save} />
        <DefaultButton text={paneTexts.fix.cancel} data-closes="" onClick={giveUp} />
      </div>
    </form>
  );
}
