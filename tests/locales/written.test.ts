import fc from "fast-check";
import type { Language } from "../../src/locales/types";
import { writtenDate, writtenList, writtenNumber } from "../../src/locales/written";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };
const language = fc.constantFrom<Language>("da", "en");

/** Numbers as plans have them, beside any others. */
const number = fc.oneof(
  fc.double(),
  fc.double({ min: -1e7, max: 1e7 }),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, by]) => digits / 10 ** by),
);

describe("numbers as Intl writes them", () => {
  it("holds for all numbers and decimals", () => {
    fc.assert(
      fc.property(number, language, fc.nat(6), fc.nat(6), fc.boolean(), (value, written, least, more, isParted) => {
        const most = least + more;
        const intl = new Intl.NumberFormat(LOCALES[written], {
          minimumFractionDigits: least,
          maximumFractionDigits: most,
          useGrouping: isParted,
        });
        const thousands = isParted ? "parted" : "together";
        expect(writtenNumber(value, written, { least, most, thousands })).toBe(intl.format(value));
      }),
    );
  });

  it.each([0, -0, 0.5, 1.005, 2.675, 999.9995, 9.9999, 1234.5, 123_456_789, -1234.5, 1e21, 1e-7, NaN, Infinity])(
    "%p with what is left out",
    (value) => {
      expect(writtenNumber(value, "da")).toBe(value.toLocaleString("da-DK"));
      expect(writtenNumber(value, "en")).toBe(value.toLocaleString("en-GB"));
    },
  );
});

it("writes lists as Intl does", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), language, (parts, written) => {
      expect(writtenList(parts, written)).toBe(new Intl.ListFormat(written).format(parts));
    }),
  );
});

it("writes days as Intl does", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, language, (date, written) => {
      const style = { dateStyle: "long", timeZone: "UTC" } as const;
      expect(writtenDate(date.toISOString().slice(0, 10), written)).toBe(
        date.toLocaleDateString(LOCALES[written], style),
      );
    }),
  );
});
