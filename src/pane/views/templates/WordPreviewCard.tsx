import * as React from "react";
import { isRole } from "../../../core/forms/form";
import { WORD_TEXTS } from "../../../locales/wordTexts";
import { notReadInWords, periodInWords } from "../../../reports/words";
import { PagePictures } from "../../pages/PagePictures";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import type { GoalPreview, SheetPreview, WordPreview } from "../../state/fromWord";

/** What was recognised in a document, sheet by sheet, and what wasn't. */
export function WordPreviewCard({ preview }: { readonly preview: WordPreview }): React.ReactElement {
  const styles = useStyles();
  const { pane, state, say, count, voice } = useScope();
  const texts = WORD_TEXTS[state.language];
  const words = texts.pane;
  const { plan, file, sheets, notRead } = preview;
  const known = [
    [words.name, plan.plan.name],
    [words.kommune, plan.plan.kommune],
    [words.period, periodInWords(plan.plan.period, voice)],
  ] as const;
  const notRecognised = count(texts.notRecognised, plan.notRecognised.length);
  const { wordReader } = pane.props();
  return (
    <div className={styles.card}>
      <h3 className={styles.cardHeading}>{say(words.previewHeading, { file })}</h3>
      <div className={styles.besides}>
        <div>
          <ul className={styles.bullets}>
            {known.map(([label, value]) => (
              <li key={label}>
                {label}: {value ?? words.unknown}
              </li>
            ))}
          </ul>
          {sheets.map((sheet) => (
            <Sheet key={sheet.sheet.name} preview={sheet} />
          ))}
          {notRead.length > 0 && (
            <>
              <p>{voice.texts.notCheckedHeading}</p>
              <ul className={styles.bullets}>
                {notReadInWords(notRead, voice).map((sentence, index) => (
                  <li key={index}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {plan.notRecognised.length === 0 ? (
            <p>{notRecognised}</p>
          ) : (
            <details>
              <summary>{notRecognised}</summary>
              <ul className={styles.bullets}>
                {plan.notRecognised.map((text, index) => (
                  <li key={index}>{text}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
        {plan.pages !== null && wordReader !== undefined && (
          <PagePictures
            language={state.language}
            reader={wordReader}
            file={file}
            bytes={preview.bytes}
            pages={plan.pages}
            sheets={plan.sheets}
            buttonClass={styles.linkButton}
          />
        )}
      </div>
    </div>
  );
}

function Sheet({ preview }: { readonly preview: SheetPreview }): React.ReactElement {
  const styles = useStyles();
  const { state, count } = useScope();
  const words = WORD_TEXTS[state.language].pane;
  const { sheet, goals, staff } = preview;
  const holds = `${count(words.goals, goals.length)}, ${count(words.staff, staff.length)}`;
  return (
    <details>
      <summary>
        {sheet.name}: {holds}
      </summary>
      {goals.map((goal, index) => (
        <Goal key={index} goal={goal} />
      ))}
      {staff.length > 0 && (
        <>
          <h4 className={styles.subheading}>{words.staffHeading}</h4>
          <ul className={styles.bullets}>
            {staff.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Goal({ goal }: { readonly goal: GoalPreview }): React.ReactElement {
  const styles = useStyles();
  const { state } = useScope();
  const words = WORD_TEXTS[state.language].pane;
  return (
    <ul className={styles.bullets}>
      {goal.map(({ column, heading, text }) => (
        <li key={column}>
          {isRole(column) ? words[column] : heading}: {text === "" ? words.emptyCell : text}
        </li>
      ))}
    </ul>
  );
}
