import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import type { StaffingMatrix } from "../../../core/pairing/matrix";
import { STAFFING_TEXTS, type StaffingViewTexts } from "../../../locales/staffingTexts";
import type { FileReport } from "../../../reports/model";
import type { WorkUnit } from "../../../reports/staffingTable";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { IfStale } from "../../parts/Outdated";
import { useIsWide } from "../../parts/useIsWide";
import { useScope } from "../../PaneScope";
import { copyStaffing, insertStaffing, saveStaffing } from "../../state/staffing";
import { ColumnQuestions } from "../budget/ColumnQuestion";
import { BudgetColumns } from "../header/BudgetColumns";
import { Areas } from "./Areas";
import { Position } from "./Position";
import { PositionTable } from "./PositionTable";
import { AloneLines, Answers, OpenQuestions } from "./Questions";

const UNITS: readonly WorkUnit[] = ["share", "hours", "fullTime"];

/** The plan's staff: what the delaftaler say beside the budget, and what only the user can tell of it. */
export default function StaffingView(): React.ReactElement {
  const styles = useStyles();
  const { state } = useScope();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const texts = STAFFING_TEXTS[state.language];
  const { report } = state;
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.heading}
      </h2>
      {report === null ? (
        <p>{texts.first}</p>
      ) : (
        <Staff report={report} texts={texts} onDone={() => heading.current?.focus()} />
      )}
    </div>
  );
}

function Staff(props: {
  readonly report: FileReport;
  readonly texts: StaffingViewTexts;
  readonly onDone: () => void;
}): React.ReactElement {
  const { report, texts, onDone } = props;
  const { staffing, questions } = report;
  return (
    <>
      <IfStale text={texts.stale} />
      <Missing report={report} texts={texts} />
      {staffing !== null && (
        <>
          <p>{texts.about}</p>
          <OpenQuestions questions={questions} texts={texts} onDone={onDone} />
          <AloneLines questions={questions} texts={texts} onDone={onDone} />
          <Answers questions={questions} texts={texts} onDone={onDone} />
          <ColumnQuestions report={report} onDone={onDone} />
          <BudgetColumns report={report} />
          <Matrix matrix={staffing} texts={texts} />
        </>
      )}
    </>
  );
}

/** What isn't there to be compared, and what to do about it. */
function Missing({
  report,
  texts,
}: {
  readonly report: FileReport;
  readonly texts: StaffingViewTexts;
}): React.ReactElement | null {
  const { pane, texts: paneTexts } = useScope();
  const { staffing, notChecked } = report;
  if (staffing === null) {
    return (
      <NoticeBox tone="info">
        <p>{texts.missing.both}</p>
        <DefaultButton
          text={paneTexts.tabs.templates}
          onClick={() => pane.dispatch({ type: "tab", tab: "templates" })}
        />
      </NoticeBox>
    );
  }
  if (notChecked.some(({ reason }) => reason === "staffing-too-large"))
    return <NoticeBox tone="warning">{texts.missing.tooLarge}</NoticeBox>;
  if (!staffing.hasBudget) return <NoticeBox tone="info">{texts.missing.budget}</NoticeBox>;
  return staffing.hasLines ? null : <NoticeBox tone="info">{texts.missing.lines}</NoticeBox>;
}

function Matrix(props: { readonly matrix: StaffingMatrix; readonly texts: StaffingViewTexts }): React.ReactElement {
  const styles = useStyles();
  const { pane, count } = useScope();
  const isWide = useIsWide();
  const [unit, setUnit] = React.useState<WorkUnit>("share");
  const [onlyMarked, setOnlyMarked] = React.useState(false);
  const { matrix, texts } = props;
  const marked = matrix.rows.filter(({ total }) => total.differs || total.isQuestion);
  const shown = React.useMemo(() => ({ unit, texts }), [unit, texts]);
  const rows = onlyMarked && marked.length > 0 ? marked : matrix.rows;
  const capabilities = pane.props().host?.capabilities;
  return (
    <>
      <h3 className={styles.subheading}>{texts.positions}</h3>
      <div role="group" aria-label={texts.unit} className={styles.tight}>
        {UNITS.map((one) => (
          <button
            key={one}
            type="button"
            className={one === unit ? `${styles.chip} ${styles.chipPressed}` : styles.chip}
            aria-pressed={one === unit}
            onClick={() => setUnit(one)}
          >
            {texts.units[one]}
          </button>
        ))}
      </div>
      {marked.length > 0 && marked.length < matrix.rows.length && (
        <div className={styles.buttons}>
          <Checkbox
            label={count(texts.onlyMarked, marked.length)}
            checked={onlyMarked}
            onChange={(_, checked) => setOnlyMarked(checked === true)}
          />
        </div>
      )}
      {isWide ? (
        <PositionTable rows={rows} matrix={matrix} shown={shown} />
      ) : (
        <>
          <ul className={styles.list}>
            {rows.map((row) => (
              <Position key={`${row.kind}|${row.key}`} row={row} matrix={matrix} shown={shown} />
            ))}
          </ul>
          <h3 className={styles.subheading}>{texts.areas}</h3>
          <Areas matrix={matrix} texts={texts} />
        </>
      )}
      <h3 className={styles.subheading}>{texts.ways.heading}</h3>
      <div className={styles.buttons}>
        <DefaultButton text={texts.ways.copy} onClick={() => void copyStaffing(pane, matrix, unit)} />
        {capabilities?.insertSheets === true && (
          <DefaultButton text={texts.ways.sheet} onClick={() => void insertStaffing(pane, matrix, unit)} />
        )}
        {capabilities?.download === true && (
          <DefaultButton text={texts.ways.csv} onClick={() => saveStaffing(pane, matrix, unit)} />
        )}
      </div>
    </>
  );
}
