import fc from "fast-check";
import { planYears, readPeriod, toIso } from "../../../src/core/reading/periods";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("readPeriod", () => {
  it.each([
    ["1. juni 2025 – 31. maj 2029", "2025-06-01", "2029-05-31"],
    ["Delaftalen gælder fra - til: 1. juni 2025 – 31. maj 2029", "2025-06-01", "2029-05-31"],
    ["Delaftalen gælder fra - til:\n1. juni 2025 –\n31. maj 2029.", "2025-06-01", "2029-05-31"],
    ["1/11-2025 til 31/10-2029", "2025-11-01", "2029-10-31"],
    ["1 juni 2021 – 31. maj 2025", "2021-06-01", "2025-05-31"],
    ["01.06.2025-31.05.2029", "2025-06-01", "2029-05-31"],
    ["1.6.2025 - 31.5.2029", "2025-06-01", "2029-05-31"],
    ["01-06-2025 - 31-05-2029", "2025-06-01", "2029-05-31"],
    ["1/6 2025 - 31/5 2029", "2025-06-01", "2029-05-31"],
    ["1.6.25 - 31.5.29", "2025-06-01", "2029-05-31"],
    ["2025-06-01 til 2029-05-31", "2025-06-01", "2029-05-31"],
    ["juni 2025 - maj 2029", "2025-06-01", "2029-05-31"],
    ["jan. 2025 – feb. 2028", "2025-01-01", "2028-02-29"],
    ["1. okt. 2025 t.o.m. 30. sept. 2029", "2025-10-01", "2029-09-30"],
    ["2025-2029", "2025-01-01", "2029-12-31"],
    ["2025 til og med 2029", "2025-01-01", "2029-12-31"],
    ["2026-28", "2026-01-01", "2028-12-31"],
    ["NørreBrobyggerne 2026-28", "2026-01-01", "2028-12-31"],
    ["NørreBrobyggerne 2026-28, 1. januar 2026 – 31. december 2028", "2026-01-01", "2028-12-31"],
    ["fra den 1. januar 2026 til og med den 31. december 2028", "2026-01-01", "2028-12-31"],
    ["begynder 1. juni 2025 og slutter 31. maj 2029", "2025-06-01", "2029-05-31"],
    ["Startdato: 1.6.2025 Slutdato: 31.5.2029", "2025-06-01", "2029-05-31"],
    ["1. januar – 31. december 2026", "2026-01-01", "2026-12-31"],
    ["1/1 - 31/12 2026", "2026-01-01", "2026-12-31"],
    ["juni - december 2026", "2026-06-01", "2026-12-31"],
    ["29. februar 2028 - 1. marts 2028", "2028-02-29", "2028-03-01"],
    ["Godkendt 12. marts 2025. Perioden er 1. juni 2025 - 31. maj 2029", "2025-06-01", "2029-05-31"],
    // The wrong way round, as it is written.
    ["31. maj 2029 – 1. juni 2025", "2029-05-31", "2025-06-01"],
    ["2029-2026", "2029-01-01", "2026-12-31"],
    ["2029 til 2026", "2029-01-01", "2026-12-31"],
    ["2029-26", "2029-01-01", "2026-12-31"],
  ])("%j → %s, %s", (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it.each([
    ["1. juni 2025 – 31. februar 2029", "2025-06-01", null],
    ["31. april 2025 – 31. maj 2029", null, "2029-05-31"],
    ["29. februar 2026 – 31. maj 2029", null, "2029-05-31"],
    ["Gælder fra 1. juni 2025", "2025-06-01", null],
    ["til og med den 31. maj 2029", null, "2029-05-31"],
  ])("one end of %j", (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it.each([
    "",
    "Brøndby Projektet",
    "2025",
    "1. juni 2025",
    "Godkendt den 1. juni 2025",
    "2026-04",
    "31. februar 2025 – 31. februar 2029",
    "1. juni 2025 og 31. maj 2029",
    "2023, 2024",
    "33-40 timer",
    "15-29-årige",
    "1950-2020",
    "1. june 2025 - 31. may 2029",
    "tlf. 2020 2025",
  ])("%j gives none", (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2079-12-31"), noInvalidDate: true });
  const month = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ];

  it("reads any two days in any of the forms, with text around", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom("", "Perioden: ", "aftale nr. 3, "), (one, other, before) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const forms = [
          (date: Date) => `${date.getUTCDate()}. ${month[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`,
          (date: Date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}-${date.getUTCFullYear()}`,
          (date: Date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
          (date: Date) => date.toISOString().slice(0, 10),
        ];
        for (const form of forms) {
          expect(readPeriod(`${before}${form(from)} – ${form(to)} (fire år)`)).toEqual({
            from: from.toISOString().slice(0, 10),
            to: to.toISOString().slice(0, 10),
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it("nothing throws, and what is read is a date", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom("2025", "1", "31", ".", "/", "-", " ", "juni ", "maj ", " til ", "fra ", "\n"),
      }),
    );
    fc.assert(
      fc.property(text, (anything) => {
        const period = readPeriod(anything);
        if (period) expect(period.from ?? period.to).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of ["2025-", "1. juni ", "1.", "juni ", "1/6 - ", "2025 ", " ", "1 "]) {
      const started = processorTime();
      readPeriod(piece.repeat(100_000 / piece.length));
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});

describe("planYears", () => {
  it.each([
    [
      { from: "2025-06-01", to: "2029-05-31" },
      { first: 2025, last: 2029 },
    ],
    [{ from: "2025-06-01", to: null }, null],
    [{ from: null, to: null }, null],
  ])("%j", (period, expected) => {
    expect(planYears(period)).toEqual(expected);
  });
});

describe("toIso", () => {
  it.each([
    [2025, 6, 1, "2025-06-01"],
    [2028, 2, 29, "2028-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [2100, 2, 29, null],
    [2025, 2, 31, null],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 6, 0, null],
    [2025, 6, 1.5, null],
  ])("%d, %d, %d → %s", (year, monthNumber, dayNumber, expected) => {
    expect(toIso(year, monthNumber, dayNumber)).toBe(expected);
  });
});

it("gives a period that ends before it begins as it is written", () => {
  expect(readPeriod("1. januar 2029 – 31. december 2026")).toEqual({ from: "2029-01-01", to: "2026-12-31" });
});
