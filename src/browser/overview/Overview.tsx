import * as React from "react";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { isCount, PLAN_COLUMNS, type PlanColumn } from "../../reports/overview/planLine";
import { planRow, planTotal } from "../../reports/overview/rows";
import { valueInWords } from "../../reports/overview/values";
import { counted, voiceOf } from "../../reports/voice";
import { download } from "../download";
import type { PassedOverFile } from "../opening/found";
import { PassedOver } from "./PassedOver";
import { plansCsv } from "./plansCsv";
import { entryOf, lineOf, type OverviewPlan } from "./plan";
import { nextOrder, sortPlans, type SortColumn, type SortOrder } from "./sortPlans";

export interface OverviewProps {
  readonly language: Language;
  readonly plans: readonly OverviewPlan[];
  readonly passedOver: readonly PassedOverFile[];
  readonly others: number;
  readonly running: boolean;
  /** Names of files with work that isn't saved. */
  readonly unsaved: readonly string[];
  /** The file whose row gets focus when the overview is shown again. */
  readonly returnTo: File | null;
  readonly onOpen: (file: File) => void;
  readonly onStop: () => void;
}

/** One line a plan: what a sekretariat needs to know of many workbooks. */
export default function Overview(props: OverviewProps): React.ReactElement {
  const { language, plans, passedOver, others, running, unsaved, returnTo, onOpen, onStop } = props;
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

  const save = (): void =>
    download(texts.exportName, new Blob([plansCsv(shown, language)], { type: "text/csv;charset=utf-8" }));

  return (
    <main className="overview" aria-labelledby="overview-heading">
      <h1 id="overview-heading" ref={heading} tabIndex={-1}>
        {counted(texts.heading, plans.length, voiceOf(language))}
      </h1>
      <p>{texts.lead}</p>
      {unsaved.length > 0 && <p>{fillIn(language, KEEPING_TEXTS[language].unsaved, { files: unsaved.join(", ") })}</p>}
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
                <HeadingCell
                  key={column}
                  language={language}
                  column={column}
                  order={order}
                  onSort={(by) => setOrder(nextOrder(order, by))}
                />
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
              {planTotal(
                plans.map((plan) => entryOf(plan, language)),
                language,
              ).map((value, column) => (
                <PlainCell
                  key={PLAN_COLUMNS[column]}
                  column={PLAN_COLUMNS[column]}
                  value={typeof value === "number" ? value : valueInWords(value, language)}
                />
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <PassedOver language={language} files={passedOver} others={others} />
    </main>
  );
}

interface HeadingCellProps {
  readonly language: Language;
  readonly column: PlanColumn;
  readonly order: SortOrder | null;
  readonly onSort: (column: SortColumn) => void;
}

function HeadingCell({ language, column, order, onSort }: HeadingCellProps): React.ReactElement {
  const heading = OVERVIEW_TEXTS[language].columns[column];
  if (column === "remark") return <th scope="col">{heading}</th>;
  return (
    <th
      scope="col"
      className={isCount(column) ? "count" : undefined}
      aria-sort={order?.column === column ? order.direction : undefined}
    >
      <button type="button" className="sort" onClick={() => onSort(column)}>
        {heading}
        <SortMark order={order} column={column} />
      </button>
    </th>
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
  const line = lineOf(plan);
  const row = planRow(entryOf(plan, language), language);
  return (
    <tr className={plan.state.kind === "checked" ? undefined : plan.state.kind}>
      {PLAN_COLUMNS.map((column, index) => {
        const found = row[index] ?? "";
        const value = typeof found === "number" ? found : valueInWords(found, language);
        if (line !== null && column === "plan") {
          return (
            <th key={column} scope="row">
              <button type="button" className="link" onClick={onOpen}>
                {value === "" ? plan.path : value}
              </button>
            </th>
          );
        }
        const isUnknown =
          line !== null && value === "" && (column === "kommune" || column === "from" || column === "to");
        return <PlainCell key={column} column={column} value={isUnknown ? <Unknown language={language} /> : value} />;
      })}
    </tr>
  );
}

interface PlainCellProps {
  readonly column: PlanColumn | undefined;
  readonly value: React.ReactNode;
}

/** A cell of the row, or of the total; the first names its row. */
function PlainCell({ column, value }: PlainCellProps): React.ReactElement {
  if (column === "plan") return <th scope="row">{value}</th>;
  if (column === undefined || !isCount(column)) return <td className={column}>{value}</td>;
  const isSome = typeof value === "number" && value > 0;
  return <td className={`count${isSome ? ` some ${column}` : ""}`}>{value}</td>;
}

function Unknown({ language }: { readonly language: Language }): React.ReactElement {
  return <span className="unknown">{BROWSER_TEXTS[language].overview.unknown}</span>;
}
