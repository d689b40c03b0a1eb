import * as React from "react";

export interface WorkKeys {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+S, as in Excel; in a field the first two are the field's own. */
export function useWorkKeys({ active }: { readonly active: boolean }, keys: WorkKeys): void {
  const latest = React.useRef(keys);
  latest.current = keys;
  React.useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
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

const KEYS: Readonly<Record<string, keyof WorkKeys | undefined>> = { z: "undo", y: "redo", s: "save" };

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
