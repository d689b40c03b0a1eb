import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { tidiedCells } from "../../../core/repair/tidied";
import type { CellBlock, TidyCounts, TidyPlan, TidyRefusal } from "../../../core/repair/tidyPlan";
import { cellName, rangeName, type CellRange } from "../../../core/workbook/address";
import { cellAt, type Workbook } from "../../../core/workbook/snapshot";
import { TIDY_TEXTS, type TidyTexts } from "../../../locales/tidyTexts";
import { useStyles } from "../../fabric/styles";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { Outdated } from "../../parts/Outdated";
import type { Basis } from "../../state/basis";
import type { OpenTidying } from "../../state/state";
import { applyTidying, beginTidying, copyTidied } from "../../state/tidying";
import { goTo } from "../../state/fixing";

/** The table before and after it is put right, with what happens; or why it must be done by hand. */
export default function TidyForm({ open }: { readonly open: OpenTidying }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say } = useScope();
  const texts = TIDY_TEXTS[state.language];
  const heading = useFirstFocus<HTMLHeadingElement>();
  const close = (): void => pane.dispatch({ type: "tidying", tidying: null });
  const { plan: tidying, at, workbook } = open;
  const { sheet, range } = tidying;
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-tidy" {...opens(close)}>
      <h2 id="baselinekontrol-tidy" ref={heading} tabIndex={-1} className={styles.subheading}>
        {say(texts.heading, { sheet, range: rangeName(range) })}
      </h2>
      <Outdated isOutdated={isOutdated(open, pane.running.basis)} onRenew={() => void beginTidying(pane, at)} />
      {tidying.kind === "plan" ? (
        <Planned plan={tidying} workbook={workbook} texts={texts} onClose={close} />
      ) : (
        <Refused refusal={tidying} texts={texts} onClose={close} />
      )}
    </section>
  );
}

const DEEDS = [
  "splitRows",
  "merges",
  "emptyRows",
  "columns",
  "headings",
  "mended",
] as const satisfies readonly (keyof TidyCounts)[];

function Planned(props: {
  readonly plan: TidyPlan;
  readonly workbook: Workbook;
  readonly texts: TidyTexts;
  readonly onClose: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, count } = useScope();
  const { plan, workbook, texts, onClose } = props;
  const canWrite = pane.props().host?.capabilities.rewriteTables === true;
  const { range } = plan;
  const after = tidiedCells(plan).slice(0, plan.height);
  return (
    <>
      <p>{canWrite ? texts.intro : texts.copyIntro}</p>
      <h3 className={styles.subheading}>{texts.what}</h3>
      <ul className={styles.bullets}>
        {DEEDS.filter((deed) => plan.counts[deed] > 0).map((deed) => (
          <li key={deed}>{count(texts.does[deed], plan.counts[deed])}</li>
        ))}
      </ul>
      <div className={styles.sideBySide}>
        <Preview name={texts.before} cells={plan.before} merges={plan.mergesBefore} range={range} texts={texts} />
        <Preview name={texts.after} cells={after} merges={plan.mergesAfter} range={range} texts={texts} />
      </div>
      <div className={styles.buttons}>
        {canWrite ? (
          <PrimaryButton text={texts.apply} onClick={() => void applyTidying(pane, plan, workbook)} />
        ) : (
          <PrimaryButton text={texts.copy} onClick={() => void copyTidied(pane, plan)} />
        )}
        <DefaultButton text={texts.cancel} onClick={onClose} />
      </div>
    </>
  );
}

/** Rows that are shown of a long table. */
const SHOWN_ROWS = 60;

/** The rectangle as the sheet shows it, merged cells as one. */
function Preview(props: {
  readonly name: string;
  readonly cells: CellBlock;
  readonly merges: readonly CellRange[];
  readonly range: CellRange;
  readonly texts: TidyTexts;
}): React.ReactElement {
  const styles = useStyles();
  const { count } = useScope();
  const { name, cells, merges, range, texts } = props;
  const shown = cells.slice(0, SHOWN_ROWS);
  return (
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.grid}>
        <caption>{name}</caption>
        <tbody>
          {shown.map((row, top) => (
            <tr key={top}>
              {row.map((cell, left) => {
                const at = { row: range.top + top, column: range.left + left };
                const merge = merges.find(
                  (one) => at.row >= one.top && at.row <= one.bottom && at.column >= one.left && at.column <= one.right,
                );
                if (merge !== undefined && (merge.top !== at.row || merge.left !== at.column)) return null;
                return (
                  <td
                    key={left}
                    className={styles.wrap}
                    rowSpan={
                      merge === undefined ? 1 : Math.min(merge.bottom, range.top + shown.length - 1) - merge.top + 1
                    }
                    colSpan={merge === undefined ? 1 : merge.right - merge.left + 1}
                  >
                    {cell?.text ?? ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > SHOWN_ROWS && <p>{count(texts.moreRows, cells.length - SHOWN_ROWS)}</p>}
    </div>
  );
}

function Refused(props: {
  readonly refusal: TidyRefusal;
  readonly texts: TidyTexts;
  readonly onClose: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, say, texts: paneTexts } = useScope();
  const { refusal, texts, onClose } = props;
  const cell = cellName(refusal.at);
  return (
    <>
      <p>
        <strong>{texts.refusedIntro}</strong>
      </p>
      <p>{say(texts.refused[refusal.reason], { cell })}</p>
      <div className={styles.buttons}>
        <DefaultButton
          text={say(paneTexts.list.goTo, { cell, sheet: refusal.sheet })}
          onClick={() => void goTo(pane, { sheet: refusal.sheet, cell })}
        />
        <DefaultButton text={texts.close} onClick={onClose} />
      </div>
    </>
  );
}

/** Whether the rectangle no longer holds what the plan was made of. */
function isOutdated({ plan }: OpenTidying, basis: Basis | null): boolean {
  if (plan.kind !== "plan" || basis === null) return false;
  const sheet = basis.workbook.sheets.find(({ name }) => name === plan.sheet);
  if (sheet === undefined) return true;
  const { top, left } = plan.range;
  return plan.before.some((row, down) =>
    row.some((cell, right) => {
      const now = cellAt(sheet, top + down, left + right);
      return now?.value !== cell?.value || now?.formula !== cell?.formula;
    }),
  );
}
