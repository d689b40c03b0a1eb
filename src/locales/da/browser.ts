export const browser = {
  product: "Baselinekontrol",
  /** Beside the file's name, always. */
  stays: "Filen forlader ikke din computer",
  language: "Sprog",
  languageName: "Dansk",
  help: "Vejledning til det, du ser (åbner i en ny fane)",
  /** Put into the name of a copy: "plan (rettet).xlsx". */
  copyMark: "rettet",
  open: {
    choose: "Åbn en projektmappe",
    chooseFolder: "Åbn en mappe med planer",
    another: "Åbn en anden",
    several: "Vælg flere på én gang for at få et overblik over dem.",
    drop: "Eller træk dem hertil: Excel-filer (.xlsx), delaftaler i Word (.docx) eller PDF, eller en hel mappe.",
    dropNow: "Slip filerne for at åbne dem",
    samples: "Prøv med et eksempel:",
    sample: {
      "broendby-2025": "Brøndby: delmål og budget",
      "noerrebro-2026-udsnit": "Nørrebro: overordnede mål og delmål",
    },
    reading: "Læser {file}",
    cancel: "Stop",
    cancelled: "Åbningen er stoppet.",
    problem: "{file} kan ikke åbnes",
    opened: "{file} er åbnet.",
  },
  print: {
    report: "Udskriv rapport",
    overview: "Udskriv overblik",
    /** On the paper, where the result is from before what was changed. */
    stale: "Rapporten er fra før de seneste ændringer i projektmappen. Kontrollér igen, før du bruger den.",
    shownOnly: "Kun {shown} af {count} planer er med: dem, der blev vist.",
  },
  views: {
    label: "Visning",
    sheet: "Ark",
    findings: "Kontrol",
    back: "Til overblikket",
    width: "Kontrollens bredde",
    widthValue: "{width} px",
    widthHint: "Træk for at ændre bredden. Dobbeltklik for den oprindelige.",
  },
  grid: {
    region: "Projektmappen",
    keys: "Piletasterne flytter mellem celler, med Ctrl til blokkens kant. Med Skift markerer du på vejen; Ctrl+A markerer blokken, Ctrl+mellemrum kolonnen og Skift+mellemrum rækken. Tab går videre fra arket. Enter på en celle med fund går til fundet. Ctrl+PageDown og Ctrl+PageUp skifter ark. F6 skifter mellem ark og kontrol.",
    /** What of a cell is struck out, or raised as a note's mark is: `{text}`. */
    struck: "overstreget: {text}",
    raised: "fodnotetegn: {text}",
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
    link: "Link: {link}",
  },
  overview: {
    heading: { none: "Overblik uden planer", one: "Overblik over 1 fil", many: "Overblik over {count} filer" },
    lead: "Vælg en plan for at se dens fund. Vælg en overskrift for at sortere.",
    unknown: "Ikke fundet",
    progress: "{done} af {count} {count|fil|filer} er kontrolleret",
    done: "Alle {count} filer er kontrolleret: {errors} fejl i alt.",
    /** The same where there is one file. */
    doneOne: "Filen er kontrolleret: {errors} fejl i alt.",
    stopped: "Kontrollen er stoppet. {done} af {count} {count|fil|filer} er kontrolleret.",
  },
  /** Problems that only the page can have; those of the file are in fileErrors. */
  problems: {
    "too-slow": {
      what: "Det tog over {seconds} sekunder at læse filen, og læsningen er stoppet.",
      todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og vælg den.",
    },
    "not-started": {
      what: "Den del af programmet, der læser filer, kunne ikke hentes.",
      todo: "Se efter, om der er forbindelse til nettet, og genindlæs siden.",
    },
    unexpected: {
      what: "Noget gik galt, mens filen blev læst.",
      todo: "Genindlæs siden, og prøv igen. Sker det igen, så åbn filen i Excel, og gem den på ny.",
    },
    "sample-missing": {
      what: "Eksemplet kunne ikke hentes.",
      todo: "Se efter, om der er forbindelse til nettet, og prøv igen. Eller åbn en fil fra din computer.",
    },
    "no-workbook": {
      what: "Der er ingen projektmappe (.xlsx) eller delaftale (.docx eller .pdf) i det, du trak hertil.",
      todo: "Træk en Excel-fil (.xlsx) eller en delaftale i Word eller PDF hertil, eller vælg ”Åbn en projektmappe”.",
    },
    "lock-file": {
      what: "Filen er der kun, mens en anden fil er åben.",
      todo: "Vælg den anden fil: den med samme navn uden ~$ foran.",
    },
    "folder-unreadable": {
      what: "Mappen kan ikke åbnes.",
      todo: "Bed om adgang til den, eller læg en kopi på computerens egen disk.",
    },
  },
};
