import * as React from "react";
import { BROWSER_TEXTS } from "../locales/browserTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { rememberedWidth, rememberWidth } from "./remembered";

/** What the pane and the sheet each keep, in pixels. */
const LEAST_PANE = 320;
const LEAST_SHEET = 240;
/** An arrow key's step. */
const STEP = 24;

/** The handle between sheet and pane. It sets the width on the element around it: nothing is drawn anew while it is dragged. */
export function PaneSplitter({ language }: { readonly language: Language }): React.ReactElement {
  const texts = BROWSER_TEXTS[language].views;
  const handle = React.useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = React.useState(rememberedWidth);
  const most = useWindowWidth() - LEAST_SHEET;
  const width = within(chosen ?? usual(most + LEAST_SHEET), most);
  React.useLayoutEffect(() => {
    const around = handle.current?.parentElement;
    around?.style.setProperty("--pane-width", `${width}px`);
    return () => {
      around?.style.removeProperty("--pane-width");
    };
  }, [width]);
  const choose = (wanted: number | null): void => {
    const next = wanted === null ? null : within(wanted, most);
    setChosen(next);
    rememberWidth(next);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: LEAST_PANE, End: most }[event.key];
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(wanted);
  };
  return (
    <div
      ref={handle}
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.width}
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={most}
      aria-valuetext={fillIn(language, texts.widthValue, { width })}
      title={texts.widthHint}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => choose(null)}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) choose(window.innerWidth - event.clientX);
      }}
    />
  );
}

/** The width before anything is chosen. */
function usual(page: number): number {
  return Math.min(420, Math.max(350, page * 0.3));
}

function within(width: number, most: number): number {
  return Math.round(Math.max(LEAST_PANE, Math.min(most, width)));
}

function useWindowWidth(): number {
  const [width, setWidth] = React.useState(window.innerWidth);
  React.useEffect(() => {
    const onResize = (): void => setWidth(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  return width;
}
