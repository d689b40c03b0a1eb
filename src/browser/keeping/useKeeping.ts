import * as React from "react";
import { hashOf } from "./fileHash";
import { foundWorks, removeWorks } from "./foundWorks";
import type { KeptWork } from "./keptWork";
import type { OpenWork } from "./openWork";
import type { Keeping } from "./workKeeper";

/** How the browser stands with the work. */
export function useKeepingState(work: OpenWork | null): Keeping {
  const [keeping, setKeeping] = React.useState<Keeping>("nothing");
  React.useEffect(() => (work === null ? setKeeping("nothing") : work.onKeeping(setKeeping)), [work]);
  return keeping;
}

export interface KeptWorksOffered {
  readonly works: readonly KeptWork[];
  readonly isElsewhere: boolean;
  /** Offers it no more. */
  readonly take: (work: KeptWork) => void;
  readonly discard: (work: KeptWork) => void;
}

/** What the browser keeps of work on the file that was opened. */
export function useOffers(work: OpenWork | null, opened: Blob | null): KeptWorksOffered {
  const [found, setFound] = React.useState<Pick<KeptWorksOffered, "works" | "isElsewhere">>(NOTHING);
  const [taken, setTaken] = React.useState<ReadonlySet<string>>(new Set());
  React.useEffect(() => {
    setFound(NOTHING);
    if (work === null || opened === null) return undefined;
    const wanted = new AbortController();
    void (async () => {
      const hash = await hashOf(opened);
      const { left, elsewhere } = hash === null ? { left: [], elsewhere: [] } : await foundWorks(work.id, hash);
      if (!wanted.signal.aborted) setFound({ works: left, isElsewhere: elsewhere.length > 0 });
    })();
    return () => wanted.abort();
  }, [work, opened]);
  const take = ({ id }: KeptWork): void => setTaken((before) => new Set(before).add(id));
  return {
    isElsewhere: found.isElsewhere,
    works: found.works.filter(({ id }) => !taken.has(id)),
    take,
    discard: (gone) => {
      take(gone);
      void removeWorks([gone]);
    },
  };
}

const NOTHING = { works: [], isElsewhere: false };

/** Looks after work that isn't saved when the page goes: the browser asks the user, and what there is is kept. */
export function useLeaving(works: () => readonly OpenWork[]): void {
  const latest = React.useRef(works);
  latest.current = works;
  React.useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (latest.current().some((work) => work.isUnsaved)) event.preventDefault();
    };
    const onHidden = (): void => {
      if (document.visibilityState !== "hidden") return;
      for (const work of latest.current()) void work.flush();
    };
    window.addEventListener("beforeunload", onBeforeUnload);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("beforeunload", onBeforeUnload);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, []);
}
