import * as React from "react";
import type { ColumnMapping, ImportMapping } from "../../../core/data/mapping";
import { textOfRaw } from "../../../core/data/raw";
import type { ColumnRole, RawTable } from "../../../core/data/dataFigure";
import { withRole } from "../../../core/data/withRole";
import { columnName } from "../../../core/workbook/address";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { useTexts } from "./useTexts";

const ROLES: readonly ColumnRole[] = ["indikator", "omraade", "niveau", "aar", "vaerdi", "enhed", "kilde", "ignore"];
/** Columns shown before the user asks for the rest. */
const FIRST = 8;
const EXAMPLES = 2;

/** What each column holds, why that is believed, and the user's correction. */
export function ColumnRoles(props: {
  readonly table: RawTable;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { count } = useScope();
  const words = useTexts().import;
  const [all, setAll] = React.useState(false);
  const { mapping, table, onChange } = props;
  const shown = all ? mapping.columns : mapping.columns.slice(0, FIRST);
  return (
    <>
      {shown.map((column) => (
        <Column
          key={column.index}
          column={column}
          examples={examplesOf(table, mapping, column.index)}
          onChange={(role) => onChange(withRole(mapping, column.index, role))}
        />
      ))}
      {shown.length < mapping.columns.length && (
        <button type="button" className={styles.linkButton} onClick={() => setAll(true)}>
          {count(words.allColumns, mapping.columns.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Column(props: {
  readonly column: ColumnMapping;
  readonly examples: readonly string[];
  readonly onChange: (role: ColumnRole) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { say } = useScope();
  const words = useTexts().import;
  const { column, examples, onChange } = props;
  const letter = columnName(column.index);
  return (
    <div className={styles.field}>
      <SelectField
        label={
          column.heading === ""
            ? say(words.columnBare, { letter })
            : say(words.column, { letter, heading: shortened(column.heading) })
        }
        selectedKey={column.role}
        options={ROLES.map((key) => ({ key, text: words.roles[key] }))}
        onChange={(_, __, index) => onChange(ROLES[index ?? 0] ?? column.role)}
      />
      <p className={styles.small}>
        {words.reasons[column.reason]} {examples.length > 0 && say(words.example, { values: examples.join(" · ") })}
      </p>
    </div>
  );
}

function examplesOf({ rows }: RawTable, { firstRow }: ImportMapping, column: number): string[] {
  const found = new Set<string>();
  for (let row = firstRow; row < rows.length && found.size < EXAMPLES && row < firstRow + 50; row += 1) {
    const text = textOfRaw(rows[row]?.[column]);
    if (text !== "") found.add(shortened(text));
  }
  return [...found];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
