export const reading = {
  show: "Vis, hvordan arket er læst",
  label: "Sådan er arket læst",
  readAs: "{column}: {meaning}",
  unsure: "{column}: {meaning}? Svar",
  unread: "{column}: Ikke læst",
  unreadAsk: "{column}: Ikke læst. Svar",
  unused: "{column}: Bruges ikke",
  none: "Ingen tabel på arket er læst.",
};
