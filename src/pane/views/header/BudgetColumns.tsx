import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { beginColumns } from "../../state/budgetColumns";

/** The way to say what the budget's columns are. */
export function BudgetColumns({ report }: { readonly report: FileReport }): React.ReactElement | null {
  const styles = useStyles();
  const { pane, texts, say } = useScope();
  const { tables } = report;
  const sheets = [...new Set(tables.filter(({ kind }) => kind === "budget").map(({ sheet }) => sheet))];
  if (sheets.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {sheets.map((sheet) => (
        <DefaultButton
          key={sheet}
          text={say(texts.recognised.columns, { sheet })}
          onClick={() => void beginColumns(pane, { sheet, range: null })}
        />
      ))}
    </div>
  );
}
