import * as React from "react";
import type { ComparedRow } from "../../../core/comparing/comparedFigure";
import { IfStale } from "../../parts/Outdated";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { IndicatorEntry } from "./IndicatorEntry";
import { useTexts } from "./useTexts";

/** The plan's indicators beside the imported figures, a heading a sheet; those that wait for an answer are counted. */
export function Compared(): React.ReactElement {
  const styles = useStyles();
  const { state, count } = useScope();
  const words = useTexts().compared;
  const { report } = state;
  if (report === null) return <p>{words.first}</p>;
  const { compared, tables } = report;
  if (compared.length === 0) {
    const hasData = state.data.length > 0 || tables.some(({ kind }) => kind === "baselinedata");
    return <p>{hasData ? words.noRows : words.none}</p>;
  }
  const asked = compared.filter(waitsForAnswer).length;
  return (
    <section aria-labelledby="baselinekontrol-compared">
      <h3 id="baselinekontrol-compared" className={styles.subheading}>
        {words.heading}
      </h3>
      <IfStale text={words.stale} />
      {asked > 0 && <p>{count(words.asked, asked)}</p>}
      <p className={styles.small}>{words.key}</p>
      {[...bySheet(compared)].map(([sheet, rows]) => (
        <React.Fragment key={sheet}>
          <p className={styles.soft}>
            {sheet} · {count(words.counts, rows.length)}
          </p>
          <ul className={styles.list}>
            {rows.map((row) => (
              <IndicatorEntry key={row.cell} row={row} />
            ))}
          </ul>
        </React.Fragment>
      ))}
    </section>
  );
}

function waitsForAnswer({ match: { sure, reasons, candidates } }: ComparedRow): boolean {
  return !sure && candidates.length > 0 && !reasons.includes("chosen");
}

function bySheet(rows: readonly ComparedRow[]): ReadonlyMap<string, readonly ComparedRow[]> {
  const groups = new Map<string, ComparedRow[]>();
  for (const row of rows) groups.set(row.sheet, [...(groups.get(row.sheet) ?? []), row]);
  return groups;
}
