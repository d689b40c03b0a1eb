export const reading = {
  show: "Vis, hvordan arket er læst",
  label: "Sådan er arket læst",
  readAs: "{column}: {meaning}",
  unsure: "{column}: {meaning}? Svar",
  unread: "{column}: Ikke læst",
  unreadAsk: "{column}: Ikke læst. Svar",
  unused: "{column}: Bruges ikke",
  none: "Der er ingen tabeller på arket, som er læst.",
};
