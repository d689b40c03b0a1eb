import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import type { TableStart } from "../../../core/data/headings";
import type { ImportMapping } from "../../../core/data/mapping";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { readRowNumbers, rowNumbers, withFirstRow, withHeaderRows } from "./rowNumbers";
import { useTexts } from "./useTexts";

/** Where the headings stand and where the figures begin; what is corrected is guessed from anew. */
export function TableRows(props: {
  readonly rowCount: number;
  readonly mapping: ImportMapping;
  readonly onStart: (start: TableStart) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { say } = useScope();
  const words = useTexts().import;
  const { mapping, rowCount, onStart } = props;
  const headings = useTyped(rowNumbers(mapping.headerRows), (text) => {
    const rows = readRowNumbers(text, rowCount);
    return rows === null ? null : withHeaderRows(mapping, rows, rowCount);
  });
  const first = useTyped(String(mapping.firstRow + 1), (text) => {
    const [row, ...others] = /^\s*\d+\s*$/.test(text) ? (readRowNumbers(text, rowCount) ?? []) : [];
    return row === undefined || others.length > 0 ? null : withFirstRow(mapping, row);
  });
  return (
    <div className={styles.row}>
      {[
        { ...headings, label: words.headerRows, wrong: say(words.headerRowsWrong, { rows: rowCount }) },
        { ...first, label: words.firstRow, wrong: say(words.firstRowWrong, { rows: rowCount }) },
      ].map(({ label, wrong, text, isWrong, type, leave }) => (
        <TextField
          key={label}
          label={label}
          value={text}
          styles={{ fieldGroup: { width: 130 } }}
          errorMessage={isWrong ? wrong : ""}
          onBlur={leave}
          onChange={(_, value) => {
            const start = type(value ?? "");
            if (start !== null) onStart(start);
          }}
        />
      ))}
    </div>
  );
}

interface Typed {
  readonly text: string;
  readonly isWrong: boolean;
  /** Takes what is typed so far; null while it is no row of the table. */
  readonly type: (text: string) => TableStart | null;
  readonly leave: () => void;
}

/** What is typed stands as it is while it is being typed, and stays where it is wrong. */
function useTyped(shown: string, read: (text: string) => TableStart | null): Typed {
  const [typed, setTyped] = React.useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  const type = (text: string): TableStart | null => {
    const start = read(text);
    setTyped({ text, isWrong: start === null });
    return start;
  };
  const leave = (): void => setTyped((last) => (last?.isWrong === true ? last : null));
  return { text: typed?.text ?? shown, isWrong: typed?.isWrong ?? false, type, leave };
}
