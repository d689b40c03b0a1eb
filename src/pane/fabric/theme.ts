import { createTheme, type ITheme } from "@uifabric/styling";
import type { Severity } from "../../core/findings/finding";
import type { PaneTheme } from "../props";

/** System fonts alone: Fabric's own lie on a CDN. */
const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

/** Excel's green; every pair of text and ground keeps 4.5:1. */
const LIGHT = createTheme({
  defaultFontStyle: { fontFamily: FONT },
  palette: {
    themePrimary: "#107c41",
    themeLighterAlt: "#f2faf6",
    themeLighter: "#cdebdb",
    themeLight: "#a4d9bd",
    themeTertiary: "#58b284",
    themeSecondary: "#1f8b50",
    themeDarkAlt: "#0f703b",
    themeDark: "#0c5e31",
    themeDarker: "#094524",
    // Fabric's own tertiary greys are too faint for text.
    neutralTertiary: "#6e6c6a",
    neutralSecondary: "#52504e",
  },
});

const DARK = createTheme({
  isInverted: true,
  defaultFontStyle: { fontFamily: FONT },
  palette: {
    themePrimary: "#6fd09b",
    themeLighterAlt: "#0a120e",
    themeLighter: "#16301f",
    themeLight: "#235c3c",
    themeTertiary: "#46a372",
    themeSecondary: "#62c18d",
    themeDarkAlt: "#7fd7a7",
    themeDark: "#96dfb7",
    themeDarker: "#b8ecd0",
    neutralLighterAlt: "#292827",
    neutralLighter: "#323130",
    neutralLight: "#3b3a39",
    neutralQuaternaryAlt: "#484644",
    neutralQuaternary: "#5b5a58",
    neutralTertiaryAlt: "#797775",
    neutralTertiary: "#c8c6c4",
    neutralSecondary: "#d2d0ce",
    neutralSecondaryAlt: "#d2d0ce",
    neutralPrimaryAlt: "#e1dfdd",
    neutralPrimary: "#f3f2f1",
    neutralDark: "#faf9f8",
    black: "#ffffff",
    white: "#1f1f1f",
  },
  semanticColors: {
    primaryButtonText: "#0b1f14",
    primaryButtonTextHovered: "#0b1f14",
    primaryButtonTextPressed: "#0b1f14",
  },
});

export const THEMES: Readonly<Record<PaneTheme, ITheme>> = { light: LIGHT, dark: DARK };

/** The severities' colours, 4.5:1 on the grounds they stand on; the icon's shape says the same without them. */
export const SEVERITY_COLOURS: Readonly<Record<PaneTheme, Readonly<Record<Severity, string>>>> = {
  light: { error: "#a4161a", warning: "#7a4a00", info: "#0b5394" },
  dark: { error: "#ff9d98", warning: "#f5c26b", info: "#8cc4ff" },
};
