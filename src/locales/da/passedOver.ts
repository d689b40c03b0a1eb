import type { PassedOverTexts } from "../passedOverTexts";

export const passedOver: PassedOverTexts = {
  reasons: {
    lock: "Sprunget over: Office har lagt filen her, mens en anden fil er åben. Den er ingen plan.",
    "own-output": "Sprunget over: Filen er en rapport eller et overblik fra Baselinekontrol. Den er ingen plan.",
  },
  others: {
    none: "",
    one: "1 anden fil er sprunget over.",
    many: "{count} andre filer er sprunget over.",
  },
};
