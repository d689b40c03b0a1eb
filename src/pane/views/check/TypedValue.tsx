import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import type { CellChange } from "../../../core/findings/finding";
import { EDITING_TEXTS } from "../../../locales/editingTexts";
import type { ReportFinding } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { ChangePreview } from "../../parts/ChangePreview";
import { useDraft } from "../../parts/useDraft";
import { useScope } from "../../PaneScope";
import { typedChange, typedFor, writeTyped, type TypedKind, type Untyped } from "../../state/typing";

/** The missing value, typed right here: what the cell will hold is shown before it is written. */
export function TypedValue({ finding }: { readonly finding: ReportFinding }): React.ReactElement | null {
  const { pane } = useScope();
  const kind = typedFor(pane, finding);
  return kind === null ? null : <Field kind={kind} finding={finding} />;
}

/** A share is shown as it is typed: the cell holds 0.136, and shows 13,6 %. */
function shownChange(change: CellChange, typed: string): CellChange {
  return typeof change.to === "number" ? { ...change, to: typed.trim() } : change;
}

function Field(props: { readonly kind: TypedKind; readonly finding: ReportFinding }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, say, state } = useScope();
  const { kind, finding } = props;
  const { rule, sheet, cell, row, review } = finding;
  const [text, setText, drop] = useDraft(`typed ${rule} ${review.identity?.key ?? `${sheet}!${cell}`}`, "");
  const [isTried, setTried] = React.useState(false);
  const change = typedChange(pane, { kind, at: finding, typed: text });
  const label = texts.list.type[kind];
  const write = async (): Promise<void> => {
    setTried(true);
    if (typeof change !== "string" && (await writeTyped(pane, change))) drop();
  };
  const refused = EDITING_TEXTS[state.language].refused;
  const why: Readonly<Record<Untyped, string | null>> = {
    nothing: null,
    "no-year": texts.list.yearUnread,
    formula: say(refused.calculates, { cells: cell }),
    "too-long": say(refused["too-long"], { cells: cell }),
  };
  const error = isTried && typeof change === "string" ? why[change] : null;
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
          {...(error === null ? {} : { errorMessage: error })}
          onChange={(_, next = "") => setText(next)}
        />
        <DefaultButton type="submit" text={texts.list.write} disabled={text.trim() === ""} />
      </div>
      {typeof change !== "string" && <ChangePreview change={shownChange(change, text)} cell="named" />}
    </form>
  );
}
