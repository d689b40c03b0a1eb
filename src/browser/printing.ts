import * as React from "react";
import type { Language } from "../locales/types";
import { loadPrinted } from "./lazyPrinted";

/** What prints in place of the page. */
export interface PrintedPage {
  readonly language: Language;
  /** A whole page as HTML, in pieces; made when it is printed. */
  readonly html: () => Iterable<string>;
  /** What the reader of the paper must know of it, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Has the browser print something else than the page, for as long as what asks is shown. `load` brings what makes it; null
 * where there is nothing but the page to print. Returns what opens the browser's print, once all is there.
 */
export function usePrinted(load: (() => Promise<PrintedPage>) | null, of: React.DependencyList): () => void {
  const loading = React.useRef<Promise<unknown>>(Promise.resolve());
  React.useEffect(() => {
    if (load === null) return undefined;
    // What prints must be there when the browser asks: it doesn't wait. Until it is loaded the page prints as it stands.
    let show: (() => () => void) | null = null;
    loading.current = Promise.all([loadPrinted(), load()]).then(
      ([{ showPrinted }, page]) => (show = () => showPrinted(page)),
      () => undefined,
    );
    let putBack: (() => void) | null = null;
    const before = (): void => {
      putBack ??= show?.() ?? null;
    };
    const after = (): void => {
      putBack?.();
      putBack = null;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      after();
    };
    // What is asked is new with every draw; what it is made of isn't.
  }, of);
  return React.useCallback(() => void loading.current.then(() => window.print()), []);
}
