import * as React from "react";

/** From this width in pixels the views stand things beside each other, and draw tables. */
const WIDE = 700;

/** Whether the pane has room for tables. Told by the pane's own width: Excel's window and the page's say nothing of it. */
export const WideContext = React.createContext(false);

export function useIsWide(): boolean {
  return React.useContext(WideContext);
}

/** Follows the element's width. */
export function useMeasuredWide(element: React.RefObject<HTMLElement>): boolean {
  const [isWide, setWide] = React.useState(false);
  React.useEffect(() => {
    // Where the browser can't tell, the narrow views serve every width.
    if (element.current === null || !("ResizeObserver" in window)) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // A hidden pane has no width: what was drawn stays.
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setWide(width + PADDING >= WIDE);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isWide;
}

/** The pane's own, at both sides. */
const PADDING = 24;
