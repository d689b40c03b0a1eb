import { IconButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import type { PaneState } from "../../state/state";
import { LAZY_VIEWS } from "../lazyViews";

const PlanTitle = React.lazy(LAZY_VIEWS.planTitle);

type Opened = NonNullable<PaneState["opened"]>;

/** The plan's name and period, and the ways to what few need; Excel's own menu covers the corner. */
export const Header = React.memo(function Header(): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  const { report, tab } = state;
  const { corner } = pane.props();
  return (
    <div className={corner === "used" ? `${styles.header} ${styles.corner}` : styles.header}>
      <h1 className={styles.title}>
        {report === null ? (
          texts.title
        ) : (
          <React.Suspense fallback={texts.title}>
            <PlanTitle report={report} />
          </React.Suspense>
        )}
      </h1>
      <div className={styles.icons}>
        {report !== null && <Opener what="search" icon="search" label={texts.filter.search} />}
        <Opener what="more" icon="more" label={texts.header.more} />
        <IconButton
          iconProps={{ iconName: "gear" }}
          ariaLabel={texts.tabs.settings}
          title={texts.tabs.settings}
          aria-pressed={tab === "settings"}
          checked={tab === "settings"}
          onClick={() => pane.dispatch({ type: "tab", tab: tab === "settings" ? "check" : "settings" })}
        />
      </div>
    </div>
  );
});

function Opener(props: { readonly what: Opened; readonly icon: string; readonly label: string }): React.ReactElement {
  const { state, pane } = useScope();
  const { what, icon, label } = props;
  const isOpen = state.opened === what;
  return (
    <IconButton
      iconProps={{ iconName: icon }}
      ariaLabel={label}
      title={label}
      aria-expanded={isOpen}
      checked={isOpen}
      onClick={() => {
        if (what === "search" && !isOpen) pane.dispatch({ type: "tab", tab: "check" });
        pane.dispatch({ type: "opened", opened: isOpen ? null : what });
      }}
    />
  );
}
