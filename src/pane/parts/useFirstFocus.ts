import * as React from "react";

/**
 * For what takes focus once it is drawn, as a form's heading does. Before the page is painted: a key pressed at once must
 * not go to what the form has replaced.
 */
export function useFirstFocus<Target extends { focus(): void }>(): React.RefObject<Target> {
  const target = React.useRef<Target>(null);
  React.useLayoutEffect(() => target.current?.focus(), []);
  return target;
}
