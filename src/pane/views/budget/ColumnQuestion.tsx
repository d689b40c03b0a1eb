import { getId } from "@uifabric/utilities";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { ColumnQuestion } from "../../../core/tables/columnQuestions";
import { rangeName } from "../../../core/workbook/address";
import { RECEIPT_TEXTS, type ReceiptTexts } from "../../../locales/receiptTexts";
import { meaningInWords } from "../../../reports/budgetMeaning";
import { plain } from "../../../reports/escape";
import type { FileReport } from "../../../reports/model";
import { oneLine } from "../../../reports/wrap";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { beginColumns } from "../../state/budgetColumns";
import { answerColumn } from "../../state/columnAnswers";
import { goTo } from "../../state/fixing";
import type { Say } from "../staffing/Figures";

/** The columns of the budget that the program asks about, one below the other. */
export function ColumnQuestions(props: {
  readonly report: FileReport;
  /** Called when what had the focus is done with. */
  readonly onDone: () => void;
}): React.ReactElement | null {
  const styles = useStyles();
  const { state, pane, count } = useScope();
  const { columnQuestions: questions } = props.report;
  const texts = RECEIPT_TEXTS[state.language].question;
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="baselinekontrol-columns-asked">
      <h3 id="baselinekontrol-columns-asked" className={styles.subheading}>
        {count(texts.heading, questions.length)}
      </h3>
      <p>{pane.props().host?.capabilities.store === true ? texts.intro : texts.introHere}</p>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={`${question.sheet}!${question.cell}`} className={styles.card}>
            <ColumnQuestionForm question={question} onDone={props.onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a column may hold, each answer a press away. */
export default function ColumnQuestionForm(props: {
  readonly question: ColumnQuestion;
  readonly onDone?: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say } = useScope();
  const { question, onDone } = props;
  const { sheet, cell, range } = question;
  const receipt = RECEIPT_TEXTS[state.language];
  const texts = receipt.question;
  const line = lineName(question, receipt, say);
  // The same question may stand in two of the pane's parts at once.
  const [id] = React.useState(() => getId("baselinekontrol-asked"));
  return (
    <div role="group" aria-labelledby={id} tabIndex={-1} data-asked={`${sheet}!${cell}`}>
      <p id={id}>
        <strong>{askOf(question, receipt, say)}</strong>
      </p>
      <p className={styles.soft}>
        {reasonOf(question, receipt, say, state.language)}{" "}
        <button type="button" className={styles.linkButton} onClick={() => void goTo(pane, { sheet, cell })}>
          {rangeName(range)}
          <span className={styles.hidden}>, {say(receipt.pane.goTo, { cell, sheet })}</span>
        </button>
      </p>
      <div className={styles.buttons}>
        {question.candidates.map((meaning) => {
          const answer = meaningInWords(meaning, state.language);
          return (
            <DefaultButton
              key={answer}
              text={answer}
              ariaLabel={say(texts.answerOf, { answer, line })}
              styles={WRAPPED}
              onClick={() =>
                void answerColumn(pane, question, meaning).then((kept) => {
                  if (kept) onDone?.();
                })
              }
            />
          );
        })}
        <DefaultButton
          text={texts.other}
          ariaLabel={say(texts.otherOf, { line })}
          onClick={() => void beginColumns(pane, { sheet, range: null })}
        />
      </div>
    </div>
  );
}

/** An answer is read whole, also in a narrow pane. */
const WRAPPED = { root: { height: "auto", minHeight: 32 }, label: { whiteSpace: "normal" } } as const;

function lineName({ heading, cell, range }: ColumnQuestion, texts: ReceiptTexts, say: Say): string {
  return heading === "" ? rangeName(range) : say(texts.quoted, { heading: oneLine(plain(heading)), cell });
}

function askOf({ heading, range, read }: ColumnQuestion, { question: texts }: ReceiptTexts, say: Say): string {
  if (heading === "") return say(texts.askUnnamed, { range: rangeName(range) });
  return say(read === null ? texts.ask : texts.askUnsure, { heading: oneLine(plain(heading)) });
}

function reasonOf(
  { heading, read }: ColumnQuestion,
  { question: { reasons } }: ReceiptTexts,
  say: Say,
  language: Parameters<typeof meaningInWords>[1],
): string {
  if (read === null) return heading === "" ? reasons.unnamed : reasons.unread;
  const meaning = meaningInWords(read.meaning, language);
  return say(read.known === "heading" ? reasons.heading : reasons.figures, { meaning });
}
