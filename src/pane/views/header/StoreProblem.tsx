import * as React from "react";
import { NoticeBox } from "../../parts/NoticeBox";
import { useScope } from "../../PaneScope";

/** Why the settings kept in the workbook aren't used. */
export function StoreProblem(): React.ReactElement | null {
  const { state, texts } = useScope();
  const { storeProblem } = state;
  return storeProblem === null ? null : <NoticeBox tone="info">{texts.problem.store[storeProblem]}</NoticeBox>;
}
