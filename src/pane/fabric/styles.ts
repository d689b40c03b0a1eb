import { mergeStyleSets, type IStyle, type ITheme } from "@uifabric/styling";
import * as React from "react";
import type { PaneTheme } from "../props";
import { SEVERITY_COLOURS, THEMES } from "./theme";

/** Long words of a stranger's file break rather than widen the pane. */
const WRAP: IStyle = { overflowWrap: "anywhere", whiteSpace: "pre-line" };

/** A delmål may be a whole paragraph; two lines tell which it is, and the cell holds the rest. */
const TWO_LINES: IStyle = {
  display: "-webkit-box",
  WebkitLineClamp: "2",
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
  whiteSpace: "normal",
};

const PLAIN_BUTTON: IStyle = {
  font: "inherit",
  color: "inherit",
  background: "none",
  border: "1px solid transparent",
  borderRadius: 2,
  padding: 0,
  margin: 0,
  textAlign: "start",
  cursor: "pointer",
};

function sheetOf(name: PaneTheme) {
  const theme = THEMES[name];
  const { palette, semanticColors, fonts } = theme;
  const colours = SEVERITY_COLOURS[name];
  const focus: IStyle = { outline: `2px solid ${palette.black}`, outlineOffset: "1px" };
  const ring: IStyle = { selectors: { ":focus-visible": focus } };
  const line = `1px solid ${palette.neutralLight}`;
  return mergeStyleSets({
    root: {
      ...fonts.medium,
      lineHeight: "1.35",
      boxSizing: "border-box",
      minWidth: 0,
      minHeight: "100%",
      // Room for the narrowest phone at four times the size: nothing inside is wider than the pane.
      padding: "4px 12px 0",
      color: semanticColors.bodyText,
      background: semanticColors.bodyBackground,
      selectors: {
        "& *": { boxSizing: "border-box" },
        "& p": { margin: "0 0 8px" },
        // The shadow of the system's ring is not drawn in forced colours; an outline is.
        // Fabric draws the ring of its fields itself.
        "& button:focus-visible": focus,
        "& a:focus-visible": focus,
        "& [tabindex]:focus-visible": focus,
        // Fabric's own is 10 px.
        "& .ms-TextField-description": { fontSize: 12 },
      },
    },
    header: { display: "flex", alignItems: "center", minHeight: 36, gap: 4 },
    // Excel draws its own menu over these 40 x 34 px.
    corner: { paddingRight: 44, minHeight: 34 },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: 0, lineHeight: 24, flex: "1 1 auto", minWidth: 0 },
    // Two lines are as high as the icons beside them.
    planName: [TWO_LINES, { ...fonts.medium, fontWeight: 600, lineHeight: 17, minWidth: 0 }],
    icons: { display: "flex", flex: "0 0 auto" },
    countLine: { display: "flex", flexWrap: "wrap", gap: 4, alignItems: "center", minHeight: 36 },
    solved: { ...fonts.small, flex: "1 1 auto", color: palette.neutralSecondary },
    // In view wherever the pane is scrolled to: what was just done is answered where the user looks.
    answers: {
      position: "sticky",
      top: 0,
      zIndex: 2,
      maxHeight: "50vh",
      overflowY: "auto",
      background: semanticColors.bodyBackground,
      // What gets focus is scrolled out from under it.
      selectors: {
        "&:not(:empty) ~ * button, &:not(:empty) ~ * input, &:not(:empty) ~ * textarea, &:not(:empty) ~ * [tabindex]": {
          scrollMarginTop: 96,
        },
      },
    },
    // Over the list, which scrolls beneath it.
    foot: {
      position: "sticky",
      bottom: 0,
      zIndex: 1,
      display: "flex",
      flexWrap: "wrap",
      gap: 6,
      padding: "6px 0",
      marginTop: 8,
      borderTop: line,
      background: semanticColors.bodyBackground,
      selectors: { "& .ms-Button": { padding: "0 8px", minWidth: 0 }, "& .ms-Button-label": { margin: 0 } },
    },
    typed: {
      display: "flex",
      gap: 4,
      alignItems: "flex-end",
      margin: "4px 0",
      selectors: {
        "& > :first-child": { flex: "1 1 auto", minWidth: 0 },
        "& .ms-Button": { flex: "0 0 auto", minWidth: 0, padding: "0 8px", whiteSpace: "nowrap" },
      },
    },
    heading: { ...fonts.mediumPlus, fontWeight: 600, margin: "12px 0 4px", lineHeight: 22 },
    subheading: { ...fonts.medium, fontWeight: 600, margin: "12px 0 4px" },
    soft: { color: palette.neutralSecondary },
    small: { ...fonts.small, color: palette.neutralSecondary },
    wrap: WRAP,
    stack: { display: "flex", flexDirection: "column", gap: 8 },
    row: { display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" },
    plainGroup: { border: 0, margin: 0, padding: 0, minWidth: 0 },
    // A wide table moves within itself; the pane stays as wide as it is.
    scroll: { overflowX: "auto", margin: "8px 0", maxWidth: "100%" },
    sideBySide: {
      display: "flex",
      flexWrap: "wrap",
      gap: 8,
      selectors: { "& > *": { flex: "1 1 240px", minWidth: 0 }, "& td": { minWidth: 96 } },
    },
    // Settings beside what they come to.
    halves: {
      display: "flex",
      gap: 24,
      selectors: { "& > *": { flex: "1 1 0", minWidth: 0 } },
    },
    grid: {
      ...fonts.small,
      borderCollapse: "collapse",
      selectors: {
        "& td, & th": { border: line, padding: "2px 6px", textAlign: "start", verticalAlign: "top" },
        "& th": { fontWeight: 600, background: palette.neutralLighter },
        "& caption": { textAlign: "start", padding: "2px 0" },
      },
    },
    buttons: { display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" },
    tight: { display: "flex", flexWrap: "wrap", gap: 4, alignItems: "center" },
    wide: { width: "100%" },
    plainButton: [PLAIN_BUTTON, ring],
    linkButton: [
      PLAIN_BUTTON,
      ring,
      {
        color: palette.themeDark,
        textDecoration: "underline",
        minHeight: 24,
        selectors: { ":hover": { textDecoration: "none" } },
      },
    ],
    recognised: [
      PLAIN_BUTTON,
      ring,
      WRAP,
      {
        display: "flex",
        width: "100%",
        gap: 6,
        alignItems: "baseline",
        padding: "4px 0",
        selectors: { ":hover": { textDecoration: "underline" } },
      },
    ],
    panel: {
      background: palette.neutralLighterAlt,
      border: line,
      borderRadius: 2,
      padding: "8px 10px",
      margin: "4px 0 8px",
    },
    notice: {
      display: "flex",
      gap: 8,
      alignItems: "flex-start",
      background: palette.neutralLighter,
      borderLeft: `4px solid ${palette.neutralTertiary}`,
      padding: "8px 10px",
      margin: "8px 0",
      selectors: { "& p": { margin: "0 0 4px" } },
    },
    noticeText: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
    error: { borderLeftColor: colours.error },
    warning: { borderLeftColor: colours.warning },
    info: { borderLeftColor: colours.info },
    done: { borderLeftColor: palette.themePrimary },
    severityerror: { color: colours.error },
    severitywarning: { color: colours.warning },
    severityinfo: { color: colours.info },
    severitydone: { color: palette.themePrimary },
    icon: {
      flex: "0 0 auto",
      display: "inline-block",
      lineHeight: 1,
      width: 16,
      fontSize: 14,
      position: "relative",
      top: 2,
    },
    chip: [
      PLAIN_BUTTON,
      ring,
      {
        display: "inline-flex",
        alignItems: "center",
        gap: 4,
        minHeight: 32,
        padding: "4px 7px 4px 5px",
        border: `1px solid ${palette.neutralTertiaryAlt}`,
        borderRadius: 16,
        selectors: {
          ":hover": { background: palette.neutralLighter },
        },
      },
    ],
    chipPressed: {
      background: palette.neutralLighter,
      borderColor: palette.black,
      boxShadow: `inset 0 0 0 1px ${palette.black}`,
      fontWeight: 600,
      // The shadow isn't drawn in forced colours.
      selectors: { "@media (forced-colors: active)": { borderWidth: 3 } },
    },
    tabs: {
      selectors: {
        ".ms-Pivot": {
          display: "flex",
          flexWrap: "wrap",
          justifyContent: "space-between",
          borderBottom: line,
          margin: "0 0 4px",
        },
        // Four tabs on one line at 320 px.
        ".ms-Pivot-link": { padding: "0 2px", margin: 0, height: 34, lineHeight: 34, minWidth: 0 },
      },
    },
    list: { margin: 0, padding: 0, listStyle: "none" },
    section: { marginBottom: 12 },
    sectionHeading: { margin: 0, font: "inherit" },
    sectionToggle: [
      PLAIN_BUTTON,
      ring,
      WRAP,
      {
        display: "flex",
        gap: 6,
        alignItems: "baseline",
        width: "100%",
        minHeight: 32,
        padding: "6px 4px",
        fontWeight: 600,
        background: palette.neutralLighter,
        selectors: { ":hover": { background: palette.neutralLight } },
      },
    ],
    item: {
      padding: "8px 4px 8px 0",
      borderBottom: line,
      // The one the user stands on, also when focus is in the sheet.
      selectors: { "&[data-current='true']": { boxShadow: `inset 3px 0 0 ${palette.themePrimary}` } },
    },
    nested: { padding: "4px 0", borderTop: line, borderBottom: "none" },
    nothing: { color: palette.neutralSecondary, padding: "6px 4px" },
    nestedList: { margin: "4px 0 0 22px", padding: 0, listStyle: "none" },
    findingHead: [
      PLAIN_BUTTON,
      ring,
      WRAP,
      {
        display: "flex",
        flexWrap: "wrap",
        columnGap: 6,
        alignItems: "baseline",
        width: "100%",
        minHeight: 24,
        padding: "2px 0 2px 6px",
        fontWeight: 600,
        selectors: { ":hover": { background: palette.neutralLighter } },
      },
    ],
    rowName: [TWO_LINES, { color: palette.neutralSecondary }],
    findingTextNested: [TWO_LINES, { flex: "1 1 auto", minWidth: 0, fontWeight: 400 }],
    nestedBody: [WRAP, { paddingLeft: 6, selectors: { "& p": { margin: "2px 0" } } }],
    nestedHead: { display: "flex", gap: 4, alignItems: "flex-start" },
    filters: {
      display: "flex",
      flexWrap: "wrap",
      gap: 8,
      margin: "0 0 8px",
      selectors: { "& > *": { flex: "1 1 130px", minWidth: 0 } },
    },
    // A sheet's name and a cell that leave too little room go on a line of their own, under the other cells.
    findingText: { flex: "1 1 65%", minWidth: 0 },
    cell: {
      flex: "0 0 auto",
      marginLeft: "auto",
      color: palette.themeDark,
      textDecoration: "underline",
      fontWeight: 400,
    },
    findingBody: [WRAP, { paddingLeft: 28, selectors: { "& p": { margin: "2px 0" } } }],
    actions: { display: "flex", flexWrap: "wrap", gap: 12, alignItems: "center", marginTop: 2, minHeight: 28 },
    changeLines: [WRAP, { margin: "2px 0" }],
    change: [
      WRAP,
      {
        margin: "4px 0",
        selectors: {
          del: { textDecoration: "line-through", color: palette.neutralSecondary },
          ins: { textDecoration: "none", fontWeight: 600 },
        },
      },
    ],
    field: { marginBottom: 12 },
    checkButton: { margin: "4px 0 8px" },
    progress: { margin: "8px 0" },
    way: { marginBottom: 8, selectors: { "& p": { margin: "2px 0 8px" } } },
    cardHeading: { ...fonts.medium, fontWeight: 600, margin: "0 0 4px" },
    results: { minWidth: 0 },
    bullets: { margin: "0 0 8px", paddingLeft: 20 },
    noticeHeading: { ...fonts.medium, fontWeight: 600, margin: "0 0 4px" },
    definition: {
      margin: "0 0 8px",
      selectors: {
        dt: { ...fonts.small, color: palette.neutralSecondary },
        dd: { margin: "0 0 6px", overflowWrap: "anywhere" },
      },
    },
    hidden: {
      position: "absolute",
      width: 1,
      height: 1,
      margin: -1,
      padding: 0,
      border: 0,
      overflow: "hidden",
      clip: "rect(0 0 0 0)",
      whiteSpace: "nowrap",
    },
    /** Two parts beside each other, the second below the first where there is no room. */
    besides: {
      display: "flex",
      flexWrap: "wrap",
      gap: "8px 16px",
      selectors: { "& > *": { flex: "1 1 300px", minWidth: 0 } },
    },
    card: { border: line, borderRadius: 2, padding: "10px 12px", marginBottom: 8 },
  });
}

type Sheets = ReturnType<typeof sheetOf>;
const known = new Map<PaneTheme, Sheets>();

/** The pane's own class names in a theme. */
function stylesIn(theme: PaneTheme): Sheets {
  const sheet = known.get(theme) ?? sheetOf(theme);
  known.set(theme, sheet);
  return sheet;
}

export const ThemeContext = React.createContext<PaneTheme>("light");

export function useStyles(): Sheets {
  return stylesIn(React.useContext(ThemeContext));
}

export function themeOf(name: PaneTheme): ITheme {
  return THEMES[name];
}
