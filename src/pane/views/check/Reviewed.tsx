import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { REVIEW_TEXTS } from "../../../locales/reviewTexts";
import type { FileReport } from "../../../reports/model";
import { faultyInWords, sinceInWords, solvedInWords } from "../../../reports/reviewWords";
import { acceptedInWords } from "../../../reports/statusWords";
import { Drawing } from "../../fabric/icons";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";
import { forgetComparison, keepForComparison, withdraw } from "../../state/reviewing";

/** What has been accepted, acceptances that don't count, and what is new since an earlier check. */
export default function Reviewed({ report }: { readonly report: FileReport }): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Accepted report={report} />
      <Faulty report={report} />
      <Since report={report} />
    </div>
  );
}

/** A group that opens below its heading. */
function Group(props: {
  readonly title: string;
  /** Above the list. */
  readonly note?: string | undefined;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading}>
        <button type="button" className={styles.sectionToggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span className={styles.icon}>
            <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
          </span>
          <span className={styles.findingText}>{props.title}</span>
        </button>
      </h2>
      {isOpen && props.note !== undefined && <p className={styles.soft}>{props.note}</p>}
      {isOpen && <ul className={styles.list}>{props.children}</ul>}
    </section>
  );
}

function Accepted({ report }: { readonly report: FileReport }): React.ReactElement | null {
  const styles = useStyles();
  const { pane, state, voice, say, texts: paneTexts } = useScope();
  const texts = REVIEW_TEXTS[state.language].pane;
  const { accepted } = report;
  if (accepted.length === 0) return null;
  return (
    <Group title={say(texts.group, { count: accepted.length })} note={REVIEW_TEXTS[state.language].unverified}>
      {accepted.map((finding) => (
        <li key={finding.number} className={styles.item}>
          <p>
            {finding.what}{" "}
            <button
              type="button"
              className={styles.linkButton}
              title={say(paneTexts.list.goTo, { cell: finding.cell, sheet: finding.sheet })}
              onClick={() => void goTo(pane, finding)}
            >
              {finding.cell}
            </button>
          </p>
          {finding.row !== null && <p className={styles.rowName}>{finding.row}</p>}
          <p className={styles.soft}>{acceptedInWords(finding.review, voice)}</p>
          {finding.review.accepted !== null && (
            <Withdraw acceptance={finding.review.accepted} text={texts.undo} about={finding.what} />
          )}
        </li>
      ))}
    </Group>
  );
}

function Faulty({ report }: { readonly report: FileReport }): React.ReactElement | null {
  const styles = useStyles();
  const { state, voice, say } = useScope();
  const texts = REVIEW_TEXTS[state.language];
  const { faulty, accepted: counting } = report;
  if (faulty.length === 0) return null;
  return (
    <Group
      title={say("{heading} ({count})", { heading: texts.faultyHeading, count: faulty.length })}
      note={counting.length === 0 ? texts.unverified : undefined}
    >
      {faulty.map((entry, index) => {
        const { about, fault, accepted } = faultyInWords(entry, voice);
        return (
          <li key={index} className={styles.item}>
            <p>{about}</p>
            <p>{fault}</p>
            <p className={styles.soft}>{accepted}</p>
            <Withdraw acceptance={entry.acceptance} text={texts.pane.remove} about={about} />
          </li>
        );
      })}
    </Group>
  );
}

function Withdraw(props: {
  readonly acceptance: Parameters<typeof withdraw>[1];
  readonly text: string;
  readonly about: string;
}): React.ReactElement {
  const { pane } = useScope();
  const { acceptance, text, about } = props;
  return <DefaultButton text={text} title={about} onClick={() => void withdraw(pane, acceptance)} />;
}

function Since({ report }: { readonly report: FileReport }): React.ReactElement {
  const styles = useStyles();
  const { pane, state, voice } = useScope();
  const texts = REVIEW_TEXTS[state.language];
  const { since } = report;
  return (
    <div>
      {since !== null && (
        <>
          <p>{sinceInWords(since, voice)}</p>
          {since.solved.length > 0 && (
            <Group title={texts.solvedHeading}>
              {solvedInWords(since, voice).map((line, index) => (
                <li key={index} className={styles.item}>
                  {line}
                </li>
              ))}
            </Group>
          )}
        </>
      )}
      <p className={styles.soft}>{texts.pane.keepHelp}</p>
      <div className={styles.buttons}>
        <DefaultButton text={texts.pane.keep} onClick={() => void keepForComparison(pane, report)} />
        {since !== null && <DefaultButton text={texts.pane.forget} onClick={() => void forgetComparison(pane)} />}
      </div>
    </div>
  );
}
