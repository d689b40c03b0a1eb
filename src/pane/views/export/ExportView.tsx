import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import { rangeName } from "../../../core/workbook/address";
import { BASIS_TEXTS } from "../../../locales/basisTexts";
import { TRANSFER_TEXTS } from "../../../locales/transferTexts";
import { useStyles } from "../../fabric/styles";
import { IfStale } from "../../parts/Outdated";
import { useScope } from "../../PaneScope";
import { copyFindings } from "../../state/copying";
import { copyBasis, download, insertBasis, insertReport } from "../../state/exporting";
import { selectForm, type SelectedForm } from "../../state/transferring";
import { isFiltering, shownFindings } from "../check/shownSections";
import { TransferForm } from "./TransferForm";

/** The ways out for the findings. Where files cannot be saved, a sheet and the clipboard remain. */
export default function ExportView(): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, count } = useScope();
  const [onlyShown, setOnlyShown] = React.useState(true);
  const [form, setForm] = React.useState<SelectedForm | null>(null);
  const { report, filter } = state;
  const words = texts.export;
  const basis = BASIS_TEXTS[state.language];
  const transfer = TRANSFER_TEXTS[state.language];
  if (report === null) {
    return (
      <div>
        <h2 className={styles.heading}>{words.heading}</h2>
        <p>{words.first}</p>
      </div>
    );
  }
  const shown = shownFindings(report, filter);
  const filtering = isFiltering(filter);
  const findings = filtering && onlyShown ? shown : report.findings;
  const capabilities = pane.props().host?.capabilities;
  return (
    <div>
      <h2 className={styles.heading}>{words.heading}</h2>
      <IfStale text={words.stale} />
      {filtering && (
        <div className={styles.field}>
          <Checkbox
            label={count(words.filtered, shown.length)}
            checked={onlyShown}
            onChange={(_, checked) => setOnlyShown(checked === true)}
          />
        </div>
      )}
      <ul className={styles.list}>
        <Way text={words.copy} about={words.copyAbout} onClick={() => void copyFindings(pane, findings)} />
        {capabilities?.insertSheets === true && (
          <Way text={words.sheet} about={words.sheetAbout} onClick={() => void insertReport(pane, findings)} />
        )}
        {capabilities?.insertSheets === true ? (
          <Way text={basis.insert} about={basis.insertAbout} onClick={() => void insertBasis(pane)} />
        ) : (
          <Way text={basis.copy} about={basis.copyAbout} onClick={() => void copyBasis(pane)} />
        )}
        <Way
          text={capabilities?.write === true ? transfer.open : transfer.openCopy}
          about={capabilities?.write === true ? transfer.openAbout : transfer.openCopyAbout}
          onClick={() => void selectForm(pane).then((selected) => setForm(selected))}
        />
        {capabilities?.download === true && (
          <>
            <Way text={words.html} about={words.htmlAbout} onClick={() => void download(pane, "html", findings)} />
            <Way text={words.csv} about={words.csvAbout} onClick={() => void download(pane, "csv", findings)} />
            <Way text={words.json} about={words.jsonAbout} onClick={() => void download(pane, "json", findings)} />
          </>
        )}
      </ul>
      {form !== null && (
        <TransferForm
          key={`${form.sheet.name}!${rangeName(form.range)}`}
          form={form}
          report={report}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  );
}

function Way(props: {
  readonly text: string;
  readonly about: string;
  readonly onClick: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const id = React.useRef(`baselinekontrol-way-${(ways += 1)}`).current;
  return (
    <li className={styles.way}>
      <DefaultButton text={props.text} aria-describedby={id} className={styles.wide} onClick={props.onClick} />
      <p id={id} className={styles.soft}>
        {props.about}
      </p>
    </li>
  );
}

let ways = 0;
