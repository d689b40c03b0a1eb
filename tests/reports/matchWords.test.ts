import { matchIndicator } from "../../src/core/indicators/match";
import { whyUnmatched } from "../../src/reports/matchWords";

const why = (wording: string, ...labels: string[]): string | null =>
  whyUnmatched(matchIndicator(wording, labels), "da");

test("why an indicator isn't matched is said in words", () => {
  expect(why("Andel sigtede 15-29-årige", "Sigtede 15-29-årige")).toBeNull();
  expect(why("Andel 15-29-årige sigtet for vold", "Sigtede 15-29-årige")).toBe("Planen siger også ”vold”.");
  expect(why("Antal udsættelser", "Antal udsættelser pga. huslejerestance")).toBe(
    "De hentede tal siger også ”huslejerestance”.",
  );
  expect(why("Andel sigtede 12-17-årige", "Sigtede 15-29-årige")).toBe("Aldersgruppen er en anden eller mangler.");
  expect(why("Antal sigtede 15-29-årige", "Andel sigtede 15-29-årige")).toBe(
    "Den ene er en andel, den anden et antal eller et gennemsnit.",
  );
  expect(why("Antal beboermøder", "Sigtede 15-29-årige")).toBe("Ingen af de hentede indikatorer ligner den.");
  expect(why("Sigtede", "Andel sigtede", "Antal sigtede")).toBe("Flere af de hentede indikatorer passer lige godt.");
});

test("an answer of none is said too", () => {
  const match = matchIndicator("Andel sigtede", ["Andel sigtede"], { choices: new Map([["andel sigtede", null]]) });
  expect(whyUnmatched(match, "da")).toBe("Du har svaret, at indikatoren ikke er blandt de hentede.");
});
