import fc from "fast-check";
import { activityOf, likeActivities, OTHER_ACTIVITY, SAME_ACTIVITY } from "../../../src/core/pairing/activities";
import { likeTitles, titleOf } from "../../../src/core/pairing/titles";
import { processorTime, RUNAWAY } from "../../support/processorTime";

test.each([
  ["Boligsocial medarbejder", "medarbejder", "same"],
  ["Boligsociale medarbejdere", "Boligsocial medarbejder", "same"],
  ["boligsocial beskæftigelsesvejleder", "Beskæftigelsesvejleder", "same"],
  ["Projekt leder", "Projektleder", "same"],
  ["Boligsoc. medarb.", "Boligsocial medarbejder", "same"],
  ["Projektkoord.", "Projektkoordinator", "same"],
  ["Adm. medarb.", "Administrativ medarbejder", "same"],
  ["Projektlederen", "PROJEKTLEDER", "same"],
  ["Projektledelse", "Projektleder", "same"],
  ["Boligsocial leder", "Leder", "same"],
  ["Ledelse", "Leder", "same"],
  ["Kommunikations-medarbejder", "Kommunikationsmedarbejder", "same"],
  ["Administrativ medarbejder", "Administrative medarbejdere", "same"],
  ["boligsocial ledelse", "Boligsocial leder", "same"],
  ["sekretariatsbetjening", "Sekretær", "same"],
  ["Børne-/familievejleder", "Børne- og familievejleder", "same"],
  ["Administration", "Administrativ medarbejder", "close"],
  ["kommunikation", "Kommunikationskonsulent", "close"],
  ["Koordinering", "Koordinator", "same"],
  ["Leder af helhedsplanen", "Leder", "same"],
  ["Projektleder (NN)", "Projektleder", "same"],
  ["Medarbejder 1", "Medarbejder", "same"],
  ["Medarbejder 1", "Medarbejder 2", "other"],
  ["Kommunikatiosmedarbejder", "Kommunikationsmedarbejder", "close"],
  ["Projektleder/koordinator", "Koordinator", "close"],
  ["Opsøgende gadeplansmedarbejder", "Gadeplansmedarbejder", "close"],
  ["Leder", "Projektleder", "leader"],
  ["Daglig leder", "Projektchef", "leader"],
  ["Sekretariatsleder", "Boligsocial projektleder", "leader"],
  ["Medarbejder", "Gadeplansmedarbejder", "weak"],
  ["Kommunikationskonsulent", "Kommunikationsmedarbejder", "weak"],
  ["", "Projektleder", "weak"],
  ["Projektleder", "Vejleder", "other"],
  ["Beskæftigelsesvejleder", "Fritidsvejleder", "other"],
  ["Boligsocial medarbejder", "Boligsocial konsulent", "other"],
  ["Gadeplansmedarbejder", "Kommunikationsmedarbejder", "other"],
  ["Pædagog", "Socialrådgiver", "other"],
  ["administration", "Boligsocial medarbejder", "other"],
  ["administration", "Sekretær", "other"],
  ["projektledelse", "Jobkonsulent", "other"],
  ["koordinering", "Projektleder", "other"],
  ["Børne- og familievejleder", "Børne- og ungevejleder", "other"],
])("%p and %p: %s", (a, b, likeness) => {
  expect(likeTitles(titleOf(a), titleOf(b))).toBe(likeness);
  expect(likeTitles(titleOf(b), titleOf(a))).toBe(likeness);
});

test.each([
  ["Boligsociale medarbejdere", true],
  ["Konsulenter", true],
  ["Gadeplansmedarbejder", false],
  ["Leder", false],
])("%p is several people: %p", (title, plural) => {
  expect(titleOf(title).isPlural).toBe(plural);
});

test.each([
  ["Lokal danskundervisning for udlændinge, Den lille sprogskole", "Den Lille Sprogskole", "same"],
  ["Fremskudt beskæftigelsesindsats 2.0", "Fremskudt beskæftigelsesindsats 2.0", "same"],
  ["Fritidsjobindsatsen", "Fritidsjob", "same"],
  ["Økonomirådgivning", "Økonomisk rådgivning", "same"],
  ["Sprog og trivsel", "Trivsel og sundhed", "between"],
  ["Lektiecafé", "Lektiecaféen for de mindste", "same"],
  ["Økonomirådgivning", "Den Lille Sprogskole", "other"],
  ["Fremskudt indsats 1", "Fremskudt indsats 2", "other"],
  ["Nord", "Syd", "other"],
  [null, "Lektiecafé", "unknown"],
])("the activities %p and %p: %s", (a, b, said) => {
  const likeness = likeActivities(activityOf(a), activityOf(b));
  expect(likeActivities(activityOf(b), activityOf(a))).toBe(likeness);
  const kind =
    likeness === null
      ? "unknown"
      : likeness >= SAME_ACTIVITY
        ? "same"
        : likeness < OTHER_ACTIVITY
          ? "other"
          : "between";
  expect(kind).toBe(said);
});

test("any two texts are compared the same both ways, and any text with itself", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("boligsocial", "leder 2", "a/b", "-", "1"),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(likeTitles(titleOf(a), titleOf(b))).toBe(likeTitles(titleOf(b), titleOf(a)));
      if (titleOf(a).tight !== "") expect(likeTitles(titleOf(a), titleOf(a))).toBe("same");
      const likeness = likeActivities(activityOf(a), activityOf(b)) ?? 0;
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test.each(["a ", "boligsocial ", "(", "leder/", "-a", "å1 ", "é"])("a long text of %p is read in no time", (part) => {
  const text = part.repeat(100_000 / part.length);
  const began = processorTime();
  titleOf(text);
  activityOf(text);
  expect(processorTime() - began).toBeLessThan(RUNAWAY);
});
