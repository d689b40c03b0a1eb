import { mergeStyleSets } from "@uifabric/styling";
import * as React from "react";
import { ThemeContext } from "../../fabric/styles";
import { SEVERITY_COLOURS, THEMES } from "../../fabric/theme";
import type { PaneTheme } from "../../props";

/** Shapes are drawn in the system's own colours where it sets them. */
const HIGH_CONTRAST = "@media (forced-colors: active)";

function sheetOf(name: PaneTheme) {
  const { palette, fonts } = THEMES[name];
  const shape = (color: string) => ({ color, selectors: { [HIGH_CONTRAST]: { color: "CanvasText" } } });
  return mergeStyleSets({
    verdict: { margin: "2px 0", fontWeight: 600, overflowWrap: "anywhere" },
    // The line runs from edge to edge of the pane, at 320 px as at 420.
    plot: [{ display: "block", margin: "2px 0" }, shape(palette.neutralSecondary)],
    plotDot: shape(palette.themePrimary),
    plotRing: shape(palette.neutralPrimary),
    plotKey: [{ verticalAlign: "middle", marginRight: 4 }, shape(palette.neutralPrimary)],
    figures: {
      ...fonts.small,
      width: "100%",
      borderCollapse: "collapse",
      selectors: {
        "& th, & td": { textAlign: "start", verticalAlign: "middle", padding: "2px 8px 2px 0", fontWeight: 400 },
        // Names give way, figures don't.
        "& tbody th": { overflowWrap: "anywhere" },
        "& thead th": { color: palette.neutralSecondary },
      },
    },
    differs: { display: "inline-flex", gap: 4, fontWeight: 600, color: SEVERITY_COLOURS[name].error },
    development: { ...fonts.small, display: "flex", gap: 8, alignItems: "center", margin: "2px 0" },
    developmentLine: [{ flex: "none" }, shape(palette.themePrimary)],
  });
}

const known = new Map<PaneTheme, ReturnType<typeof sheetOf>>();

/** The view's own class names, loaded with it. */
export function useBaselineStyles(): ReturnType<typeof sheetOf> {
  const theme = React.useContext(ThemeContext);
  const sheet = known.get(theme) ?? sheetOf(theme);
  known.set(theme, sheet);
  return sheet;
}
