import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { ChangePreview } from "../../parts/ChangePreview";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { Outdated } from "../../parts/Outdated";
import { changesOf, safeFixes } from "../../../core/check/safeFixes";
import { applyFixes } from "../../state/fixing";
import type { Basis } from "../../state/basis";
import type { OpenFixes } from "../../state/state";
import { findingKey } from "./shownSections";

/** All safe corrections with what they change; the user may leave some out before they are made together. */
export function FixAll({
  open,
  report,
}: {
  readonly open: OpenFixes;
  readonly report: FileReport;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, count } = useScope();
  const { findings, basis } = open;
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const heading = useFirstFocus<HTMLHeadingElement>();
  const chosen = findings.filter((finding) => !left.has(findingKey(finding))).map(({ fix }) => fix);
  const cells = changesOf(chosen).length;
  const close = (): void => pane.dispatch({ type: "fixing", fixing: null });
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-fix-all" {...opens(close)}>
      <h2 id="baselinekontrol-fix-all" ref={heading} tabIndex={-1} className={styles.subheading}>
        {texts.fix.allHeading}
      </h2>
      <p>{texts.fix.allIntro}</p>
      <Outdated
        isOutdated={isOutdated(open, report)}
        onRenew={() => pane.dispatch({ type: "fixing", fixing: renewed(open, report, pane.running.basis) })}
      />
      <ul className={styles.list}>
        {findings.map((finding) => {
          const key = findingKey(finding);
          return (
            <li key={key} className={styles.item}>
              <Checkbox
                label={`${finding.cell} · ${finding.fix.title}`}
                checked={!left.has(key)}
                onChange={() => toggle(key)}
              />
              <div className={styles.findingBody}>
                {finding.fix.changes.map((change) => (
                  <ChangePreview key={`${change.sheet}!${change.cell}`} change={change} cell="clear" />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <PrimaryButton
          text={count(texts.fix.apply, cells)}
          disabled={cells === 0}
          onClick={() => void applyFixes(pane, chosen, basis)}
        />
        <DefaultButton text={texts.fix.cancel} onClick={close} />
      </div>
    </section>
  );
}

/** Whether the corrections are no longer those of the last result. */
function isOutdated(open: OpenFixes, report: FileReport): boolean {
  const now = JSON.stringify(renewed(open, report, null).findings.map(({ fix }) => fix));
  return now !== JSON.stringify(open.findings.map(({ fix }) => fix));
}

/** The same rules' corrections as the last result has them; all of them where the user looks at all. */
function renewed({ rules }: OpenFixes, report: FileReport, basis: Basis | null): OpenFixes {
  const findings = safeFixes(report.findings).filter(({ rule }) => rules === null || rules.includes(rule));
  return { findings, rules, basis };
}
