import * as React from "react";

/** Whether the media query holds, and again whenever that changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = React.useState(() => window.matchMedia(query).matches);
  React.useEffect(() => {
    const list = window.matchMedia(query);
    const onChange = (): void => setHolds(list.matches);
    onChange();
    list.addEventListener("change", onChange);
    return () => list.removeEventListener("change", onChange);
  }, [query]);
  return holds;
}
