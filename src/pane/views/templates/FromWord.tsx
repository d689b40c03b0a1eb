import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { WordReadError } from "../../../hosts/wordReader";
import { WORD_TEXTS, wordErrorSentence } from "../../../locales/wordTexts";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { opens } from "../../parts/opens";
import { useScope } from "../../PaneScope";
import { insertWord, previewWord, type WordPreview } from "../../state/fromWord";
import { WordPreviewCard } from "./WordPreviewCard";

interface Failure {
  readonly file: string;
  readonly error: unknown;
}

/** Delaftaler in Word or as PDF: chosen, shown as they are recognised, and put into sheets of their own. */
export function FromWord(): React.ReactElement {
  const styles = useStyles();
  const { pane, state, say, count } = useScope();
  const words = WORD_TEXTS[state.language].pane;
  const [reading, setReading] = React.useState<string | null>(null);
  const [previews, setPreviews] = React.useState<readonly WordPreview[]>([]);
  const [failures, setFailures] = React.useState<readonly Failure[]>([]);
  const [done, setDone] = React.useState<string | null>(null);
  const [isInserting, setInserting] = React.useState(false);
  const abort = React.useRef<AbortController | null>(null);
  const input = React.useRef<HTMLInputElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => () => abort.current?.abort(), []);

  const clear = (): void => {
    abort.current?.abort();
    setReading(null);
    setPreviews([]);
    setFailures([]);
    setDone(null);
  };
  const open = async (files: readonly File[]): Promise<void> => {
    clear();
    const control = new AbortController();
    abort.current = control;
    const found: WordPreview[] = [];
    const failed: Failure[] = [];
    for (const file of files) {
      setReading(file.name);
      try {
        const preview = await previewWord(pane, file, control.signal);
        if (preview !== null) found.push(preview);
      } catch (error) {
        failed.push({ file: file.name, error });
      }
      if (control.signal.aborted) return;
    }
    setReading(null);
    setPreviews(found);
    setFailures(failed);
    if (found.length > 0) heading.current?.focus();
  };
  const insert = async (): Promise<void> => {
    setInserting(true);
    const said = await insertWord(pane, previews);
    setInserting(false);
    if (said === null) return;
    clear();
    setDone(said);
    heading.current?.focus();
  };
  const sheets = previews.reduce((sum, { plan }) => sum + plan.sheets.length, 0);

  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h2>
      <p>{words.about}</p>
      <div className={styles.buttons}>
        <DefaultButton text={words.choose} onClick={() => input.current?.click()} />
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={words.choose}
          accept=".docx,.pdf"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same file can be chosen again, after it was changed in Word.
            target.value = "";
            if (files.length > 0) void open(files);
          }}
        />
      </div>
      {reading !== null && (
        <div className={styles.row}>
          <p>{say(words.reading, { file: reading })}</p>
          <DefaultButton text={words.cancel} onClick={clear} />
        </div>
      )}
      {failures.map((failure) => (
        <Failed key={failure.file} failure={failure} />
      ))}
      {done !== null && (
        <NoticeBox tone="done" onClose={() => setDone(null)}>
          <p>{done}</p>
        </NoticeBox>
      )}
      {previews.length > 0 && (
        <div {...opens(clear)}>
          {previews.map((preview, index) => (
            <WordPreviewCard key={index} preview={preview} />
          ))}
          {sheets > 0 && (
            <div className={styles.buttons}>
              <PrimaryButton text={count(words.insert, sheets)} disabled={isInserting} onClick={() => void insert()} />
              <DefaultButton text={words.cancel} disabled={isInserting} onClick={clear} />
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function Failed({ failure }: { readonly failure: Failure }): React.ReactElement {
  const { state, say } = useScope();
  const { file, error } = failure;
  const { what, todo } = wordErrorSentence(
    state.language,
    error instanceof WordReadError ? error : { code: "unexpected", values: {} },
  );
  return (
    <div role="alert">
      <NoticeBox tone="error">
        <p>
          <strong>{say(WORD_TEXTS[state.language].pane.failed, { file })}</strong>
        </p>
        <p>
          {what} {todo}
        </p>
      </NoticeBox>
    </div>
  );
}
