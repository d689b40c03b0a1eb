import * as React from "react";
import type { MergedFigures } from "../../../core/data/mergeFigures";
import { isSettled } from "../../../core/data/settle";
import type { TakenFigures } from "../../../core/data/readFigures";
import type { DataFigure, Niveau } from "../../../core/data/dataFigure";
import { columnName } from "../../../core/workbook/address";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { valueText } from "../../../reports/figureText";
import { useTexts } from "./useTexts";

const FIGURES_SHOWN = 5;
const CHANGES_SHOWN = 10;
const SKIPPED_SHOWN = 5;

/** What an import comes to, before anything of it is written. */
export function ImportResult(props: {
  readonly read: TakenFigures;
  readonly merged: MergedFigures;
}): React.ReactElement {
  const styles = useStyles();
  const { count, say } = useScope();
  const words = useTexts().import;
  const { read, merged } = props;
  const { added, changed, unchanged, kept } = merged;
  const contested = read.figures.filter((figure) => !isSettled(figure)).length;
  return (
    <>
      <h4 className={styles.subheading}>{words.result}</h4>
      {read.figures.length === 0 ? (
        <p>
          {words.figures.none} {words.noFigures}
        </p>
      ) : (
        <p role="status">
          {say(words.summary, {
            total: count(words.figures, added.length + changed.length + unchanged + kept.length),
            added: count(words.added, added.length),
            changed: count(words.changed, changed.length),
            unchanged: count(words.unchanged, unchanged),
          })}
          {added.length + changed.length === 0 && ` ${words.nothingNew}`}
        </p>
      )}
      {kept.length > 0 && <p>{count(words.kept, kept.length)}</p>}
      {contested > 0 && <p className={styles.severitywarning}>{count(words.contested, contested)}</p>}
      {read.elsewhere > 0 && <p>{count(words.elsewhere, read.elsewhere)}</p>}
      <Changes changed={changed} />
      <Skipped read={read} />
      <FirstFigures read={read} />
    </>
  );
}

function Changes({ changed }: Pick<MergedFigures, "changed">): React.ReactElement | null {
  const styles = useStyles();
  const { state, say, count } = useScope();
  const words = useTexts().import;
  if (changed.length === 0) return null;
  const { language } = state;
  return (
    <ul className={styles.bullets}>
      {changed.slice(0, CHANGES_SHOWN).map(({ from, to }, index) => (
        <li key={index} className={styles.wrap}>
          {say(words.change, {
            indikator: to.indikator,
            omraade: to.omraade,
            aar: to.aar,
            from: valueText(from, language),
            to: valueText(to, language),
          })}
        </li>
      ))}
      {changed.length > CHANGES_SHOWN && <li>{count(words.moreChanges, changed.length - CHANGES_SHOWN)}</li>}
    </ul>
  );
}

function Skipped({ read }: { readonly read: TakenFigures }): React.ReactElement | null {
  const styles = useStyles();
  const { count, say } = useScope();
  const words = useTexts().import;
  if (read.skippedCount === 0) return null;
  return (
    <>
      <p className={styles.severitywarning}>{count(words.skipped, read.skippedCount)}</p>
      <ul className={styles.bullets}>
        {read.skipped.slice(0, SKIPPED_SHOWN).map(({ row, column, reason, text }) => (
          <li key={`${row} ${column}`} className={styles.wrap}>
            {say(words.skip, {
              row: String(row + 1),
              letter: columnName(column),
              text: text.length > 40 ? `”${text.slice(0, 39)}…”` : `”${text}”`,
              reason: words.skips[reason],
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function FirstFigures({ read }: { readonly read: TakenFigures }): React.ReactElement | null {
  const styles = useStyles();
  const { state } = useScope();
  const texts = useTexts();
  if (read.figures.length === 0) return null;
  return (
    <div className={styles.scroll} role="region" aria-label={texts.import.caption} tabIndex={0}>
      <table className={styles.grid}>
        <caption>{texts.import.caption}</caption>
        <thead>
          <tr>
            {(["indikator", "omraade", "aar", "vaerdi"] as const).map((part) => (
              <th key={part} scope="col">
                {texts.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.figures
            .filter(isSettled)
            .slice(0, FIGURES_SHOWN)
            .map((figure, index) => (
              <tr key={index}>
                <td>{figure.indikator}</td>
                <td>{placeAtLevel(figure, texts.niveau)}</td>
                <td>{figure.aar}</td>
                <td>{valueText(figure, state.language)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** "Brøndby (Kommune)"; a name that says its level itself, as "Hele landet" does, stands alone. */
function placeAtLevel({ omraade, niveau }: DataFigure, levels: Readonly<Record<Niveau, string>>): string {
  const level = levels[niveau];
  return omraade.toLowerCase().includes(level.toLowerCase()) ? omraade : `${omraade} (${level})`;
}
