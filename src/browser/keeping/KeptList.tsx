import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { KEEPING_TEXTS } from "../../locales/keepingTexts";
import type { Language } from "../../locales/types";
import { KEPT_DAYS, type KeptWork } from "./keptWork";
import { KEPT_STATUSES } from "./database";
import { foundWorks, removeWorks } from "./foundWorks";
import { writtenTime } from "./words";

/**
 * What the browser keeps of work that was never saved, and of what is decided about plans, on the page one begins at;
 * nothing where there is none.
 */
export function KeptList({ language }: { readonly language: Language }): React.ReactElement | null {
  const [works, setWorks] = React.useState<readonly KeptWork[]>([]);
  const [statuses, setStatuses] = React.useState(0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    let isWanted = true;
    void foundWorks(null).then(({ left }) => isWanted && setWorks(left));
    KEPT_STATUSES.all().then(
      ({ length }) => isWanted && setStatuses(length),
      // A browser that keeps nothing has nothing to show.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (works.length === 0 && statuses === 0) return null;
  const texts = KEEPING_TEXTS[language].start;
  const remove = async (gone: readonly KeptWork[]): Promise<void> => {
    await removeWorks(gone);
    setWorks((before) => before.filter((work) => !gone.includes(work)));
    heading.current?.focus();
  };
  const removeStatuses = async (): Promise<void> => {
    await KEPT_STATUSES.removeAll().catch(() => undefined);
    setStatuses(0);
    heading.current?.focus();
  };
  return (
    <section className="kept-works" aria-labelledby="kept-works">
      <h2 id="kept-works" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      <p>{fillIn(language, texts.about, { days: KEPT_DAYS })}</p>
      <ul>
        {works.map((work) => {
          const values = { file: work.file, time: writtenTime(work.at, language) };
          return (
            <li key={work.id}>
              {fillIn(language, texts.entry, values)}{" "}
              <button
                type="button"
                className="link"
                aria-label={fillIn(language, texts.removeNamed, values)}
                onClick={() => void remove([work])}
              >
                {texts.remove}
              </button>
            </li>
          );
        })}
        {statuses > 0 && (
          <li>
            {fillIn(language, texts.statuses, { count: statuses })}{" "}
            <button
              type="button"
              className="link"
              aria-label={texts.removeStatuses}
              onClick={() => void removeStatuses()}
            >
              {texts.remove}
            </button>
          </li>
        )}
      </ul>
      <button type="button" className="quiet" onClick={() => void Promise.all([remove(works), removeStatuses()])}>
        {texts.removeAll}
      </button>
    </section>
  );
}
