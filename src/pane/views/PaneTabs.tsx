import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import * as React from "react";
import { useStyles } from "../fabric/styles";
import { useScope } from "../PaneScope";
import type { Tab } from "../state/state";

/** One line of tabs; settings lie behind the gear, templates behind the three dots. */
const TABS: readonly Tab[] = ["check", "staffing", "baseline", "export"];
const ALL: readonly Tab[] = [...TABS, "templates", "settings"];

const idOf = (tab: Tab): string => `baselinekontrol-tab-${tab}`;

/** The tabs, in the header. */
export const PaneTabs = React.memo(function PaneTabs(): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts } = useScope();
  return (
    <div className={styles.tabs}>
      <Pivot
        aria-label={texts.parts}
        headersOnly
        selectedKey={TABS.includes(state.tab) ? state.tab : null}
        getTabId={(key) => idOf(tabOf(key))}
        onLinkClick={(item) => pane.dispatch({ type: "tab", tab: tabOf(item?.props.itemKey) })}
      >
        {TABS.map((tab) => (
          <PivotItem key={tab} itemKey={tab} headerText={texts.tabs[tab]} />
        ))}
      </Pivot>
    </div>
  );
});

/** The parts. Those that have been shown stay in place while another is, so that nothing typed in them is lost. */
export function PaneParts({ children }: { readonly children: (tab: Tab) => React.ReactNode }): React.ReactElement {
  const { state, texts } = useScope();
  const shown = React.useRef(new Set<Tab>(["check"]));
  shown.current.add(state.tab);
  return (
    <>
      {ALL.filter((tab) => shown.current.has(tab)).map((tab) => (
        <div
          key={tab}
          role={TABS.includes(tab) ? "tabpanel" : "region"}
          {...(TABS.includes(tab) ? { "aria-labelledby": idOf(tab) } : { "aria-label": texts.tabs[tab] })}
          hidden={tab !== state.tab}
        >
          {children(tab)}
        </div>
      ))}
    </>
  );
}

function tabOf(key: string | undefined): Tab {
  return TABS.find((tab) => tab === key) ?? "check";
}
