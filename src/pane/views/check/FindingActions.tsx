import { DefaultButton, IconButton } from "office-ui-fabric-react/lib/Button";
import type { IContextualMenuItem } from "office-ui-fabric-react/lib/ContextualMenu";
import * as React from "react";
import { REVIEW_TEXTS } from "../../../locales/reviewTexts";
import type { FileReport, ReportFinding } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { ChangePreview, shownValue } from "../../parts/ChangePreview";
import { useScope } from "../../PaneScope";
import { copyFinding, copyText } from "../../state/copying";
import { applyFixes, goTo } from "../../state/fixing";

interface FixProps {
  readonly finding: ReportFinding;
  readonly previewOpen: boolean;
  readonly onPreview: () => void;
}

/** What a correction changes: shown at once when it is safe, when asked for when it must be looked at. */
export function FixPreview({ finding, previewOpen, onPreview }: FixProps): React.ReactElement | null {
  const styles = useStyles();
  const { pane, texts, say } = useScope();
  const { fix } = finding;
  const canWrite = pane.props().host?.capabilities.write === true;
  if (fix === null || !(fix.safe || previewOpen || !canWrite)) return null;
  return (
    <>
      {!fix.safe && <p className={styles.soft}>{say(texts.list.suggestion, { title: fix.title })}</p>}
      {fix.changes.map((change) => (
        <ChangePreview
          key={`${change.sheet}!${change.cell}`}
          change={change}
          cell={change.cell === finding.cell && change.sheet === finding.sheet ? "clear" : "named"}
        />
      ))}
      {!fix.safe && canWrite && (
        <>
          <p>{texts.fix.unsafe}</p>
          <div className={styles.buttons}>
            <DefaultButton text={texts.fix.fix} onClick={() => void applyFixes(pane, [fix])} />
            <DefaultButton text={texts.fix.cancel} data-closes="" onClick={onPreview} />
          </div>
        </>
      )}
    </>
  );
}

/** "Ret" for a safe correction; "Ret …" for one that must be looked at first. */
export function FixButton({ finding, previewOpen, onPreview }: FixProps): React.ReactElement | null {
  const { pane, texts } = useScope();
  const { fix } = finding;
  if (fix === null || pane.props().host?.capabilities.write !== true) return null;
  if (fix.safe) {
    return <DefaultButton text={texts.fix.fix} title={fix.title} onClick={() => void applyFixes(pane, [fix])} />;
  }
  if (previewOpen) return null;
  return <DefaultButton text={texts.fix.look} title={fix.title} aria-expanded={false} onClick={onPreview} />;
}

/** What else can be done with a finding. */
export function MoreButton(props: {
  readonly finding: ReportFinding;
  readonly onAccept: (what: "one" | "kind") => void;
}): React.ReactElement {
  const { finding, onAccept } = props;
  const { pane, texts, state, say } = useScope();
  const values = finding.fix?.changes.map((change) => shownValue(change.to, state.language)) ?? [];
  const alike = (state.report?.findings ?? []).filter(({ rule }) => rule === finding.rule).length;
  const items: IContextualMenuItem[] = [
    { key: "go", text: texts.list.goToCell, onClick: () => void goTo(pane, finding) },
    ...(finding.review.identity === null
      ? []
      : [{ key: "accept", text: REVIEW_TEXTS[state.language].pane.accept, onClick: () => onAccept("one") }]),
    ...(alike < 2
      ? []
      : [
          {
            key: "kind",
            text: say(texts.list.acceptKind, { count: alike }),
            onClick: () => onAccept("kind"),
          },
        ]),
    { key: "copy", text: texts.list.copy, onClick: () => void copyFinding(pane, finding) },
    ...values.map((value, index) => ({
      key: `value${index}`,
      text: say(texts.list.copyValue, { value: `”${shortened(value)}”` }),
      onClick: () => void copyText(pane, value),
    })),
  ];
  return (
    <IconButton
      iconProps={{ iconName: "more" }}
      ariaLabel={texts.list.more}
      title={texts.list.more}
      onRenderMenuIcon={() => null}
      menuProps={{ items }}
    />
  );
}

/** All findings of the same rule, wherever they stand. */
export function ofKind(report: FileReport | null, { rule }: ReportFinding): readonly ReportFinding[] {
  return (report?.findings ?? []).filter((one) => one.rule === rule && one.review.identity !== null);
}

const LONGEST_IN_MENU = 40;

function shortened(text: string): string {
  const line = text.split(/\s+/).join(" ");
  return line.length > LONGEST_IN_MENU ? `${line.slice(0, LONGEST_IN_MENU - 1)}…` : line;
}
