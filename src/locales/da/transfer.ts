export const transfer = {
  open: "Overfør til skema",
  openAbout: "Markér et tomt skema i projektmappen med overskrifterne øverst. Kun tomme celler bliver udfyldt.",
  /** Where nothing can be written. */
  openCopy: "Kopiér til skema",
  openCopyAbout:
    "Markér skemaets overskrifter og rækker. Linjerne bliver kopieret i skemaets rækkefølge, til at sætte ind i Excel.",
  heading: "Overfør til {place}",
  intro: "Den øverste række er overskrifter. Vælg, hvad der skal stå i hver kolonne.",
  column: "Kolonne {letter}",
  columnWith: "Kolonne {letter}: ”{heading}”",
  unused: "Udfyldes ikke",
  twice: "”{field}” er valgt to gange. Vælg det kun ét sted.",
  noIndicator: "Vælg den kolonne, indikatoren skal stå i.",
  preview: "Det bliver skrevet",
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
  copy: { none: "Kopiér", one: "Kopiér 1 linje", many: "Kopiér {count} linjer" },
  copyAbout:
    "Skemaet kan ikke udfyldes her. Åbn det i Excel, stil dig i den første tomme celle under overskrifterne, og sæt ind.",
  cancel: "Annullér",
};
