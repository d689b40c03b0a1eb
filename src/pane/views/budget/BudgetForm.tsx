import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { IDropdownStyles } from "office-ui-fabric-react/lib/Dropdown";
import * as React from "react";
import { LBF_AREAS } from "../../../core/pairing/matrix";
import { isSameLine, lineMarkOf, lineOf } from "../../../core/tables/regions/lineMarks";
import type {
  BudgetMapping,
  BudgetMeaning,
  BudgetPosition,
  BudgetTable,
} from "../../../core/tables/staffing/staffingTable";
import { BUDGET_COLUMN_TEXTS, type BudgetColumnTexts } from "../../../locales/budgetColumnTexts";
import { plain } from "../../../reports/escape";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { forgetColumns, saveColumns } from "../../state/budgetColumns";
import type { ColumnsForm } from "../../state/columnsForm";
import { budgetReader, type BudgetReader } from "../../state/budgetReader";
import { placeName } from "../../state/pointing";
import type { Say } from "../staffing/Figures";
import { meaningInWords, meaningKey, needsArea, type MeaningKey } from "../../../reports/budgetMeaning";
import { choicesOf, lineKey, lineName, linesOf, mappingOf, meaningOf, type Line } from "./meanings";

type Choices = ReadonlyMap<string, BudgetMeaning>;

/** The preview follows what is chosen after this long, so that a large sheet isn't read with every key. */
const PREVIEW_MS = 150;
const SHOWN_POSITIONS = 3;

/** What each column of a sheet's budget holds, with how its first positions are read. */
export default function BudgetForm({ columns }: { readonly columns: ColumnsForm }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say } = useScope();
  const texts = BUDGET_COLUMN_TEXTS[state.language];
  const { sheet, range, store, told } = columns;
  const [choices, setChoices] = React.useState<Choices>(() => choicesOf(told, sheet.name));
  const [tried, setTried] = React.useState(false);
  const read = React.useMemo(() => budgetReader(columns), [columns]);
  // The headings' own reading, whatever is chosen: what "as the heading says" means.
  const lines = React.useMemo(
    () =>
      linesOf(
        sheet,
        {
          byHeadings: read([]),
          byUser: read(mappingOf(choicesOf(told, sheet.name), sheet.name)),
        },
        range,
      ),
    [read, sheet, range, told],
  );
  const mapping = React.useMemo(() => mappingOf(choices, sheet.name), [choices, sheet]);
  const budgets = usePreview(read, mapping);
  const positions = budgets.flatMap((budget) => budget.positions);
  const heading = useFirstFocus<HTMLHeadingElement>();
  const close = (): void => pane.dispatch({ type: "columns", columns: null });
  const choose = (line: Line, meaning: BudgetMeaning | null): void => {
    const next = new Map(choices);
    if (meaning === null) next.delete(lineKey(line));
    else next.set(lineKey(line), meaning);
    setChoices(next);
  };
  const save = (): void => {
    setTried(true);
    const found = read(mapping).flatMap((budget) => budget.positions);
    if (found.length > 0) void saveColumns(pane, columns, markedMapping(columns, choices, lines));
  };
  const isKept = told.length > 0 || store.budgetTables.some((one) => one.sheet === sheet.name);
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-columns" {...opens(close)}>
      <h2 id="baselinekontrol-columns" ref={heading} tabIndex={-1} className={styles.subheading}>
        {range === null
          ? say(texts.heading, { sheet: sheet.name })
          : say(texts.headingRange, { place: placeName({ sheet: sheet.name, range }) })}
      </h2>
      <p>{pane.props().host?.capabilities.store === true ? texts.intro : texts.introHere}</p>
      {lines.length === 0 && <p>{texts.none}</p>}
      {lines.map((line) => (
        <Choice
          key={lineKey(line)}
          line={line}
          chosen={choices.get(lineKey(line)) ?? null}
          texts={texts}
          onChoose={(meaning) => choose(line, meaning)}
        />
      ))}
      <h3 className={styles.subheading}>{texts.preview}</h3>
      {positions.length === 0 ? (
        <p role={tried ? "alert" : undefined} className={tried ? styles.severityerror : styles.soft}>
          {texts.noPositions}
        </p>
      ) : (
        <Preview positions={positions} texts={texts} />
      )}
      <div className={styles.buttons}>
        <PrimaryButton text={texts.save} onClick={save} />
        {isKept && <DefaultButton text={texts.remove} onClick={() => void forgetColumns(pane, columns)} />}
        <DefaultButton text={texts.cancel} onClick={close} />
      </div>
    </section>
  );
}

/** What is chosen, with what each line is found again by. */
function markedMapping({ sheet, told }: ColumnsForm, choices: Choices, lines: readonly Line[]): BudgetMapping[] {
  return mappingOf(choices, sheet.name).map((one) => {
    const chosen = lineOf(one);
    const line = lines.find(({ axis, index }) => axis === chosen.axis && index === chosen.index);
    const before = told.find((other) => isSameLine(lineOf(other), chosen));
    const mark = line === undefined ? before?.mark : (lineMarkOf(sheet, line.axis, line.at) ?? undefined);
    return mark === undefined ? one : { ...one, mark };
  });
}

function usePreview(read: BudgetReader, mapping: readonly BudgetMapping[]): readonly BudgetTable[] {
  const [budgets, setBudgets] = React.useState(() => read(mapping));
  React.useEffect(() => {
    const timer = setTimeout(() => setBudgets(read(mapping)), PREVIEW_MS);
    return () => clearTimeout(timer);
  }, [read, mapping]);
  return budgets;
}

const AS_READ = "";
/** What is chosen is read whole, also in a narrow pane. */
const WRAPPED: Partial<IDropdownStyles> = {
  title: { height: "auto", minHeight: 32, whiteSpace: "normal", lineHeight: "1.35", paddingTop: 5, paddingBottom: 5 },
};
const OWN_AREA = "";

function Choice(props: {
  readonly line: Line;
  readonly chosen: BudgetMeaning | null;
  readonly texts: BudgetColumnTexts;
  readonly onChoose: (meaning: BudgetMeaning | null) => void;
}): React.ReactElement {
  const { state, say } = useScope();
  const { line, chosen, texts, onChoose } = props;
  const name = lineName(line, texts, say);
  const years = yearsOf(state.report?.plan?.period.from ?? null, state.report?.plan?.period.to ?? null);
  const keys = Object.keys(texts.meanings) as MeaningKey[];
  const area = chosen !== null && needsArea(chosen) ? chosen.omraade : null;
  const areas = [
    ...new Set([...LBF_AREAS, ...(state.report?.staffing?.areas ?? []), ...(area === null ? [] : [area])]),
  ];
  const year = chosen?.kind === "year" ? chosen.year : (years[0] ?? 0);
  return (
    <>
      <SelectField
        label={name}
        styles={WRAPPED}
        selectedKey={chosen === null ? AS_READ : meaningKey(chosen)}
        options={[
          {
            key: AS_READ,
            text:
              line.read === null
                ? texts.unread
                : say(texts.asRead, { meaning: meaningInWords(line.read, state.language) }),
          },
          ...keys.map((key) => ({ key, text: texts.meanings[key] })),
        ]}
        onChange={(_, option) => {
          const key = keys.find((one) => one === option?.key);
          onChoose(key === undefined ? null : meaningOf(key, area ?? areas[0] ?? null, year));
        }}
      />
      {chosen !== null && needsArea(chosen) && (
        <SelectField
          label={say(texts.area, { line: name })}
          selectedKey={chosen.omraade ?? OWN_AREA}
          options={[...areas.map((key) => ({ key, text: key })), { key: OWN_AREA, text: texts.ownArea }]}
          onChange={(_, option) => {
            const omraade = areas.find((one) => one === option?.key) ?? null;
            onChoose({ ...chosen, omraade });
          }}
        />
      )}
      {chosen?.kind === "year" && (
        <SelectField
          label={say(texts.year, { line: name })}
          selectedKey={chosen.year}
          options={years.map((key) => ({ key, text: String(key) }))}
          onChange={(_, option) => onChoose({ kind: "year", year: Number(option?.key ?? chosen.year) })}
        />
      )}
    </>
  );
}

const FIRST_YEAR = 2015;
const LAST_YEAR = 2040;

/** The plan's years; where they aren't known, all that a plan may have. */
function yearsOf(from: string | null, to: string | null): number[] {
  const first = from === null ? FIRST_YEAR : Number(from.slice(0, 4));
  const last = to === null ? Math.max(first, LAST_YEAR) : Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, Math.min(last - first, 50)) + 1 }, (_, index) => first + index);
}

function Preview(props: {
  readonly positions: readonly BudgetPosition[];
  readonly texts: BudgetColumnTexts;
}): React.ReactElement {
  const styles = useStyles();
  const { say, count } = useScope();
  const { positions, texts } = props;
  const rest = positions.length - SHOWN_POSITIONS;
  return (
    <>
      <dl className={styles.definition}>
        {positions.slice(0, SHOWN_POSITIONS).map((position) => (
          <React.Fragment key={`${position.at.row}:${position.at.column}`}>
            <dt>{plain(position.stilling)}</dt>
            <dd>{positionInWords(position, texts, say)}</dd>
          </React.Fragment>
        ))}
      </dl>
      {rest > 0 && <p className={styles.soft}>{count(texts.more, rest)}</p>}
    </>
  );
}

function positionInWords(position: BudgetPosition, texts: BudgetColumnTexts, say: Say): string {
  const { activity, contractHours, annualCost, shares, hours, amounts, years, total } = position;
  const two = (value: number): number => Math.round(value * 100) / 100;
  const parts = [
    activity === null ? null : plain(activity),
    contractHours === null ? null : say(texts.weekly, { value: two(contractHours.value) }),
    annualCost === null ? null : say(texts.perYear, { value: Math.round(annualCost.value) }),
    ...[...shares].map(([name, { value }]) => say(texts.share, { name, value: two(value * 100) })),
    ...[...hours].map(([name, { value }]) => say(texts.hours, { name, value: two(value) })),
    ...[...amounts].map(([name, { value }]) => say(texts.named, { name, value: Math.round(value) })),
    ...[...years].map(([name, { value }]) => say(texts.named, { name, value: Math.round(value) })),
    total === null ? null : say(texts.amount, { value: Math.round(total.value) }),
  ];
  return parts.filter((part) => part !== null).join(" · ") || "–";
}
