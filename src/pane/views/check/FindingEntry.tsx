import * as React from "react";
import { withCovered } from "../../../reports/entries";
import type { ReportFinding } from "../../../reports/model";
import { statusInWords } from "../../../reports/statusWords";
import { useStyles } from "../../fabric/styles";
import { SeverityIcon } from "../../parts/SeverityIcon";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";
import { FixButton, FixPreview, MoreButton, ofKind } from "./FindingActions";
import { AcceptForm, ColumnQuestionForm, TidyAction } from "./lazyActions";
import { findingKey } from "./shownSections";
import { TypedValue } from "./TypedValue";
import { Why, WhyButton } from "./Why";

export interface FindingEntryProps {
  readonly finding: ReportFinding;
  readonly isCurrent: boolean;
  readonly whyOpen: boolean;
  readonly previewOpen: boolean;
  readonly onWhy: () => void;
  readonly onPreview: () => void;
}

/** A finding: what is wrong and where, what to do, why, and its correction. */
export function FindingEntry(props: FindingEntryProps): React.ReactElement {
  const styles = useStyles();
  const { finding } = props;
  const { state } = useScope();
  const [accepting, setAccepting] = React.useState<Accepting>(null);
  return (
    <li className={styles.item} data-current={props.isCurrent} data-finding={findingKey(finding)}>
      <Head finding={finding} className={styles.findingHead}>
        <SeverityIcon severity={finding.severity} />
        <span className={styles.findingText}>{finding.what}</span>
      </Head>
      <div className={styles.findingBody}>
        {finding.row !== null && <p className={styles.rowName}>{finding.row}</p>}
        <p>{finding.todo}</p>
        {withCovered(finding).map((one) => (
          <TypedValue key={one.rule} finding={one} />
        ))}
        <ReviewStatus finding={finding} />
        <FixPreview {...props} />
        <Asked finding={finding} />
        <div className={styles.actions}>
          <WhyButton isOpen={props.whyOpen} onToggle={props.onWhy} />
          <FixButton {...props} />
          {finding.rule.startsWith("layout/") && (
            <React.Suspense fallback={null}>
              <TidyAction rules={[finding.rule]} at={finding} />
            </React.Suspense>
          )}
          <MoreButton finding={finding} onAccept={setAccepting} />
        </div>
        {accepting !== null && (
          <React.Suspense fallback={null}>
            <AcceptForm
              findings={accepting === "kind" ? ofKind(state.report, finding) : withCovered(finding)}
              onClose={() => setAccepting(null)}
            />
          </React.Suspense>
        )}
        {props.whyOpen && <Why finding={finding} related={finding.related} />}
      </div>
    </li>
  );
}

/** The finding is being accepted alone, or with all of its kind. */
type Accepting = "one" | "kind" | null;

/** A finding of a group: which row it is, and what differs from the others. */
export function NestedEntry(props: FindingEntryProps & { readonly heading: string }): React.ReactElement {
  const styles = useStyles();
  const { finding, heading } = props;
  const { what, row } = finding;
  const { state } = useScope();
  const [accepting, setAccepting] = React.useState<Accepting>(null);
  const first = what === heading ? (row ?? what) : what;
  return (
    <li className={`${styles.item} ${styles.nested}`} data-current={props.isCurrent} data-finding={findingKey(finding)}>
      <div className={styles.nestedHead}>
        <Head finding={finding} className={styles.findingHead}>
          <span className={styles.findingTextNested}>{first}</span>
        </Head>
        <MoreButton finding={finding} onAccept={setAccepting} />
      </div>
      <div className={styles.nestedBody}>
        {row !== null && first !== row && <p className={styles.rowName}>{row}</p>}
        {withCovered(finding).map((one) => (
          <TypedValue key={one.rule} finding={one} />
        ))}
        <FixPreview {...props} />
        <Asked finding={finding} />
        <div className={styles.tight}>
          <FixButton {...props} />
        </div>
        <ReviewStatus finding={finding} />
        {accepting !== null && (
          <React.Suspense fallback={null}>
            <AcceptForm
              findings={accepting === "kind" ? ofKind(state.report, finding) : withCovered(finding)}
              onClose={() => setAccepting(null)}
            />
          </React.Suspense>
        )}
      </div>
    </li>
  );
}

/** What the program asks of the finding's cell, answered right here. */
function Asked({ finding: { sheet, cell } }: { readonly finding: ReportFinding }): React.ReactElement | null {
  const { state } = useScope();
  const question = state.report?.columnQuestions.find((one) => one.sheet === sheet && one.cell === cell);
  if (question === undefined) return null;
  return (
    <React.Suspense fallback={null}>
      <ColumnQuestionForm question={question} />
    </React.Suspense>
  );
}

/** Whether its acceptance no longer counts, and whether it is new since an earlier check. */
function ReviewStatus({ finding }: { readonly finding: ReportFinding }): React.ReactElement | null {
  const styles = useStyles();
  const { voice } = useScope();
  const status = statusInWords(finding.review, voice);
  return status === "" ? null : <p className={finding.review.lapsed === null ? styles.soft : ""}>{status}</p>;
}

/** What the finding is known by; pressing it goes to the cell. */
function Head(props: {
  readonly finding: ReportFinding;
  readonly className: string;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, say, state } = useScope();
  const { cell, sheet } = props.finding;
  // Where the list isn't parted by table, the sheet goes with the cell.
  const isNamed = state.order === "worst" && new Set(state.report?.tables.map((table) => table.sheet)).size > 1;
  return (
    <button
      type="button"
      data-row=""
      className={props.className}
      title={say(texts.list.goTo, { cell, sheet })}
      onClick={() => void goTo(pane, props.finding)}
    >
      {props.children} <span className={styles.cell}>{isNamed ? `${sheet} ${cell}` : cell}</span>
    </button>
  );
}
