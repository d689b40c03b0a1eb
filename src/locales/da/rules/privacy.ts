import type { RuleText } from "../../types";

export const privacy: Readonly<Record<string, RuleText>> = {
  "privacy/small-count": {
    title: "Meget få personer",
    why: "Når en gruppe er meget lille, kan de enkelte personer genkendes. Danmarks Statistik viser ikke tal for under 3 personer.",
    messages: {
      tiny: {
        what: "Tallet {count} gælder så få personer, at de kan genkendes.",
        todo: "Skriv ”under 3”, eller læg gruppen sammen med en anden.",
      },
      small: {
        what: "Tallet {count} gælder få personer.",
        todo: "Overvej at skrive ”under 5”, eller læg gruppen sammen med en anden.",
      },
    },
    fixes: {},
  },
};
