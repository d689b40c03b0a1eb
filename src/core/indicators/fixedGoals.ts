/** A goal that every plan has, with the indicators it is measured by. */
export interface FixedGoal {
  readonly goal: string;
  readonly indicators: readonly string[];
}

/** The fixed goals of LBF's rules 2019-26 with their indicators. */
export const FIXED_GOALS: readonly FixedGoal[] = [
  {
    goal: "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse",
    indicators: [
      "Andel 1-5-årige i dagtilbud",
      "Karaktergennemsnit i dansk og matematik for 9.-klasseselever",
      "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse",
    ],
  },
  {
    goal: "Flere bliver tilknyttet arbejdsmarkedet",
    indicators: [
      "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
      "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
    ],
  },
  {
    goal: "Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge",
    indicators: [
      "Andel af 15-29-årige, som er sigtet mindst en gang",
      "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
    ],
  },
  {
    goal: "Flere er en del af fællesskabet og deltager aktivt i samfundet",
    indicators: [
      "Andel beboere over 18 år, der laver frivilligt arbejde",
      "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
    ],
  },
];
