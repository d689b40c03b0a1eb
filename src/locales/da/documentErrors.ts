import type { DocumentErrorCode } from "../../formats/errors";
import type { Sentence } from "../types";

const AS_DOCX = "Bed om aftalen som Word-dokument (.docx), eller kopiér tabellerne fra PDF-filen ind i Excel.";
const SAVE_AS_DOCX = "Åbn filen i Word, gem den som Word-dokument (.docx), og vælg den nye fil.";

/** Why a Word document cannot be read, by the code of the error. */
export const documentErrors: Readonly<Record<DocumentErrorCode, Sentence>> = {
  "docx/old-doc": {
    what: "Filen er et Word-dokument i det ældre format (.doc), som ikke kan læses her.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-docm": {
    what: "Filen er et Word-dokument med makroer (.docm), som ikke læses her.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-dotx": {
    what: "Filen er en Word-skabelon (.dotx) og ikke et udfyldt dokument.",
    todo: SAVE_AS_DOCX,
  },
  "docx/is-odt": {
    what: "Filen er i OpenDocument-format (.odt), som ikke kan læses her.",
    todo: "Åbn filen, gem den som Word-dokument (.docx), og vælg den nye fil.",
  },
  "docx/is-rtf": {
    what: "Filen er i RTF-format (.rtf), som ikke kan læses her.",
    todo: SAVE_AS_DOCX,
  },
  "docx/not-a-document": {
    what: "Filen er pakket som et Word-dokument, men indeholder ikke noget.",
    todo: SAVE_AS_DOCX,
  },
  "docx/encrypted": {
    what: "Dokumentet er beskyttet med adgangskode og kan ikke læses uden den.",
    todo: "Åbn det i Word, fjern adgangskoden under Filer > Oplysninger > Beskyt dokument, og gem en kopi.",
  },
  "docx/damaged": {
    what: "Dokumentet er beskadiget eller ufuldstændigt og kan derfor ikke læses sikkert.",
    todo: "Åbn det i Word, og gem det igen. Kan Word ikke åbne det, så find en tidligere udgave.",
  },
  "docx/doctype": {
    what: "Filen indeholder en dokumenttype, som Word aldrig skriver, og den læses ikke af hensyn til sikkerheden.",
    todo: SAVE_AS_DOCX,
  },
  "docx/too-much": {
    what: "Dokumentet er for stort til at blive læst.",
    todo: "Gem delaftalen i et dokument for sig uden billeder og bilag, og vælg det.",
  },
  "docx/no-tables": {
    what: "Dokumentet indeholder ingen delmålstabel, ingen overordnede mål og ingen medarbejderressourcer.",
    todo: "Vælg en delaftale eller en strategisk samarbejdsaftale, der er udfyldt i LBF’s skabelon.",
  },
  "docx/linked-document": {
    what: "Dokumentet henter sit indhold fra en anden fil, der er indsat i det, og den fil læses ikke her.",
    todo: "Åbn dokumentet i Word, gem det igen som Word-dokument (.docx), og vælg den nye fil.",
  },
  "docx/subdocument": {
    what: "Dokumentet er et hoveddokument i Word. Indholdet står i andre dokumenter, som ikke læses herfra.",
    todo: "Vælg de dokumenter, som indholdet står i, eller kopiér det hele over i ét nyt Word-dokument.",
  },
  "docx/embedded-sheet": {
    what: "Der er ingen tabel i dokumentet, men et Excel-ark, der er indsat som objekt, og det læses ikke her.",
    todo: "Dobbeltklik på arket i Word, kopiér cellerne, og sæt dem ind som en tabel. Eller gem arket som en Excel-fil, og vælg den.",
  },
  "docx/embedded-object": {
    what: "Der er ingen tabel i dokumentet, men et objekt fra et andet program, og det læses ikke her.",
    todo: "Åbn dokumentet i Word, sæt tabellen ind som en almindelig tabel i stedet for objektet, og gem det.",
  },
  "pdf/not-loaded": {
    what: "Den del af programmet, der læser PDF, kunne ikke hentes.",
    todo: "Se efter, om der er forbindelse til nettet, og prøv igen.",
  },
  "pdf/encrypted": {
    what: "PDF-filen er beskyttet med adgangskode og kan ikke læses uden den.",
    todo: "Åbn den med adgangskoden, udskriv den til en ny PDF-fil, og vælg den nye fil.",
  },
  "pdf/damaged": {
    what: "PDF-filen er beskadiget eller ufuldstændig og kan derfor ikke læses sikkert.",
    todo: "Hent filen igen. Kan den åbnes på skærmen, så udskriv den til en ny PDF-fil, og vælg den.",
  },
  "pdf/scanned": {
    what: "PDF-filens sider er billeder, fx fra en skanner. Der er ingen tabeller at læse som tekst.",
    todo: "Bed om aftalen som Word-dokument (.docx) eller som den PDF-fil, den blev gemt i, før den blev skannet.",
  },
  "pdf/no-text": {
    what: "Der er ingen tekst i PDF-filen.",
    todo: "Åbn filen, og se efter, om det er den rigtige. Står der tekst på skærmen, så bed om aftalen som Word-dokument (.docx).",
  },
  "pdf/no-characters": {
    what: "PDF-filen siger ikke, hvilke bogstaver dens tegn er. Teksten kan ses, men ikke læses sikkert.",
    todo: AS_DOCX,
  },
  "pdf/too-many-pages": {
    what: "PDF-filen har {pages} {pages|side|sider}. Der læses højst {limit}.",
    todo: "Udskriv siderne med delaftalen til en PDF-fil for sig, og vælg den.",
  },
  "pdf/too-much": {
    what: "Der er for meget på PDF-filens sider, til at de kan læses.",
    todo: "Udskriv siderne med delaftalen til en PDF-fil for sig, og vælg den.",
  },
  "pdf/no-tables": {
    what: "PDF-filen indeholder ingen delmålstabel, ingen overordnede mål og ingen medarbejderressourcer.",
    todo: "Vælg en delaftale eller en strategisk samarbejdsaftale, der er udfyldt i LBF’s skabelon.",
  },
};
