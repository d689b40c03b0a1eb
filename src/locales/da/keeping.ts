export const keeping = {
  /** Beside what isn't saved. */
  state: {
    kept: "Lukkes fanen, ligger arbejdet klar i denne browser.",
    "not-possible": "Browseren kan ikke gemme arbejdet imens. Gem, før du lukker siden.",
    "not-wanted": "Arbejdet ligger ikke i browseren. Gem, før du lukker siden.",
  },
  forget: "Slet fra browseren",
  offer: "Du har ugemt arbejde i {file} fra {time}.",
  otherVersion: "Det er lavet med en anden udgave af programmet og kan ikke åbnes her.",
  goOn: "Fortsæt",
  discard: "Kassér",
  elsewhere:
    "{file} er også åben i en anden fane med ugemt arbejde. Det, du laver her, bliver holdt for sig. Gem ikke den ene oven i den anden.",
  start: {
    heading: "Ugemt arbejde i denne browser",
    about:
      "Åbn filen igen for at fortsætte. Arbejdet ligger kun på denne computer og bliver slettet efter {days} dage.",
    entry: "{file}, {time}",
    remove: "Slet",
    removeNamed: "Slet arbejdet i {file} fra {time}",
    /** What is decided about `{count}` plans in the overview. */
    statuses: "Status og noter om {count} {count|plan|planer}",
    removeStatuses: "Slet status og noter",
    removeAll: "Slet alt",
  },
  leave: {
    heading: "Ikke gemt: {files}",
    kept: "Arbejdet ligger klar i denne browser, når du åbner filen igen.",
    lost: "Arbejdet går tabt, hvis du fortsætter.",
    stay: "Bliv her",
    go: "Fortsæt uden at gemme",
  },
  /** In the overview. */
  unsaved: "Ikke gemt: {files}. Det, du har lavet i dem, tæller med i overblikket.",
};
