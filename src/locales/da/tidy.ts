export const tidy = {
  action: "Ryd op i tabellen",
  heading: "Ryd op i tabellen på {sheet}, {range}",
  intro: "Sådan kommer tabellen til at stå. Al tekst bliver bevaret, og intet uden for tabellen bliver ændret.",
  what: "Det sker",
  does: {
    splitRows: {
      none: "",
      one: "1 række, som kun fortsætter en anden, bliver lagt sammen med rækken over.",
      many: "{count} rækker, som kun fortsætter en anden, bliver lagt sammen med rækken over.",
    },
    merges: {
      none: "",
      one: "1 sammenfletning bliver ophævet. Gælder værdien flere rækker, står den i hver af dem.",
      many: "{count} sammenfletninger bliver ophævet. Gælder en værdi flere rækker, står den i hver af dem.",
    },
    emptyRows: {
      none: "",
      one: "1 tom række bliver fjernet fra tabellen. Der bliver ikke slettet rækker i arket.",
      many: "{count} tomme rækker bliver fjernet fra tabellen. Der bliver ikke slettet rækker i arket.",
    },
    columns: {
      none: "",
      one: "1 kolonne bliver flyttet, så rækkefølgen er som i LBF’s skabelon.",
      many: "{count} kolonner bliver flyttet, så rækkefølgen er som i LBF’s skabelon.",
    },
    headings: {
      none: "",
      one: "1 overskrift får LBF’s ordlyd.",
      many: "{count} overskrifter får LBF’s ordlyd.",
    },
    mended: {
      none: "",
      one: "1 celle får delte ord og løse bogstaver samlet til hele ord.",
      many: "{count} celler får delte ord og løse bogstaver samlet til hele ord.",
    },
  },
  before: "Før",
  after: "Efter",
  moreRows: { none: "", one: "og 1 række mere", many: "og {count} rækker mere" },
  apply: "Ryd op",
  cancel: "Annullér",
  copy: "Kopiér den ordnede tabel",
  copyIntro: "Programmet kan ikke skrive i projektmappen her. Kopiér tabellen, og sæt den ind i Excel.",
  copied: "Den ryddede tabel er kopieret. Sæt den ind i Excel, hvor tabellen skal begynde.",
  close: "Luk",
  done: "Der er ryddet op i tabellen.",
  nothing: "Der er ikke noget at rydde op i tabellen.",
  gone: "Tabellen står ikke længere samme sted. Kontrollér projektmappen igen.",
  refusedIntro: "Programmet kan ikke rydde op i tabellen.",
  refused: {
    formula:
      "{cell} er beregnet af en formel eller viser en fejl, og den skulle lægges sammen med anden tekst. Ret rækken i hånden, eller skriv tallet i stedet for formlen.",
    rounded:
      "{cell} har flere decimaler, end den viser, og den skulle lægges sammen med anden tekst. Vis alle decimaler, eller ret rækken i hånden.",
    formatted:
      "{cell} har tekst, der er overstreget, hævet eller skjult, og den formatering ville gå tabt. Ret rækken i hånden.",
    referred:
      "En formel eller et navn peger på enkelte celler i tabellen og ville pege forkert bagefter (se {cell}). Ret formlen først, eller flyt cellerne i hånden.",
    beside: "Der står noget lige ved siden af tabellen i {cell}, som hører til rækken. Flyt det først.",
    hidden: "En række eller kolonne i tabellen er skjult (ved {cell}). Vis den først, så du kan se, hvad der sker.",
    "excel-table": "Tabellen er formateret som tabel i Excel. Vælg Tabeldesign og Konvertér til område, og prøv igen.",
    edge: "En sammenfletning rækker ud over tabellen (ved {cell}). Ophæv den først.",
    headings: "Overskrifter er flettet sammen over flere kolonner (ved {cell}). Ophæv det, før kolonnerne flyttes.",
    unclear:
      "Det er ikke til at se, hvilken række noget i tabellen hører til (ved {cell}). Ret den i hånden med LBF’s skabelon som mønster.",
  },
};
