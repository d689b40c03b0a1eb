import type { PassedOverTexts } from "../passedOverTexts";

export const passedOver: PassedOverTexts = {
  reasons: {
    lock: "Passed over: Office has put the file here while another is open. It is no plan.",
    "own-output": "Passed over: the file is a report or an overview made by Baselinekontrol. It is no plan.",
  },
  others: {
    none: "",
    one: "1 other file is passed over.",
    many: "{count} other files are passed over.",
  },
};
