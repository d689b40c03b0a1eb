import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { ToneIcon } from "../../parts/SeverityIcon";
import { useScope } from "../../PaneScope";
import { beginMapping } from "../../state/pointing";
import { copyTemplate, insertTemplate } from "../../state/templating";
import { NotChecked } from "./NotChecked";

/** No table was found: what the program looks for, and the two ways on. */
export function NoTables({ report }: { readonly report: FileReport }): React.ReactElement {
  const styles = useStyles();
  const { pane, texts } = useScope();
  const canInsert = pane.props().host?.capabilities.insertSheets === true;
  return (
    <div>
      <div className={`${styles.notice} ${styles.warning}`}>
        <ToneIcon tone="warning" />
        <div className={styles.noticeText}>
          <h2 className={styles.noticeHeading}>{texts.empty.heading}</h2>
          <p>{texts.empty.what}</p>
        </div>
      </div>
      <div className={styles.stack}>
        {canInsert ? (
          <PrimaryButton text={texts.empty.insert} onClick={() => void insertTemplate(pane, "delmaal")} />
        ) : (
          <PrimaryButton text={texts.empty.copyTemplate} onClick={() => void copyTemplate(pane, "delmaal")} />
        )}
        <p>{texts.empty.select}</p>
        <DefaultButton text={texts.recognised.useSelection} onClick={() => void beginMapping(pane)} />
        <NotChecked report={report} />
      </div>
    </div>
  );
}
