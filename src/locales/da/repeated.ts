export const repeated = {
  heading: "Tal, der står flere steder",
  caption: "Samme indikator, år og område",
  /** What came of it, in one sentence: all agree, or `{differing}` of `{count}` don't. */
  agreeing: {
    none: "Ingen indikator står flere steder med samme år og område.",
    one: "1 tal står flere steder, og det er ens alle steder.",
    many: "{count} tal står flere steder, og de er ens alle steder.",
  },
  differing: {
    none: "",
    one: "1 tal står flere steder, og det er ikke ens.",
    many: "{count} tal står flere steder, og {differing} af dem er ikke ens.",
  },
  result: { agree: "{places} steder, ens", differ: "{places} steder, ikke ens" },
  /** `{figure}` and where it stands. */
  place: "{figure}: {place}",
  more: { none: "", one: "1 tal mere er ikke vist.", many: "{count} tal mere er ikke vist." },
  morePlaces: { none: "", one: "og 1 sted mere", many: "og {count} steder mere" },
  /** Whom figures are about that nothing is written at. */
  area: "Boligområdet",
  kommune: "Kommunen",
  /** In place of a cell, `{sentence}` of a document. */
  document: "dokumentets tekst, ”{sentence}”",
  columns: { indikator: "Indikator", omraade: "Område", aar: "År", result: "Resultat", places: "Tal og sted" },
};
