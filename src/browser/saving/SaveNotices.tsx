import * as React from "react";
import type { Reopened } from "../../hosts/file";
import { fillIn } from "../../locales/fillIn";
import { REPORT_TEXTS } from "../../locales/reportTexts";
import { SAVING_TEXTS } from "../../locales/savingTexts";
import type { Language, Sentence } from "../../locales/types";
import { counted, voiceOf } from "../../reports/voice";
import { FileReason } from "../lazy";
import { ChooseFiles } from "../opening/ChooseFiles";
import { isPageProblem, pageSentence } from "../opening/pageProblem";
import { Reason } from "../opening/Reason";
import { Question } from "../Question";
import { SeverityIcon } from "../SeverityIcon";
import type { SaveProblem } from "./savedFile";
import type { DiskNews, Saving, Wanted } from "./useSaving";

export interface SaveNoticesProps {
  readonly language: Language;
  readonly file: string;
  readonly isSigned: boolean;
  readonly saving: Saving;
}

/** What is asked before something is saved, why it wasn't, and what has become of the file on the disk. */
export default function SaveNotices({ language, file, isSigned, saving }: SaveNoticesProps): React.ReactElement {
  const { phase, news } = saving;
  return (
    <>
      {phase.kind === "asking" && <SaveQuestion {...{ language, file, isSigned, saving }} wanted={phase.wanted} />}
      {phase.kind === "failed" && <Failed language={language} file={file} problem={phase.problem} />}
      {news !== null && <News language={language} file={file} news={news} saving={saving} />}
    </>
  );
}

function SaveQuestion({
  language,
  file,
  isSigned,
  saving,
  wanted,
}: SaveNoticesProps & { readonly wanted: Wanted }): React.ReactElement {
  const texts = SAVING_TEXTS[language];
  return (
    <Question
      id="save-question"
      heading={wanted.how === "back" ? fillIn(language, texts.askBack.heading, { file }) : texts.saveCopy}
      first={{
        words: isSigned ? texts.saveAnyway : wanted.how === "back" ? texts.save : texts.saveCopy,
        onChoose: () => saving.go(wanted),
      }}
      other={{ words: texts.cancel, onChoose: saving.cancel }}
      onEscape={saving.cancel}
    >
      {wanted.how === "back" && <p>{counted(texts.askBack.about, saving.unsaved, voiceOf(language))}</p>}
      {isSigned && <Reason sentence={filled(language, texts.signed, file)} />}
    </Question>
  );
}

function Failed({
  language,
  file,
  problem,
}: {
  readonly language: Language;
  readonly file: string;
  readonly problem: SaveProblem;
}): React.ReactElement {
  const texts = SAVING_TEXTS[language];
  return (
    <div className="notice problem" role="alert">
      <SeverityIcon severity="error" label={REPORT_TEXTS[language].severity.error} />
      <div>
        <p className="notice-title">{fillIn(language, texts.failed, { file })}</p>
        {problem.kind === "disk" ? (
          <Reason sentence={texts.disk[problem.why]} />
        ) : isPageProblem(problem.problem.code) ? (
          <Reason sentence={pageSentence(language, problem.problem.code, problem.problem.values)} />
        ) : (
          <React.Suspense fallback={null}>
            <FileReason language={language} problem={problem.problem} />
          </React.Suspense>
        )}
      </div>
    </div>
  );
}

function News({
  language,
  file,
  news,
  saving,
}: {
  readonly language: Language;
  readonly file: string;
  readonly news: DiskNews;
  readonly saving: Saving;
}): React.ReactElement {
  const texts = SAVING_TEXTS[language];
  if (news.kind === "outdated") {
    const choose = ([chosen]: readonly File[]): void => {
      if (chosen !== undefined) saving.chooseAgain(chosen);
    };
    return (
      <div className="notice problem" role="alert">
        <SeverityIcon severity="warning" label={REPORT_TEXTS[language].severity.warning} />
        <div>
          <Reason sentence={filled(language, texts.outdated, file)} />
          <ChooseFiles label={texts.outdated.choose} kind="quiet" onFiles={choose} />
        </div>
      </div>
    );
  }
  const { reopened, kept } = news;
  return (
    <div className="notice question">
      <div role="status">
        <p className="notice-title">{fillIn(language, texts.reloaded.heading, { file })}</p>
        {changes(reopened, language).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {kept > 0 && <p>{counted(texts.reloaded.kept, kept, voiceOf(language))}</p>}
        {reopened.left.length > 0 && (
          <>
            <p>{counted(texts.reloaded.left, reopened.left.length, voiceOf(language))}</p>
            <ul>
              {leftOf(reopened, language).map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button type="button" className="quiet" onClick={saving.closeNews}>
        {texts.reloaded.close}
      </button>
    </div>
  );
}

/** So many cells are named. */
const NAMED = 5;

function changes({ cells, newSheets, goneSheets }: Reopened, language: Language): string[] {
  const { reloaded } = SAVING_TEXTS[language];
  const places = cells.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const more = cells.length > NAMED ? " …" : "";
  const sheets = (text: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [fillIn(language, text, { sheets: names.join(", ") })];
  return [
    fillIn(language, counted(reloaded.cells, cells.length, voiceOf(language)), { places: places.join(", ") + more }),
    ...sheets(reloaded.sheetsNew, newSheets),
    ...sheets(reloaded.sheetsGone, goneSheets),
  ];
}

function leftOf({ left }: Reopened, language: Language): string[] {
  const { reloaded } = SAVING_TEXTS[language];
  return left.map((one) => {
    if (one.kind === "answers") return reloaded.leftAnswers;
    if (one.kind === "sheet") return fillIn(language, reloaded.leftSheet, { sheet: one.sheet });
    return fillIn(language, reloaded.leftCell, { place: `${one.sheet}!${one.cell}`, value: one.value });
  });
}

function filled(language: Language, { what, todo }: Sentence, file: string): Sentence {
  return { what: fillIn(language, what, { file }), todo: fillIn(language, todo, { file }) };
}
