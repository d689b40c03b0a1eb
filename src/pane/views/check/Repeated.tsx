import * as React from "react";
import { REPEATED_TEXTS } from "../../../locales/repeatedTexts";
import type { RepeatedPlace, RepeatedReport } from "../../../reports/model";
import { agreementInWords, moreRepeatedInWords, placeInWords, repeatedInWords } from "../../../reports/repeated";
import { counted } from "../../../reports/voice";
import { useStyles } from "../../fabric/styles";
import { FoldButton } from "../../parts/FoldButton";
import { useScope } from "../../PaneScope";
import { goTo } from "../../state/fixing";

/** The figures that stand in several places of the plan, also where they agree; each place a click away. */
export default function Repeated({ repeated }: { readonly repeated: RepeatedReport }): React.ReactElement {
  const styles = useStyles();
  const { voice } = useScope();
  const [isOpen, setOpen] = React.useState(false);
  const { heading } = REPEATED_TEXTS[voice.language];
  const more = moreRepeatedInWords(repeated, voice);
  return (
    <div>
      <FoldButton label={heading} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      <p>{repeatedInWords(repeated, voice)}</p>
      {isOpen && (
        <ul className={styles.list}>
          {repeated.listed.map((one, at) => (
            <li key={at} className={styles.item}>
              <Entry one={one} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && more !== "" && <p>{more}</p>}
    </div>
  );
}

function Entry({ one }: { readonly one: RepeatedReport["listed"][number] }): React.ReactElement {
  const styles = useStyles();
  const { voice } = useScope();
  const more = counted(REPEATED_TEXTS[voice.language].morePlaces, one.count - one.places.length, voice);
  return (
    <>
      <p>{one.indikator}</p>
      <p className={styles.rowName}>{[one.omraade, one.aar].join(" · ")}</p>
      <p>{agreementInWords(one, voice)}</p>
      <ul className={styles.list}>
        {one.places.map((place, at) => (
          <li key={at}>
            {place.figure} <Place place={place} />
          </li>
        ))}
        {more !== "" && <li>{more}</li>}
      </ul>
    </>
  );
}

function Place({ place }: { readonly place: RepeatedPlace }): React.ReactElement {
  const styles = useStyles();
  const { pane, voice, say, texts } = useScope();
  const { at } = place;
  const said = placeInWords(place, voice);
  if (at === null) return <span>{said}</span>;
  return (
    <button
      type="button"
      className={styles.linkButton}
      title={say(texts.list.goTo, { cell: at.cell, sheet: at.sheet })}
      onClick={() => void goTo(pane, at)}
    >
      {said}
    </button>
  );
}
