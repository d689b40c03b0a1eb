import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import * as React from "react";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";
import type { Tab } from "../state/state";

const TABS: readonly Tab[] = ["check", "staffing", "baseline", "templates", "export", "settings"];

const idOf = (tab: Tab): string => `baselinekontrol-tab-${tab}`;

/** The pane's parts as tabs. The check stays in place while another is shown, so that its list keeps what is open. */
export function PaneTabs({ children }: { readonly children: (tab: Tab) => React.ReactNode }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  return (
    <div className={styles.tabs}>
      <Pivot
        aria-label={texts.parts}
        headersOnly
        selectedKey={state.tab}
        getTabId={(key) => idOf(tabOf(key))}
        onLinkClick={(item) => pane.dispatch({ type: "tab", tab: tabOf(item?.props.itemKey) })}
      >
        {TABS.map((tab) => (
          <PivotItem key={tab} itemKey={tab} headerText={texts.tabs[tab]} />
        ))}
      </Pivot>
      {TABS.map(
        (tab) =>
          (tab === state.tab || tab === "check") && (
            <div key={tab} role="tabpanel" aria-labelledby={idOf(tab)} hidden={tab !== state.tab}>
              {children(tab)}
            </div>
          ),
      )}
    </div>
  );
}

function tabOf(key: string | undefined): Tab {
  return TABS.find((tab) => tab === key) ?? "check";
}
