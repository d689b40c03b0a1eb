import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import type { PullRow } from "../../../core/check/pullRows";
import { pullChanges, type PullProposal } from "../../../core/comparing/pull";
import { PULL_TEXTS } from "../../../locales/pullTexts";
import { useStyles } from "../../fabric/styles";
import { ChangePreview, shownValue } from "../../parts/ChangePreview";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { copyText } from "../../state/copying";
import type { Basis } from "../../state/basis";
import { pull } from "../../state/pulling";

/** What the chosen rows' cells would hold, before and after; a cell that holds something is replaced only when ticked. */
export function PullForm(props: {
  readonly rows: readonly PullRow[];
  readonly basis: Basis;
  readonly onClose: () => void;
}): React.ReactElement {
  const { rows, basis, onClose } = props;
  const styles = useStyles();
  const { pane, state, count } = useScope();
  const words = PULL_TEXTS[state.language];
  const canWrite = pane.props().host?.capabilities.write === true;
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(() => new Set(rows.filter(lacksSome).map(keyOfRow)));
  const [replaced, setReplaced] = React.useState<ReadonlySet<string>>(new Set());
  const [isWriting, setWriting] = React.useState(false);
  const heading = useFirstFocus<HTMLHeadingElement>();
  const changes = pullChanges(
    rows.filter((row) => chosen.has(keyOfRow(row))).flatMap(({ proposals }) => proposals),
    (proposal) => replaced.has(keyOf(proposal)),
  );
  const write = async (): Promise<void> => {
    setWriting(true);
    const isDone = await pull(pane, changes, basis);
    setWriting(false);
    if (isDone) onClose();
  };
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-pull" {...opens(onClose)}>
      <h3 id="baselinekontrol-pull" ref={heading} tabIndex={-1} className={styles.subheading}>
        {words.heading}
      </h3>
      <p>{rows.length === 0 ? words.nothing : canWrite ? words.intro : words.introCopy}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row
            key={keyOfRow(row)}
            row={row}
            chosen={canWrite ? chosen.has(keyOfRow(row)) : null}
            replaced={replaced}
            onChoose={() => setChosen(toggled(chosen, keyOfRow(row)))}
            onReplace={(proposal) => setReplaced(toggled(replaced, keyOf(proposal)))}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        {canWrite && rows.length > 0 && (
          <PrimaryButton
            text={count(words.write, changes.length)}
            disabled={changes.length === 0 || isWriting}
            onClick={() => void write()}
          />
        )}
        <DefaultButton text={canWrite && rows.length > 0 ? words.cancel : words.close} onClick={onClose} />
      </div>
    </section>
  );
}

function Row(props: {
  readonly row: PullRow;
  /** Null where nothing can be written, so that there is nothing to choose. */
  readonly chosen: boolean | null;
  readonly replaced: ReadonlySet<string>;
  readonly onChoose: () => void;
  readonly onReplace: (proposal: PullProposal) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, state, say } = useScope();
  const words = PULL_TEXTS[state.language];
  const { chosen, replaced, onChoose, onReplace } = props;
  const { row, proposals } = props.row;
  const name = say(words.row, { cell: row.cell, indikator: row.indikator });
  return (
    <li className={styles.item}>
      {chosen === null ? <strong>{name}</strong> : <Checkbox label={name} checked={chosen} onChange={onChoose} />}
      <div className={styles.findingBody}>
        {proposals.map((proposal) => {
          const { cell, field } = proposal;
          const value = shownValue(proposal.to, state.language);
          return (
            <div key={cell} className={styles.field}>
              <div className={styles.small}>{say(words.cell, { field: words.fields[field], cell })}</div>
              <ChangePreview change={proposal} cell="clear" />
              {chosen === null && (
                <button
                  type="button"
                  className={styles.linkButton}
                  aria-label={say(words.copyFor, { cell, value })}
                  onClick={() => void copyText(pane, value)}
                >
                  {words.copy}
                </button>
              )}
              {chosen !== null && proposal.state === "differs" && (
                <Checkbox
                  label={say(words.replace, { cell })}
                  disabled={!chosen}
                  checked={chosen && replaced.has(keyOf(proposal))}
                  onChange={() => onReplace(proposal)}
                />
              )}
            </div>
          );
        })}
      </div>
    </li>
  );
}

function lacksSome({ proposals }: PullRow): boolean {
  return proposals.some(({ state }) => state === "empty");
}

function keyOfRow({ row }: PullRow): string {
  return `${row.sheet}!${row.cell}`;
}

function keyOf({ sheet, cell }: PullProposal): string {
  return `${sheet}!${cell}`;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
