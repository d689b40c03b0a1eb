import type { RuleTextsOf } from "../../ruleTexts";

export const data: RuleTextsOf<"data"> = {
  "data/value-differs": {
    title: "The imported figure is different",
    why: "Nobody can measure progress from a figure that cannot be found in its source.",
    messages: {
      one: {
        what: "The cell says {typed}. The imported figures say {imported} for {year} ({source}).",
        todo: "Correct the figure, or its year and source if it comes from elsewhere.",
      },
      derived: {
        what: "The cell says {typed}. The imported figures give {imported} ({part} of {whole}, cells {partCell} and {wholeCell}) for {year} ({source}).",
        todo: "Correct the figure, or its year and source if it comes from elsewhere.",
      },
      several: {
        what: "The cell says {typed}. The imported figures say {imported} for {year} ({source}).",
        todo: "Correct the figures, or their year and source if they come from elsewhere.",
      },
    },
    fixes: { imported: "Write the imported figure" },
  },
  "data/newer-year": {
    title: "A later figure is imported",
    why: "The later the baseline, the better it shows how things stand when the plan begins.",
    messages: {
      newer: {
        what: "Figures from {year} are also imported: {places}.",
        todo: "Consider whether the baseline should be from {year}.",
      },
    },
    fixes: {},
  },
  "data/indicator-unmatched": {
    title: "The indicator is not among the imported ones",
    why: "Only figures of the same indicator can be compared.",
    messages: {
      none: {
        what: "None of the imported indicators corresponds to “{text}”.",
        todo: "Import figures for the indicator if there are any.",
      },
      unsure: {
        what: "It is not certain that “{text}” is the same as “{alike}” in the imported figures.",
        todo: "Choose under Baseline which it is, or word the indicator alike in both places.",
      },
    },
    fixes: {},
  },
  "data/area-unknown": {
    title: "The area is not in the imported figures",
    why: "Only figures of the same area can be compared.",
    messages: {
      one: {
        what: "No figures are imported for {areas} on “{indikator}”.",
        todo: "Write the area as in the imported figures, or import figures that include it.",
      },
      several: {
        what: "No figures are imported for these areas on “{indikator}”: {areas}.",
        todo: "Write the areas as in the imported figures, or import figures that include them.",
      },
    },
    fixes: {},
  },
  "data/conflict": {
    title: "The imported figures contradict each other",
    why: "When there are several imported figures for the same, none of them can show whether the plan’s figure is right.",
    messages: {
      differ: {
        what: "Different figures are imported for {place} in {year}: {figures}. None of them is compared.",
        todo: "Find out which one is right, and remove the others.",
      },
    },
    fixes: {},
  },
  "data/suppressed": {
    title: "The figure is suppressed in its source",
    why: "Figures are suppressed when they are about few people. Then the plan should not state them either.",
    messages: {
      suppressed: {
        what: "The figure for {places} is suppressed in the imported figures for {year}.",
        todo: "Find out where the plan’s figure comes from, and whether it may be published.",
      },
    },
    fixes: {},
  },
};
