import type { Sentence } from "../../src/locales/types";
import { FILE_ERRORS } from "../../src/locales/fileErrors";

const placesOf = ({ what, todo }: Sentence) => [...`${what} ${todo}`.matchAll(/\{\w+\}/g)].map(String).sort();

const codes = Object.keys(FILE_ERRORS.da) as (keyof typeof FILE_ERRORS.da)[];

test.each(codes)("%s says what is wrong and what to do, in both languages", (code) => {
  for (const sentence of [FILE_ERRORS.da[code], FILE_ERRORS.en[code]]) {
    expect(sentence.what).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(sentence.todo).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(sentence.what + sentence.todo).not.toContain("!");
  }
  expect(placesOf(FILE_ERRORS.en[code])).toEqual(placesOf(FILE_ERRORS.da[code]));
});
