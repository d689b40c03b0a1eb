/** Hvad der siges om rettelser i en kopi. */
export const fix = {
  changes: {
    none: "Der er ikke noget at rette.",
    one: "1 celle er rettet.",
    many: "{count} celler er rettet.",
  },
  shown: {
    none: "Der er ikke noget at rette.",
    one: "1 celle kan rettes.",
    many: "{count} celler kan rettes.",
  },
  change: "{place}: {from} → {to} ({rule})",
  text: "”{text}”",
  empty: "tom",
  merges: {
    none: "",
    one: "1 sammenfletning er ændret.",
    many: "{count} sammenfletninger er ændret.",
  },
  copy: "Kopien står i {path}",
  refused: {
    changed: "{place} er ændret undervejs og er ikke rettet.",
    locked: "{place} er beskyttet mod ændringer og er ikke rettet. Ophæv beskyttelsen i Excel, eller skriv selv {to}.",
    formula: "{place} er en formel og er ikke rettet. Ret den celle, formlen henter fra.",
    gone: "{place} findes ikke længere og er ikke rettet.",
    moved: "Rækken ved {place} er flyttet og er ikke rettet.",
  },
  protectedSheet: "Der er ikke ryddet op i tabellen {place}: arket er beskyttet. Ophæv beskyttelsen i Excel først.",
  notTidied: "Der er ikke ryddet op i tabellen {place}. {reason}",
  signed: "Filen er underskrevet digitalt. Underskriften gælder ikke kopien.",
  document:
    "Sprunget over: Der rettes kun i projektmapper. Åbn delaftalen i browserudgaven, og gem den som projektmappe.",
  notTheSame: {
    what: "Kopien er ikke skrevet: {place} står ikke i kopien, som det blev rettet.",
    todo: "Ret filen i Excel, og meld det gerne med en kopi uden fortrolige oplysninger.",
  },
  rules: { tidy: "ryddet op", pull: "hentede tal" },
};
