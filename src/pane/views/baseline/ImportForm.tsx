import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { ENCODINGS, SEPARATORS, type Encoding, type Separator } from "../../../core/data/dataFile";
import type { TableStart } from "../../../core/data/headings";
import type { FixedParts, ImportMapping, MappingReason } from "../../../core/data/mapping";
import { mergeFigures } from "../../../core/data/mergeFigures";
import { isSettled } from "../../../core/data/settle";
import type { TakenFigures } from "../../../core/data/readFigures";
import { columnName } from "../../../core/workbook/address";
import { BESIDE_TEXTS } from "../../../locales/besideTexts";
import { formDoubtText } from "../../../locales/dataErrors";
import type { BaselineTexts } from "../../../locales/baselineTexts";
import { FoldButton } from "../../parts/FoldButton";
import { SelectField } from "../../parts/SelectField";
import { useIsWide } from "../../parts/useIsWide";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { takeFigures, type ImportTarget, type Source, type SourceTable } from "../../state/importing";
import { ColumnRoles } from "./ColumnRoles";
import { Failed } from "./Failed";
import { ImportResult } from "./ImportResult";
import { RawPreview } from "./RawPreview";
import { TableRows } from "./TableRows";
import { useTexts } from "./useTexts";

/** So many rows in the workbook are asked about once more. */
const MANY = 5_000;

/** What was found in a source of figures, to be looked at and corrected, and what it comes to. */
export function ImportForm(props: {
  readonly target: ImportTarget;
  readonly source: Source;
  /** Reads the file again; not for a sheet. */
  readonly onReopen: (form: { readonly encoding?: Encoding; readonly separator?: Separator }) => void;
  readonly onDone: (said: string | null) => void;
}): React.ReactElement {
  const { target, source, onDone } = props;
  const styles = useStyles();
  const { pane, state, say, count } = useScope();
  const texts = useTexts();
  const words = texts.import;
  const beside = BESIDE_TEXTS[state.language];
  const canWrite = pane.props().host?.capabilities.write === true;
  const [tableAt, setTableAt] = React.useState(() => largestOf(source.tables));
  const table = source.tables[tableAt] ?? source.tables[0];
  const { mapping, setMapping, beginAt } = useMapping(table, target);
  const [places, setPlaces] = React.useState<"own" | "all">("own");
  const { read, failed } = useFigures(table, mapping, places === "own" ? target.kommune : null);
  const [writing, setWriting] = React.useState(false);
  const isWide = useIsWide();
  const [wanted, setCorrecting] = React.useState<boolean | null>(null);
  // What isn't established stands open until the user has seen it and closes it.
  const isCorrecting = wanted ?? (mapping !== null && isDoubtful(mapping, source, read));
  const heading = useFirstFocus<HTMLHeadingElement>();
  const merged = React.useMemo(
    () => (read === null ? null : mergeFigures(target.existing, read.figures.filter(isSettled))),
    [read, target.existing],
  );
  const changes = merged === null ? 0 : merged.added.length + merged.changed.length;
  const write = async (): Promise<void> => {
    if (merged === null || mapping === null) return;
    setWriting(true);
    const said = await takeFigures(pane, target, { merged, mapping });
    setWriting(false);
    if (said !== null) onDone(canWrite ? said : `${said} ${beside.asLong}`);
  };
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-import" {...opens(() => onDone(null))}>
      <h3 id="baselinekontrol-import" ref={heading} tabIndex={-1} className={styles.subheading}>
        {say(words.heading, { name: source.name })}
      </h3>
      {source.tables.length > 1 && (
        <SelectField
          label={words.table}
          selectedKey={tableAt}
          options={source.tables.map((table, key) => ({ key, text: nameOf(table, source.tables) }))}
          onChange={(_, __, index) => setTableAt(index ?? 0)}
        />
      )}
      {table !== undefined && mapping !== null && (
        <>
          <div className={isWide ? styles.halves : undefined}>
            <div>
              <FoldButton label={words.readRight} isOpen={isCorrecting} onToggle={() => setCorrecting(!isCorrecting)} />
              {isCorrecting ? (
                <>
                  <h4 className={styles.subheading}>{words.found}</h4>
                  <FoundForm {...props} />
                  <TableRows rowCount={table.rowCount} mapping={mapping} onStart={beginAt} />
                  <DecimalMarks mapping={mapping} onChange={setMapping} />
                  {!isWide && <RawPreview table={table.table} mapping={mapping} />}
                  <h4 className={styles.subheading}>{words.columns}</h4>
                  <ColumnRoles table={table.table} mapping={mapping} onChange={setMapping} />
                </>
              ) : (
                <p className={styles.soft}>{rolesInWords(mapping, words)}</p>
              )}
              <Fixed mapping={mapping} onChange={setMapping} />
              {target.kommune === null ? (
                <p>{words.ownPlacesUnknown}</p>
              ) : (
                <ChoiceGroup
                  label={words.places}
                  selectedKey={places}
                  options={[
                    { key: "own", text: words.ownPlaces },
                    { key: "all", text: words.allPlaces },
                  ]}
                  onChange={(_, option) => setPlaces(option?.key === "all" ? "all" : "own")}
                  className={styles.field}
                />
              )}
            </div>
            <div>
              {isWide && <RawPreview table={table.table} mapping={mapping} />}
              {failed !== null && <Failed error={failed} />}
              {read !== null && merged !== null && <ImportResult read={read} merged={merged} />}
            </div>
          </div>
          {canWrite && changes > MANY && (
            <NoticeBox tone="warning">{count({ none: "", one: "", many: words.many }, changes)}</NoticeBox>
          )}
        </>
      )}
      <div className={styles.buttons}>
        <PrimaryButton
          text={canWrite ? words.write : beside.use}
          disabled={changes === 0 || writing}
          onClick={() => void write()}
        />
        <DefaultButton text={words.cancel} onClick={() => onDone(null)} />
      </div>
    </section>
  );
}

/** The roles that were guessed from what is left, or where several columns would do. */
const GUESSED: ReadonlySet<MappingReason> = new Set(["codes-apart", "rival-places", "remaining"]);

/** Whether something in how the source is read is more than recognised: the user is asked to look. */
function isDoubtful({ columns }: ImportMapping, { found }: Source, read: TakenFigures | null): boolean {
  return (
    columns.some(({ reason }) => GUESSED.has(reason)) ||
    (found !== null && found.doubts.length > 0) ||
    (read !== null && (read.figures.length === 0 || read.skippedCount > 0 || !read.figures.every(isSettled)))
  );
}

/** "A: Indikator · B: Område": what each column in use is. */
function rolesInWords({ columns }: ImportMapping, words: BaselineTexts["import"]): string {
  const used = columns.filter(({ role }) => role !== "ignore");
  const said = used.slice(0, COLUMNS_SAID).map(({ index, role }) => `${columnName(index)}: ${words.roles[role]}`);
  return [...said, ...(used.length > COLUMNS_SAID ? ["…"] : [])].join(" · ");
}

const COLUMNS_SAID = 8;

/** Where the most rows are: a workbook of data mostly begins with a sheet about them. */
function largestOf(tables: readonly SourceTable[]): number {
  const sizes = tables.map((table) => table.rowCount - firstRowOf(table));
  return Math.max(sizes.indexOf(Math.max(...sizes)), 0);
}

/** The sheet's name; of several tables in one sheet, with the cell that each begins in. */
function nameOf(table: SourceTable, tables: readonly SourceTable[]): string {
  const { name } = table.table;
  const isOnly = tables.every((other) => other === table || other.table.name !== name);
  return isOnly ? name : `${name}!A${firstRowOf(table) + 1}`;
}

/** The rows above are another table's. */
function firstRowOf({ table: { rows } }: SourceTable): number {
  return Math.max(
    rows.findIndex(({ length }) => length > 0),
    0,
  );
}

/** How the table is read: as guessed, until the user corrects it. */
function useMapping(
  table: SourceTable | undefined,
  { kept }: ImportTarget,
): {
  /** Null until it is guessed. */
  readonly mapping: ImportMapping | null;
  readonly setMapping: (mapping: ImportMapping) => void;
  /** Guesses anew from where the user says the table begins; the columns' roles that were chosen stay. */
  readonly beginAt: (start: TableStart) => void;
} {
  const [made, setMade] = React.useState<{ readonly of: SourceTable; readonly mapping: ImportMapping } | null>(null);
  const lastStart = React.useRef<TableStart | null>(null);
  React.useEffect(() => {
    if (table === undefined) return;
    let isWanted = true;
    void table.guess({ kept }).then(
      (mapping) => isWanted && setMade({ of: table, mapping }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [table, kept]);
  const mapping = made !== null && made.of === table ? made.mapping : null;
  const setMapping = (next: ImportMapping): void => {
    if (table !== undefined) setMade({ of: table, mapping: next });
  };
  const beginAt = (start: TableStart): void => {
    if (table === undefined || mapping === null) return;
    lastStart.current = start;
    const { columns } = mapping;
    void table.guess({ kept, start }).then(
      // A row typed after this one is another question.
      (guessed) => lastStart.current === start && setMade({ of: table, mapping: withChosen(guessed, columns) }),
      () => undefined,
    );
  };
  return { mapping, setMapping, beginAt };
}

function withChosen(guessed: ImportMapping, columns: ImportMapping["columns"]): ImportMapping {
  const chosen = new Map(columns.flatMap(({ index, role, reason }) => (reason === "chosen" ? [[index, role]] : [])));
  return {
    ...guessed,
    columns: guessed.columns.map((column) => {
      const role = chosen.get(column.index);
      return role === undefined ? column : { ...column, role, reason: "chosen" };
    }),
  };
}

interface Figures {
  /** Null until they are read. */
  readonly read: TakenFigures | null;
  readonly failed: unknown;
}

const UNREAD: Figures = { read: null, failed: null };

/** The figures as the mapping gives them. */
function useFigures(table: SourceTable | undefined, mapping: ImportMapping | null, kommune: string | null): Figures {
  const [figures, setFigures] = React.useState(UNREAD);
  React.useEffect(() => {
    if (table === undefined || mapping === null) return;
    let isWanted = true;
    void table.figures(mapping, kommune === null ? "all" : { kommune }).then(
      (read) => isWanted && setFigures({ read, failed: null }),
      (failed: unknown) => isWanted && setFigures({ read: null, failed }),
    );
    return () => {
      isWanted = false;
    };
  }, [table, mapping, kommune]);
  return figures;
}

/** How the file was read, where it is a file of text. */
function FoundForm({
  source: { found },
  onReopen,
}: {
  readonly source: Source;
  readonly onReopen: (form: { readonly encoding?: Encoding; readonly separator?: Separator }) => void;
}): React.ReactElement | null {
  const styles = useStyles();
  const { language } = useScope().state;
  const words = useTexts().import;
  const encoding = found?.encoding ?? null;
  if (found === null || encoding === null) return null;
  const { separator } = found;
  const chosen = { encoding, ...(separator === null ? {} : { separator }) };
  return (
    <>
      <SelectField
        label={words.encoding}
        selectedKey={encoding}
        options={ENCODINGS.map((key) => ({ key, text: words.encodings[key] }))}
        onChange={(_, __, index) => onReopen({ ...chosen, encoding: ENCODINGS[index ?? 0] ?? encoding })}
      />
      {found.doubts.map((doubt) => (
        <p key={`${doubt.code} ${JSON.stringify(doubt.values)}`} className={styles.severitywarning}>
          {formDoubtText(language, doubt)}
        </p>
      ))}
      {found.kind === "csv" && (
        <SelectField
          label={words.separator}
          selectedKey={separator}
          options={SEPARATORS.map((key) => ({ key, text: words.separators[key] }))}
          onChange={(_, __, index) => onReopen({ ...chosen, separator: SEPARATORS[index ?? 0] ?? ";" })}
        />
      )}
    </>
  );
}

function DecimalMarks(props: {
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}): React.ReactElement {
  const styles = useStyles();
  const words = useTexts().import;
  const { mapping, onChange } = props;
  return (
    <ChoiceGroup
      label={words.decimalMark}
      selectedKey={mapping.decimalMark}
      options={([",", "."] as const).map((key) => ({ key, text: words.decimalMarks[key] }))}
      onChange={(_, option) => onChange({ ...mapping, decimalMark: option?.key === "." ? "." : "," })}
      className={styles.field}
    />
  );
}

const FIXED = ["indikator", "omraade", "aar", "enhed", "kilde"] as const satisfies readonly (keyof FixedParts)[];

/** What holds for every figure: only what no column says is asked for. */
function Fixed(props: {
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}): React.ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { mapping, onChange } = props;
  const values = mapping.columns.filter(({ role }) => role === "vaerdi");
  const parts = FIXED.filter((part) => {
    if (mapping.columns.some(({ role }) => role === part)) return false;
    return part === "kilde" || values.length === 0 || values.some((column) => column[part] === null);
  });
  if (parts.length === 0) return null;
  return (
    <fieldset className={styles.plainGroup}>
      <legend className={styles.subheading}>{texts.import.fixed}</legend>
      <p className={styles.soft}>{texts.import.fixedHint}</p>
      {parts.map((part) => (
        <TextField
          key={part}
          label={texts.parts[part]}
          value={mapping.fixed[part] ?? ""}
          maxLength={300}
          onChange={(_, value) => {
            const text = value ?? "";
            onChange({ ...mapping, fixed: { ...mapping.fixed, [part]: text.trim() === "" ? null : text } });
          }}
        />
      ))}
    </fieldset>
  );
}
