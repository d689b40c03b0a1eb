import type { WorkbookErrorCode } from "../../formats/errors";
import type { Sentence } from "../types";

const SAVE_AGAIN = "Åbn filen i Excel, gem den igen som Excel-projektmappe (.xlsx), og vælg den nye fil.";
const OTHER_COPY = "Åbn filen i Excel eller Word, og gem den igen. Kan den ikke åbnes, så find en tidligere udgave.";

/** Why a file cannot be read, by the code of the error. */
export const fileErrors: Readonly<Record<WorkbookErrorCode, Sentence>> = {
  "file/not-found": {
    what: "Filen findes ikke.",
    todo: "Se efter, om stien og filens navn er skrevet rigtigt.",
  },
  "file/not-a-file": {
    what: "Det er en mappe og ikke en fil.",
    todo: "Vælg en Excel-fil (.xlsx).",
  },
  "file/no-access": {
    what: "Du har ikke adgang til at læse filen.",
    todo: "Bed om adgang, eller læg en kopi et sted, hvor du har adgang.",
  },
  "file/locked": {
    what: "Filen er låst af et andet program.",
    todo: "Luk filen i det andet program, og prøv igen.",
  },
  "file/unreadable": {
    what: "Filen kan ikke læses fra disken.",
    todo: "Læg en kopi på computerens egen disk, og prøv igen.",
  },
  "file/too-large": {
    what: "Filen fylder mere end {megabytes} MB og er for stor til at blive læst.",
    todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og vælg den.",
  },
  "file/is-link": {
    what: "Filen er kun en henvisning til et dokument på nettet, fx i Google Drev.",
    todo: "Åbn dokumentet, hent det som Excel-projektmappe (.xlsx) eller Word-dokument (.docx), og vælg den nye fil.",
  },
  "xlsx/empty": {
    what: "Filen er tom. Den er måske ikke hentet helt ned.",
    todo: "Hent filen igen.",
  },
  "xlsx/not-a-zip": {
    what: "Filen er ikke en Excel-projektmappe, selv om den måske hedder det.",
    todo: "Vælg en Excel-fil (.xlsx).",
  },
  "xlsx/encrypted": {
    what: "Filen er beskyttet med adgangskode og kan ikke læses uden den.",
    todo: "Åbn filen i Excel, fjern adgangskoden under Filer > Oplysninger > Beskyt projektmappe, og gem en kopi.",
  },
  "xlsx/old-xls": {
    what: "Filen er i et ældre Excel-format (.xls), som ikke kan læses her.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-xlsb": {
    what: "Filen er en binær Excel-projektmappe (.xlsb), som ikke kan læses her.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-ods": {
    what: "Filen er i OpenDocument-format (.ods), som ikke kan læses her.",
    todo: "Åbn filen, gem den som Excel-projektmappe (.xlsx), og vælg den nye fil.",
  },
  "xlsx/is-csv": {
    what: "Filen indeholder ren tekst, fx CSV, og er ikke en Excel-projektmappe.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-web-page": {
    what: "Filen er en webside, der har fået et Excel-navn. Sådan gemmer nogle systemer deres udtræk.",
    todo: SAVE_AGAIN,
  },
  "xlsx/is-docx": {
    what: "Filen er et Word-dokument og ikke en Excel-projektmappe.",
    todo: "Vælg en Excel-fil (.xlsx), eller kopiér tabellerne fra dokumentet ind i Excel.",
  },
  "xlsx/is-pptx": {
    what: "Filen er en PowerPoint-præsentation og ikke en Excel-projektmappe.",
    todo: "Vælg en Excel-fil (.xlsx).",
  },
  "xlsx/is-iwork": {
    what: "Filen er fra Apples Numbers eller Pages og kan ikke læses her.",
    todo: "Åbn filen på en Mac, eksportér den som Excel (.xlsx) eller Word (.docx), og vælg den nye fil.",
  },
  "xlsx/not-a-workbook": {
    what: "Filen er pakket som en Excel-fil, men indeholder ingen projektmappe.",
    todo: "Vælg en Excel-fil (.xlsx). Er det en zip-mappe, så pak den ud først.",
  },
  "xlsx/missing-part": {
    what: "Filen er ufuldstændig. Noget af indholdet mangler, og resten kan derfor ikke læses sikkert.",
    todo: OTHER_COPY,
  },
  "xlsx/damaged": {
    what: "Filen er beskadiget. Noget af indholdet kan ikke læses, og resten kan derfor ikke bruges.",
    todo: OTHER_COPY,
  },
  "xlsx/doctype": {
    what: "Filen indeholder en dokumenttype, som Excel aldrig skriver, og den læses ikke af hensyn til sikkerheden.",
    todo: SAVE_AGAIN,
  },
  "xlsx/too-large": {
    what: "Filen fylder mere end {megabytes} MB, når den er pakket ud, og er for stor til at blive læst.",
    todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og vælg den.",
  },
  "xlsx/ratio": {
    what: "Filen fylder over {limit} gange så meget udpakket som pakket, og den læses ikke af hensyn til sikkerheden.",
    todo: "Kopiér arkene med tabellerne til en ny projektmappe, gem den, og vælg den.",
  },
  "xlsx/too-many-cells": {
    what: "Projektmappen har mere end 5 millioner celler og er for stor til at blive læst.",
    todo: "Slet tomme rækker med formatering, eller kopiér arkene med tabellerne til en ny projektmappe.",
  },
  "xlsx/edit-array": {
    what: "Celle {cell} på arket ”{sheet}” kan ikke ændres alene. Én formel udfylder den og andre celler sammen.",
    todo: "Ret formlen i Excel.",
  },
  "xlsx/edit-table": {
    what: "Overskriften i {cell} på arket ”{sheet}” kan ikke ændres her. Den er kolonnens navn i en Excel-tabel, og navnet er i brug eller må ikke stå tomt.",
    todo: "Ret overskriften i Excel.",
  },
  "xlsx/edit-text": {
    what: "Teksten til {cell} på arket ”{sheet}” er længere, end en celle i Excel kan rumme.",
    todo: "Gør teksten kortere.",
  },
  "xlsx/edit-sheet": {
    what: "Arket ”{sheet}” kan ikke skrives i kopien. Filen har det ikke, eller den har allerede et ark med det navn.",
    todo: "Åbn filen igen, og prøv en gang til.",
  },
};
