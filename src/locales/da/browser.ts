import type { BrowserTexts } from "../browserTexts";

export const browser: BrowserTexts = {
  product: "Baselinekontrol",
  stays: "Filen forlader ikke din computer",
  language: "Sprog",
  open: {
    choose: "Åbn en projektmappe",
    chooseFolder: "Åbn en mappe med planer",
    another: "Åbn en anden",
    several: "Vælg flere på én gang for at få et overblik over dem.",
    drop: "Eller træk Excel-filer (.xlsx), delaftaler i Word (.docx) eller PDF eller en hel mappe hertil.",
    dropNow: "Slip filerne for at åbne dem",
    samples: "Prøv med et eksempel:",
    sample: {
      "broendby-2025": "Brøndby: delmål og budget",
      "noerrebro-2026-udsnit": "Nørrebro: overordnede mål og delmål",
    },
    reading: "Læser {file}",
    cancel: "Annullér",
    cancelled: "Åbningen er annulleret.",
    problem: "{file} kan ikke åbnes",
    opened: "{file} er åbnet.",
  },
  views: {
    label: "Visning",
    sheet: "Ark",
    findings: "Kontrol",
    back: "Til overblikket",
    skip: "Gå til kontrollen",
  },
  grid: {
    region: "Projektmappen",
    keys: "Piletasterne flytter mellem celler. Enter på en celle med fund går til fundet. F6 skifter mellem ark og kontrol.",
    struck: "overstreget: {text}",
    raised: "notetegn: {text}",
    tabs: "Ark i projektmappen",
    hiddenSheet: "{sheet} (skjult)",
    hiddenParts: {
      none: "",
      one: "1 række eller kolonne er skjult.",
      many: "{count} rækker og kolonner er skjult.",
    },
    showHidden: "Vis skjulte",
    empty: "Arket er tomt.",
    cell: "Celle {cell}",
    content: "Indhold af {cell}",
    goToFinding: "Gå til fundet",
    more: { none: "", one: "Og 1 fund mere i cellen.", many: "Og {count} fund mere i cellen." },
    formula: "Formel: ={formula}",
  },
  overview: {
    heading: { none: "Overblik uden planer", one: "Overblik over 1 fil", many: "Overblik over {count} filer" },
    lead: "Vælg en plan for at se dens fund. Vælg en overskrift for at sortere.",
    unknown: "Ikke fundet",
    progress: "{done} af {count} filer er kontrolleret",
    done: "Alle {count} filer er kontrolleret: {errors} fejl i alt.",
    doneOne: "Filen er kontrolleret: {errors} fejl i alt.",
    stopped: "Kontrollen er stoppet. {done} af {count} filer er kontrolleret.",
  },
  problems: {
    "too-slow": {
      what: "Det tog over {seconds} sekunder at læse filen, og læsningen er stoppet.",
      todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og vælg den.",
    },
    "not-started": {
      what: "Den del af siden, der læser filer, kan ikke hentes.",
      todo: "Kontrollér forbindelsen, og genindlæs siden.",
    },
    unexpected: {
      what: "Noget gik galt, mens filen blev læst.",
      todo: "Genindlæs siden, og prøv igen. Sker det igen, så åbn filen i Excel, og gem den på ny.",
    },
    "sample-missing": {
      what: "Eksemplet kan ikke hentes.",
      todo: "Kontrollér forbindelsen, og prøv igen, eller åbn en fil fra din computer.",
    },
    "no-workbook": {
      what: "Der er ingen projektmappe (.xlsx) eller delaftale (.docx eller .pdf) i det, du slap her.",
      todo: "Træk en Excel-fil (.xlsx) eller en delaftale i Word eller PDF hertil, eller vælg ”Åbn en projektmappe”.",
    },
    "lock-file": {
      what: "Filen ligger kun, mens en anden fil er åben.",
      todo: "Vælg selve filen: den med samme navn uden ~$ foran.",
    },
    "folder-unreadable": {
      what: "Mappen kan ikke åbnes.",
      todo: "Bed om adgang til den, eller læg en kopi på computerens egen disk.",
    },
  },
};
