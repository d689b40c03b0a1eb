import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { REVIEW_TEXTS } from "../../../locales/reviewTexts";
import { Drawing } from "../../fabric/icons";
import { useStyles } from "../../fabric/styles";
import { withCovered } from "../../../reports/entries";
import { SeverityIcon } from "../../parts/SeverityIcon";
import { useScope } from "../../PaneScope";
import { changesOf, safeFixes } from "../../../core/check/safeFixes";
import { openFixes } from "../../state/fixing";
import { AcceptForm, TidyAction } from "./lazyActions";
import type { ShownGroup } from "./shownSections";
import { Why, WhyButton } from "./Why";

/** The same finding in several cells: said once, with its cells below when opened. */
export function GroupEntry(props: {
  readonly group: ShownGroup;
  readonly isOpen: boolean;
  readonly whyOpen: boolean;
  readonly onToggle: () => void;
  readonly onWhy: () => void;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, state, voice, count, texts, say } = useScope();
  const [accepting, setAccepting] = React.useState(false);
  const { group, isOpen } = props;
  const [first] = group.findings;
  const fixable = safeFixes(group.findings);
  const changes = changesOf(fixable.map(({ fix }) => fix));
  const canWrite = pane.props().host?.capabilities.write === true;
  return (
    <li className={styles.item}>
      <button type="button" data-row="" className={styles.findingHead} aria-expanded={isOpen} onClick={props.onToggle}>
        <SeverityIcon severity={group.severity} />
        <span className={styles.findingText}>
          {group.heading.replace(/\.$/, "")} ({count(voice.texts.times, group.findings.length)})
        </span>
        <span className={styles.icon}>
          <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
        </span>
      </button>
      <div className={styles.findingBody}>
        <p>{group.todo}</p>
        <div className={styles.actions}>
          <WhyButton isOpen={props.whyOpen} onToggle={props.onWhy} />
          {first?.rule.startsWith("layout/") === true && (
            <React.Suspense fallback={null}>
              <TidyAction rules={[first.rule]} at={first} />
            </React.Suspense>
          )}
          {canWrite && changes.length > 1 && (
            <DefaultButton
              text={count(texts.fix.group, changes.length)}
              onClick={() => openFixes(pane, fixable, [group.rule])}
            />
          )}
          <DefaultButton
            text={say(REVIEW_TEXTS[state.language].pane.acceptAll, {
              count: group.findings.flatMap(withCovered).length,
            })}
            aria-expanded={accepting}
            onClick={() => setAccepting(!accepting)}
          />
        </div>
        {accepting && (
          <React.Suspense fallback={null}>
            <AcceptForm
              findings={group.findings.flatMap(withCovered).filter(({ review }) => review.identity !== null)}
              onClose={() => setAccepting(false)}
            />
          </React.Suspense>
        )}
        {props.whyOpen && first !== undefined && <Why finding={first} related={[]} />}
      </div>
      {isOpen && <ul className={styles.nestedList}>{props.children}</ul>}
    </li>
  );
}
