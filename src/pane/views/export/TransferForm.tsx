import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { columnName, rangeName } from "../../../core/workbook/address";
import { BASIS_TEXTS } from "../../../locales/basisTexts";
import { TRANSFER_TEXTS } from "../../../locales/transferTexts";
import { readForm } from "../../../reports/basis/formHeadings";
import {
  BASIS_FIELDS,
  basisLines,
  furtherField,
  furtherOf,
  linesWithoutAreas,
  type LineField,
} from "../../../reports/basis/lines";
import { planTransfer, type Transfer } from "../../../reports/basis/transfer";
import { transferBlocks } from "../../../reports/basis/transferBlocks";
import type { FileReport } from "../../../reports/model";
import { shorten } from "../../../reports/wrap";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { ChangePreview } from "../../parts/ChangePreview";
import { FoldButton } from "../../parts/FoldButton";
import { opens } from "../../parts/opens";
import { useFirstFocus } from "../../parts/useFirstFocus";
import { useScope } from "../../PaneScope";
import { placeName } from "../../state/pointing";
import { copyBlock, fillForm, type SelectedForm } from "../../state/transferring";

type Choice = ReadonlyMap<number, LineField>;

const UNUSED = "";
/** A longer preview is looked through by nobody; the rest is counted. */
const MOST_SHOWN = 200;
const LONGEST_HEADING = 60;

/** What each column of the user's form asks for, and what would be written into which cell. */
export function TransferForm(props: {
  readonly form: SelectedForm;
  readonly report: FileReport;
  readonly onClose: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say, count } = useScope();
  const { form, report, onClose } = props;
  const texts = TRANSFER_TEXTS[state.language];
  const own = BASIS_TEXTS[state.language].indicatorColumns;
  const fields = new Map<LineField, string>([
    ...BASIS_FIELDS.map((field) => [field, own[field]] as const),
    ...furtherOf(report).map(({ id, heading }) => [furtherField(id), heading] as const),
  ]);
  const [choice, setChoice] = React.useState<Choice>(() => readForm(form.headings, pane.props().forms));
  const [isCopying, setCopying] = React.useState(false);
  const heading = useFirstFocus<HTMLHeadingElement>();
  const hasAreas = [...choice.values()].includes("omraade");
  const lines = React.useMemo(
    () => (hasAreas ? basisLines : linesWithoutAreas)(report, state.language),
    [report, state.language, hasAreas],
  );
  const chosen = React.useMemo(() => ({ sheet: form.sheet, range: form.range, columns: choice }), [form, choice]);
  const transfer = React.useMemo(() => planTransfer(chosen, lines, state.language), [chosen, lines, state.language]);
  const canWrite = pane.props().host?.capabilities.write === true;
  const problem = problemOf(choice);
  const isReady = problem === null && transfer.changes.length > 0;
  const write = async (): Promise<void> => {
    // After a problem the form stays, for another try.
    if (await fillForm(pane, form, transfer.changes)) onClose();
  };
  return (
    <section className={styles.panel} aria-labelledby="baselinekontrol-transfer" {...opens(onClose)}>
      <h3 id="baselinekontrol-transfer" ref={heading} tabIndex={-1} className={styles.subheading}>
        {say(texts.heading, { place: placeName({ sheet: form.sheet.name, range: form.range }) })}
      </h3>
      <p>{texts.intro}</p>
      {!canWrite && <p>{texts.copyIntro}</p>}
      {form.headings.map(({ column, text }) => (
        <SelectField
          key={column}
          label={
            text === ""
              ? say(texts.column, { letter: columnName(column) })
              : say(texts.columnWith, { letter: columnName(column), heading: shorten(text, LONGEST_HEADING) })
          }
          selectedKey={choice.get(column) ?? UNUSED}
          options={[{ key: UNUSED, text: texts.unused }, ...[...fields].map(([key, name]) => ({ key, text: name }))]}
          onChange={(_, option) => {
            const next = new Map(choice);
            const field = [...fields.keys()].find((key) => key === option?.key);
            if (field === undefined) next.delete(column);
            else next.set(column, field);
            setChoice(next);
          }}
        />
      ))}
      {problem === null ? (
        <Preview transfer={transfer} canWrite={canWrite} />
      ) : (
        <p role="alert" className={styles.severityerror}>
          {problem === "no-indicator" ? texts.noIndicator : say(texts.twice, { field: fields.get(problem) ?? "" })}
        </p>
      )}
      {isReady && !canWrite && <Blocks form={form} transfer={transfer} />}
      <div className={styles.buttons}>
        {canWrite && (
          <PrimaryButton
            text={count(texts.write, isReady ? transfer.changes.length : 0)}
            disabled={!isReady}
            onClick={() => void write()}
          />
        )}
        <DefaultButton text={texts.cancel} onClick={onClose} />
      </div>
      {isReady && canWrite && (
        <>
          <FoldButton label={texts.copyInstead} isOpen={isCopying} onToggle={() => setCopying(!isCopying)} />
          {isCopying && <Blocks form={form} transfer={transfer} />}
        </>
      )}
    </section>
  );
}

/** Cell by cell what is written, and what isn't and why. */
function Preview(props: { readonly transfer: Transfer; readonly canWrite: boolean }): React.ReactElement {
  const styles = useStyles();
  const { state, say, count } = useScope();
  const texts = TRANSFER_TEXTS[state.language];
  const { changes, skipped, passedOver, kept, left } = props.transfer;
  const cellsOf = (reason: string): string =>
    skipped
      .filter((one) => one.reason === reason)
      .map(({ cell }) => cell)
      .join(", ");
  const [merged, unit] = [cellsOf("merged"), cellsOf("unit")];
  const said = [
    left.length === 0 ? "" : count(texts.left, left.length),
    passedOver.length === 0 ? "" : say(texts.passedOver, { rows: passedOver.join(", ") }),
    kept === 0 ? "" : count(texts.kept, kept),
    merged === "" ? "" : say(texts.merged, { cells: merged }),
    unit === "" ? "" : say(texts.unit, { cells: unit }),
  ].filter((sentence) => sentence !== "");
  return (
    <>
      {said.length > 0 && (
        <ul className={styles.bullets}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {changes.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <h4
            className={styles.subheading}
          >{`${props.canWrite ? texts.preview : texts.previewCopy}: ${count(texts.cells, changes.length)}`}</h4>
          <ul className={styles.list}>
            {changes.slice(0, MOST_SHOWN).map((change) => (
              <li key={change.cell} className={styles.item}>
                <ChangePreview change={change} cell="named" />
              </li>
            ))}
          </ul>
          {changes.length > MOST_SHOWN && <p>{count(texts.more, changes.length - MOST_SHOWN)}</p>}
        </>
      )}
    </>
  );
}

/** The same cells for pasting by hand, in pieces that lay nothing over a cell that takes nothing. */
function Blocks(props: { readonly form: SelectedForm; readonly transfer: Transfer }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say, count } = useScope();
  const { form, transfer } = props;
  const texts = TRANSFER_TEXTS[state.language];
  const blocks = React.useMemo(() => transferBlocks(form.sheet, transfer.changes), [form, transfer]);
  return (
    <>
      <p>{texts.copyAbout}</p>
      <ul className={styles.list}>
        {blocks.slice(0, MOST_SHOWN).map((block) => (
          <li key={rangeName(block.range)} className={styles.item}>
            <DefaultButton
              text={say(count(texts.copy, block.rows.flat().length), { range: rangeName(block.range) })}
              onClick={() => void copyBlock(pane, form, block)}
            />
          </li>
        ))}
      </ul>
      {blocks.length > MOST_SHOWN && <p>{count(texts.moreBlocks, blocks.length - MOST_SHOWN)}</p>}
    </>
  );
}

function problemOf(choice: Choice): LineField | "no-indicator" | null {
  const fields = [...choice.values()];
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  return twice ?? (fields.includes("indikator") ? null : "no-indicator");
}
