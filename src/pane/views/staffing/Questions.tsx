import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { PairCandidate, PairQuestion } from "../../../core/pairing/questions";
import type { StaffingViewTexts } from "../../../locales/staffingTexts";
import { plain } from "../../../reports/escape";
import { useStyles } from "../../fabric/styles";
import { FoldButton } from "../../parts/FoldButton";
import { useScope } from "../../PaneScope";
import { answerQuestion, withdrawAnswer } from "../../state/staffing";
import { CellLink, type Say } from "./Figures";
import { useStaffingStyles } from "./styles";

interface QuestionsProps {
  readonly questions: readonly PairQuestion[];
  readonly texts: StaffingViewTexts;
  /** Called when what had the focus is done with. */
  readonly onDone: () => void;
}

/** The lines that the program asks about, one below the other. */
export function OpenQuestions({ questions, texts, onDone }: QuestionsProps): React.ReactElement | null {
  const styles = useStyles();
  const { count } = useScope();
  const asked = questions.filter(({ state }) => state === "asked");
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="baselinekontrol-questions">
      <h3 id="baselinekontrol-questions" className={styles.subheading}>
        {count(texts.questions.heading, asked.length)}
      </h3>
      <p>{texts.questions.intro}</p>
      <ul className={styles.list}>
        {asked.map((question) => (
          <li key={question.key} className={styles.card}>
            <QuestionForm question={question} texts={texts} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lines without a position, which the user may know better of. */
export function AloneLines({ questions, texts, onDone }: QuestionsProps): React.ReactElement | null {
  const styles = useStyles();
  const { count } = useScope();
  const alone = questions.filter(({ state }) => state === "alone");
  if (alone.length === 0) return null;
  return (
    <Folded heading={count(texts.questions.alone, alone.length)}>
      <p>{texts.questions.aloneIntro}</p>
      <ul className={styles.list}>
        {alone.map((question) => (
          <li key={question.key} className={styles.card}>
            <QuestionForm question={question} texts={texts} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** The answers given, to be changed or taken back. */
export function Answers({ questions, texts, onDone }: QuestionsProps): React.ReactElement | null {
  const styles = useStyles();
  const { count } = useScope();
  const answered = questions.filter(({ state }) => state === "answered");
  if (answered.length === 0) return null;
  return (
    <Folded heading={count(texts.questions.answered, answered.length)}>
      <ul className={styles.list}>
        {answered.map((question) => (
          <li key={question.key} className={styles.card}>
            <Answer question={question} texts={texts} onDone={onDone} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Folded(props: { readonly heading: string; readonly children: React.ReactNode }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div>
      <FoldButton label={props.heading} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && props.children}
    </div>
  );
}

function Answer(props: {
  readonly question: PairQuestion;
  readonly texts: StaffingViewTexts;
  readonly onDone: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { pane, say } = useScope();
  const [isChanging, setChanging] = React.useState(false);
  const { question, texts, onDone } = props;
  const words = texts.questions;
  const chosen = question.candidates.find(({ key }) => key === question.answer?.post);
  const line = lineName(question);
  const values = { line, cell: question.at.cell };
  if (isChanging) {
    return (
      <QuestionForm
        question={question}
        texts={texts}
        onDone={() => {
          setChanging(false);
          onDone();
        }}
        onCancel={() => setChanging(false)}
      />
    );
  }
  const action = (text: string, act: () => void): React.ReactElement => (
    <button
      type="button"
      className={styles.linkButton}
      aria-label={say(words.forLine, { action: text, line })}
      onClick={act}
    >
      {text}
    </button>
  );
  return (
    <>
      <p>
        {chosen === undefined
          ? say(words.isNone, values)
          : say(words.is, { ...values, posts: postsInWords(chosen, texts, say) })}
      </p>
      <div className={styles.row}>
        {action(words.change, () => setChanging(true))}
        {action(words.withdraw, () => void withdrawAnswer(pane, question).then(onDone))}
      </div>
    </>
  );
}

const NONE = "none";

function QuestionForm(props: {
  readonly question: PairQuestion;
  readonly texts: StaffingViewTexts;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const own = useStaffingStyles();
  const { pane, say } = useScope();
  const { question, texts, onDone, onCancel } = props;
  const words = texts.questions;
  const { answer, candidates } = question;
  const at = answer === null ? -1 : candidates.findIndex(({ key }) => key === answer.post);
  const [choice, setChoice] = React.useState<string | null>(answer === null ? null : at < 0 ? NONE : String(at));
  const [tried, setTried] = React.useState(false);
  const name = `baselinekontrol-question-${question.key}`;
  const errorId = `${name}-error`;
  const save = (): void => {
    setTried(true);
    if (choice === null) return;
    const post = choice === NONE ? null : (candidates[Number(choice)]?.key ?? null);
    void answerQuestion(pane, question, post).then((kept) => {
      if (kept) onDone();
    });
  };
  const option = (value: string, text: string): React.ReactElement => (
    <label key={value} className={own.option}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={choice === value}
        onChange={() => setChoice(value)}
        {...(tried && choice === null ? { "aria-describedby": errorId } : {})}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className={own.options}>
        <legend className={own.ask}>{askOf(question, texts, say)}</legend>
        <p className={styles.soft}>
          {[
            question.area === null ? null : say(words.area, { area: plain(question.area) }),
            ...question.reasons.map((reason) => words.reasons[reason]),
          ]
            .filter((part) => part !== null)
            .join(" ")}{" "}
          <CellLink at={question.at} text={question.at.cell} staffing={texts} />
        </p>
        {candidates.map((candidate, index) => option(String(index), postsInWords(candidate, texts, say)))}
        {option(NONE, words.none)}
      </fieldset>
      {tried && choice === null && (
        <p id={errorId} role="alert" className={styles.severityerror}>
          {words.choose}
        </p>
      )}
      <div className={styles.buttons}>
        <PrimaryButton type="submit" text={words.save} />
        {onCancel !== undefined && <DefaultButton text={words.cancel} onClick={onCancel} />}
      </div>
    </form>
  );
}

/** The question as one asks it: of the one that is likeliest, or openly where nothing speaks for any. */
function askOf(question: PairQuestion, { questions: words }: StaffingViewTexts, say: Say): string {
  const values = { line: lineName(question), cell: question.at.cell };
  const [first] = question.candidates;
  const [post, ...others] = first?.posts ?? [];
  if (post === undefined || question.state !== "asked" || question.reasons.length === 0)
    return say(words.askOpen, values);
  if (others.length > 0)
    return say(words.askMany, {
      ...values,
      posts: [post, ...others].map(({ stilling, at }) => `”${postName(stilling)}” (${at.cell})`).join(", "),
    });
  return say(words.ask, { ...values, post: postName(post.stilling), postCell: post.at.cell });
}

/** "Medarbejder – Lektiecafé (A7)" */
function postsInWords({ posts }: PairCandidate, { questions: words }: StaffingViewTexts, say: Say): string {
  const each = posts.map(({ stilling, activity, at }) =>
    say(words.candidate, {
      post: activity === null ? postName(stilling) : `${postName(stilling)} – ${postName(activity)}`,
      cell: at.cell,
    }),
  );
  return each.length > 1 ? say(words.together, { posts: each.join(", ") }) : (each[0] ?? "");
}

const LONGEST = 120;

function postName(text: string): string {
  const name = plain(text).split(/\s+/).join(" ").trim();
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

function lineName({ text }: PairQuestion): string {
  return postName(text.replace(/^\s*[-–•*·]\s*/, ""));
}
