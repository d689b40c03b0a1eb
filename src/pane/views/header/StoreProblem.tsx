import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { STORE_TEXTS } from "../../../locales/storeTexts";
import { unreadInWords } from "../../../reports/storeWords";
import { useStyles } from "../../fabric/styles";
import { NoticeBox } from "../../parts/NoticeBox";
import { opens } from "../../parts/opens";
import { useScope } from "../../PaneScope";
import { giveUpStore } from "../../state/storing";

/** What of the workbook's settings isn't used, and why; what nobody can read goes with the user's word alone. */
export function StoreProblem(): React.ReactElement | null {
  const { state, voice } = useScope();
  const { storeProblem, storeUnread } = state;
  const unread = unreadInWords(storeUnread, voice);
  const texts = STORE_TEXTS[state.language].pane;
  return (
    <>
      {storeProblem !== null && (
        <NoticeBox tone="warning">
          <p>{texts.problem[storeProblem]}</p>
          <Replace />
        </NoticeBox>
      )}
      {unread !== null && <NoticeBox tone="info">{unread}</NoticeBox>}
    </>
  );
}

function Replace(): React.ReactElement {
  const styles = useStyles();
  const { pane, state } = useScope();
  const [asked, setAsked] = React.useState(false);
  const no = React.useRef<HTMLDivElement>(null);
  const texts = STORE_TEXTS[state.language].pane;
  React.useLayoutEffect(() => {
    if (asked) no.current?.querySelector("button")?.focus();
  }, [asked]);
  if (!asked) return <DefaultButton text={texts.replace} onClick={() => setAsked(true)} />;
  return (
    <div {...opens(() => setAsked(false))}>
      <p>{texts.sure}</p>
      <div className={styles.buttons} ref={no}>
        <DefaultButton text={texts.no} onClick={() => setAsked(false)} />
        <DefaultButton text={texts.yes} onClick={() => void giveUpStore(pane)} />
      </div>
    </div>
  );
}
