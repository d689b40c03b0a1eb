import type { RuleTextsOf } from "../../ruleTexts";

export const comparison: RuleTextsOf<"comparison"> = {
  "comparison/missing": {
    title: "Comparison is missing",
    why: "With a figure for the kommune it can be seen whether the area stands out, and whether the difference grows smaller.",
    messages: {
      missing: {
        what: "There is nothing to compare the baseline with.",
        todo: "Write the kommune’s figure in “{column}”, if there is one.",
      },
      count: {
        what: "There is nothing to compare the baseline with.",
        todo: "Write the kommune’s number in “{column}”, if there is one. To compare the two, give both per 1,000 residents or as a share.",
      },
    },
    fixes: {},
  },
  "comparison/label-missing": {
    title: "Comparison without a name",
    why: "The column can hold figures for the kommune, the country or other areas. Without a name the figure is of no use.",
    messages: {
      nameless: {
        what: "It does not say whom “{text}” is about.",
        todo: "Write what is compared with, for example {example}.",
      },
    },
    fixes: {},
  },
  "comparison/not-kommune": {
    title: "The kommune’s figure is missing",
    why: "The area’s figure is compared with the kommune’s. Figures for the country or the population may be given as well.",
    messages: {
      noKommune: {
        what: "None of the figures in “{text}” is the kommune’s.",
        todo: "Write the kommune’s figure too, if there is one.",
      },
      otherBody: {
        what: "The column is for the kommune’s figure, but this says “{text}”.",
        todo: "Write the kommune’s figure in front, if there is one.",
      },
    },
    fixes: {},
  },
  "comparison/other-year": {
    title: "Comparison from another year",
    why: "Where the two figures are from different years, the difference may be due to time and not to the area.",
    messages: {
      other: {
        what: "The comparison is from {year}, but the baseline is from {baseline}.",
        todo: "Find the figure for the same year, or correct the year that is wrong.",
      },
      series: {
        what: "The comparison is the plan’s own figure from {year}, and the baseline is from {baseline}. The two show a development.",
        todo: "Write the kommune’s figure for {baseline} too, if there is one.",
      },
    },
    fixes: {},
  },
  "comparison/already-better": {
    title: "The area already does better than the kommune",
    why: "A reader will ask why work is needed where the area does better than the kommune.",
    messages: {
      better: {
        what: "The baseline “{own}” is already better than the kommune’s “{kommune}”.",
        todo: "Write why the work is needed, or that the level is to be kept. Check the figure if this is unexpected.",
      },
    },
    fixes: {},
  },
};
