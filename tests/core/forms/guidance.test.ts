import fc from "fast-check";
import { isGuidance } from "../../../src/core/forms/guidance";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("isGuidance", () => {
  it.each([
    "Her oplistes delmål og indikatorer for indsatsområdet",
    "Her beskrives de boligsociale udfordringer",
    "Her anføres baseline",
    "Her redegøres for samarbejdet",
    "HER OPLISTES DELMÅL",
    "her oplistes delmål",
    "Vejledende tekst er fremhævet med grønt og skal slettes",
    "(Vejledende tekst er fremhævet med grøn skrift)",
    "”Her beskrives målgruppen”",
    "[Her anføres datakilden]",
    "- Her anføres datakilden",
    "Delmål 1. Her oplistes delmålene",
    "Beskæftigelse\nHer oplistes delmålene",
    "Beskæftigelse\n\n(Her oplistes delmålene)",
    "Delmål: Her oplistes delmålene",
    "Her op\u00adlistes delmål",
    "Her oplis-\ntes delmål",
    "Her\noplistes delmål",
    "Her\u00a0oplistes delmål",
    "  Her   beskrives  målene",
  ])("%j", (text) => {
    expect(isGuidance(text)).toBe(true);
  });

  it.each([
    "",
    "Her",
    "Beboerne her beskrives som trygge",
    "Indsatsen beskrives nedenfor",
    "Herunder beskrives indsatsen",
    "Beboerne, som bor her. De beskrives som trygge",
    "Området\nher beskrives som trygt",
    "Jf. her beskrives",
    "Andre her oplistes ikke",
    "Her bor 200 beboere",
    "Vejledende tal for området",
    "Cheruphere beskrives",
  ])("not %j", (text) => {
    expect(isGuidance(text)).toBe(false);
  });

  it("guidance behind any sentence is found, and none is found without its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(isGuidance(`${text}. Her oplistes delmål`)).toBe(true);
        expect(isGuidance(text.replace(/her|vejledende/gi, ""))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["her beskrives ", "\n", "- (", "x her anføres", "-\n", "( Her beskrives"]) {
      const started = processorTime();
      isGuidance(`a beskrives${piece.repeat(100_000 / piece.length)}`);
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
