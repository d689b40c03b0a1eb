import * as React from "react";
import type { CellRef } from "../../../core/findings/finding";
import { withCovered } from "../../../reports/entries";
import type { FileReport, ReportFinding, Section } from "../../../reports/model";
import { emptySectionInWords } from "../../../reports/words";
import { Drawing } from "../../fabric/icons";
import { useStyles } from "../../fabric/styles";
import { rowsIn } from "../../parts/useKeptFocus";
import { useBrief, useScope } from "../../PaneScope";
import { FindingEntry, NestedEntry, type FindingEntryProps } from "./FindingEntry";
import { GroupEntry } from "./GroupEntry";
import { TidyAction } from "./lazyActions";
import { findingKey, type ShownGroup, type ShownSection } from "./shownSections";
import { useListKeys } from "./useListKeys";
import { useOpened, type Opened } from "./useOpened";

/** A list longer than this is drawn in pieces. */
const PIECE = 50;

export interface FindingListHandle {
  /** Opens what hides the first finding of the cell and focuses it; false while the filter holds it back. */
  readonly reveal: (cell: CellRef) => boolean;
  readonly focus: () => boolean;
  /** Makes the next finding the current one, or the one before, and gives it; null where there is none. */
  readonly step: (by: 1 | -1) => ReportFinding | null;
}

interface FindingListProps {
  readonly report: FileReport;
  readonly sections: readonly ShownSection[];
}

/** All findings that pass the filter, by table. */
export const FindingList = React.forwardRef<FindingListHandle, FindingListProps>(function FindingList(props, ref) {
  const styles = useStyles();
  const { texts, pane } = useScope();
  const { sections, report } = props;
  const list = React.useRef<HTMLDivElement>(null);
  const hintId = "baselinekontrol-list-keys";
  const keys = useListKeys(list);
  const opened = useOpened();
  const [current, setCurrent] = React.useState<string | null>(null);
  const wanted = React.useRef<(CellRef & { readonly isFocused: boolean }) | null>(null);
  const [, drawAgain] = React.useReducer((count: number) => count + 1, 0);

  // After every draw: what is wanted may first have to be let through the filter, then opened, then drawn.
  React.useLayoutEffect(() => {
    const found = wanted.current === null ? null : findIn(sections, wanted.current);
    if (found === null || list.current === null) return;
    const row = rowOf(list.current, findingKey(found.finding));
    if (row === null) {
      opened.reveal(found.section.key, found.group.findings.length > 1 ? found.group.key : null, found);
      return;
    }
    const { isFocused } = wanted.current ?? { isFocused: false };
    wanted.current = null;
    if (isFocused) row.focus();
    else setCurrent(findingKey(found.finding));
    row.scrollIntoView({ block: isFocused ? "center" : "nearest" });
  });

  // The finding of the cell that is selected in the sheet; focus stays where it is. A new result moves nothing.
  const { selected } = useBrief();
  const last = React.useRef(selected);
  React.useEffect(() => {
    if (selected === last.current) return;
    last.current = selected;
    if (selected === null || findIn(sections, selected) === null) return;
    wanted.current = { ...selected, isFocused: false };
    drawAgain();
  }, [selected, sections]);

  React.useImperativeHandle(ref, () => ({
    reveal: (cell) => {
      wanted.current = { ...cell, isFocused: true };
      drawAgain();
      return findIn(sections, cell) !== null;
    },
    focus: () => {
      const rows = list.current === null ? [] : rowsIn(list.current);
      const row = rows.find((candidate) => candidate.tabIndex === 0) ?? rows[0];
      row?.focus();
      return row !== undefined;
    },
    step: (by) => {
      const all = sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
      const at = all.findIndex((finding) => findingKey(finding) === current);
      const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length] ?? null;
      if (next === null) return null;
      wanted.current = { sheet: next.sheet, cell: next.cell, isFocused: false };
      setCurrent(findingKey(next));
      drawAgain();
      pane.props().onActive?.(next);
      return next;
    },
  }));

  const follow = (event: React.FocusEvent): void => {
    keys.onFocus(event);
    if (!(event.target instanceof HTMLElement)) return;
    const key = event.target.closest<HTMLElement>("[data-finding]")?.dataset["finding"] ?? null;
    if (key === current) return;
    setCurrent(key);
    pane.props().onActive?.(report.findings.find((finding) => findingKey(finding) === key) ?? null);
  };

  return (
    <div
      ref={list}
      data-rows=""
      role="group"
      aria-label={texts.list.label}
      aria-describedby={hintId}
      onFocus={follow}
      onKeyDown={keys.onKeyDown}
    >
      <p id={hintId} className={styles.hidden}>
        {texts.list.keys}
      </p>
      {sections.map((shown) =>
        shown.section === null ? (
          <Worst key={shown.key} shown={shown} opened={opened} current={current} />
        ) : (
          <SectionOfList key={shown.key} section={shown.section} shown={shown} opened={opened} current={current} />
        ),
      )}
    </div>
  );
});

/** All findings, the worst first, without headings. */
const Worst = React.memo(function Worst(props: {
  readonly shown: ShownSection;
  readonly opened: Opened;
  readonly current: string | null;
}): React.ReactElement {
  const styles = useStyles();
  const { shown, opened, current } = props;
  const most = opened.most(shown.key);
  return (
    <>
      <ul className={styles.list}>
        {shown.groups.slice(0, most).map((group) => (
          <OneOrMany key={group.key} group={group} opened={opened} current={current} />
        ))}
      </ul>
      <More left={shown.groups.length - most} onMore={() => opened.more(shown.key)} />
    </>
  );
});

const SectionOfList = React.memo(function SectionOfList(props: {
  readonly section: Section;
  readonly shown: ShownSection;
  readonly opened: Opened;
  readonly current: string | null;
}): React.ReactElement {
  const styles = useStyles();
  const { texts, voice, say } = useScope();
  const { section, shown, opened, current } = props;
  const { key, groups, count } = shown;
  const isOpen = !opened.has("closed", key);
  const { sheet, table } = section;
  const kind = table === null ? texts.list.elsewhere : voice.texts.kind[table.kind];
  // A sheet is often called what its table is.
  const place = kind.toLowerCase() === sheet.toLowerCase() ? sheet : say(texts.list.table, { sheet, kind });
  const title = count === 0 ? place : say(texts.list.counted, { place, count });
  const most = opened.most(key);
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading}>
        <button
          type="button"
          data-row=""
          className={styles.sectionToggle}
          aria-expanded={isOpen}
          onClick={() => opened.toggle("closed", key)}
        >
          <span className={styles.icon}>
            <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
          </span>
          <span className={styles.findingText}>{title}</span>
        </button>
      </h2>
      {isOpen && groups.length === 0 && <p className={styles.nothing}>{emptySectionInWords(section, voice)}</p>}
      {isOpen && groups.length > 0 && table !== null && (
        <React.Suspense fallback={null}>
          <TidyAction
            rules={section.findings.map(({ rule }) => rule)}
            at={{ sheet, cell: table.range.split(":", 1)[0] ?? "" }}
          />
        </React.Suspense>
      )}
      {isOpen && groups.length > 0 && (
        <ul className={styles.list}>
          {groups.slice(0, most).map((group) => (
            <OneOrMany key={group.key} group={group} opened={opened} current={current} />
          ))}
        </ul>
      )}
      {isOpen && <More left={groups.length - most} onMore={() => opened.more(key)} />}
    </section>
  );
});

function OneOrMany(props: {
  readonly group: ShownGroup;
  readonly opened: Opened;
  readonly current: string | null;
}): React.ReactElement {
  const { group, opened, current } = props;
  const { findings, key } = group;
  const propsOf = (finding: ReportFinding): FindingEntryProps => {
    const id = findingKey(finding);
    return {
      finding,
      isCurrent: current === id,
      whyOpen: opened.has("why", id),
      previewOpen: opened.has("preview", id),
      onWhy: () => opened.toggle("why", id),
      onPreview: () => opened.toggle("preview", id),
    };
  };
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) return <FindingEntry {...propsOf(only)} />;
  const isOpen = opened.has("group", key);
  const most = opened.most(key);
  return (
    <GroupEntry
      group={group}
      isOpen={isOpen}
      whyOpen={opened.has("why", key)}
      onToggle={() => opened.toggle("group", key)}
      onWhy={() => opened.toggle("why", key)}
    >
      {isOpen &&
        findings
          .slice(0, most)
          .map((finding) => <NestedEntry key={findingKey(finding)} heading={group.heading} {...propsOf(finding)} />)}
      {findings.length > most && (
        <li>
          <More left={findings.length - most} onMore={() => opened.more(key)} />
        </li>
      )}
    </GroupEntry>
  );
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }): React.ReactElement | null {
  const styles = useStyles();
  const { texts, count } = useScope();
  if (left <= 0) return null;
  return (
    <button type="button" data-row="" className={styles.linkButton} onClick={onMore}>
      {count(texts.list.showMore, Math.min(left, PIECE))}
    </button>
  );
}

function rowOf(list: HTMLElement, key: string): HTMLElement | null {
  const entries = [...list.querySelectorAll<HTMLElement>("[data-finding]")];
  return entries.find((entry) => entry.dataset["finding"] === key)?.querySelector<HTMLElement>("[data-row]") ?? null;
}

interface Found {
  readonly section: ShownSection;
  readonly group: ShownGroup;
  readonly finding: ReportFinding;
  /** Where the group stands in its section, and the finding in its group. */
  readonly groupIndex: number;
  readonly index: number;
}

function findIn(sections: readonly ShownSection[], cell: CellRef): Found | null {
  for (const section of sections) {
    for (const [groupIndex, group] of section.groups.entries()) {
      const index = group.findings.findIndex((finding) =>
        withCovered(finding).some((one) => one.sheet === cell.sheet && one.cell === cell.cell),
      );
      const finding = group.findings[index];
      if (finding !== undefined) return { section, group, finding, groupIndex, index };
    }
  }
  return null;
}
