import * as React from "react";
import { RECEIPT_TEXTS } from "../../../locales/receiptTexts";
import type { FileReport, ReceiptColumn, ReceiptUnread, TableReceipt } from "../../../reports/model";
import { meaningOf, receiptLine, receiptNotes } from "../../../reports/receiptWords";
import { useStyles } from "../../fabric/styles";
import { FoldButton } from "../../parts/FoldButton";
import { useScope } from "../../PaneScope";
import { withdrawColumn } from "../../state/columnAnswers";
import { goTo } from "../../state/fixing";

/** How every table was read: a line for each, its columns below when opened, each leading to its cells. */
export default function Receipt({ report }: { readonly report: FileReport }): React.ReactElement | null {
  const styles = useStyles();
  const { state, count } = useScope();
  const texts = RECEIPT_TEXTS[state.language];
  const { receipts, columnQuestions } = report;
  if (receipts.length === 0) return null;
  const open = count(texts.pane.open, columnQuestions.length);
  return (
    <Folded label={open === "" ? texts.heading : `${texts.heading} · ${open}`}>
      <ul className={styles.list}>
        {receipts.map((receipt) => (
          <li key={`${receipt.table.sheet}!${receipt.table.range}`}>
            <Table receipt={receipt} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Table({ receipt }: { readonly receipt: TableReceipt }): React.ReactElement {
  const styles = useStyles();
  const { pane, voice } = useScope();
  const { table, columns, unread } = receipt;
  const line = receiptLine(receipt, voice);
  const cell = table.range.split(":", 1)[0] ?? "A1";
  return (
    <>
      {columns.length === 0 ? (
        <LinkTo at={{ sheet: table.sheet, cell }} text={line} />
      ) : (
        <Folded label={line}>
          <ul className={styles.bullets}>
            {columns.map((column) => (
              <li key={column.cell}>
                <Column column={column} />
              </li>
            ))}
            {unread.map((one) => (
              <li key={one.cell}>
                <Unread unread={one} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <ul className={styles.bullets}>
        {receiptNotes(receipt, voice).map(({ sheet, cell: at, text }) => (
          <li key={text}>
            <button type="button" className={styles.linkButton} onClick={() => void goTo(pane, { sheet, cell: at })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Column({ column }: { readonly column: ReceiptColumn }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, voice, say, count } = useScope();
  const texts = RECEIPT_TEXTS[state.language];
  const { known, figures, told } = column;
  const place = placeOf(column, texts.quoted, say);
  const values = {
    place,
    meaning: meaningOf(column, voice),
    known: texts.known[known],
    figures: count(texts.figures, figures ?? 0),
  };
  const { line, lineKnown, lineFigures, forget, forgetOf } = texts.pane;
  return (
    <>
      <LinkTo
        at={column}
        text={say(column.meaning === null ? line : figures === null ? lineKnown : lineFigures, values)}
      />
      {told !== null && (
        <>
          {" "}
          <button
            type="button"
            className={styles.linkButton}
            aria-label={say(forgetOf, { line: place })}
            onClick={() => void withdrawColumn(pane, told)}
          >
            {forget}
          </button>
        </>
      )}
    </>
  );
}

function Unread({ unread }: { readonly unread: ReceiptUnread }): React.ReactElement {
  const { state, say } = useScope();
  const texts = RECEIPT_TEXTS[state.language];
  const place = placeOf(unread, texts.quoted, say);
  return <LinkTo at={unread} text={say(texts.pane.line, { place, meaning: texts.notRead })} />;
}

function placeOf(
  { heading, cell }: Pick<ReceiptColumn, "heading" | "cell">,
  quoted: string,
  say: ReturnType<typeof useScope>["say"],
): string {
  return heading === "" ? cell : say(quoted, { heading, cell });
}

/** A line that leads to its cell. */
function LinkTo(props: {
  readonly at: Pick<ReceiptColumn, "sheet" | "cell">;
  readonly text: string;
}): React.ReactElement {
  const styles = useStyles();
  const { state, pane, say } = useScope();
  const { sheet, cell } = props.at;
  return (
    <button
      type="button"
      className={styles.linkButton}
      title={say(RECEIPT_TEXTS[state.language].pane.goTo, { cell, sheet })}
      onClick={() => void goTo(pane, { sheet, cell })}
    >
      {props.text}
    </button>
  );
}

/** A line that opens what stands below it. */
function Folded(props: { readonly label: string; readonly children: React.ReactNode }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        event.currentTarget.querySelector("button")?.focus();
      }}
    >
      <FoldButton label={props.label} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && props.children}
    </div>
  );
}
