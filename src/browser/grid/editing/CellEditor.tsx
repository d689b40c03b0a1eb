import * as React from "react";
import { blockOf, type Block } from "./clipboardBlock";

/** "on": with what the cell holds; "over": in place of it. */
export type EditMode = "on" | "over";

/** Where the user goes when the cell is done. */
export type Leaving = "stay" | "down" | "up" | "right" | "left";

export interface CellEditorProps {
  readonly label: string;
  readonly initial: string;
  readonly mode: EditMode;
  /** Of the cell, in pixels; the field grows with what is typed. */
  readonly width: number;
  readonly height: number;
  /** False where it couldn't be written, and the field stays. */
  readonly onWrite: (text: string, leaving: Leaving) => boolean;
  readonly onCancel: () => void;
  /** Several cells were pasted. */
  readonly onBlock: (block: Block) => void;
}

/** Wide enough for a year and a word. */
const LEAST_WIDTH = 120;

/** The field that a cell is typed in. Leaving it writes; Escape leaves all as it was. */
export function CellEditor(props: CellEditorProps): React.ReactElement {
  const { label, initial, mode, width, height, onWrite, onCancel, onBlock } = props;
  const [text, setText] = React.useState(mode === "on" ? initial : "");
  const [isRefused, setRefused] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const isDone = React.useRef(false);

  React.useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(initial.length, initial.length);
  }, []);
  React.useLayoutEffect(() => {
    if (field.current === null) return;
    field.current.style.height = "0";
    field.current.style.height = `${Math.max(height, field.current.scrollHeight)}px`;
  }, [text, height]);

  const cancel = (): void => {
    isDone.current = true;
    onCancel();
  };
  const write = (leaving: Leaving): void => {
    if (isDone.current) return;
    isDone.current = true;
    // Nothing was typed: what is text stays text.
    if (mode === "on" && text === initial) {
      onWrite(text, leaving);
      return;
    }
    if (onWrite(text, leaving)) return;
    isDone.current = false;
    setRefused(true);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    // The grid's own keys don't work in the field; the page's do.
    if (event.key !== "F6") event.stopPropagation();
    // What is being put together from several keys isn't done.
    if (event.nativeEvent.isComposing) return;
    const leaving = leavingBy(event, mode);
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter" && event.altKey) insertLine(event.currentTarget, setText);
    else if (leaving !== null) write(leaving);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      className="cell-field"
      aria-label={label}
      aria-describedby="grid-editing"
      aria-invalid={isRefused}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      enterKeyHint="done"
      value={text}
      style={{ width: Math.max(width, LEAST_WIDTH) }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setRefused(false);
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onPaste={(event) => {
        event.stopPropagation();
        const { clipboardData } = event;
        const block = blockOf({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
        if (block !== null && block.length * (block[0]?.length ?? 0) <= 1) return;
        event.preventDefault();
        isDone.current = true;
        if (block === null) onCancel();
        else onBlock(block);
      }}
      onBlur={() => write("stay")}
    />
  );
}

function leavingBy({ key, shiftKey, altKey, ctrlKey, metaKey }: React.KeyboardEvent, mode: EditMode): Leaving | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case "Enter":
      return shiftKey ? "up" : "down";
    case "Tab":
      return shiftKey ? "left" : "right";
    case "ArrowUp":
      return mode === "over" ? "up" : null;
    case "ArrowDown":
      return mode === "over" ? "down" : null;
    default:
      return null;
  }
}

function insertLine(field: HTMLTextAreaElement, change: (text: string) => void): void {
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText("\n", selectionStart, selectionEnd, "end");
  change(field.value === value ? `${value}\n` : field.value);
}
