import type { RuleTextsOf } from "../../ruleTexts";

export const source: RuleTextsOf<"source"> = {
  "source/missing": {
    title: "Datakilde mangler",
    why: "Tallet skal findes i samme kilde, når målet gøres op. Ellers kan udviklingen ikke måles.",
    messages: {
      missing: { what: "Datakilde mangler.", todo: "Skriv, hvor tallet er fra, fx LBF Beboerdata." },
    },
    fixes: {},
  },
  "source/vague": {
    title: "Datakilde er uklar",
    why: "Andre skal kunne finde tallet igen. Det kræver navnet på den, der udgiver det, eller på registeret.",
    messages: {
      vague: {
        what: "”{text}” siger ikke, hvem der har opgjort tallet.",
        todo: "Skriv udgiver eller register, fx LBF Beboerdata eller Danmarks Statistik.",
      },
    },
    fixes: {},
  },
};
