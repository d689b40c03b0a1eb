import { Customizer } from "@uifabric/utilities";
import type { IButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { CellRef } from "../core/findings/finding";
import { registerDrawings } from "./fabric/icons";
import { BUTTONS } from "./fabric/buttons";
import { ThemeContext, themeOf, useStyles } from "./fabric/styles";
import { LiveRegion } from "./parts/LiveRegion";
import { HostProblemBox, ProblemBox } from "./parts/ProblemBox";
import { opens } from "./parts/opens";
import { useKeptFocus } from "./parts/useKeptFocus";
import { useMeasuredWide, WideContext } from "./parts/useIsWide";
import { PaneScope, useScope } from "./PaneScope";
import type { PaneHandle, PaneProps } from "./props";
import { check } from "./state/checking";
import type { PaneContext } from "./state/context";
import { goTo } from "./state/fixing";
import { NO_FILTER, type Tab } from "./state/state";
import { redoNext, undoLast } from "./state/undoing";
import { usePane } from "./state/usePane";
import { Counts } from "./views/check/Counts";
import type { FindingListHandle } from "./views/check/FindingList";
import { CheckButton, Stale } from "./views/header/CheckButton";
import { Header } from "./views/header/Header";
import { More } from "./views/header/More";
import { NoticeArea } from "./views/header/NoticeArea";
import { StoreProblem } from "./views/header/StoreProblem";
import { LAZY_VIEWS } from "./views/lazyViews";
import { Foot } from "./views/Foot";
import { History } from "./views/History";
import { PaneParts, PaneTabs } from "./views/PaneTabs";
import { Welcome } from "./views/Welcome";

registerDrawings();

const CheckView = React.lazy(LAZY_VIEWS.check);
const Recognised = React.lazy(LAZY_VIEWS.recognised);
const Filters = React.lazy(LAZY_VIEWS.filters);
const StaffingView = React.lazy(LAZY_VIEWS.staffing);
const BaselineView = React.lazy(LAZY_VIEWS.baseline);
const TemplatesView = React.lazy(LAZY_VIEWS.templates);
const ExportView = React.lazy(LAZY_VIEWS.export);
const SettingsView = React.lazy(LAZY_VIEWS.settings);
const BudgetForm = React.lazy(LAZY_VIEWS.budgetForm);
const MappingForm = React.lazy(LAZY_VIEWS.mappingForm);

/** Goes to the next finding; with Shift to the one before. */
const NEXT_KEY = "F8";

export type PaneControls = Pick<
  PaneHandle,
  "check" | "showFinding" | "showQuestion" | "undo" | "redo" | "step" | "focus"
>;

/** The pane, the same in Excel and in the browser edition. */
export const Pane = React.forwardRef<PaneControls, PaneProps>(function Pane(props, ref) {
  const { state, pane } = usePane(props);
  const theme = props.theme ?? "light";
  const settings = React.useMemo(() => ({ theme: themeOf(theme) }), [theme]);
  const list = React.useRef<FindingListHandle>(null);
  const button = React.useRef<IButton>(null);

  const showFinding = (cell: CellRef): boolean => {
    const { report, tab } = pane.state();
    if (report?.findings.some((finding) => finding.sheet === cell.sheet && finding.cell === cell.cell) !== true) {
      return false;
    }
    if (tab !== "check") pane.dispatch({ type: "tab", tab: "check" });
    if (list.current?.reveal(cell) === true) return true;
    // What was asked for goes before what was filtered.
    pane.dispatch({ type: "filter", filter: NO_FILTER });
    return true;
  };
  React.useImperativeHandle(ref, () => ({
    check: () => void check(pane),
    undo: () => undoLast(pane),
    redo: () => redoNext(pane),
    showFinding,
    showQuestion: (cell) => {
      if (showFinding(cell)) return;
      pane.dispatch({ type: "tab", tab: "staffing" });
      focusQuestion(cell);
    },
    step: (by) => stepTo(pane, list, by),
    focus: () => {
      if (list.current?.focus() !== true) button.current?.focus();
    },
  }));

  return (
    <ThemeContext.Provider value={theme}>
      <Customizer settings={settings} scopedSettings={BUTTONS}>
        <PaneScope state={state} pane={pane} host={props.host} hostProblem={props.hostProblem}>
          <Body props={props} list={list} button={button} />
        </PaneScope>
      </Customizer>
    </ThemeContext.Provider>
  );
});

/** The view of staff may have to be loaded first. */
const LOADING_MS = 3_000;

function focusQuestion({ sheet, cell }: CellRef): void {
  const until = performance.now() + LOADING_MS;
  const attempt = (): void => {
    const name = CSS.escape(`${sheet}!${cell}`);
    const forms = document.querySelectorAll<HTMLElement>(`[data-asked="${name}"]`);
    const question = [...forms].find((form) => form.offsetParent !== null);
    question?.focus();
    if (question === undefined && performance.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
}

/** Makes the next finding the current one, or the one before, and shows its cell. */
function stepTo(pane: PaneContext, list: React.RefObject<FindingListHandle>, by: 1 | -1): void {
  if (pane.state().tab !== "check") pane.dispatch({ type: "tab", tab: "check" });
  const next = list.current?.step(by) ?? null;
  if (next !== null) void goTo(pane, next);
}

function Body({
  props,
  list,
  button,
}: {
  readonly props: PaneProps;
  readonly list: React.RefObject<FindingListHandle>;
  readonly button: React.RefObject<IButton>;
}): React.ReactElement {
  const styles = useStyles();
  const { state, texts, pane } = useScope();
  const root = React.useRef<HTMLElement>(null);
  const isWide = useMeasuredWide(root);
  useKeptFocus(
    root,
    () =>
      root.current?.querySelector<HTMLElement>(
        "[role='tab'][aria-selected='true'], .ms-Button--primary:not(:disabled)",
      ) ??
      root.current?.querySelector<HTMLElement>("[role='tab']") ??
      null,
  );
  const { report, problem, mapping, columns, opened } = state;
  const toNext = React.useCallback(() => stepTo(pane, list, 1), [pane, list]);
  // The browser edition before a file is opened: nothing yet to check, or to make a report of.
  const isStart = props.start !== undefined && props.host === null && props.hostProblem === undefined;
  return (
    <main
      ref={root}
      className={styles.root}
      lang={state.language}
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (event.key !== NEXT_KEY || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        stepTo(pane, list, event.shiftKey ? -1 : 1);
      }}
    >
      <WideContext.Provider value={isWide}>
        <LiveRegion />
        <Header />
        {report === null && state.tab === "check" && (isStart || props.start === undefined) && (
          <Welcome start={props.start} />
        )}
        {props.hostProblem !== undefined && (
          <HostProblemBox problem={props.hostProblem} browserEdition={props.browserEdition} />
        )}
        {!isStart && <CheckButton button={button} />}
        <Counts button={button} />
        {!isStart && <PaneTabs />}
        <Stale />
        <div key={opened} {...opens(() => pane.dispatch({ type: "opened", opened: null }))}>
          {opened === "more" && <More />}
          {opened === "history" && <History />}
          <React.Suspense fallback={null}>
            {opened === "recognised" && report !== null && <Recognised report={report} />}
            {opened === "search" && state.tab === "check" && report !== null && <Filters report={report} />}
          </React.Suspense>
        </div>
        <StoreProblem />
        <div className={styles.answers}>
          {problem !== null && <ProblemBox problem={problem} />}
          <NoticeArea />
        </div>
        <React.Suspense fallback={null}>
          {mapping !== null && <MappingForm mapping={mapping} />}
          {columns !== null && <BudgetForm columns={columns} />}
        </React.Suspense>
        {isStart ? null : (
          <PaneParts>
            {(tab: Tab) => (
              <React.Suspense fallback={null}>
                {tab === "check" && report !== null && <CheckView report={report} list={list} />}
                {tab === "staffing" && <StaffingView />}
                {tab === "baseline" && <BaselineView />}
                {tab === "templates" && <TemplatesView />}
                {tab === "export" && <ExportView />}
                {tab === "settings" && <SettingsView />}
              </React.Suspense>
            )}
          </PaneParts>
        )}
        <Foot onNext={toNext} />
      </WideContext.Provider>
    </main>
  );
}
