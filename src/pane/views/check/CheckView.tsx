import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { checkedInWords, hiddenInWords, summaryInWords } from "../../../reports/words";
import { useStyles } from "../../fabric/styles";
import { ToneIcon } from "../../parts/SeverityIcon";
import { useScope } from "../../PaneScope";
import { NO_FILTER } from "../../state/state";
import { FindingList, type FindingListHandle } from "./FindingList";
import { FixAll } from "./FixAll";
import { NoTables } from "./NoTables";
import { LAZY_FORMS } from "./lazyForms";
import { NotChecked } from "./NotChecked";
import { shownSections } from "./shownSections";

const TidyForm = React.lazy(LAZY_FORMS.tidyForm);
const Repeated = React.lazy(LAZY_FORMS.repeated);
const Receipt = React.lazy(LAZY_FORMS.receipt);
const Reviewed = React.lazy(LAZY_FORMS.reviewed);

/** The result: what was found, by table, with what can be done about it. */
const CheckView = React.memo(function CheckView(props: {
  readonly report: FileReport;
  readonly list: React.RefObject<FindingListHandle>;
}): React.ReactElement {
  const styles = useStyles();
  const { state } = useScope();
  const { report } = props;
  if (state.tidying !== null) {
    return (
      <React.Suspense fallback={null}>
        <TidyForm open={state.tidying} />
      </React.Suspense>
    );
  }
  if (state.fixing !== null) return <FixAll open={state.fixing} report={report} />;
  if (report.tables.length === 0) {
    const { accepted, faulty } = report;
    return (
      <>
        <NoTables report={report} />
        {accepted.length + faulty.length > 0 && <ReviewedLater report={report} />}
      </>
    );
  }
  return (
    <div className={styles.stack}>
      <Result {...props} />
      <ReviewedLater report={report} />
      <RepeatedLater report={report} />
      <ReceiptLater report={report} />
      <NotChecked report={report} />
    </div>
  );
});

export default CheckView;

function ReviewedLater({ report }: { readonly report: FileReport }): React.ReactElement {
  return (
    <React.Suspense fallback={null}>
      <Reviewed report={report} />
    </React.Suspense>
  );
}

function ReceiptLater({ report }: { readonly report: FileReport }): React.ReactElement {
  return (
    <React.Suspense fallback={null}>
      <Receipt report={report} />
    </React.Suspense>
  );
}

function RepeatedLater({ report }: { readonly report: FileReport }): React.ReactElement | null {
  if (report.repeated === null) return null;
  return (
    <React.Suspense fallback={null}>
      <Repeated repeated={report.repeated} />
    </React.Suspense>
  );
}

function Result(props: {
  readonly report: FileReport;
  readonly list: React.RefObject<FindingListHandle>;
}): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, voice } = useScope();
  const { report } = props;
  const sections = React.useMemo(
    () => shownSections(report, state.filter, state.order),
    [report, state.filter, state.order],
  );
  const { error, warning, info, accepted } = report.summary;
  const hidden = hiddenInWords(report, voice);
  return (
    <>
      {error === 0 && <NoErrors report={report} nothing={warning + info + accepted === 0 ? "at all" : "wrong"} />}
      {hidden !== null && <p>{hidden}</p>}
      {sections.length === 0 && (
        <div>
          <p>{texts.filter.nothing}</p>
          <DefaultButton
            text={texts.filter.reset}
            onClick={() => pane.dispatch({ type: "filter", filter: NO_FILTER })}
          />
        </div>
      )}
      <div className={styles.results}>
        <FindingList ref={props.list} report={report} sections={sections} />
      </div>
    </>
  );
}

/** Nothing found is a result: it says what was looked at. */
function NoErrors(props: { readonly report: FileReport; readonly nothing: "at all" | "wrong" }): React.ReactElement {
  const styles = useStyles();
  const { texts, voice } = useScope();
  const checked = checkedInWords(props.report, voice);
  return (
    <div className={`${styles.notice} ${styles.done}`}>
      <ToneIcon tone="done" />
      <div className={styles.noticeText}>
        <p>
          <strong>{props.nothing === "at all" ? voice.texts.nothingFound : `${texts.empty.nothingFound}.`}</strong>
        </p>
        {checked !== null && <p>{checked}</p>}
        {props.nothing === "wrong" && <p className={styles.hidden}>{summaryInWords(props.report.summary, voice)}</p>}
      </div>
    </div>
  );
}
