import * as React from "react";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import { MANY_PLANS_TEXTS } from "../../locales/manyPlansTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { counted, voiceOf } from "../../reports/voice";
import { download } from "../download";
import { usePrinted } from "../printing";
import type { HeldData, ToldOfData } from "../opening/protocol";
import { DataPanel } from "./DataPanel";
import { EXPORT_FORMS, exportFile, type ExportForm } from "./exporting";
import { Filters } from "./Filters";
import { overviewLines } from "./lines";
import { PassedOver } from "./PassedOver";
import { LAZY_OVERVIEW } from "./lazyOverview";
import { entryOf, lineOf, summaryOf, type OverviewPlan } from "./plan";
import { shownPlans } from "./shownPlans";
import { PlanTable } from "./table/PlanTable";
import type { OverviewControl } from "./useOverview";
import { useStatuses, type Statuses } from "./useStatuses";
import type { OverviewView, PanelName } from "./view";

const IndicatorPanel = React.lazy(LAZY_OVERVIEW.indicators);
const TwoPlansPanel = React.lazy(LAZY_OVERVIEW.twoPlans);

const PANELS: readonly PanelName[] = ["data", "indicators", "twoPlans"];

export interface OverviewProps {
  readonly language: Language;
  readonly overview: OverviewControl;
  /** "Baselinekontrol 0.1.0" */
  readonly program: string;
  /** The day, as an ISO date. */
  readonly today: () => string;
  readonly tellOfData: (data: HeldData, language: Language) => Promise<readonly ToldOfData[]>;
  /** Names of files with work that isn't saved. */
  readonly unsaved: readonly string[];
  /** The file whose row gets focus when the overview is shown again. */
  readonly returnTo: File | null;
  readonly onOpen: (file: File) => void;
}

/** One line a plan: what a sekretariat needs to know of many workbooks, and where it keeps how far it has come. */
export default function Overview(props: OverviewProps): React.ReactElement {
  const { language, overview, program, today, tellOfData, unsaved, returnTo, onOpen } = props;
  const { plans, view, setView, data, running } = overview;
  const { book, decide, forget } = useStatuses(overview.statuses, overview.setStatuses);
  const texts = BROWSER_TEXTS[language].overview;
  const main = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const told = useToldOfData(data, language, tellOfData);

  const lines = React.useMemo(() => overviewLines(plans, book), [plans, book]);
  const shown = React.useMemo(() => shownPlans(lines, view), [lines, view.filters, view.order]);
  const entries = React.useMemo(
    () => shown.map(({ plan, review }) => entryOf(plan, review, language)),
    [shown, language],
  );
  const sides = view.chosen.flatMap((id) => {
    const plan = plans.find((one) => one.id === id);
    const summary = plan === undefined ? null : summaryOf(plan);
    if (plan === undefined || summary === null) return [];
    return [{ entry: { ...summary.entry, file: plan.path }, findings: summary.findings }];
  });

  const progress = progressOf(plans, running ? "running" : "at rest", language);
  const print = usePrinted(
    plans.length === 0
      ? null
      : async () => {
          const { overviewHtml } = await LAZY_OVERVIEW.html();
          const isPart = shown.length < plans.length;
          const part = fillIn(language, BROWSER_TEXTS[language].print.shownOnly, {
            shown: shown.length,
            count: plans.length,
          });
          return {
            language,
            html: () => overviewHtml(entries, { language, program, today: today() }),
            notices: [...(doneOf(plans) === plans.length ? [] : [progress]), ...(isPart ? [part] : [])],
          };
        },
    [entries, plans, progress, program, language],
  );

  useScroll(main, view, setView);
  React.useLayoutEffect(() => {
    if (returnTo === null || !plans.some(({ file }) => file === returnTo)) heading.current?.focus();
    // Only when it is shown: focus stays where the user has put it.
  }, []);

  return (
    <main ref={main} className="overview" aria-labelledby="overview-heading">
      <h1 id="overview-heading" ref={heading} tabIndex={-1}>
        {counted(texts.heading, plans.length, voiceOf(language))}
      </h1>
      <p>{texts.lead}</p>
      {unsaved.length > 0 && <p>{fillIn(language, KEEPING_TEXTS[language].unsaved, { files: unsaved.join(", ") })}</p>}
      <div className="overview-actions">
        {PANELS.map((panel) => (
          <button
            key={panel}
            type="button"
            className="quiet"
            aria-expanded={view.panel === panel}
            aria-controls={view.panel === panel ? "overview-panel" : undefined}
            onClick={() => setView((before) => ({ ...before, panel: before.panel === panel ? null : panel }))}
          >
            {MANY_PLANS_TEXTS[language][panel].heading}
          </button>
        ))}
        <Exports
          language={language}
          disabled={running}
          isPart={shown.length < plans.length}
          make={(form) => exportFile(form, entries, { language, program, today: today() })}
        />
        <button type="button" className="quiet" onClick={print}>
          {BROWSER_TEXTS[language].print.overview}
        </button>
      </div>
      <OverviewProgress
        language={language}
        sentence={progress}
        plans={plans}
        running={running}
        onStop={overview.stop}
      />
      {view.panel !== null && (
        <section
          id="overview-panel"
          className="overview-panel"
          aria-label={MANY_PLANS_TEXTS[language][view.panel].heading}
        >
          {view.panel === "data" && (
            <DataPanel language={language} data={data} told={told} onHold={(files) => overview.hold(files, today())} />
          )}
          <React.Suspense fallback={null}>
            {view.panel === "indicators" && (
              <IndicatorPanel
                language={language}
                entries={entries}
                indicator={view.indicator}
                onIndicator={(indicator) => setView((before) => ({ ...before, indicator }))}
              />
            )}
            {view.panel === "twoPlans" && <TwoPlansPanel language={language} sides={sides} />}
          </React.Suspense>
        </section>
      )}
      <Filters
        language={language}
        plans={plans}
        filters={view.filters}
        shown={shown.length}
        onFilters={(filters) => setView((before) => ({ ...before, filters }))}
      />
      {shown.length === 0 && plans.length > 0 && <p>{MANY_PLANS_TEXTS[language].filters.nothing}</p>}
      <PlanTable
        language={language}
        labelledBy="overview-heading"
        lines={shown}
        entries={entries}
        view={view}
        setView={setView}
        returnTo={returnTo}
        onOpen={onOpen}
        onDecide={decide}
      />
      <Keeping language={language} statuses={{ book, decide, forget }} />
      <PassedOver language={language} files={overview.passedOver} others={overview.others} />
    </main>
  );
}

/** The page is scrolled to where it was left. */
function useScroll(
  main: React.RefObject<HTMLElement>,
  { scroll }: OverviewView,
  setView: React.Dispatch<React.SetStateAction<OverviewView>>,
): void {
  React.useLayoutEffect(() => {
    const element = main.current;
    if (element === null) return undefined;
    element.scrollTop = scroll.page;
    let page = scroll.page;
    const onScroll = (): void => {
      page = element.scrollTop;
    };
    element.addEventListener("scroll", onScroll);
    return () => {
      element.removeEventListener("scroll", onScroll);
      setView((before) => ({ ...before, scroll: { ...before.scroll, page } }));
    };
    // When it is shown, and when it is left.
  }, []);
}

/** What became of the files of data; null while that isn't known. */
function useToldOfData(
  data: HeldData,
  language: Language,
  tellOfData: OverviewProps["tellOfData"],
): readonly ToldOfData[] | null {
  const [told, setTold] = React.useState<readonly ToldOfData[] | null>(null);
  React.useEffect(() => {
    setTold(null);
    if (data.files.length === 0) return undefined;
    let isWanted = true;
    tellOfData(data, language).then(
      (all) => isWanted && setTold(all),
      // What couldn't be told of the data is told of the plans, none of which could be checked with it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [data, language]);
  return told;
}

interface ExportsProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly isPart: boolean;
  readonly make: (form: ExportForm) => ReturnType<typeof exportFile>;
}

/** The forms that the overview is saved in. */
function Exports({ language, disabled, isPart, make }: ExportsProps): React.ReactElement {
  const texts = MANY_PLANS_TEXTS[language].export;
  const [failed, setFailed] = React.useState(false);
  const save = async (form: ExportForm): Promise<void> => {
    try {
      const { ending, content } = await make(form);
      setFailed(false);
      download(texts.name + ending, content);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="overview-exports" role="group" aria-label={texts.label}>
        {EXPORT_FORMS.map((form) => (
          <button key={form} type="button" className="quiet" disabled={disabled} onClick={() => void save(form)}>
            {texts.forms[form]}
          </button>
        ))}
      </div>
      {isPart && <p>{texts.shownOnly}</p>}
      {failed && <p role="alert">{texts.failed}</p>}
    </>
  );
}

/** Where statuses and notes are, and the way to have them gone. */
function Keeping({
  language,
  statuses,
}: {
  readonly language: Language;
  readonly statuses: Statuses;
}): React.ReactElement {
  const texts = MANY_PLANS_TEXTS[language].keeping;
  const { book, forget } = statuses;
  const [isForgotten, setForgotten] = React.useState(false);
  const has = book.byId.size > 0;
  return (
    <div className="overview-keeping">
      <p role="status">{book.isKept === false ? texts.notKept : isForgotten && !has ? texts.forgotten : texts.kept}</p>
      {has && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            forget();
            setForgotten(true);
          }}
        >
          {texts.forget}
        </button>
      )}
    </div>
  );
}

interface ProgressProps {
  readonly language: Language;
  /** How far they have been checked. */
  readonly sentence: string;
  readonly plans: readonly OverviewPlan[];
  readonly running: boolean;
  readonly onStop: () => void;
}

function OverviewProgress({ language, sentence, plans, running, onStop }: ProgressProps): React.ReactElement {
  const { open } = BROWSER_TEXTS[language];
  return (
    <div className="overview-actions">
      {/* Heard once, when all is done: a file a time would be noise. */}
      <p role="status">{running ? "" : sentence}</p>
      {running && (
        <>
          <label className="reading">
            {sentence}
            <progress max={plans.length} value={doneOf(plans)} />
          </label>
          <button type="button" className="quiet" onClick={onStop}>
            {open.cancel}
          </button>
        </>
      )}
    </div>
  );
}

/** How many of them have been checked, or couldn't be. */
function doneOf(plans: readonly OverviewPlan[]): number {
  return plans.filter(({ state }) => state.kind !== "waiting").length;
}

/** How far the files have been checked, in a sentence. */
function progressOf(plans: readonly OverviewPlan[], how: "running" | "at rest", language: Language): string {
  const { overview } = BROWSER_TEXTS[language];
  const done = doneOf(plans);
  const errors = plans.reduce((sum, plan) => sum + (lineOf(plan)?.error ?? 0), 0);
  const whole = plans.length === 1 ? overview.doneOne : overview.done;
  const sentence = how === "running" ? overview.progress : done < plans.length ? overview.stopped : whole;
  return fillIn(language, sentence, { done, count: plans.length, errors });
}
