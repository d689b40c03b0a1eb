import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { Toggle } from "office-ui-fabric-react/lib/Toggle";
import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { guideSection } from "../../guideSections";
import { toggleMarks } from "../../state/togglingMarks";

/** What few need: how the list is shown, marks, live checking, and templates. */
export function More(): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  const { report, order, marked, live, following } = state;
  const { guide } = pane.props();
  const canBeLive = pane.props().host?.capabilities.live === true;
  return (
    <div className={styles.panel}>
      {report !== null && (
        <>
          <Switch
            label={texts.header.byTable}
            isOn={order === "table"}
            onToggle={() => pane.dispatch({ type: "order", order: order === "table" ? "worst" : "table" })}
          />
          <Switch label={texts.check.mark} isOn={marked} onToggle={() => void toggleMarks(pane)} />
        </>
      )}
      {canBeLive && (
        <Switch label={texts.check.live} isOn={live} onToggle={() => pane.dispatch({ type: "live", live: !live })} />
      )}
      <Switch
        label={texts.header.following}
        isOn={following}
        onToggle={() => pane.dispatch({ type: "following", following: !following })}
      />
      <DefaultButton
        text={texts.tabs.templates}
        onClick={() => {
          pane.dispatch({ type: "tab", tab: "templates" });
          pane.dispatch({ type: "opened", opened: null });
        }}
      />
      {guide !== undefined && (
        <p className={styles.way}>
          <Link href={`${guide}#${guideSection(state.tab)}`} target="_blank" rel="noreferrer">
            {texts.header.guide}
          </Link>
        </p>
      )}
    </div>
  );
}

function Switch(props: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}): React.ReactElement {
  return <Toggle label={props.label} inlineLabel checked={props.isOn} onChange={props.onToggle} />;
}
