import type { RuleText } from "../../types";

export const privacy: Readonly<Record<string, RuleText>> = {
  "privacy/small-count": {
    title: "Very few people",
    why: "In a very small group single people can be recognised. Danmarks Statistik shows no figures for fewer than 3 people.",
    messages: {
      tiny: {
        what: "The figure {count} is about so few people that they can be recognised.",
        todo: "Write “under 3”, or put the group together with another.",
      },
      small: {
        what: "The figure {count} is about few people.",
        todo: "Consider writing “under 5”, or put the group together with another.",
      },
    },
    fixes: {},
  },
};
