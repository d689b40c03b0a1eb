import { daysIn, readDayAt, readMonthAt, yearOf } from "../../../src/core/reading/dates";

describe("readDayAt", () => {
  it.each([
    ["2022-12-31", 2022, 12, 31],
    ["31.12.2022", 2022, 12, 31],
    ["31/12 2022", 2022, 12, 31],
    ["1/11-2025", 2025, 11, 1],
    ["31.12.22", 2022, 12, 31],
    ["1. juni 2022", 2022, 6, 1],
    ["1 OKT. 2022", 2022, 10, 1],
    ["1. januar", null, 1, 1],
    ["31. februar 2022", 2022, 2, 31],
  ])("%j → %s, %i, %i", (text, year, month, day) => {
    expect(readDayAt(text, 0)).toEqual({ year, month, day, end: text.length });
    expect(readDayAt(`pr. ${text} …`, 4)).toEqual({ year, month, day, end: text.length + 4 });
  });

  it.each([
    "",
    "15-29-2022",
    "32. juni 2022",
    "12.9 20 %",
    "25,42 %",
    "2022",
    "1.234.567",
    "1/1 - 31/12 2026",
    "1. junior",
  ])("%j is no day", (text) => {
    expect(readDayAt(text, 0)).toBeNull();
  });
});

describe("readMonthAt", () => {
  it.each([
    ["juni 2022", 2022, 6],
    ["dec. 2022", 2022, 12],
    ["Sept 2022", 2022, 9],
    ["maj", null, 5],
  ])("%j", (text, year, month) => {
    expect(readMonthAt(text, 0)).toEqual({ year, month, day: null, end: text.length });
  });
  it.each(["", "june 2022", "majestæt", "1. juni"])("%j is no month", (text) => {
    expect(readMonthAt(text, 0)).toBeNull();
  });
});

describe("the calendar", () => {
  it.each([
    [2024, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 13, 0],
    [2025, 0, 0],
  ])("%i, month %i has %i days", (year, month, days) => {
    expect(daysIn(year, month)).toBe(days);
  });
  it.each([
    ["22", 2022],
    ["79", 2079],
    ["80", 1980],
    ["2022", 2022],
    ["", null],
    [undefined, null],
  ])("the digits %j are %s", (digits, year) => {
    expect(yearOf(digits)).toBe(year);
  });
});
