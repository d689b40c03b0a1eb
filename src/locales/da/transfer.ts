import type { TransferTexts } from "../transferTexts";

export const transfer: TransferTexts = {
  open: "Overfør til skema",
  openAbout: "Markér et tomt skema i projektmappen med overskrifterne øverst. Kun tomme celler bliver udfyldt.",
  openCopy: "Kopiér til skema",
  openCopyAbout:
    "Markér skemaets overskrifter og rækkerne under dem. Det, der skal i de tomme celler, kan kopieres og sættes ind i Excel.",
  heading: "Overfør til {place}",
  intro: "Den øverste række er overskrifter. Vælg, hvad der skal stå i hver kolonne.",
  column: "Kolonne {letter}",
  columnWith: "Kolonne {letter}: ”{heading}”",
  unused: "Udfyldes ikke",
  twice: "”{field}” er valgt to gange. Vælg det kun ét sted.",
  noIndicator: "Vælg den kolonne, indikatoren skal stå i.",
  preview: "Det bliver skrevet",
  previewCopy: "Det skal stå i skemaet",
  cells: { none: "Ingen celler", one: "1 celle", many: "{count} celler" },
  more: { none: "", one: "og 1 celle mere", many: "og {count} celler mere" },
  nothing: "Der er ingen tomme celler at udfylde. Markér overskrifterne og de tomme rækker under dem.",
  kept: {
    none: "",
    one: "1 udfyldt celle med noget andet bliver stående.",
    many: "{count} udfyldte celler med noget andet bliver stående.",
  },
  passedOver: "Rækker, der passer til ingen indikator og bliver stående: {rows}.",
  merged: "Flettede celler, der ikke udfyldes: {cells}. Ophæv fletningen, hvis de skal med.",
  unit: "Overskriften har en anden enhed end tallet, så disse celler ikke udfyldes: {cells}.",
  left: {
    none: "",
    one: "1 linje er der ikke plads til. Indsæt en række i skemaet, og markér det igen.",
    many: "{count} linjer er der ikke plads til. Indsæt flere rækker i skemaet, og markér det igen.",
  },
  write: { none: "Skriv i skemaet", one: "Skriv 1 celle", many: "Skriv {count} celler" },
  copy: { none: "Kopiér {range}", one: "Kopiér {range}: 1 celle", many: "Kopiér {range}: {count} celler" },
  copyIntro: "Skemaet kan ikke udfyldes her. Kopiér, og sæt ind i Excel.",
  copyAbout:
    "Kopiér et stykke ad gangen, og sæt det ind i dets første celle. Stykkerne dækker kun celler, der er tomme i skemaet.",
  copyInstead: "Kopiér i stedet",
  copied: "Kopieret. Stil dig i {place} på arket {sheet}, og sæt ind.",
  moreBlocks: { none: "", one: "og 1 stykke mere", many: "og {count} stykker mere" },
  cancel: "Annullér",
};
