import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import * as React from "react";
import type { Encoding, Separator } from "../../../core/data/dataFile";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { opens } from "../../parts/opens";
import { useScope } from "../../PaneScope";
import {
  beginImport,
  fileSource,
  importDay,
  sheetSources,
  type ImportTarget,
  type Source,
} from "../../state/importing";
import { Failed } from "./Failed";
import { ImportForm } from "./ImportForm";
import { useTexts } from "./useTexts";

/** Reading shorter than this shows no sign of itself. */
const SLOW_MS = 300;

interface Reading {
  readonly name: string;
  readonly fraction: number;
  readonly isSlow: boolean;
  readonly abort: AbortController;
}

interface Opened {
  readonly target: ImportTarget;
  readonly source: Source;
  /** Null for a sheet. */
  readonly file: File | null;
}

/** The two ways in for figures, and the form that follows. */
export function ImportPanel(): React.ReactElement {
  const styles = useStyles();
  const { pane } = useScope();
  const words = useTexts().import;
  const [sheets, setSheets] = React.useState<{ readonly target: ImportTarget; readonly all: readonly Source[] } | null>(
    null,
  );
  const [reading, setReading] = React.useState<Reading | null>(null);
  const [opened, setOpened] = React.useState<Opened | null>(null);
  const [failed, setFailed] = React.useState<unknown>(null);
  const [done, setDone] = React.useState<string | null>(null);
  const abort = React.useRef<AbortController | null>(null);
  const { dataReader } = pane.props();
  React.useEffect(
    () => () => {
      abort.current?.abort();
      pane.props().dataReader?.close();
    },
    [pane],
  );

  const start = (): void => {
    setFailed(null);
    setDone(null);
    setSheets(null);
  };
  const openFile = async (
    file: File,
    form: { readonly encoding?: Encoding; readonly separator?: Separator } = {},
  ): Promise<void> => {
    start();
    abort.current?.abort();
    const control = new AbortController();
    abort.current = control;
    const isCurrent = (): boolean => abort.current === control;
    setReading({ name: file.name, fraction: 0, isSlow: false, abort: control });
    const slow = setTimeout(() => {
      if (isCurrent()) setReading((now) => now && { ...now, isSlow: true });
    }, SLOW_MS);
    try {
      const target = await beginImport(pane);
      if (target === null || !isCurrent()) return;
      const source = await fileSource(pane, file, {
        ...form,
        signal: control.signal,
        onProgress: (fraction) => isCurrent() && setReading((now) => now && { ...now, fraction }),
      });
      if (source !== null && isCurrent()) setOpened({ target, source, file });
    } catch (error) {
      if (isCurrent() && !control.signal.aborted) setFailed(error);
    } finally {
      clearTimeout(slow);
      if (isCurrent()) setReading(null);
    }
  };
  const chooseSheet = async (): Promise<void> => {
    start();
    const target = await beginImport(pane);
    if (target !== null) setSheets({ target, all: sheetSources(target, importDay(pane)) });
  };
  const close = (said: string | null): void => {
    setOpened(null);
    setSheets(null);
    setDone(said);
    dataReader?.close();
  };

  return (
    <div>
      <div className={styles.buttons}>
        {dataReader !== undefined && <ChooseFile onFile={(file) => void openFile(file)} />}
        <DefaultButton text={words.sheet} onClick={() => void chooseSheet()} />
      </div>
      {dataReader !== undefined && opened === null && <p className={styles.soft}>{words.fileAbout}</p>}
      {reading?.isSlow === true && <Progress reading={reading} />}
      {failed !== null && <Failed error={failed} onClose={() => setFailed(null)} />}
      {done !== null && (
        <NoticeBox tone="done" onClose={() => setDone(null)}>
          <p>{done}</p>
        </NoticeBox>
      )}
      {sheets !== null &&
        opened === null &&
        (sheets.all.length === 0 ? (
          <p>{words.noSheets}</p>
        ) : (
          <div {...opens(() => setSheets(null))}>
            <SelectField
              label={words.chooseSheet}
              options={sheets.all.map(({ name }) => ({ key: name, text: name }))}
              onChange={(_, __, index) => {
                const source = sheets.all[index ?? 0];
                if (source !== undefined) setOpened({ target: sheets.target, source, file: null });
              }}
            />
          </div>
        ))}
      {opened !== null && (
        <ImportForm
          key={opened.source.name}
          target={opened.target}
          source={opened.source}
          onReopen={(form) => opened.file !== null && void openFile(opened.file, form)}
          onDone={close}
        />
      )}
    </div>
  );
}

function Progress({ reading }: { readonly reading: Reading }): React.ReactElement {
  const styles = useStyles();
  const { say } = useScope();
  const words = useTexts().import;
  const { name, fraction, abort } = reading;
  return (
    <div className={styles.progress}>
      <ProgressIndicator
        percentComplete={fraction}
        ariaValueText={`${Math.round(fraction * 100)} %`}
        label={words.progress}
        description={say(words.reading, { name })}
      />
      <DefaultButton text={words.stop} onClick={() => abort.abort()} />
    </div>
  );
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }): React.ReactElement {
  const words = useTexts().import;
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton text={words.file} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.file}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm,.px,.json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again, after it was changed.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
