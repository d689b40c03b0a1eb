import type { HostErrorCode } from "../../hosts/host";
import type { Sentence } from "../types";

/** What can go wrong between the pane and the workbook, by the error's code. */
export const hostErrors: Readonly<Record<HostErrorCode, Sentence>> = {
  "edit-mode": {
    what: "Du er ved at redigere en celle.",
    todo: "Afslut redigeringen med Enter, og prøv igen.",
  },
  protected: {
    what: "Arket eller projektmappen er beskyttet og kan ikke ændres.",
    todo: "Ophæv beskyttelsen under Gennemse, eller kopiér værdien, og sæt den ind et sted, du må skrive.",
  },
  "too-large": {
    what: "Projektmappen er for stor til at blive læst.",
    todo: "Slet tomme rækker og rådata under tabellerne, eller kopiér arkene med tabellerne til en ny projektmappe.",
  },
  large: {
    what: "Projektmappen er stor, så kontrollen starter ikke af sig selv.",
    todo: "Vælg Kontrollér projektmappen, når du har tid til at vente.",
  },
  busy: {
    what: "Excel er optaget af noget andet.",
    todo: "Vent et øjeblik, luk åbne dialogbokse i Excel, og prøv igen.",
  },
  offline: {
    what: "Der er ingen forbindelse til projektmappen.",
    todo: "Se efter, om der er forbindelse til nettet, og prøv igen.",
  },
  "sheet-gone": {
    what: "Stedet findes ikke længere. Arket er måske slettet eller har fået et andet navn.",
    todo: "Kontrollér projektmappen igen.",
  },
  "sheet-hidden": {
    what: "Arket ”{sheet}” er skjult.",
    todo: "Højreklik på en arkfane, vælg Vis, og prøv igen.",
  },
  "sheet-taken": {
    what: "Arket ”{sheet}” indeholder noget andet end hentede tal. Intet er skrevet.",
    todo: "Giv arket et andet navn, og prøv igen. Så kommer tallene i et nyt ark.",
  },
  "sheet-changed": {
    what: "Arket ”{sheet}” er ændret, siden det blev læst. Intet er skrevet.",
    todo: "Hent tallene igen, så de ses sammen med det, der står i arket nu.",
  },
  "table-changed": {
    what: "Tabellen på ”{sheet}” er ændret, siden du så forslaget. Intet er skrevet.",
    todo: "Vælg Ryd op i tabellen igen, så forslaget passer til tabellen, som den er nu.",
  },
  "sheet-written": {
    what: "Der er skrevet i arket ”{sheet}”, siden det blev indsat. Det er ikke fjernet.",
    todo: "Slet arket i Excel, hvis det ikke skal være der.",
  },
  "sheet-saved": {
    what: "Arket ”{sheet}” er gemt i filen, så det kan ikke fjernes her.",
    todo: "Slet arket i Excel, hvis det ikke skal være der.",
  },
  "no-permission": {
    what: "Du har ikke adgang til at ændre projektmappen.",
    todo: "Log på igen, eller bed ejeren om adgang.",
  },
  "read-only": {
    what: "Projektmappen er åbnet til læsning og kan ikke ændres.",
    todo: "Vælg Aktivér redigering, eller gem en kopi, og arbejd i den.",
  },
  cancelled: {
    what: "Kontrollen er stoppet. Intet er ændret.",
    todo: "Kontrollér igen, når det passer.",
  },
  moved: {
    what: "Rækken er ikke længere, hvor den var, og kan ikke findes igen.",
    todo: "Kontrollér igen, så passer fundene til arket, som det er nu.",
  },
  "not-supported": {
    what: "Det kan ikke lade sig gøre her.",
    todo: "Åbn projektmappen i den nyeste udgave af Excel, og prøv igen.",
  },
  "store-full": {
    what: "Der er ikke plads til flere indstillinger og accepter i projektmappen.",
    todo: "Fjern accepter, der ikke længere er brug for.",
  },
  "store-most": {
    what: "Projektmappen kan ikke gemme mere end {parts}. Intet er ændret.",
    todo: "Fjern det, der ikke længere er brug for, og prøv igen. Fund, du accepterer samlet, fylder som ét.",
  },
  file: {
    what: "Filen kan ikke læses.",
    todo: "Åbn den i Excel, gem den igen, og prøv igen.",
  },
  unknown: {
    what: "Excel kunne ikke gøre det.",
    todo: "Prøv igen. Hjælper det ikke, så gem projektmappen, og åbn den igen. Excel siger: {code}.",
  },
};
