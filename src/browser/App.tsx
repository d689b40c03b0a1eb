import * as React from "react";
import type { CellRef } from "../core/findings/finding";
import type { FileHost } from "../hosts/file";
import type { DataReader } from "../hosts/dataReader";
import type { SelectedRange } from "../hosts/host";
import type { WordReader } from "../hosts/wordReader";
import { BROWSER_TEXTS, type SampleId } from "../locales/browserTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { checkHere, guideSection, type Checker, type PaneHandle, type Standing, type Tab } from "../pane";
import type { FileReport } from "../reports/model";
import { findingsByCell } from "./grid/cellFindings";
import type { WriteCells } from "./grid/editing/useEditing";
import type { SheetGridHandle } from "./grid/SheetGrid";
import type { Target } from "./grid/WorkbookView";
import { Header } from "./Header";
import {
  KeepingState,
  KeptList,
  KeptOffer,
  LeaveQuestion,
  Overview,
  SaveBar,
  SaveNotices,
  WordNotice,
  WorkbookView,
} from "./lazy";
import type { KeptWork } from "./keeping/keptWork";
import type { OpenWork } from "./keeping/openWork";
import { useLeaving, useOffers } from "./keeping/useKeeping";
import { OpenFiles } from "./opening/OpenFiles";
import { ProblemNotice, Reading, type FileProblem } from "./opening/OpeningStatus";
import type { Found, Given } from "./opening/found";
import { useDrop } from "./opening/useDrop";
import type { WorkbookReader } from "./opening/workbookReader";
import { useOverview } from "./overview/useOverview";
import { PaneFrame } from "./PaneFrame";
import { PaneSplitter } from "./PaneSplitter";
import { loadReportHtml } from "./lazyPrinted";
import { usePrinted } from "./printing";
import { rememberedLanguage, rememberLanguage } from "./remembered";
import type { SavedFile } from "./saving/savedFile";
import { useSaving } from "./saving/useSaving";
import { today } from "./today";
import { useFocusKey } from "./useFocusKey";
import { useMarks } from "./useMarks";
import { useMedia } from "./useMedia";
import { useOpenFiles, type OpenedPlan } from "./useOpenFiles";
import { useWorkKeys } from "./useWorkKeys";
import { useWorkbook } from "./useWorkbook";
import { ViewTabs, type View } from "./ViewTabs";

export interface AppProps {
  readonly reader: WorkbookReader;
  readonly dataReader: DataReader;
  readonly wordReader: WordReader;
  readonly program: string;
  /** A sample to open at once. */
  readonly sample: SampleId | null;
}

interface Plan extends OpenedPlan {
  /** Another for each opening, also of the same file. */
  readonly id: number;
  readonly host: FileHost;
  readonly saved: SavedFile;
  readonly work: OpenWork;
}

/** The guide's page, beside this one. */
const GUIDE = "vejledning.html";

/** Work on a file that is gone on with. */
type GoneOnWith = Pick<KeptWork, "edits" | "history">;

/** The browser edition: an opened workbook beside the pane, or the overview of several. */
export function App({ reader, dataReader, wordReader, program, sample }: AppProps): React.ReactElement {
  const [language, setLanguage] = React.useState<Language>(rememberedLanguage);
  const [plan, setPlan] = React.useState<Plan | null>(null);
  const [screen, setScreen] = React.useState<"plan" | "overview">("plan");
  const [view, setView] = React.useState<View>("findings");
  const [tab, setTab] = React.useState<Tab>("check");
  const [report, setReport] = React.useState<FileReport | null>(null);
  const [standing, setStanding] = React.useState<Standing>("current");
  const [outlined, setOutlined] = React.useState<CellRef | null>(null);
  const [target, setTarget] = React.useState<Target | null>(null);
  const pane = React.useRef<PaneHandle>(null);
  const grid = React.useRef<SheetGridHandle>(null);
  const files = useOpenFiles(reader);
  const overview = useOverview(reader);
  const narrow = useMedia("(max-width: 799px)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  const host = plan?.host ?? null;
  const marks = useMarks(host);
  const workbook = useWorkbook(host);
  const texts = BROWSER_TEXTS[language];
  const lastId = React.useRef(0);
  // Those of the overview too, for as long as something was done in them.
  const plans = React.useRef(new Map<File, Plan>());
  const [leaving, setLeaving] = React.useState<{ readonly go: () => void; readonly plans: readonly Plan[] } | null>(
    null,
  );
  const offers = useOffers(plan?.work ?? null, plan?.bytes ?? null);
  useLeaving(() => [...plans.current.values()].map(({ work }) => work));
  const saving = useSaving(plan, {
    reader,
    mark: texts.copyMark,
    onProblem: (file, problem) => files.fail({ file: file.name, problem }),
    onChosen: () => pane.current?.check(),
  });
  const latestSaving = React.useRef(saving);
  latestSaving.current = saving;
  const findings = React.useMemo(() => findingsByCell(report?.findings ?? []), [report]);

  /** `others`: what becomes of the plans that were open. */
  const show = (opened: OpenedPlan, others: "stay" | "go", goneOnWith?: GoneOnWith): Plan => {
    const id = ++lastId.current;
    const beforeReading = (): Promise<void> => latestSaving.current.beforeReading(id);
    const { createFileHost, cellText, SavedFile: Saved, OpenWork: Work } = opened.parts;
    const host = createFileHost(opened.workbook, { text: cellText, beforeReading });
    const { workbook, file, handle, document } = opened;
    if (goneOnWith !== undefined) host.restore(goneOnWith.edits);
    // A document is never written into: what is saved of it is a workbook of its own.
    const bytes = document === null ? opened.bytes : null;
    const saved = new Saved({ host, reader, bytes, workbook, file, handle });
    const history = goneOnWith?.history ?? [];
    const work = new Work({ file: file.name, host, bytes: () => saved.restsOn ?? opened.bytes, history });
    const next = { ...opened, id, host, saved, work };
    for (const one of plans.current.values())
      if (others === "go" || one.file === file || !one.work.isTouched) putAway(one);
    plans.current.set(file, next);
    turnTo(next);
    return next;
  };
  const turnTo = (next: Plan): void => {
    setReport(null);
    setOutlined(null);
    setTarget(null);
    setView("findings");
    setScreen("plan");
    setPlan(next);
  };
  const putAway = ({ file, work }: Plan): void => {
    plans.current.delete(file);
    void work.end();
  };
  const open = (reading: Promise<OpenedPlan | null>, others: "stay" | "go"): void =>
    void reading.then((opened) => {
      if (opened !== null) show(opened, others);
    });
  /** Does it at once where all is saved, else when the user has said so. */
  const whenLeft = (go: () => void): void => {
    const unsaved = [...plans.current.values()].filter(({ work }) => work.isUnsaved);
    if (unsaved.length === 0) go();
    else setLeaving({ go, plans: unsaved });
  };
  const openSample = (id: SampleId): void => whenLeft(() => open(files.readSample(id), "go"));
  const openFound = (found: Found): void => {
    const [only] = found.files;
    const count = found.files.length + found.unread.length;
    const isAlone = count === 1 && found.passedOver.length === 0 && found.others === 0;
    if (count === 0) files.fail(nothingToOpen(found));
    else if (isAlone && only !== undefined) {
      whenLeft(() => {
        overview.clear();
        open(files.read(only.file), "go");
      });
    } else {
      whenLeft(() => {
        for (const one of plans.current.values()) putAway(one);
        setPlan(null);
        setScreen("overview");
        overview.start(found, today());
      });
    }
  };
  const openFiles = (given: readonly Given[]): void =>
    void files.find(given).then((found) => {
      if (found !== null) openFound(found);
    });
  const openOfOverview = (file: File): void => {
    const known = plans.current.get(file);
    if (known === undefined) open(files.read(file), "stay");
    else turnTo(known);
  };
  const goOnWith = (kept: KeptWork): void => {
    if (plan === null) return;
    const { work } = show(plan, "stay", kept);
    offers.take(kept);
    // Not before the browser has it as this opening's own.
    void work.flush().then(() => {
      if (work.isKept) offers.discard(kept);
    });
  };
  const dropping = useDrop(openFiles);

  React.useEffect(() => {
    if (sample !== null) openSample(sample);
    // Only the address the page was opened with says so.
  }, []);
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  React.useEffect(() => {
    document.title = plan === null ? texts.product : `${plan.file.name} · ${texts.product}`;
  }, [plan, texts.product]);
  React.useLayoutEffect(() => {
    if (plan !== null) pane.current?.focus();
  }, [plan]);
  React.useEffect(
    () =>
      plan?.host.onGoTo((cell) => {
        // Where sheet and pane are tabs, the pane is about to be hidden.
        setTarget({ ...cell, focus: narrow ? "moves" : "stays" });
        setView("sheet");
      }),
    [plan, narrow],
  );

  /** Shows the view, and does the rest once it is drawn: what is hidden can't take focus. */
  const inView = (wanted: View, then: () => void): void => {
    setView(wanted);
    if (narrow && view !== wanted) requestAnimationFrame(then);
    else then();
  };
  const toFinding = (cell: CellRef): void => inView("findings", () => pane.current?.showFinding(cell));
  const toQuestion = (cell: CellRef): void => inView("findings", () => pane.current?.showQuestion(cell));
  // Stays the same function, as everything the pane begins its work with.
  const checker = React.useCallback<Checker>(
    (workbook, options) => reader.check(workbook, options, checkHere),
    [reader],
  );
  const tellOfData = React.useCallback<WorkbookReader["tellOfData"]>((...of) => reader.tellOfData(...of), [reader]);
  /** The plan's line is of what was done in it. */
  const toOverview = ({ file, host: open, workbook: opened }: Plan): void => {
    const now = open.workbook();
    if (now !== opened) overview.follow(file, now, today());
    setScreen("overview");
  };
  const onWrite = React.useMemo<WriteCells | null>(
    () => (host?.capabilities.write === true ? (cells) => host.type(cells) : null),
    [host],
  );
  const onSelect = React.useCallback((range: SelectedRange) => host?.select(range), [host]);
  const showsPlan = screen === "plan" && plan !== null;
  const printed = showsPlan ? report : null;
  const printedFile = plan?.file.name ?? "";
  const print = usePrinted(
    printed === null
      ? null
      : async () => {
          const { reportHtml } = await loadReportHtml();
          const about = { program, language, today: today(), passedOver: [], others: 0 };
          return {
            language,
            html: () => reportHtml({ ...about, files: [{ ...printed, file: printedFile }] }),
            notices: standing === "stale" ? [texts.print.stale] : [],
          };
        },
    [printed, printedFile, program, language, standing],
  );
  useWorkKeys(
    { active: showsPlan },
    {
      undo: () => pane.current?.undo(),
      redo: () => pane.current?.redo(),
      step: (by) => pane.current?.step(by),
      save: () => plan !== null && saving.begin(plan.saved.canWriteBack ? "back" : "copy"),
    },
  );
  useFocusKey({ active: showsPlan }, (where) => {
    if (where === "grid") inView("sheet", () => grid.current?.focus());
    else inView("findings", () => pane.current?.focus());
  });

  return (
    <div className={`page ${showsPlan ? "with-plan" : screen === "overview" ? "with-overview" : "empty"}`}>
      <Header
        language={language}
        fileName={showsPlan ? plan.file.name : null}
        onBack={showsPlan && overview.plans.length > 0 ? () => toOverview(plan) : null}
        onPrint={printed === null ? null : print}
        onFiles={showsPlan || screen === "overview" ? openFiles : null}
        guide={`${GUIDE}#${guideSection(showsPlan ? tab : screen === "overview" ? "overview" : "start")}`}
        onLanguage={
          showsPlan
            ? null
            : (chosen) => {
                setLanguage(chosen);
                rememberLanguage(chosen);
              }
        }
      >
        {showsPlan && (saving.isTouched || plan.document !== null) && (
          <React.Suspense fallback={null}>
            <SaveBar language={language} saving={saving} canWriteBack={plan.saved.canWriteBack} />
            <KeepingState key={plan.id} language={language} work={plan.work} />
          </React.Suspense>
        )}
      </Header>
      {leaving !== null && (
        <React.Suspense fallback={null}>
          <LeaveQuestion
            language={language}
            files={leaving.plans.map(({ file }) => file.name)}
            keeps={leaving.plans.every(({ work }) => work.isKept) ? "all" : "not all"}
            onStay={() => setLeaving(null)}
            onGo={() => {
              setLeaving(null);
              leaving.go();
            }}
          />
        </React.Suspense>
      )}
      {showsPlan && (offers.works.length > 0 || offers.isElsewhere) && (
        <React.Suspense fallback={null}>
          <KeptOffer
            language={language}
            file={plan.file.name}
            works={offers.works}
            isElsewhere={offers.isElsewhere}
            onGoOn={goOnWith}
            onDiscard={offers.discard}
          />
        </React.Suspense>
      )}
      {showsPlan && (saving.phase.kind === "asking" || saving.phase.kind === "failed" || saving.news !== null) && (
        <React.Suspense fallback={null}>
          <SaveNotices language={language} file={plan.file.name} isSigned={plan.isSigned} saving={saving} />
        </React.Suspense>
      )}
      {files.opening !== null && (
        <Reading key={files.opening.file} language={language} opening={files.opening} onCancel={files.cancel} />
      )}
      {files.failed !== null && <ProblemNotice language={language} failed={files.failed} />}
      {showsPlan && plan.document !== null && (
        <React.Suspense fallback={null}>
          <WordNotice
            key={plan.id}
            language={language}
            file={plan.file.name}
            document={plan.document}
            bytes={plan.bytes}
            reader={wordReader}
          />
        </React.Suspense>
      )}
      <p className="visually-hidden" role="status">
        {showsPlan ? fillIn(language, texts.open.opened, { file: plan.file.name }) : ""}
      </p>
      {showsPlan && narrow && <ViewTabs language={language} view={view} onSelect={setView} />}
      <div className="views">
        {showsPlan && workbook !== null && (
          <section className="workbook" aria-label={texts.grid.region} hidden={narrow && view !== "sheet"}>
            <React.Suspense fallback={null}>
              <WorkbookView
                key={plan.id}
                ref={grid}
                workbook={workbook}
                language={language}
                findings={findings}
                marks={marks}
                outlined={outlined}
                target={target}
                onOpenFinding={toFinding}
                report={report}
                onAsk={toQuestion}
                onSelect={onSelect}
                onWrite={onWrite}
              />
            </React.Suspense>
          </section>
        )}
        {showsPlan && !narrow && <PaneSplitter language={language} />}
        <PaneFrame
          ref={pane}
          hidden={screen === "overview" || (showsPlan && narrow && view !== "findings")}
          host={host}
          program={program}
          {...(plan === null ? {} : { fileName: plan.file.name })}
          language={language}
          onLanguage={(spoken, chosenBy) => {
            setLanguage(spoken);
            if (chosenBy === "user") rememberLanguage(spoken);
          }}
          onTab={setTab}
          guide={GUIDE}
          theme={dark ? "dark" : "light"}
          corner="free"
          checkAtOnce
          live
          checker={checker}
          dataReader={dataReader}
          wordReader={wordReader}
          today={today}
          {...(plan === null ? {} : { history: plan.work.historyKeeper })}
          start={
            <>
              <OpenFiles language={language} onFiles={openFiles} onSample={openSample} />
              <React.Suspense fallback={null}>
                <KeptList language={language} />
              </React.Suspense>
            </>
          }
          onResult={(found, how) => {
            setReport(found);
            setStanding(how);
          }}
          onActive={setOutlined}
        />
        {screen === "overview" && (
          <React.Suspense fallback={null}>
            <Overview
              language={language}
              overview={overview}
              program={program}
              today={today}
              tellOfData={tellOfData}
              returnTo={plan?.file ?? null}
              unsaved={[...plans.current.values()].filter(({ work }) => work.isUnsaved).map(({ file }) => file.name)}
              onOpen={openOfOverview}
            />
          </React.Suspense>
        )}
      </div>
      {dropping && (
        <div className="drop-here" aria-hidden="true">
          {texts.open.dropNow}
        </div>
      )}
    </div>
  );
}

/** Why nothing is opened, where nothing was found that could be. */
function nothingToOpen({ passedOver: [lock] }: Found): FileProblem {
  return lock === undefined
    ? { file: null, problem: { code: "no-workbook", values: {} } }
    : { file: lock.path, problem: { code: "lock-file", values: {} } };
}
