import { remembered } from "../../../src/core/reading/remembered";

describe("a remembered reading", () => {
  test("is made once for a short text, also where it is null", () => {
    const read = jest.fn((text: string) => (text === "år" ? text.length : null));
    const reading = remembered(read);
    expect([reading("år"), reading("år"), reading("by"), reading("by")]).toEqual([2, 2, null, null]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("is made anew for a long text", () => {
    const read = jest.fn((text: string) => text.length);
    const reading = remembered(read);
    const long = "a".repeat(500);
    expect([reading(long), reading(long)]).toEqual([500, 500]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("is forgotten after some thousands of others, and right all the same", () => {
    const read = jest.fn((text: string) => text.toUpperCase());
    const reading = remembered(read);
    for (let round = 0; round < 2; round += 1)
      for (let index = 0; index < 5_000; index += 1) expect(reading(`tekst ${index}`)).toBe(`TEKST ${index}`);
    expect(read).toHaveBeenCalledTimes(10_000);
  });
});
