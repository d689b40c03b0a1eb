import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import type { ReportFinding } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { ChangePreview } from "../../parts/ChangePreview";
import { useDraft } from "../../parts/useDraft";
import { useScope } from "../../PaneScope";
import { heldAt, typedFor, typedValue, writeTyped, type TypedKind } from "../../state/typing";

/** The missing value, typed right here: what the cell will hold is shown before it is written. */
export function TypedValue({ finding }: { readonly finding: ReportFinding }): React.ReactElement | null {
  const { pane } = useScope();
  const kind = typedFor(pane, finding);
  return kind === null ? null : <Field kind={kind} finding={finding} />;
}

function Field(props: { readonly kind: TypedKind; readonly finding: ReportFinding }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, say } = useScope();
  const { kind, finding } = props;
  const { rule, sheet, cell, row, review } = finding;
  const [text, setText, drop] = useDraft(`typed ${rule} ${review.identity?.key ?? `${sheet}!${cell}`}`, "");
  const [isTried, setTried] = React.useState(false);
  const to = typedValue(kind, text);
  const label = texts.list.type[kind];
  const write = async (): Promise<void> => {
    setTried(true);
    if (to !== null && (await writeTyped(pane, finding, to))) drop();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <div className={styles.typed}>
        <TextField
          value={text}
          placeholder={label}
          ariaLabel={row === null ? label : say(texts.list.typeFor, { label, row })}
          autoComplete="off"
          {...(isTried && to === null && text !== "" ? { errorMessage: texts.list.yearUnread } : {})}
          onChange={(_, next = "") => setText(next)}
        />
        <DefaultButton type="submit" text={texts.list.write} disabled={text.trim() === ""} />
      </div>
      {to !== null && <ChangePreview change={{ sheet, cell, from: heldAt(pane, finding) ?? "", to }} cell="named" />}
    </form>
  );
}
