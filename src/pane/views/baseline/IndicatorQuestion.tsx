import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import * as React from "react";
import type { ComparedRow } from "../../../core/comparing/comparedFigure";
import { whyUnsure } from "../../../reports/matchWords";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { chooseIndicator } from "../../state/choosing";
import { useTexts } from "./useTexts";

const MOST = 5;
/** The key of "none of them"; the others have their place in the list. */
const NONE = "none";

/** Which imported indicator a row is: asked where it isn't certain, open to another answer where it is. */
export function IndicatorQuestion({ row }: { readonly row: ComparedRow }): React.ReactElement | null {
  const styles = useStyles();
  const { say } = useScope();
  const words = useTexts().question;
  const matchedBy = ({ figures, match }: ComparedRow): string | null => {
    if (match.matched !== null) return say(words.matched, { label: match.matched });
    const labels = new Set(figures.flatMap(({ matched: own }) => (own === null ? [] : [`”${own}”`])));
    return match.reasons.includes("by-figure") ? say(words.matchedEach, { labels: [...labels].join(", ") }) : null;
  };
  const [open, setOpen] = React.useState(false);
  const { sure, reasons, candidates } = row.match;
  const isAnswered = reasons.includes("chosen");
  if (candidates.length === 0 && !isAnswered) return <p className={styles.soft}>{words.nothing}</p>;
  if ((sure || isAnswered) && !open) {
    return (
      <p className={styles.small}>
        {matchedBy(row) ?? words.none}{" "}
        <button
          type="button"
          className={styles.linkButton}
          aria-label={say(words.otherFor, { indikator: row.indikator })}
          onClick={() => setOpen(true)}
        >
          {words.other}
        </button>
      </p>
    );
  }
  return <Question row={row} onDone={() => setOpen(false)} canLeave={open} />;
}

function Question(props: {
  readonly row: ComparedRow;
  readonly onDone: () => void;
  /** The user has asked for it, and may think better of it. */
  readonly canLeave: boolean;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, say, state } = useScope();
  const { question: words, import: importing } = useTexts();
  const { row, onDone, canLeave } = props;
  const { matched, sure, reasons, candidates } = row.match;
  const why = whyUnsure(row.match, state.language);
  const shown = candidates.slice(0, MOST);
  const [chosen, setChosen] = React.useState<string | null>(() => {
    if (reasons.includes("chosen") && matched === null) return NONE;
    // What fits best is a click away; where several fit as well, none is put forward.
    const at = reasons.includes("several-alike") ? -1 : shown.findIndex(({ label }) => label === matched);
    return at < 0 ? null : String(at);
  });
  const id = React.useRef(`baselinekontrol-question-${(questions += 1)}`).current;
  return (
    <div className={styles.field}>
      {!sure && why.length > 0 && <p className={styles.small}>{why.join(" ")}</p>}
      <ChoiceGroup
        label={words.ask}
        name={id}
        {...(chosen === null ? {} : { selectedKey: chosen })}
        options={[
          ...shown.map(({ label, confidence }, index) => ({
            key: String(index),
            text: say(words.candidate, { label, confidence: words.confidence[inWords(confidence)] }),
          })),
          { key: NONE, text: words.noneOfThem },
        ]}
        onChange={(_, option) => setChosen(option?.key ?? null)}
      />
      <div className={styles.buttons}>
        <DefaultButton
          text={words.use}
          ariaLabel={say(words.useFor, { indikator: row.indikator })}
          disabled={chosen === null}
          onClick={() => {
            if (chosen === null) return;
            onDone();
            void chooseIndicator(pane, row.indikator, shown[Number(chosen)]?.label ?? null);
          }}
        />
        {canLeave && <DefaultButton text={importing.cancel} onClick={onDone} />}
      </div>
    </div>
  );
}

let questions = 0;

function inWords(confidence: number): "high" | "middle" | "low" {
  if (confidence >= 0.85) return "high";
  return confidence >= 0.6 ? "middle" : "low";
}
