import * as React from "react";
import { useScope } from "../PaneScope";

/**
 * What is typed into a field until it is done: it stays when the form goes out of sight, whatever the reason. The third
 * gives it up.
 */
export function useDraft(key: string, initial: string): readonly [string, (text: string) => void, () => void] {
  const { drafts } = useScope().pane.running;
  const [text, setText] = React.useState(() => drafts.get(key) ?? initial);
  const set = (next: string): void => {
    drafts.set(key, next);
    setText(next);
  };
  return [text, set, () => void drafts.delete(key)];
}
