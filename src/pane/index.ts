// Fabric asks a CDN for fonts and icons as soon as it is imported, unless this is set before.
import "./fabric/config";
export { checkHere } from "./checkHere";
export { guideSection } from "./guideSections";
export { loadAhead } from "./loadAhead";
export { mountPane } from "./mount";
export { keepPlain } from "./plainDocument";
export type {
  Checked,
  Checker,
  HistoryKeeper,
  HostProblem,
  PaneHandle,
  PaneProps,
  PaneTheme,
  PreferenceKeeper,
  Preferences,
} from "./props";
export type { Tab } from "./state/state";
export type { HistoryEntry } from "./state/historyEntry";
