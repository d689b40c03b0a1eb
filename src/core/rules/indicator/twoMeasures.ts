import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** An indicator measures one thing, so that its figures and its goal are of that. */
export const twoMeasures = defineRule({
  id: "indicator/two-measures",
  group: "indicator",
  severity: "info",
  origin: "En række har én indikator, så dens tal kan følges hen over planen.",
  messages: { two: ["text"] },
  example: {
    bad: delmaalTable([
      delmaalRow({
        indikator: "Antal unge i fritidsjob og andel voksne i beskæftigelse",
        baseline: "22 unge\n51,2 %",
        comparison: null,
      }),
    ]),
    at: "B2",
    good: delmaalTable([
      delmaalRow({ indikator: "Antal unge i fritidsjob", baseline: "22 unge", comparison: null }),
      delmaalRow({ indikator: "Andel voksne i beskæftigelse", baseline: "51,2 %", comparison: null }),
    ]),
  },
  check: (context) =>
    eachRow(context, ({ indikator }, { sheet }) => {
      if (!isFilled(indikator) || !TWO.test(indikator.text.slice(0, LONGEST))) return;
      context.report({ sheet, at: indikator.at, message: "two", values: { text: shorten(indikator.text) } });
    }),
});

const LONGEST = 1_000;
const MEASURE =
  "(?:\\p{L}*(?:andel(?:en)?|antal(?:let)?)|\\p{L}*gennemsnit(?:tet)?|gennemsnitlig\\p{L}*|procentdel(?:en)?|\\p{L}{3,}(?:procent(?:en)?|kvotient(?:en)?|indeks(?:et)?|frekvens(?:en)?))(?!\\p{L})";
/** "Antal … og andel …": the second is led by what joins it to the first. */
const TWO = new RegExp(
  `(?<!\\p{L})${MEASURE}[\\s\\S]*?(?:(?<!\\p{L})(?:og|samt|eller)|[,;/\\n])\\s*(?:[-–•*]\\s*)?(?:den |det |de |deres )?${MEASURE}`,
  "iu",
);
