import fc from "fast-check";
import { readSource } from "../../../src/core/reading/sources";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("readSource", () => {
  it.each([
    ["LBF Beboerdata", "lbf", null],
    ["LBF, Beboerdata", "lbf", null],
    ["Landsbyggefondens Beboerdata", "lbf", null],
    ["Landsbyggefonden", "lbf", null],
    ["Boligsociale data 2023", "lbf", 2023],
    ["Boligsociale data", "lbf", null],
    ["BOLIGSOCIALE DATA 2021", "lbf", 2021],
    ["boligsociale nøgletal 2022", "lbf", 2022],
    ["LBF’s huslejestatistik", "lbf", null],
    ["lbf", "lbf", null],
    ["LBF/Megafon - Områdenotat", "lbf", null],
    ["Beboer\u00addata", "lbf", null],
    ["Megafon, Områdenotat 2023", "megafon", 2023],
    ["Områdenotat", "megafon", null],
    ["Danmarks Statistik", "dst", null],
    ["DST, 2022 og 2023", "dst", 2023],
    ["Statistikbanken", "dst", null],
    ["StatBank FOLK1A 2023K2", "dst", 2023],
    ["RAS200", "dst", null],
    ["AUP01 (2023M04)", "dst", 2023],
    ["Datablad fra Teknik- og Miljøforvaltningen, Københavns Kommune", "kommune", null],
    ["Datablad, Teknik- og miljøforvaltningen, Københavns Kommune", "kommune", null],
    ["Datablad fra TMF/KK, 2024", "kommune", 2024],
    ["Brøndby Kommune", "kommune", null],
    ["Brøndby kommune 2023/24", "kommune", 2023],
    ["Andeby Kommune", "kommune", null],
    ["Brøndby", "kommune", null],
    ["Ishøj Kommune og LBF", "kommune", null],
    ["Tal fra Frederiksberg Kommune/LBF", "kommune", null],
    ["KK", "kommune", null],
    ["Jobcentret", "kommune", null],
    ["Børne- og Ungdomsforvaltningen", "kommune", null],
    ["UU", "kommune", null],
    ["Ungdommens Uddannelsesvejledning", "kommune", null],
    ["Egne tal fra jobcentret", "kommune", null],
    ["Rigspolitiet", "politi", null],
    ["POLSAS", "politi", null],
    ["Københavns Vestegns Politi", "politi", null],
    ["jobindsats.dk", "jobindsats", null],
    ["STAR, 2023", "jobindsats", 2023],
    ["Undervisningsministeriet", "uvm", null],
    ["Børne- og Undervisningsministeriet", "uvm", null],
    ["uddannelsesstatistik.dk", "uvm", null],
    ["STIL", "uvm", null],
    ["Den nationale sundhedsprofil 2021", "sundhedsprofil", 2021],
    ["Den nationale trivselsmåling", "trivselsmaaling", null],
    ["KL", "kl", null],
    ["VIVE", "vive", null],
    ["Rambøll 2022", "ramboell", 2022],
    ["SFI", "sfi", null],
    ["Boligorganisationens udlejningssystem", "boligorganisation", null],
    ["Udsættelsesstatistik fra boligselskabet", "boligorganisation", null],
    ["Postfunktionærernes Boligforening", "boligorganisation", null],
    ["KAB", "boligorganisation", null],
    ["Egen registrering", "helhedsplan", null],
    ["egne registreringer 2024", "helhedsplan", 2024],
    ["Deltagerlister", "helhedsplan", null],
    ["Helhedsplanens database", "helhedsplan", null],
    ["Beboerundersøgelse 2023", "undersoegelse", 2023],
    ["Spørgeskemaundersøgelse", "undersoegelse", null],
    ["Sprogvurdering", "undersoegelse", null],
    ["VSK Dansk", "undersoegelse", null],
    ["Novax", "register", null],
    ["DUBU", "register", null],
    ["CPR", "register", null],
    ["Fremmødeprotokol", "register", null],
    ["Kommunens ungeregister", "register", null],
    ["Rådmandsgade Skole", "andet", null],
    ["Fonden for Entreprenørskab", "andet", null],
    ["Boligsociale data KV21", "lbf", 2021],
    ["Boligsociale data, 2021, 2023, 2022", "lbf", 2023],
  ])("%j → %s, %s", (text, publisher, year) => {
    expect(readSource(text)).toEqual({ text, publisher, year });
  });

  it.each([
    "egne tal",
    "Egne tal",
    "eget",
    "statistik",
    "Statistik",
    "kommunen",
    "Kommunen",
    "KOMMUNEN",
    "internt",
    "Egen statistik",
    "interne tal",
    "Intern opgørelse",
    "kommunens tal",
    "Tal fra kommunen",
    "Kommunale data",
    "Kommune",
    "vores egne data",
    "data",
    "diverse",
    "Diverse kilder",
    "nettet",
    "projektet",
    "Projektets egne tal",
    "vi selv",
    "se ovenfor",
    "Egne tal, 2023",
    "”egne tal”",
    "Interne notater.",
    "Lokal statistik",
  ])("%j names nobody", (text) => {
    expect(readSource(text).publisher).toBeNull();
  });

  it.each(["9. klasse kl. 10", "dansk stil", "Politisk aftale", "Statistisk kontor"])(
    "%j is none of the known",
    (text) => {
      expect(readSource(text).publisher).toBe("andet");
    },
  );

  it("a publisher named in front stays the one, whatever follows", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (junk) => {
        expect(readSource(`LBF, ${junk}`).publisher).toBe("lbf");
        const { publisher, year } = readSource(junk);
        expect(publisher === null || publisher.length > 1).toBe(true);
        expect(year === null || (year >= 1980 && year <= 2099)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["kommune", "aaa kommun", "bolig ", "politi", "egne tal ", "-", "a-", "FOLK1A2 "]) {
      const started = processorTime();
      readSource(piece.repeat(100_000 / piece.length));
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
