import * as React from "react";
import { REPEATED_TEXTS } from "../../../locales/repeatedTexts";
import type { RepeatedReport } from "../../../reports/model";
import { agreementInWords, moreRepeatedInWords, repeatedInWords } from "../../../reports/repeated";
import { counted } from "../../../reports/voice";
import { Drawing } from "../../fabric/icons";
import { useStyles } from "../../fabric/styles";
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
      <button type="button" className={styles.recognised} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={styles.icon}>
          <Drawing name={isOpen ? "chevrondown" : "chevronright"} />
        </span>
        <span>{heading}</span>
      </button>
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
  const { pane, voice, say, texts } = useScope();
  const more = counted(REPEATED_TEXTS[voice.language].morePlaces, one.count - one.places.length, voice);
  return (
    <>
      <p>{one.indikator}</p>
      <p className={styles.rowName}>{[one.omraade, one.aar].join(" · ")}</p>
      <p>{agreementInWords(one, voice)}</p>
      <ul className={styles.list}>
        {one.places.map((place) => (
          <li key={`${place.sheet}!${place.cell}`}>
            {place.figure}{" "}
            <button
              type="button"
              className={styles.linkButton}
              title={say(texts.list.goTo, { cell: place.cell, sheet: place.sheet })}
              onClick={() => void goTo(pane, place)}
            >
              {place.sheet} {place.cell}
            </button>
          </li>
        ))}
        {more !== "" && <li>{more}</li>}
      </ul>
    </>
  );
}
