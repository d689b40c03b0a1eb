export const stored = {
  heading: "Gemt i projektmappen:",
  /** In the first column of a list of findings. */
  kind: "Gemt i projektmappen",
  /** In a line of the overview. */
  remark: "Gemt i projektmappen: {items}",
  /** Those that a remark has no room for. */
  others: { none: "", one: "og 1 ting mere, som står i rapporten", many: "og {count} ting mere, som står i rapporten" },
  yearLimit: "Tal må være op til {years} år ældre end planen (standard: {standard} år)",
  form: "Tabellerne holdes op mod skabelonen {form}",
  formUnknown: "Programmet kender ikke den valgte skabelon {form}, så tabellerne læses efter overskrifterne",
  areas: "Planens egne områder er {areas}",
  kommune: "Kommunen er {kommune}",
  period: "Planens periode er {period}",
  comparison: "Fundene er sammenlignet med kontrollen {date}",
  table: {
    delmaal: "{range} i arket {sheet} er valgt som delmålstabel",
    "overordnede-maal": "{range} i arket {sheet} er valgt som tabel over overordnede mål",
    budget: "{range} i arket {sheet} er valgt som budget",
  },
  /** What a column of the budget holds, or a row of one that lies down. */
  line: {
    column: "Kolonne {name} i arket {sheet} er valgt som ”{meaning}”",
    row: "Række {name} i arket {sheet} er valgt som ”{meaning}”",
  },
  /** One that is passed over. */
  ignoredLine: {
    column: "Kolonne {name} i arket {sheet} bliver sprunget over",
    row: "Række {name} i arket {sheet} bliver sprunget over",
  },
  answers: {
    staff: {
      none: "",
      one: "1 medarbejderlinje har et svar om, hvilken stilling i budgettet den er",
      many: "{count} medarbejderlinjer har et svar om, hvilken stilling i budgettet de er",
    },
    indicators: {
      none: "",
      one: "1 af planens indikatorer har et svar om, hvilken af de hentede den er",
      many: "{count} af planens indikatorer har et svar om, hvilken af de hentede de er",
    },
  },
  accepted: { none: "", one: "1 fund er accepteret", many: "{count} fund er accepteret" },
  acceptedWith: "{accepted}: {counts}",
  faulty: {
    none: "",
    one: "1 accept gælder ikke, se grunden i rapporten",
    many: "{count} accepter gælder ikke, se grundene i rapporten",
  },
  /** What it did: `{change}` is of the three below. */
  without: "{what}; uden det: {change}",
  more: { none: "", one: "1 fund mere", many: "{count} fund mere" },
  fewer: { none: "", one: "1 fund færre", many: "{count} fund færre" },
  moreAndFewer: "{more} og {fewer}",
};
