import * as React from "react";

export interface WorkKeys {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  /** To the next finding, wherever in the page the user is; with Shift to the one before. */
  readonly step: (by: 1 | -1) => void;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+S, as in Excel, and the pane's F8; in a field the first two are the field's own. */
export function useWorkKeys({ active }: { readonly active: boolean }, keys: WorkKeys): void {
  const latest = React.useRef(keys);
  latest.current = keys;
  React.useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.key === "F8" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        latest.current.step(event.shiftKey ? -1 : 1);
        return;
      }
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const what = key === "z" && event.shiftKey ? "redo" : KEYS[key];
      if (what === undefined || (what !== "save" && isField(event.target))) return;
      event.preventDefault();
      latest.current[what]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [active]);
}

const KEYS: Readonly<Record<string, Exclude<keyof WorkKeys, "step"> | undefined>> = { z: "undo", y: "redo", s: "save" };

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
