import type { RuleTextsOf } from "../../ruleTexts";

export const plan: RuleTextsOf<"plan"> = {
  "plan/header-differs": {
    title: "Aftalernes oplysninger passer ikke sammen",
    why: "Aftalerne hører til én helhedsplan. Navn, kommune og periode skal være de samme i dem alle, ellers ved man ikke, hvad der gælder.",
    messages: {
      reversed: {
        what: "Perioden {text} slutter, før den begynder.",
        todo: "Ret den dato, der er forkert.",
      },
      name: {
        what: "Her hedder planen ”{text}”, i {place} ”{other}”.",
        todo: "Skriv det samme navn i alle planens aftaler.",
      },
      kommune: {
        what: "Her er kommunen ”{text}”, i {place} ”{other}”.",
        todo: "Ret den kommune, der er forkert.",
      },
      period: {
        what: "Her gælder aftalen {text}, i {place} {other}.",
        todo: "Ret perioden, så den er den samme i alle planens aftaler.",
      },
      twice: {
        what: "Indsatsområdet {area} har også en delaftale ved {place}.",
        todo: "Ret indsatsområdets navn, eller fjern den delaftale, der ikke gælder.",
      },
      plans: {
        what: "Projektmappen rummer to planer: ”{other}” og ”{name}”.",
        todo: "Læg hver plan i sin egen projektmappe, så tal og medarbejdere ikke blandes sammen.",
      },
    },
    fixes: {},
  },
  "plan/draft-mark": {
    title: "Mærke fra kladden",
    why: "Et mærke fra kladden får planen til at se ufærdig ud, og læseren ved ikke, om det er afklaret.",
    messages: {
      left: { what: "Her står ”{text}”.", todo: "Afklar det, og slet mærket, før planen sendes." },
    },
    fixes: {},
  },
};
