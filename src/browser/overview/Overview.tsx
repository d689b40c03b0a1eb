import * as React from "react";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { COUNT_COLUMNS, isCount, PLAN_COLUMNS, type PlanColumn } from "../../reports/overview/planLine";
import { counted, periodInWords, voiceOf } from "../../reports/words";
import { download } from "../download";
import { problemSentence } from "../opening/problemSentence";
import type { PassedOverFile } from "../opening/found";
import { PassedOver } from "./PassedOver";
import { plansCsv } from "./plansCsv";
import { lineOf, type OverviewPlan } from "./plan";
import { nextOrder, sortPlans, type SortOrder } from "./sortPlans";

export interface OverviewProps {
  readonly language: Language;
  readonly plans: readonly OverviewPlan[];
  readonly passedOver: readonly PassedOverFile[];
  readonly others: number;
  readonly running: boolean;
  /** The file whose row gets focus when the overview is shown again. */
  readonly returnTo: File | null;
  readonly onOpen: (file: File) => void;
  readonly onStop: () => void;
}

/** One line a plan: what a sekretariat needs to know of many workbooks. */
export default function Overview(props: OverviewProps): React.ReactElement {
  const { language, plans, passedOver, others, running, returnTo, onOpen, onStop } = props;
  const texts = BROWSER_TEXTS[language].overview;
  const [order, setOrder] = React.useState<SortOrder | null>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const body = React.useRef<HTMLTableSectionElement>(null);
  const shown = order === null ? plans : sortPlans(plans, order);

  React.useEffect(() => {
    const index = returnTo === null ? -1 : shown.findIndex(({ file }) => file === returnTo);
    const row = body.current?.rows[index]?.querySelector("button");
    (row ?? heading.current)?.focus();
    // Only when it is shown: focus stays where the user has put it.
  }, []);

  const save = (): void => download(texts.exportName, "text/csv;charset=utf-8", plansCsv(shown, language));

  return (
    <main className="overview" aria-labelledby="overview-heading">
      <h1 id="overview-heading" ref={heading} tabIndex={-1}>
        {counted(texts.heading, plans.length, voiceOf(language))}
      </h1>
      <p>{texts.lead}</p>
      <div className="overview-actions">
        <button type="button" className="quiet" onClick={save} disabled={running}>
          {texts.export}
        </button>
        <OverviewProgress language={language} plans={plans} running={running} onStop={onStop} />
      </div>
      <div className="overview-table" role="region" aria-labelledby="overview-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {PLAN_COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={isCount(column) ? "count" : undefined}
                  aria-sort={order?.column === column ? order.direction : undefined}
                >
                  <button type="button" className="sort" onClick={() => setOrder(nextOrder(order, column))}>
                    {OVERVIEW_TEXTS[language].columns[column]}
                    <SortMark order={order} column={column} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((plan) => (
              <PlanRow
                key={plans.indexOf(plan)}
                language={language}
                plan={plan}
                onOpen={() => plan.file !== null && onOpen(plan.file)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {texts.total}
              </th>
              {COUNT_COLUMNS.map((column) => (
                <td key={column} className="count">
                  {plans.reduce((sum, plan) => sum + (lineOf(plan)?.[column] ?? 0), 0)}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <PassedOver language={language} files={passedOver} others={others} />
    </main>
  );
}

function SortMark({
  order,
  column,
}: {
  readonly order: SortOrder | null;
  readonly column: PlanColumn;
}): React.ReactElement {
  const direction = order?.column === column ? order.direction : "none";
  return (
    <svg className={`sort-mark ${direction}`} viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
      <path className="up" d="M4 0l3 4H1z" />
      <path className="down" d="M4 10L1 6h6z" />
    </svg>
  );
}

interface ProgressProps {
  readonly language: Language;
  readonly plans: readonly OverviewPlan[];
  readonly running: boolean;
  readonly onStop: () => void;
}

function OverviewProgress({ language, plans, running, onStop }: ProgressProps): React.ReactElement {
  const { overview, open } = BROWSER_TEXTS[language];
  const done = plans.filter(({ state }) => state.kind !== "waiting").length;
  const errors = plans.reduce((sum, plan) => sum + (lineOf(plan)?.error ?? 0), 0);
  const whole = plans.length === 1 ? overview.doneOne : overview.done;
  const sentence = running ? overview.progress : done < plans.length ? overview.stopped : whole;
  return (
    <>
      {/* Heard once, when all is done: a file a time would be noise. */}
      <p role="status">{running ? "" : fillIn(language, sentence, { done, count: plans.length, errors })}</p>
      {running && (
        <>
          <label className="reading">
            {fillIn(language, sentence, { done, count: plans.length, errors })}
            <progress max={plans.length} value={done} />
          </label>
          <button type="button" className="quiet" onClick={onStop}>
            {open.cancel}
          </button>
        </>
      )}
    </>
  );
}

interface PlanRowProps {
  readonly language: Language;
  readonly plan: OverviewPlan;
  readonly onOpen: () => void;
}

function PlanRow({ language, plan, onOpen }: PlanRowProps): React.ReactElement {
  const texts = BROWSER_TEXTS[language].overview;
  const { path, state } = plan;
  if (state.kind !== "checked") {
    const problem = state.kind === "unread" ? problemSentence(language, state.problem) : null;
    return (
      <tr className={state.kind}>
        <th scope="row">{problem === null ? "" : texts.unread}</th>
        <td colSpan={PLAN_COLUMNS.length - 2}>{problem === null ? "" : `${problem.what} ${problem.todo}`}</td>
        <td className="file">{path}</td>
      </tr>
    );
  }
  const { line } = state;
  const period = periodInWords(line.period, voiceOf(language));
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={onOpen}>
          {line.plan ?? path}
        </button>
      </th>
      <td>{line.kommune ?? <Unknown language={language} />}</td>
      <td className="period">{period ?? <Unknown language={language} />}</td>
      {COUNT_COLUMNS.map((column) => (
        <td key={column} className={`count${line[column] > 0 ? ` some ${column}` : ""}`}>
          {line[column]}
        </td>
      ))}
      <td className="file">{path}</td>
    </tr>
  );
}

function Unknown({ language }: { readonly language: Language }): React.ReactElement {
  return <span className="unknown">{BROWSER_TEXTS[language].overview.unknown}</span>;
}
