import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { FileReport, TableReport } from "../../../reports/model";
import { periodInWords, tableInWords } from "../../../reports/words";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";
import { BudgetColumns } from "./BudgetColumns";
import { beginMapping, forgetTable, placeName } from "../../state/pointing";

/** All that was recognised, and how to correct it. */
export default function Recognised({ report }: { readonly report: FileReport }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, voice } = useScope();
  const words = texts.recognised;
  const { plan, tables } = report;
  const areas = state.store?.settings.areas ?? [];
  return (
    <div className={styles.panel}>
      <dl className={styles.definition}>
        <dt>{words.plan}</dt>
        <dd>{plan?.name ?? words.notFound}</dd>
        <dt>{words.kommune}</dt>
        <dd>{plan?.kommune ?? words.notFound}</dd>
        <dt>{words.period}</dt>
        <dd>{plan === null ? words.notFound : (periodInWords(plan.period, voice) ?? words.notFound)}</dd>
        {areas.length > 0 && (
          <>
            <dt>{words.areas}</dt>
            <dd>{areas.join(", ")}</dd>
          </>
        )}
        <dt>{words.tables}</dt>
        <dd>
          {tables.length === 0 ? (
            words.noTables
          ) : (
            <ul className={styles.list}>
              {tables.map((table) => (
                <li key={`${table.sheet}!${table.range}`}>
                  <TableLink table={table} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <BudgetColumns report={report} />
      <PointedOut />
      <p>{words.wrong}</p>
      <div className={styles.row}>
        <DefaultButton text={words.useSelection} onClick={() => void beginMapping(pane)} />
        <DefaultButton text={words.correct} onClick={() => pane.dispatch({ type: "tab", tab: "settings" })} />
      </div>
    </div>
  );
}

function TableLink({ table }: { readonly table: TableReport }): React.ReactElement {
  const styles = useStyles();
  const { pane, voice } = useScope();
  const cell = table.range.split(":", 1)[0] ?? "A1";
  return (
    <button type="button" className={styles.linkButton} onClick={() => void goTo(pane, { sheet: table.sheet, cell })}>
      {table.sheet}: {tableInWords(table, voice)}
    </button>
  );
}

/** The tables that the user has pointed out, to be forgotten again. */
function PointedOut(): React.ReactElement | null {
  const styles = useStyles();
  const { state, pane, texts, say } = useScope();
  const tables = state.store?.tables ?? [];
  if (tables.length === 0) return null;
  return (
    <>
      <h2 className={styles.subheading}>{texts.recognised.pointedOut}</h2>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={placeName(table)}>
            <button type="button" className={styles.linkButton} onClick={() => void forgetTable(pane, table)}>
              {say(texts.recognised.forget, { place: placeName(table) })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
