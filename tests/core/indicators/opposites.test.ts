import { matchIndicator } from "../../../src/core/indicators/match";
import { quantityKey } from "../../../src/core/indicators/quantity";

const surely = (wording: string, label: string): boolean => matchIndicator(wording, [label]).sure;

describe("an indicator is never taken for", () => {
  it.each([
    ["Andel elever med høj trivsel", "Andel elever med lav trivsel"],
    ["Andel elever med højt fravær", "Andel elever med lavt fravær"],
    ["Andel elever med højt fravær", "Andel elever med fravær"],
    ["Andel elever med lav trivsel", "Elevernes trivsel"],
    ["Andel husstande med lav indkomst", "Andel husstande med høj indkomst"],
    ["Andel 15-29-årige, som er sigtet mere end én gang", "Andel 15-29-årige, som er sigtet mindst én gang"],
    ["Andel 15-29-årige, som er sigtet flere gange", "Andel 15-29-årige, som er sigtet mindst en gang"],
    ["Andel 15-29-årige, som er sigtet to gange", "Andel 15-29-årige, som er sigtet tre gange"],
    ["Andel unge sigtet flere gange", "Andel unge sigtet"],
    ["Andel af unge med mindst en sigtelse", "Andel af unge med mindst to sigtelser"],
    ["Andel unge med flere sigtelser", "Andel unge med mindst en sigtelse"],
    ["Andel unge med færre end 2 sigtelser", "Andel unge med flere end 2 sigtelser"],
    ["Andel unge med mere end to sigtelser", "Andel unge med to sigtelser"],
    ["Andel husstande med mindst to børn", "Andel husstande med højst to børn"],
    ["Andel husstande med én voksen", "Andel husstande med to voksne"],
    ["Andel ledige i mere end et år", "Andel ledige i mindst to år"],
    ["Antal sigtelser", "Antal sigtede"],
    ["Antal sigtelser", "Antal sigtede personer"],
    ["Antal sigtelser", "Antal personer med sigtelser"],
    ["Antal anmeldelser", "Antal anmeldte personer"],
    ["Andel beboere, der har anmeldt hærværk", "Anmeldt hærværk"],
    ["Antal flyttet til boligområdet", "Antal flyttet fra boligområdet"],
    ["Antal flyttet fra boligområdet", "Antal flytninger i boligområdet"],
    ["Antal henvisninger til jobcenteret", "Antal henvisninger fra jobcenteret"],
    ["Andel på vej fra kontanthjælp til job", "Andel på vej fra job til kontanthjælp"],
    ["Andel elever med fravær fra 10 %", "Andel elever med fravær til 10 %"],
    ["Andel elever med fravær op til 10 %", "Andel elever med mindst 10 % fravær"],
    ["Andel børn med fritidstilbud", "Andel unge med fritidstilbud"],
    ["Andel unge sigtede", "Andel børn sigtede"],
    ["Andel unge sigtede", "Andel sigtede"],
    ["Antal børn med underretninger", "Antal unge med underretninger"],
    ["Andel ældre i foreninger", "Andel unge i foreninger"],
    ["Andel voksne i foreninger", "Andel i foreninger"],
    ["Andel børn af forældre på kontanthjælp", "Andel forældre på kontanthjælp"],
    ["Andel unge med forældre på kontanthjælp", "Andel forældre på kontanthjælp"],
    ["Andel børn af enlige forsørgere", "Andel enlige forsørgere"],
    ["Andel beboere, der yder hjælp til naboer", "Andel beboere, der modtager hjælp fra naboer"],
    ["Andel beboere, der modtager hjælp", "Andel beboere, der yder hjælp"],
    ["Andel beboere, der udfører frivilligt arbejde", "Andel beboere, der modtager frivilligt arbejde"],
    ["Andel beboere, der modtager frivilligt arbejde", "Frivilligt arbejde"],
    ["Andel beboere, der føler sig trygge i boligområdet", "Andel beboere, der føler sig trygge i kommunen"],
    ["Andel beboere i boligområdet med job", "Andel beboere i kommunen med job"],
    ["Andel unge i uddannelse eller job", "Andel unge i uddannelse og job"],
    ["Andel elever, der har bestået dansk eller matematik", "Andel elever, der har bestået dansk og matematik"],
    ["Andel 15-29-årige i job, skole eller praktik", "Andel 15-29-årige i job, skole og praktik"],
  ])("%s: %s", (one, other) => {
    expect([surely(one, other), surely(other, one)]).toEqual([false, false]);
    // In an overview of many plans nobody is asked, so the two must not stand together there either.
    expect(quantityKey(one, null)).not.toBe(quantityKey(other, null));
  });
});

it("asks whether what a plan wants to rise is what falls in the data", () => {
  expect(surely("Stigning i andel i job", "Fald i andel i job")).toBe(false);
  expect(surely("Stigning i andel i job", "Andel i job")).toBe(true);
});

describe("an indicator is still known in other words:", () => {
  it.each([
    ["Antal beboere på kontanthjælp", "Antal personer på kontanthjælp"],
    ["Andel 15-29-årige med mindst én sigtelse", "Andel sigtede 15-29-årige"],
    ["Andel 15-29-årige med en sigtelse", "Andel af 15-29-årige, som er sigtet mindst én gang"],
    ["Andel 18-64-årige, der modtager førtidspension", "Andel 18-64-årige på førtidspension"],
    ["Andel 30-64-årige, som modtager kontanthjælp", "Kontanthjælpsmodtagere, 30-64 år"],
    ["Højere karaktergennemsnit ved afgangsprøven", "Karaktergennemsnit ved afgangsprøven"],
    ["Andel unge 15-29-årige i uddannelse", "15-29-årige i uddannelse"],
    ["Andel 15-29-årige uden job og uddannelse", "Andel 15-29-årige uden job eller uddannelse"],
    ["Antal flyttet fra boligområdet", "Antal fraflyttede"],
    ["Andel unge med mere end 2 sigtelser", "Andel unge med mindst tre sigtelser"],
    ["Andel elever med mere end 10 % fravær", "Andel elever med over 10 % fravær"],
    ["Antal anmeldte lovovertrædelser", "Antal anmeldelser af lovovertrædelser"],
    ["Andel beboere, der yder hjælp til naboer", "Andel beboere, der yder hjælp til naboerne"],
    ["Andel trygge beboere i området", "Andel beboere i boligområdet, der føler sig trygge"],
  ])("%s: %s", (one, other) => {
    expect([surely(one, other), surely(other, one)]).toEqual([true, true]);
  });
});
