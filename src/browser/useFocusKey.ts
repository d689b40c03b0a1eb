import * as React from "react";

/** F6 moves between the grid and the pane; tells which of them shall have focus now. */
export function useFocusKey({ active }: { readonly active: boolean }, onMove: (to: "grid" | "pane") => void): void {
  const latest = React.useRef(onMove);
  latest.current = onMove;
  React.useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const inGrid = document.activeElement?.closest(".workbook") !== null && document.activeElement !== null;
      latest.current(inGrid ? "pane" : "grid");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [active]);
}
