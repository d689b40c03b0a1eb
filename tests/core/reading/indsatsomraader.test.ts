import fc from "fast-check";
import { findIndsatsomraade } from "../../../src/core/reading/indsatsomraader";
import { processorTime, RUNAWAY } from "../../support/processorTime";

const UDDANNELSE = "Uddannelse og livschancer";
const BESKAEFTIGELSE = "Beskæftigelse";
const KRIMINALITET = "Kriminalitetsforebyggelse";
const MEDBORGERSKAB = "Sammenhængskraft og medborgerskab";

describe("findIndsatsomraade", () => {
  it.each([
    ["Delaftale for indsatsområdet Beskæftigelse", BESKAEFTIGELSE],
    ["Delaftale for indsatsområdet Uddannelse og livschancer", UDDANNELSE],
    ["DELAFTALE FOR INDSATSOMRÅDET BESKÆFTIGELSE", BESKAEFTIGELSE],
    ["Delaftale for indsatsområdet: Kriminalitetsforebyggelse", KRIMINALITET],
    ["Indsatsområde 4: Sammenhængskraft & medborgerskab", MEDBORGERSKAB],
    ["Indsatsområde: ”Uddannelse og Livschancer”", UDDANNELSE],
    ["Delaftale for indsatsområdet Beskæftigelse, Brøndby Projektet 2025-2029", BESKAEFTIGELSE],
    ["Delaftale – Beskæftigelse – Brøndby", BESKAEFTIGELSE],
    ["Delaftale\nBeskæftigelse", BESKAEFTIGELSE],
    ["Beskæftigelse", BESKAEFTIGELSE],
    ["beskæftigelse", BESKAEFTIGELSE],
    ["Beskæf\u00adtigelse", BESKAEFTIGELSE],
    ["1. Uddannelse", UDDANNELSE],
    ["Livschancer", UDDANNELSE],
    ["Uddannelse og livschancer (%)", UDDANNELSE],
    ["Uddannelse/livschancer", UDDANNELSE],
    ["Sammenhængskraft", MEDBORGERSKAB],
    ["Medborgerskab og sammenhængskraft", MEDBORGERSKAB],
    ["Delaftale Sammenhængskraft og m", MEDBORGERSKAB],
    ["Kriminalpræventiv indsats", KRIMINALITET],
    ["Kriminalitets-forebyggelse", KRIMINALITET],
    ["Delmål beskæftigelse", BESKAEFTIGELSE],
    ["Beskæftigelse - timer", BESKAEFTIGELSE],
    ["Tryghed og trivsel", "Tryghed og trivsel"],
    ["Uddannelse og beskæftigelse", "Uddannelse og beskæftigelse"],
    ["Indsatsområde: Uddannelse & beskæftigelse", "Uddannelse og beskæftigelse"],
  ])("%j → %s", (text, expected) => {
    expect(findIndsatsomraade(text)).toBe(expected);
  });

  it.each([
    "",
    "Ark1",
    "Budget",
    "Delaftale",
    "Delmål og indikatorer for indsatsområdet",
    "Medarbejderressourcer for indsatsområdet:",
    "Flere unge i beskæftigelse",
    "Flere borgere under 30 år i uddannelse eller beskæftigelse.",
    "Fremskudt beskæftigelsesindsats 2.0",
    "Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    "Uddannelsesparathed",
    "Tryghed",
    "Strategisk samarbejdsaftale om boligsocial indsats",
    "Overordnede mål og indikatorer for den boligsociale indsats",
  ])("%j names none", (text) => {
    expect(findIndsatsomraade(text)).toBeNull();
  });

  it("finds each name behind the form's own words, in any case, with any text behind", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(UDDANNELSE, BESKAEFTIGELSE, KRIMINALITET, MEDBORGERSKAB),
        fc.constantFrom("", ", Brøndby", " 2025-2029", "\nBudget"),
        fc.string({ unit: "binary" }),
        (name, after, junk) => {
          expect(findIndsatsomraade(`Delaftale for indsatsområdet ${name}${after}`)).toBe(name);
          expect(findIndsatsomraade(`Delaftale for indsatsområdet ${name.toUpperCase()}${after}`)).toBe(name);
          const found = findIndsatsomraade(junk);
          expect(found === null || found.length > 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["delaftale ", "indsatsområdet ", "\n", "og ", "& "]) {
      const started = processorTime();
      findIndsatsomraade(piece.repeat(100_000 / piece.length));
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
