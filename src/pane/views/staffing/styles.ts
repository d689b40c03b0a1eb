import { mergeStyleSets } from "@uifabric/styling";
import * as React from "react";
import { ThemeContext } from "../../fabric/styles";
import { SEVERITY_COLOURS, THEMES } from "../../fabric/theme";
import type { PaneTheme } from "../../props";

function sheetOf(name: PaneTheme) {
  const { palette, fonts } = THEMES[name];
  const line = `1px solid ${palette.neutralLight}`;
  return mergeStyleSets({
    position: { padding: "8px 0", borderBottom: line },
    positionHead: { display: "flex", gap: 8, alignItems: "baseline", overflowWrap: "anywhere" },
    positionName: { ...fonts.medium, fontWeight: 600, margin: 0, flex: "1 1 auto", minWidth: 0 },
    soft: { color: palette.neutralSecondary, overflowWrap: "anywhere" },
    areas: { margin: "4px 0 0", padding: 0, listStyle: "none" },
    area: { padding: "2px 0 2px 10px", borderLeft: `3px solid ${palette.neutralQuaternary}`, margin: "0 0 4px" },
    differing: { borderLeftColor: SEVERITY_COLOURS[name].error },
    areaName: { ...fonts.small, color: palette.neutralSecondary, overflowWrap: "anywhere" },
    sides: { display: "flex", flexWrap: "wrap", columnGap: 12, rowGap: 2, alignItems: "baseline" },
    table: {
      width: "100%",
      selectors: {
        "& td, & th": { minWidth: 84, overflowWrap: "break-word" },
        "& tfoot td": { verticalAlign: "top" },
        // A figure stays with its unit.
        "& td button": { whiteSpace: "nowrap" },
      },
    },
    stack: { display: "flex", flexDirection: "column", gap: 2, alignItems: "flex-start" },
    // The stroke beside the words, as in the list.
    differingCell: { boxShadow: `inset 3px 0 0 ${SEVERITY_COLOURS[name].error}` },
    figure: { whiteSpace: "nowrap" },
    note: { ...fonts.small, fontWeight: 400, color: palette.neutralSecondary, overflowWrap: "anywhere" },
    mark: { display: "inline-flex", gap: 4, alignItems: "baseline", fontWeight: 600 },
    bars: { margin: "4px 0 0", display: "block" },
    bar: { display: "block", color: palette.themePrimary },
    barText: { margin: "2px 0 0", overflowWrap: "anywhere" },
    options: { border: 0, margin: "8px 0 0", padding: 0, minWidth: 0 },
    option: {
      display: "flex",
      gap: 8,
      alignItems: "flex-start",
      minHeight: 28,
      padding: "3px 0",
      overflowWrap: "anywhere",
      selectors: { input: { margin: "2px 0 0", width: 16, height: 16, flex: "0 0 auto" } },
    },
    ask: { fontWeight: 600, margin: 0, padding: 0, overflowWrap: "anywhere" },
  });
}

const known = new Map<PaneTheme, ReturnType<typeof sheetOf>>();

/** The view's own class names, loaded with it. */
export function useStaffingStyles(): ReturnType<typeof sheetOf> {
  const theme = React.useContext(ThemeContext);
  const sheet = known.get(theme) ?? sheetOf(theme);
  known.set(theme, sheet);
  return sheet;
}
