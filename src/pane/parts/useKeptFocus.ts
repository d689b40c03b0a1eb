import * as React from "react";
import { OPENED } from "./opens";

/** Rows of a list that is one tab stop carry this. */
export const ROW = "data-row";

/**
 * Focus is never lost: when what had it is gone, it goes back to what opened the form that was closed, else moves to the
 * row that took its place in the list, else to what the page falls back to.
 */
export function useKeptFocus(root: React.RefObject<HTMLElement>, fallback: () => HTMLElement | null): void {
  const ask = React.useRef(fallback);
  ask.current = fallback;
  React.useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last: HTMLElement | null = null;
    let row = -1;
    let form: Element | null = null;
    let before: Opener | null = null;
    const openers = new WeakMap<Element, Opener>();
    const onFocus = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return;
      last = event.target;
      row = rowIndex(element, last);
      form = last.closest(`[${OPENED}]`);
      if (form !== null && before !== null && !openers.has(form)) openers.set(form, before);
      before = openerOf(element, last, row);
    };
    const onBlur = (event: FocusEvent): void => {
      // Whoever goes elsewhere by choice isn't fetched back; a removed element takes its focus with it silently.
      if (event.relatedTarget !== null) last = null;
    };
    const onPointer = (event: Event): void => {
      if (event.target instanceof Node && last?.contains(event.target) !== true) last = null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body) return;
      last = null;
      const next =
        form?.isConnected === true ? withinForm(form) : form === null ? null : backTo(element, openers.get(form));
      (next ?? rowAt(element, row) ?? ask.current())?.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", onFocus);
    element.addEventListener("focusout", onBlur);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("focusout", onBlur);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [root]);
}

/** The rows of the lists inside the element, top to bottom. */
export function rowsIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(`[${ROW}]`)];
}

function rowIndex(root: HTMLElement, target: HTMLElement): number {
  const list = target.closest("[data-rows]");
  if (list === null) return -1;
  const before = rowsIn(root).filter(
    (row) => row === target || (row.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before.length - 1;
}

function rowAt(root: HTMLElement, row: number): HTMLElement | undefined {
  if (row < 0) return undefined;
  const rows = rowsIn(root);
  return rows[Math.min(row, rows.length - 1)];
}

/** What had focus before a form had it. It may be drawn anew when the form closes, so its name is known too. */
interface Opener {
  readonly element: HTMLElement;
  readonly name: string;
  /** Which of those with the name it is. */
  readonly index: number;
  readonly row: number;
}

function openerOf(root: HTMLElement, element: HTMLElement, row: number): Opener {
  const name = nameOf(element);
  return { element, name, index: named(root, name).indexOf(element), row };
}

function backTo(root: HTMLElement, opener: Opener | undefined): HTMLElement | undefined {
  if (opener === undefined) return undefined;
  if (canTakeFocus(opener.element)) return opener.element;
  const again = opener.index < 0 ? [] : named(root, opener.name).filter(canTakeFocus);
  return again[Math.min(opener.index, again.length - 1)] ?? rowAt(root, opener.row);
}

function named(root: HTMLElement, name: string): HTMLElement[] {
  return name === "" ? [] : [...root.querySelectorAll("button")].filter((one) => nameOf(one) === name);
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute("aria-label") ?? element.textContent;
}

function canTakeFocus(element: HTMLElement): boolean {
  return element.isConnected && element.closest("[hidden]") === null && !element.matches(":disabled");
}

/** The heading that a form begins with, else its first button. */
function withinForm(form: Element): HTMLElement | null {
  return form.querySelector<HTMLElement>("[tabindex='-1'], button:not(:disabled)");
}
