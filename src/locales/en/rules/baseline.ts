import type { RuleTextsOf } from "../../ruleTexts";

export const baseline: RuleTextsOf<"baseline"> = {
  "baseline/missing": {
    title: "Baseline is missing",
    why: "Without a baseline nobody can see whether the work has made a difference.",
    messages: {
      missing: {
        what: "Baseline is missing.",
        todo: "Write the figure for the area or the target group, for example {example}, or say when it will be measured.",
      },
      bare: {
        what: "Baseline is missing.",
        todo: "Write the figure for the area or the target group with its unit, or say when it will be measured.",
      },
    },
    fixes: {},
  },
  "baseline/deferred": {
    title: "Baseline is measured later",
    why: "A baseline may be measured when the work begins. Its year must then be given and lie within the plan’s period.",
    messages: {
      later: { what: "The baseline is measured later.", todo: "Write the figure when it has been measured." },
      noYear: {
        what: "The baseline is measured later, but nothing says when.",
        todo: "Write the year it is measured, for example {example}.",
      },
      outside: {
        what: "The baseline is measured later, but the year lies outside the plan’s period.",
        todo: "Write a year within the plan’s period.",
      },
    },
    fixes: {},
  },
  "baseline/unreadable": {
    title: "Baseline without a figure",
    why: "Progress is measured from a figure. From words alone nobody can see how far the goal is.",
    messages: {
      unreadable: {
        what: "No figure can be read in “{text}”.",
        todo: "Write the figure with its unit, for example {example}, or say when it will be measured.",
      },
      bare: {
        what: "No figure can be read in “{text}”.",
        todo: "Write the figure with its unit, or say when it will be measured.",
      },
    },
    fixes: {},
  },
  "baseline/unit-missing": {
    title: "Unit is missing",
    why: "The indicator is a share. Without a per cent sign the figure can also be read as a count.",
    messages: {
      bare: { what: "{figure} has no unit.", todo: "Write the unit after the figure, for example {figure} {unit}." },
      fraction: {
        what: "{figure} has no unit. It may mean {percent} % or {figure} %.",
        todo: "Write the one of the two that is right.",
      },
    },
    fixes: {},
  },
  "baseline/unit-mismatch": {
    title: "Units do not agree",
    why: "Indicator, baseline and comparison must be measured in the same way, or they cannot be compared.",
    messages: {
      share: {
        what: "The indicator is a share, but this says “{text}”.",
        todo: "Write the figure in per cent, or change the indicator to a count.",
      },
      count: {
        what: "The indicator is a count, but this says “{text}”.",
        todo: "Write the count, or change the indicator to a share.",
      },
      noCommonUnit: {
        what: "Baseline “{baseline}” and comparison “{comparison}” have no unit in common.",
        todo: "Write both figures in the same unit.",
      },
    },
    fixes: {},
  },
  "baseline/out-of-range": {
    title: "Percentage outside 0-100",
    why: "A share always lies between 0 and 100 %. Any other figure is usually a typing error.",
    messages: {
      outside: {
        what: "{share} % cannot be a share.",
        todo: "Write a figure from 0 to 100, and see whether the comma is in the right place.",
      },
    },
    fixes: {},
  },
  "baseline/decimal-point": {
    title: "Decimal point",
    why: "In Danish a comma parts decimals and a point parts thousands. With a point the figure can be misread.",
    messages: {
      point: { what: "{figure} has a decimal point.", todo: "Write {mended} with a comma." },
    },
    fixes: { comma: "Change the point to a comma" },
  },
  "baseline/footnote-mark": {
    title: "Footnote mark in the figure",
    why: "A footnote’s number becomes an ordinary number when text is copied. The figure can then be misread.",
    messages: {
      mark: {
        what: "In “{text}” {footnote} seems to be the number of a footnote.",
        todo: "Delete it, so that only the figure and its unit remain.",
      },
    },
    fixes: {},
  },
  "baseline/labels-missing": {
    title: "Figures without a name",
    why: "Where a cell gives several figures, each must say which area, group or question it is about.",
    messages: {
      nameless: {
        what: "There are several figures, and it does not say what {figure} is about.",
        todo: "Write the name in front of every figure, for example {example}.",
      },
    },
    fixes: {},
  },
  "baseline/parts-total": {
    title: "Parts and total disagree",
    why: "Where the parts do not give the total, at least one figure is wrong, or they are measured differently.",
    messages: {
      sum: {
        what: "The parts add up to {expected}, but the total is {total}.",
        todo: "Correct the figure that is wrong, or say what else has been counted.",
      },
      few: {
        what: "The parts add up to {expected}, but the total is {total}.",
        todo: "Correct the figure that is wrong. If a small group is missing, put it together with another.",
      },
      atMost: {
        what: "The parts add up to {expected} at most, but the total is {total}.",
        todo: "Correct the figure that is wrong, or say what else has been counted.",
      },
      atLeast: {
        what: "The parts add up to {expected} at least, but the total is {total}.",
        todo: "Correct the figure that is wrong.",
      },
      share: {
        what: "Weighted with their counts the parts give {expected} %, but the total is {total} %.",
        todo: "Correct the figure that is wrong, or say how the total was worked out.",
      },
      ratio: {
        what: "{part} of {whole} is {expected} %, but the share is {total} %.",
        todo: "Correct the figure that is wrong.",
      },
    },
    fixes: {},
  },
  "baseline/target-already-met": {
    title: "Goal is already reached",
    why: "A goal that the baseline already keeps shows no progress.",
    messages: {
      met: {
        what: "The goal “{bound}” is already reached: the baseline is “{text}”.",
        todo: "Set a goal further ahead, or look at the figure again.",
      },
    },
    fixes: {},
  },
  "baseline/grade-range": {
    title: "A grade outside the scale",
    why: "A figure that isn’t on the scale of grades is written wrong or belongs to another indicator.",
    messages: {
      beyond: {
        what: "{figure} is not a grade: the scale goes from -3 to 12.",
        todo: "Correct the figure. The decimal comma may be missing.",
      },
    },
    fixes: {},
  },
  "baseline/repeated-figure": {
    title: "The same figure twice",
    why: "Two figures that agree in every decimal are often one figure copied, and then one of them is wrong.",
    messages: {
      repeated: {
        what: "“{first}” and “{second}” both have {figure}, though the kommune’s figures differ.",
        todo: "Look up both figures in their source.",
      },
    },
    fixes: {},
  },
  "baseline/base-differs": {
    title: "The share is of other people",
    why: "A share of other people than those the indicator names can’t be compared with the kommune’s or followed from year to year.",
    messages: {
      other: {
        what: "The figure is a share of “{base}”, but the indicator is a share of other people.",
        todo: "Find the share of those the indicator names, or correct the indicator.",
      },
    },
    fixes: {},
  },
};
