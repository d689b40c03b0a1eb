import type { reading as danish } from "../da/reading";

export const reading: typeof danish = {
  show: "Show how the sheet was read",
  label: "How the sheet was read",
  readAs: "{column}: {meaning}",
  unsure: "{column}: {meaning}? Answer",
  unread: "{column}: Not read",
  unreadAsk: "{column}: Not read. Answer",
  unused: "{column}: Not used",
  none: "No table on the sheet has been read.",
};
