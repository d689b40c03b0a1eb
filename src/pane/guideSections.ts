import type { Tab } from "./state/state";

/** What the user may be looking at when asking for the guide: a part of the pane, or a page of the browser edition. */
export type GuideView = Tab | "start" | "overview";

/** The guide's section on each, by the anchor of its heading. */
export const GUIDE_SECTIONS: Readonly<Record<GuideView, string>> = {
  start: "første-gang-i-browseren",
  overview: "sekretariat-mange-planer-på-én-gang",
  check: "sådan-læser-du-et-fund",
  staffing: "bemanding-passer-delaftalerne-til-budgettet",
  baseline: "baseline-passer-tallene-til-kilden",
  templates: "aftalen-står-i-word",
  export: "kontrolrapporten",
  settings: "controller-find-det-der-skal-spørges-om",
};

/** As it stands in an address. */
export function guideSection(view: GuideView): string {
  return encodeURIComponent(GUIDE_SECTIONS[view]);
}
