export const editing = {
  /** The button that begins it. */
  edit: "Ret celle",
  /** Names the field. */
  field: "Indhold af {cell}",
  /** How it is begun, for those who don't see it; and how it is left. */
  begin: "Skriv i en celle for at ændre den, eller tryk F2 for at rette i det, der står.",
  keys: "Enter skriver i cellen, Escape lader den være, og Alt+Enter giver en ny linje.",
  typed: "{cell} er ændret.",
  emptied: "{cell} er tømt.",
  written: { none: "Ingen celler er ændret.", one: "1 celle er ændret.", many: "{count} celler er ændret." },
  refused: {
    covered: "{cells} er en del af en flettet celle og er ikke ændret. Skriv i den flettede celle.",
    calculates:
      "{cells} er ikke ændret. Formler regnes kun ud i Excel, så skriv formlen der. Er det en tekst, så skriv en apostrof foran.",
    "too-long": "{cells} er ikke ændret. En celle har plads til 32.767 tegn.",
    changed: "{cells} er ændret i mellemtiden og er ikke skrevet over.",
    moved: "{cells} står et andet sted nu og er ikke ændret.",
    locked: "{cells} er låst og er ikke ændret. Ophæv arkets beskyttelse i Excel.",
    gone: "{cells} findes ikke mere.",
    formula: "{cells} regnes ud af en formel og er ikke ændret. Ret formlen i Excel.",
  },
  andMore: "{cells} og {count} mere",
  notPasted: {
    hidden: "Intet er sat ind, for nogle af cellerne er skjult. Vælg ”Vis skjulte”, og sæt ind igen.",
    outside: "Intet er sat ind, for der er ikke plads på arket. Vælg en celle længere oppe eller til venstre.",
    "too-large": "Intet er sat ind, for det er for meget på én gang. Kopiér tabellen alene.",
  },
  close: "Luk",
};
