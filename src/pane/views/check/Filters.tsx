import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import * as React from "react";
import type { FileReport } from "../../../reports/model";
import { SelectField } from "../../parts/SelectField";
import { useStyles } from "../../fabric/styles";
import { useScope } from "../../PaneScope";
import { ruleGroup } from "../../../reports/groups";
import { shownFindings } from "./shownSections";

const ALL = "";
/** Search, and the subjects that the result has findings of. */
export default function Filters({ report }: { readonly report: FileReport }): React.ReactElement {
  const styles = useStyles();
  const { state, pane, texts, count } = useScope();
  const { filter, language } = state;
  const groups = React.useMemo(() => [...new Set(report.findings.map(({ rule }) => ruleGroup(rule)))], [report]);
  const change = (changes: Partial<typeof filter>): void => {
    const next = { ...filter, ...changes };
    pane.dispatch({ type: "filter", filter: next });
    const { length } = shownFindings(report, next);
    pane.dispatch({ type: "announce", text: count(texts.filter.shown, length) });
  };
  const options = groups
    .map((key) => ({ key, text: texts.filter.groups[key] ?? key }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
  return (
    <div className={styles.filters}>
      <SearchBox
        value={filter.search}
        placeholder={texts.filter.search}
        ariaLabel={texts.filter.search}
        clearButtonProps={{ ariaLabel: texts.filter.clear }}
        disableAnimation
        onChange={(_, search) => change({ search: search ?? "" })}
      />
      <SelectField
        ariaLabel={texts.filter.group}
        options={[{ key: ALL, text: texts.filter.all }, ...options]}
        selectedKey={filter.group ?? ALL}
        onChange={(_, option) =>
          change({ group: option === undefined || option.key === ALL ? null : String(option.key) })
        }
      />
    </div>
  );
}
