import type { repeated as danish } from "../da/repeated";

export const repeated: typeof danish = {
  heading: "Figures in several places",
  caption: "The same indicator, year and area",
  agreeing: {
    none: "No indicator appears in several places with the same year and area.",
    one: "1 figure appears in several places, and it is the same in all of them.",
    many: "{count} figures appear in several places, and they are the same in all of them.",
  },
  differing: {
    none: "",
    one: "1 figure appears in several places, and it isn’t the same.",
    many: "{count} figures appear in several places, and {differing} of them {differing|isn’t|aren’t} the same.",
  },
  result: { agree: "{places} places, the same", differ: "{places} places, not the same" },
  place: "{figure}: {place}",
  more: { none: "", one: "1 more figure isn’t shown.", many: "{count} more figures aren’t shown." },
  morePlaces: { none: "", one: "and 1 more place", many: "and {count} more places" },
  area: "The housing area",
  kommune: "The kommune",
  document: "the document’s text, “{sentence}”",
  columns: { indikator: "Indicator", omraade: "Area", aar: "Year", result: "Result", places: "Figure and place" },
};
