import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import type { CellRef } from "../../../core/findings/finding";
import { TIDY_TEXTS } from "../../../locales/tidyTexts";
import { useScope } from "../../PaneScope";
import { beginTidying } from "../../state/tidying";

/** The rules whose findings one tidying of the table puts right. */
const TIDIED: ReadonlySet<string> = new Set([
  "layout/split-row",
  "layout/merged-cells",
  "layout/empty-row",
  "layout/column-order",
  "layout/heading-wording",
  "layout/text-residue",
]);

/** "Ryd op i tabellen", where one of the rules has found something. */
export default function TidyAction(props: {
  readonly rules: readonly string[];
  /** A cell of the table. */
  readonly at: CellRef;
}): React.ReactElement | null {
  const { state, pane } = useScope();
  if (!props.rules.some((rule) => TIDIED.has(rule))) return null;
  // Drawn after the list it stands in, whose one tab stop is elsewhere.
  return (
    <DefaultButton
      text={TIDY_TEXTS[state.language].action}
      tabIndex={-1}
      onClick={() => void beginTidying(pane, props.at)}
    />
  );
}
