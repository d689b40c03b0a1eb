import * as React from "react";
import { ROW, rowsIn } from "../../parts/useKeptFocus";

const CONTROLS = "button, a[href]";

/**
 * The list is one tab stop. Up and down move between rows, right and left between a row and its controls; right opens
 * and left closes what can be opened. Escape closes what is open in the row.
 */
export function useListKeys(list: React.RefObject<HTMLElement>): {
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onFocus: (event: React.FocusEvent) => void;
} {
  const current = React.useRef<HTMLElement | null>(null);

  // After every draw: new controls are in the tab order until they are taken out.
  React.useLayoutEffect(() => {
    if (list.current !== null) setTabStop(list.current, current.current);
  });

  return {
    onFocus: (event) => {
      if (!(event.target instanceof HTMLElement) || list.current === null) return;
      if (!list.current.contains(event.target)) return;
      current.current = event.target;
      setTabStop(list.current, event.target);
    },
    onKeyDown: (event) => {
      if (list.current === null || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      // A menu's keys come here through React, though it isn't inside the list.
      if (!(event.target instanceof HTMLElement) || !list.current.contains(event.target)) return;
      if (move(list.current, event.target, event.key)) event.preventDefault();
    },
  };
}

function setTabStop(list: HTMLElement, wanted: HTMLElement | null): void {
  const controls = [...list.querySelectorAll<HTMLElement>(CONTROLS)];
  const stop = wanted !== null && controls.includes(wanted) ? wanted : rowsIn(list)[0];
  for (const control of controls) {
    const tabIndex = control === stop ? 0 : -1;
    if (control.tabIndex !== tabIndex) control.tabIndex = tabIndex;
  }
}

/** Does what the key says; false when the key means nothing here. */
function move(list: HTMLElement, target: HTMLElement, key: string): boolean {
  const rows = rowsIn(list);
  const controls = [...list.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = controls.indexOf(target);
  const row = lastRowUpTo(controls, at);
  const index = row === undefined ? -1 : rows.indexOf(row);
  if (row === undefined) return false;
  switch (key) {
    case "ArrowDown":
      return focus(rows[index + 1]);
    case "ArrowUp":
      return focus(target === row ? rows[index - 1] : row);
    case "Home":
      return focus(rows[0]);
    case "End":
      return focus(rows[rows.length - 1]);
    case "ArrowRight":
      if (target === row && row.getAttribute("aria-expanded") === "false") return press(row);
      return focus(inRow(controls[at + 1]));
    case "ArrowLeft":
      if (target !== row) return focus(controls[at - 1]);
      return row.getAttribute("aria-expanded") === "true" ? press(row) : focus(parentRow(row));
    case "Escape":
      return close(controls, row);
    default:
      return false;
  }
}

function lastRowUpTo(controls: readonly HTMLElement[], at: number): HTMLElement | undefined {
  for (let index = at; index >= 0; index -= 1) if (controls[index]?.hasAttribute(ROW) === true) return controls[index];
  return undefined;
}

/** The next control belongs to the row unless it begins another. */
function inRow(control: HTMLElement | undefined): HTMLElement | undefined {
  return control?.hasAttribute(ROW) === true ? undefined : control;
}

function parentRow(row: HTMLElement): HTMLElement | null {
  const inside = row.closest("li")?.parentElement ?? null;
  return inside?.parentElement?.querySelector<HTMLElement>(`[${ROW}]`) ?? null;
}

/** Presses what is open among the row's controls, the row last; focus goes back to the row. */
function close(controls: readonly HTMLElement[], row: HTMLElement): boolean {
  const from = controls.indexOf(row);
  const next = controls.findIndex((control, index) => index > from && control.hasAttribute(ROW));
  const own = controls.slice(from + 1, next < 0 ? undefined : next);
  const open = own.find(
    (control) => control.getAttribute("aria-expanded") === "true" || control.dataset["closes"] !== undefined,
  );
  if (open !== undefined) {
    open.click();
    return focus(row);
  }
  return row.getAttribute("aria-expanded") === "true" ? press(row) : false;
}

function press(control: HTMLElement): boolean {
  control.click();
  return true;
}

function focus(control: HTMLElement | null | undefined): boolean {
  control?.focus();
  return control !== null && control !== undefined;
}
