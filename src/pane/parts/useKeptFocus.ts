import * as React from "react";

/** Rows of a list that is one tab stop carry this. */
export const ROW = "data-row";

/**
 * Focus is never lost: when what had it is gone, it moves to the row that took its place in the list, else to what the
 * page falls back to.
 */
export function useKeptFocus(root: React.RefObject<HTMLElement>, fallback: () => HTMLElement | null): void {
  const ask = React.useRef(fallback);
  ask.current = fallback;
  React.useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last: HTMLElement | null = null;
    let row = -1;
    const onFocus = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return;
      last = event.target;
      row = rowIndex(element, last);
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
      const rows = rowsIn(element);
      const next = row < 0 ? undefined : rows[Math.min(row, rows.length - 1)];
      (next ?? ask.current())?.focus();
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
