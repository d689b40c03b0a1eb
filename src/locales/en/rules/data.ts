import type { RuleTextsOf } from "../../ruleTexts";

export const data: RuleTextsOf<"data"> = {
  "data/value-differs": {
    title: "The figure is another in the baseline data",
    why: "Nobody can measure progress from a figure that cannot be found in its source.",
    messages: {
      one: {
        what: "The cell says {typed}. The baseline data say {imported} for {year} ({source}).",
        todo: "Correct the figure, or its year and source if it comes from elsewhere.",
      },
      derived: {
        what: "The cell says {typed}. The baseline data give {imported} ({part} of {whole}, cells {partCell} and {wholeCell}) for {year} ({source}).",
        todo: "Correct the figure, or its year and source if it comes from elsewhere.",
      },
      several: {
        what: "The cell says {typed}. The baseline data say {imported} for {year} ({source}).",
        todo: "Correct the figures, or their year and source if they come from elsewhere.",
      },
    },
    fixes: { imported: "Write the figure from the baseline data" },
  },
  "data/newer-year": {
    title: "Later figures in the baseline data",
    why: "The later the baseline, the better it shows how things stand when the plan begins.",
    messages: {
      newer: {
        what: "The baseline data have figures for {year}: {places}.",
        todo: "Consider whether the baseline should be from {year}.",
      },
    },
    fixes: {},
  },
  "data/indicator-unmatched": {
    title: "The indicator is not in the baseline data",
    why: "Only figures of the same indicator can be compared.",
    messages: {
      none: {
        what: "The baseline data have no indicator that corresponds to “{text}”.",
        todo: "Import data on the indicator if there are any.",
      },
      unsure: {
        what: "It is not certain that “{text}” is the same as “{alike}” in the baseline data.",
        todo: "Choose under Baseline which it is, or word the indicator alike in both places.",
      },
    },
    fixes: {},
  },
  "data/area-unknown": {
    title: "The area is not in the baseline data",
    why: "Only figures of the same area can be compared.",
    messages: {
      one: {
        what: "The baseline data have no figure for {areas} on “{indikator}”.",
        todo: "Write the area as in the baseline data, or import data that include it.",
      },
      several: {
        what: "The baseline data have no figures for these areas on “{indikator}”: {areas}.",
        todo: "Write the areas as in the baseline data, or import data that include them.",
      },
    },
    fixes: {},
  },
  "data/conflict": {
    title: "The baseline data have several figures",
    why: "When the imported figures disagree, none of them can show whether the plan's figure is right.",
    messages: {
      differ: {
        what: "The baseline data have different figures for {place} in {year}: {figures}. None of them is compared.",
        todo: "Find out which one is right, and remove the others.",
      },
    },
    fixes: {},
  },
  "data/suppressed": {
    title: "The figure is suppressed in the baseline data",
    why: "Figures are suppressed when they are about few people. Then the plan should not state them either.",
    messages: {
      suppressed: {
        what: "The figure for {places} is suppressed in the baseline data for {year}.",
        todo: "Check where the figure comes from, and whether it may be published.",
      },
    },
    fixes: {},
  },
};
