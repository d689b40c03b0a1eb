import * as React from "react";
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { MANY_PLANS_TEXTS } from "../../../locales/manyPlansTexts";
import { OVERVIEW_TEXTS } from "../../../locales/overviewTexts";
import type { Language } from "../../../locales/types";
import type { PlanEntry } from "../../../reports/overview/model";
import type { PlanReview } from "../../../reports/overview/review";
import { isCount, type PlanColumn } from "../../../reports/overview/planLine";
import { planTotal } from "../../../reports/overview/rows";
import { valueInWords } from "../../../reports/overview/values";
import type { OverviewLine } from "../lines";
import type { OverviewPlan } from "../plan";
import { nextOrder, type SortColumn, type SortOrder } from "../sortPlans";
import { withChosen, type OverviewView } from "../view";
import { PAGE_COLUMNS } from "./columns";
import { PlanRow } from "./PlanRow";

/** What a row is taken to be high before it is drawn, and the headings, in pixels. */
const ROW_HEIGHT = 45;
const HEAD_HEIGHT = 56;

export interface PlanTableProps {
  readonly language: Language;
  readonly labelledBy: string;
  readonly lines: readonly OverviewLine[];
  /** The lines, as the overview of every form has them. */
  readonly entries: readonly PlanEntry[];
  readonly view: OverviewView;
  readonly setView: React.Dispatch<React.SetStateAction<OverviewView>>;
  /** The file whose row gets focus when the overview is shown again. */
  readonly returnTo: File | null;
  readonly onOpen: (file: File) => void;
  readonly onDecide: (plan: OverviewPlan, review: Pick<PlanReview, "status" | "note">) => void;
}

/** A line a plan. Of very many, those in sight are drawn. */
export function PlanTable(props: PlanTableProps): React.ReactElement {
  const { language, labelledBy, lines, entries, view, setView, returnTo } = props;
  const scroller = React.useRef<HTMLDivElement>(null);
  const scroll = React.useRef(view.scroll);
  const [active, setActive] = React.useState<number | null>(
    () => lines.find(({ plan }) => returnTo !== null && plan.file === returnTo)?.plan.id ?? null,
  );
  const activeRow = lines.findIndex(({ plan }) => plan.id === active);

  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.plan.id ?? index,
    overscan: 10,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: view.scroll.table,
    // With other heights the rows would stand elsewhere than they did.
    initialMeasurementsCache: [...view.measured],
    // A row that has focus is drawn wherever it is: focus would be gone with it.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (activeRow < 0 || inSight.includes(activeRow)) return inSight;
      return [...inSight, activeRow].sort((a, b) => a - b);
    },
  });

  React.useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo({ top: view.scroll.table, left: view.scroll.left });
    return () =>
      setView((before) => {
        const { table, left } = scroll.current;
        return { ...before, scroll: { ...before.scroll, table, left }, measured: rows.takeSnapshot() };
      });
    // When it is shown, and when it is left.
  }, []);
  // Where the row stands is known once the first rows are drawn.
  const awaited = React.useRef(active);
  React.useLayoutEffect(() => {
    if (awaited.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-plan="${awaited.current}"] button.link`);
    if (row === null || row === undefined) return;
    awaited.current = null;
    row.focus({ preventScroll: view.scroll.table > 0 });
  });

  // The rows' own functions stay the same, or all rows would be drawn anew with whatever changes in the page.
  const latest = React.useRef(props);
  latest.current = props;
  const open = React.useCallback<PlanTableProps["onOpen"]>((file) => latest.current.onOpen(file), []);
  const decide = React.useCallback<PlanTableProps["onDecide"]>((...of) => latest.current.onDecide(...of), []);
  const choose = React.useCallback(
    (id: number) => setView((before) => ({ ...before, chosen: withChosen(before.chosen, id) })),
    [setView],
  );
  const total = React.useMemo(() => planTotal(entries, language, PAGE_COLUMNS), [entries, language]);
  const items = rows.getVirtualItems();
  const end = items.at(-1)?.end ?? HEAD_HEIGHT;
  const width = PAGE_COLUMNS.length + 1;

  return (
    <div
      ref={scroller}
      className="overview-table"
      role="region"
      aria-labelledby={labelledBy}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
        scroll.current = { ...scroll.current, table: scrollTop, left: scrollLeft };
      }}
    >
      <table className="plans" aria-labelledby={labelledBy} aria-rowcount={lines.length + 2}>
        <colgroup>
          <col className="choose" />
          {PAGE_COLUMNS.map((column) => (
            <col key={column} className={isCount(column) ? "count" : column} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{MANY_PLANS_TEXTS[language].choose}</th>
            {PAGE_COLUMNS.map((column) => (
              <HeadingCell
                key={column}
                language={language}
                column={column}
                order={view.order}
                onSort={(by) => setView((before) => ({ ...before, order: nextOrder(before.order, by) }))}
              />
            ))}
          </tr>
        </thead>
        <tbody
          onFocus={({ target }) => {
            const id = target.closest<HTMLElement>("[data-plan]")?.dataset["plan"];
            setActive(id === undefined ? null : Number(id));
          }}
        >
          {items.map((item, number) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <React.Fragment key={line.plan.id}>
                <Gap height={item.start - before(items, number)} width={width} />
                <PlanRow
                  measure={rows.measureElement}
                  index={item.index}
                  language={language}
                  plan={line.plan}
                  status={line.review.status}
                  isEarlier={line.review.isEarlier}
                  note={line.review.note}
                  isChosen={view.chosen.includes(line.plan.id)}
                  onOpen={open}
                  onChoose={choose}
                  onDecide={decide}
                />
              </React.Fragment>
            );
          })}
          <Gap height={rows.getTotalSize() + HEAD_HEIGHT - end} width={width} />
        </tbody>
        <tfoot>
          <tr aria-rowindex={lines.length + 2}>
            <td />
            {total.map((value, at) => {
              const column = PAGE_COLUMNS[at];
              const words = valueInWords(value, language);
              if (column === "plan")
                return (
                  <th key={column} scope="row">
                    {words}
                  </th>
                );
              return (
                <td key={column} className={column !== undefined && isCount(column) ? "count" : undefined}>
                  {words}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Where the item before the one of the number ends. */
function before(items: readonly VirtualItem[], number: number): number {
  return items[number - 1]?.end ?? HEAD_HEIGHT;
}

/** Room for rows that aren't drawn. */
function Gap({ height, width }: { readonly height: number; readonly width: number }): React.ReactElement | null {
  if (height < 1) return null;
  return (
    <tr className="gap" aria-hidden="true">
      <td colSpan={width} style={{ height }} />
    </tr>
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
  if (column === "remark" || column === "note") return <th scope="col">{heading}</th>;
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
