import { BASELINE_TEXTS, type BaselineTexts } from "../../../locales/baselineTexts";
import { useScope } from "../../PaneScope";

/** The words of this part, which are loaded with it. */
export function useTexts(): BaselineTexts {
  return BASELINE_TEXTS[useScope().state.language];
}
