import type { RuleTextsOf } from "../../ruleTexts";

export const privacy: RuleTextsOf<"privacy"> = {
  "privacy/small-count": {
    title: "Few people",
    why: "In a very small group individuals can be recognised. Statistics Denmark shows no figures for fewer than 3 people.",
    messages: {
      tiny: {
        what: "The figure {count} is about so few that they can be recognised.",
        todo: "Write “under 3”, or put the group together with another.",
      },
      small: {
        what: "The figure {count} is about few.",
        todo: "Consider writing “under 5”, or put the group together with another.",
      },
      tinyPart: {
        what: "The figure {count} is about so few that they can be recognised.",
        todo: "Put the group together with another. “Under 3” is not enough here: the others give the figure away.",
      },
      smallPart: {
        what: "The figure {count} is about few.",
        todo: "Consider putting the group together with another. “Under 5” is not enough here: the others give the figure away.",
      },
    },
    fixes: {},
  },
  "privacy/derivable": {
    title: "Small figure can be worked out",
    why: "A figure that is held back to protect a few must not follow from the total and the other parts either.",
    messages: {
      rest: {
        what: "The total {total} and the other figures show how few there are in the group that is held back.",
        todo: "Delete the total, or put the group together with another, so that it is not shown on its own.",
      },
    },
    fixes: {},
  },
};
