import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { ChangePreview } from "../../parts/ChangePreview";
import { useScope } from "../../PaneScope";
import { applyFixes, changesOf } from "../../state/fixing";
import type { FixableFinding } from "../../state/state";
import { findingKey } from "./shownSections";

/** All safe corrections with what they change; the user may leave some out before they are made together. */
export function FixAll({ findings }: { readonly findings: readonly FixableFinding[] }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts, count } = useScope();
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const chosen = findings.filter((finding) => !left.has(findingKey(finding))).map(({ fix }) => fix);
  const cells = changesOf(chosen).length;
  const close = (): void => pane.dispatch({ type: "fixing", findings: null });
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <section
      className={styles.panel}
      aria-labelledby="baselinekontrol-fix-all"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <h2 id="baselinekontrol-fix-all" ref={heading} tabIndex={-1} className={styles.subheading}>
        {texts.fix.allHeading}
      </h2>
      <p>{texts.fix.allIntro}</p>
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
          onClick={() => void applyFixes(pane, chosen)}
        />
        <DefaultButton text={texts.fix.cancel} onClick={close} />
      </div>
    </section>
  );
}
