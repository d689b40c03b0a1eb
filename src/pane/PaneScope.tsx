import * as React from "react";
import type { MessageValue } from "../core/findings/finding";
import { fillIn } from "../locales/fillIn";
import { PANE_TEXTS, type PaneTexts } from "../locales/paneTexts";
import type { CountForms } from "../locales/reportTexts";
import { counted, voiceOf, type Voice } from "../reports/voice";
import type { PaneProps } from "./props";
import type { PaneContext } from "./state/context";
import { BRIEF, type BriefState, type LastingState, type PaneState } from "./state/state";

/** What every view reads: the state, the words, and what actions work on. */
export interface Scope {
  readonly state: LastingState;
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
const BriefContext = React.createContext<BriefState | null>(null);

export function useScope(): Scope {
  return inPane(React.useContext(Context));
}

/** For the views that look at what changes with every cell: they are drawn anew each time, the others aren't. */
export function useBrief(): BriefState {
  return inPane(React.useContext(BriefContext));
}

function inPane<Value>(value: Value | null): Value {
  if (value === null) throw new Error("a view of the pane stands outside the pane");
  return value;
}

export function PaneScope(props: {
  readonly state: PaneState;
  readonly pane: PaneContext;
  /** What of the page's properties views ask `pane` for, and that may become another. */
  readonly host: PaneProps["host"];
  readonly hostProblem: PaneProps["hostProblem"];
  readonly children: React.ReactNode;
}): React.ReactElement {
  const { state, pane, host, hostProblem } = props;
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
  const lasting = useLasting(state);
  const scope = React.useMemo(
    () => ({ state: lasting, pane, ...words }),
    // Another object for another host: views ask `pane` for it.
    [lasting, pane, words, host, hostProblem],
  );
  return (
    <Context.Provider value={scope}>
      <BriefContext.Provider value={state}>{props.children}</BriefContext.Provider>
    </Context.Provider>
  );
}

/** The same object until something of it is another. */
function useLasting(state: PaneState): LastingState {
  const last = React.useRef<PaneState>(state);
  const names = Object.keys(state) as (keyof PaneState)[];
  const isSame = names.every((name) => isBrief(name) || state[name] === last.current[name]);
  if (!isSame) last.current = state;
  return last.current;
}

function isBrief(name: keyof PaneState): boolean {
  return BRIEF.some((brief) => brief === name);
}
