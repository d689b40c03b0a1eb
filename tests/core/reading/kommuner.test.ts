import fc from "fast-check";
import { findKommune, kommuneNames, namesKommune, namesOtherBody } from "../../../src/core/reading/kommuner";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("kommuneNames", () => {
  it("are 98, each once", () => {
    expect(new Set(kommuneNames).size).toBe(98);
    expect(kommuneNames).toHaveLength(98);
  });
});

describe("findKommune", () => {
  it.each([
    ["Brøndby Kommune", "Brøndby", "Brøndby Kommune"],
    ["Københavns Kommune", "København", "Københavns Kommune"],
    ["Datablad, Teknik- og miljøforvaltningen, københavns kommune", "København", "københavns kommune"],
    ["Kommune: Brøndby Kommune", "Brøndby", "Brøndby Kommune"],
    ["Aarhus Kommune", "Aarhus", "Aarhus Kommune"],
    ["Århus Kommunes tal", "Aarhus", "Århus Kommunes"],
    ["Høje-Taastrup Kommune", "Høje-Taastrup", "Høje-Taastrup Kommune"],
    ["i Høje Tåstrup kommune", "Høje-Taastrup", "Høje Tåstrup kommune"],
    ["Ikast-Brande Kommune", "Ikast-Brande", "Ikast-Brande Kommune"],
    ["Nordfyns Kommune", "Nordfyn", "Nordfyns Kommune"],
    ["Vesthimmerlands Kommune", "Vesthimmerland", "Vesthimmerlands Kommune"],
    ["Bornholms Regionskommune", "Bornholm", "Bornholms Regionskommune"],
    ["Randers\nKommune", "Randers", "Randers\nKommune"],
    ["Tårnby Kommune og Dragør Kommune", "Tårnby", "Tårnby Kommune"],
    ["Kbh. Kommune", "København", "Kbh. Kommune"],
  ])("%j → %s", (text, name, asWritten) => {
    const found = findKommune(text);
    expect(found).toMatchObject({ name, asWritten });
    expect(text.slice(found?.start, found?.end)).toBe(asWritten);
  });

  it.each(["", "Kommune", "kommunen", "Brøndby Strand", "Kommune: Brøndby", "Andeby Kommune", "Brøndby kommunalvalg"])(
    "%j → null",
    (text) => {
      expect(findKommune(text)).toBeNull();
    },
  );

  it("finds each of the 98, also in genitive and in capitals", () => {
    for (const name of kommuneNames) {
      expect(findKommune(`Kilde: ${name} Kommune, 2024`)?.name).toBe(name);
      expect(findKommune(`${name}s kommune`)?.name).toBe(name);
      expect(findKommune(`${name} Kommune`.toUpperCase())?.name).toBe(name);
    }
  });
});

describe("namesKommune", () => {
  it.each([
    ["Brøndby Kommune", "Brøndby Kommune"],
    ["Kommune", "Brøndby Kommune"],
    ["Kommunen", null],
    ["hele kommunen", "Brøndby Kommune"],
    ["Kommunalt gennemsnit", "Brøndby Kommune"],
    ["Kommunegennemsnit", "Brøndby Kommune"],
    ["Skriftssprog (KK)", "Københavns Kommune"],
    ["KK", null],
    ["FV22 (KK)", "Københavns Kommune"],
    ["Brøndby", "Brøndby Kommune"],
    ["brøndby", "Brøndby Kommune"],
    ["Brøndby i alt", "Brøndby Kommune"],
    ["Brøndby Samlet", "Brøndby Kommune"],
    ["Brøndby (2023)", "Brøndby Kommune"],
    ["Brøndby\nPiger", "Brøndby Kommune"],
    ["BK", "Brøndby Kommune"],
    ["HTK", "Høje-Taastrup Kommune"],
    ["Høje Taastrup", "Høje-Taastrup Kommune"],
    ["Århus", "Aarhus Kommune"],
    ["København", "Københavns Kommune"],
    ["Københavns gennemsnit", "Københavns Kommune"],
    ["Odense", null],
    ["Odense", ""],
    ["Andeby", "Andeby Kommune"],
    ["Brøndby Kommune", "Andeby Kommune"],
    ["Befolkningen i Brøndby Kommune", "Brøndby Kommune"],
  ])("%j in a plan of %j", (label, kommune) => {
    expect(namesKommune(label, kommune)).toBe(true);
  });

  it.each([
    ["Brøndby Strand", "Brøndby Kommune"],
    ["Brøndby Nord", "Brøndby Kommune"],
    ["BRØNDBY STRAND", "Brøndby Kommune"],
    ["brøndby strand", "Brøndby Kommune"],
    ["Brøndby-Strand", "Brøndby Kommune"],
    ["Aarhus V", "Aarhus Kommune"],
    ["Gl. Brøndby", "Brøndby Kommune"],
    ["Indre København", null],
    ["Hele landet", "Brøndby Kommune"],
    ["Befolkningen", "Københavns Kommune"],
    ["Øvrige kommuner", "Brøndby Kommune"],
    ["Kommunalvalg", "Brøndby Kommune"],
    ["KV21", "Københavns Kommune"],
    ["KKA", "Københavns Kommune"],
    ["Hvidovre Kommune", "Brøndby Kommune"],
    ["Hvidovre", "Brøndby Kommune"],
    ["vejen", null],
    ["Blågården", null],
    ["", "Brøndby Kommune"],
    ["", null],
  ])("not %j in a plan of %j", (label, kommune) => {
    expect(namesKommune(label, kommune)).toBe(false);
  });
});

describe("namesOtherBody", () => {
  it.each([
    "I hele landet",
    "Hele landet",
    "Landsgennemsnit",
    "på landsplan",
    "Danmark",
    "Region Hovedstaden",
    "Regionen",
  ])("%j", (label) => {
    expect(namesOtherBody(label)).toBe(true);
  });
  it.each(["Befolkningen", "hovedstadsområdet", "Almene boliger i hele landet", "Sammenlignelige områder"])(
    "%j",
    (label) => {
      expect(namesOtherBody(label)).toBe(true);
    },
  );
  it.each(["øvrige kommuner", "Andre udsatte boligområder", "Nordjylland", "Almen sektor", "6-byerne"])(
    "%j",
    (label) => {
      expect(namesOtherBody(label)).toBe(true);
    },
  );
  it.each([
    "Brøndby Kommune",
    "KK",
    "Brøndby Strand",
    "Samlet",
    "Piger",
    "Bornholms Regionskommune",
    "Danmarksgade",
    "",
  ])("not %j", (label) => {
    expect(namesOtherBody(label)).toBe(false);
  });
});

describe("on any text", () => {
  it("nothing throws, and what is found stands where it is said to", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("Brøndby Kommune", " Århus kommune\n", ""),
        (junk, phrase) => {
          const text = junk + phrase + junk;
          const found = findKommune(text);
          if (found) expect(text.slice(found.start, found.end)).toBe(found.asWritten);
          expect(typeof namesKommune(text, junk)).toBe("boolean");
          expect(typeof namesKommune(text, null)).toBe("boolean");
          expect(typeof namesOtherBody(text)).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["andre ", "kommune ", "Brøndby ", "øvrige a ", "----", "hele hele "]) {
      const long = piece.repeat(100_000 / piece.length);
      const started = processorTime();
      findKommune(long);
      namesKommune(long, "Brøndby Kommune");
      namesKommune(long, null);
      namesOtherBody(long);
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
