import * as React from "react";
import type { CellRef } from "../core/findings/finding";
import { createFileHost, type FileHost } from "../hosts/file";
import type { DataReader } from "../hosts/dataReader";
import type { SelectedRange } from "../hosts/host";
import { BROWSER_TEXTS, type SampleId } from "../locales/browserTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { checkHere, type Checker, type PaneHandle } from "../pane";
import type { FileReport } from "../reports/model";
import { findingsByCell } from "./grid/cellFindings";
import type { SheetGridHandle } from "./grid/SheetGrid";
import type { Target } from "./grid/WorkbookView";
import { Header } from "./Header";
import { Overview, WordNotice, WorkbookView } from "./lazy";
import { OpenFiles } from "./opening/OpenFiles";
import { ProblemNotice, Reading, type FileProblem } from "./opening/OpeningStatus";
import type { Found, Given } from "./opening/found";
import { useDrop } from "./opening/useDrop";
import type { WorkbookReader } from "./opening/workbookReader";
import { useOverview } from "./overview/useOverview";
import { PaneFrame } from "./PaneFrame";
import { copyWithStore } from "./copyWithStore";
import { today } from "./today";
import { useFocusKey } from "./useFocusKey";
import { useMarks } from "./useMarks";
import { useMedia } from "./useMedia";
import { useOpenFiles, type OpenedPlan } from "./useOpenFiles";
import { useWorkbook } from "./useWorkbook";
import { ViewTabs, type View } from "./ViewTabs";

export interface AppProps {
  readonly reader: WorkbookReader;
  readonly dataReader: DataReader;
  readonly program: string;
  /** A sample to open at once. */
  readonly sample: SampleId | null;
}

interface Plan extends OpenedPlan {
  /** Another for each opening, also of the same file. */
  readonly id: number;
  readonly host: FileHost;
}

/** The browser edition: an opened workbook beside the pane, or the overview of several. */
export function App({ reader, dataReader, program, sample }: AppProps): React.ReactElement {
  const [language, setLanguage] = React.useState<Language>("da");
  const [plan, setPlan] = React.useState<Plan | null>(null);
  const [screen, setScreen] = React.useState<"plan" | "overview">("plan");
  const [view, setView] = React.useState<View>("findings");
  const [report, setReport] = React.useState<FileReport | null>(null);
  const [outlined, setOutlined] = React.useState<CellRef | null>(null);
  const [target, setTarget] = React.useState<Target | null>(null);
  const pane = React.useRef<PaneHandle>(null);
  const grid = React.useRef<SheetGridHandle>(null);
  const files = useOpenFiles(reader);
  const overview = useOverview(reader);
  const narrow = useMedia("(max-width: 799px)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  const marks = useMarks(plan?.host ?? null);
  const workbook = useWorkbook(plan?.host ?? null);
  const findings = React.useMemo(() => findingsByCell(report?.findings ?? []), [report]);
  const texts = BROWSER_TEXTS[language];

  const show = (opened: OpenedPlan | null): void => {
    if (opened === null) return;
    setReport(null);
    setOutlined(null);
    setTarget(null);
    setView("findings");
    setScreen("plan");
    setPlan((before) => ({ ...opened, id: (before?.id ?? 0) + 1, host: createFileHost(opened.workbook) }));
  };
  const openSample = (id: SampleId): void => void files.readSample(id).then(show);
  const openFound = (found: Found): void => {
    const [only] = found.files;
    const count = found.files.length + found.unread.length;
    const isAlone = count === 1 && found.passedOver.length === 0 && found.others === 0;
    if (count === 0) files.fail(nothingToOpen(found));
    else if (isAlone && only !== undefined) {
      overview.clear();
      void files.read(only.file).then(show);
    } else {
      setPlan(null);
      setScreen("overview");
      overview.start(found, today());
    }
  };
  const openFiles = (given: readonly Given[]): void =>
    void files.find(given).then((found) => {
      if (found !== null) openFound(found);
    });
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
  React.useEffect(() => {
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
  const host = plan?.host ?? null;
  // Stays the same function, as everything the pane begins its work with.
  const checker = React.useCallback<Checker>(
    (workbook, options) => reader.check(workbook, options, checkHere),
    [reader],
  );
  const tellOfData = React.useCallback<WorkbookReader["tellOfData"]>((...of) => reader.tellOfData(...of), [reader]);
  /** The plan's line is of what was done in it. */
  const toOverview = ({ file, host: { workbook: now }, workbook: opened }: Plan): void => {
    if (now() !== opened) overview.follow(file, now(), today());
    setScreen("overview");
  };
  const onSelect = React.useCallback((range: SelectedRange) => host?.select(range), [host]);
  const showsPlan = screen === "plan" && plan !== null;
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
        onFiles={showsPlan || screen === "overview" ? openFiles : null}
      />
      {files.opening !== null && (
        <Reading key={files.opening.file} language={language} opening={files.opening} onCancel={files.cancel} />
      )}
      {files.failed !== null && <ProblemNotice language={language} failed={files.failed} />}
      {showsPlan && plan.document !== null && (
        <React.Suspense fallback={null}>
          <WordNotice key={plan.id} language={language} file={plan.file.name} document={plan.document} />
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
                onSelect={onSelect}
                onWrite={plan.host.capabilities.write ? plan.host.type : null}
              />
            </React.Suspense>
          </section>
        )}
        <PaneFrame
          ref={pane}
          hidden={screen === "overview" || (showsPlan && narrow && view !== "findings")}
          host={host}
          program={program}
          {...(plan === null ? {} : { fileName: plan.file.name })}
          language={language}
          onLanguage={setLanguage}
          theme={dark ? "dark" : "light"}
          corner="free"
          checkAtOnce
          live
          checker={checker}
          dataReader={dataReader}
          saveCopy={
            // A document has no room for what is kept in a workbook.
            plan?.document === null ? (change) => copyWithStore(plan.file, change) : null
          }
          today={today}
          start={<OpenFiles language={language} onFiles={openFiles} onSample={openSample} />}
          onResult={setReport}
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
              onOpen={(file) => void files.read(file).then(show)}
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
