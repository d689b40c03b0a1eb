import * as React from "react";
import type { MessageValue } from "../core/findings/finding";
import { fillIn } from "../locales/fillIn";
import { PANE_TEXTS, type PaneTexts } from "../locales/paneTexts";
import type { CountForms } from "../locales/reportTexts";
import { counted, voiceOf, type Voice } from "../reports/voice";
import type { PaneContext } from "./state/context";
import type { PaneState } from "./state/state";

/** What every view reads: the state, the words, and what actions work on. */
export interface Scope {
  readonly state: PaneState;
  readonly pane: PaneContext;
  readonly texts: PaneTexts;
  /** The words reports use. */
  readonly voice: Voice;
  /** The sentence with its values. */
  readonly say: (sentence: string, values: Readonly<Record<string, MessageValue>>) => string;
  /** A number of things in words. */
  readonly count: (forms: CountForms, count: number) => string;
}

const Context = React.createContext<Scope | null>(null);

export function useScope(): Scope {
  const scope = React.useContext(Context);
  if (scope === null) throw new Error("a view of the pane stands outside the pane");
  return scope;
}

export function PaneScope(props: {
  readonly state: PaneState;
  readonly pane: PaneContext;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const { state, pane } = props;
  const { language } = state;
  const words = React.useMemo(() => {
    const voice = voiceOf(language);
    return {
      texts: PANE_TEXTS[language],
      voice,
      say: (sentence: string, values: Readonly<Record<string, MessageValue>>) => fillIn(language, sentence, values),
      count: (forms: CountForms, count: number) => counted(forms, count, voice),
    };
  }, [language]);
  const scope = React.useMemo(() => ({ state, pane, ...words }), [state, pane, words]);
  return <Context.Provider value={scope}>{props.children}</Context.Provider>;
}
