import { FORMS } from "../../../src/core/forms";
import { columnsOf, formColumn, GOAL_TABLES, isRole, type Form } from "../../../src/core/forms/form";
import { isGuidance } from "../../../src/core/forms/guidance";
import { readHeading } from "../../../src/core/forms/readHeading";
import { findIndsatsomraade } from "../../../src/core/reading/indsatsomraader";
import { RULES } from "../../../src/core/rules";
import { isSectionLabel, startsNextSection } from "../../../src/core/tables/regions/sections";
import { LBF_2027 } from "./lbf2027";

const ALL: readonly Form[] = [...FORMS, LBF_2027];

test("no two forms have the same id, and rules name forms that there are", () => {
  const ids = ALL.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { forms = [] } of RULES) for (const id of forms) expect(ids).toContain(id);
});

describe.each(ALL.map((form) => [form.id, form] as const))("%s", (_id, form) => {
  const columns = GOAL_TABLES.flatMap((kind) => columnsOf({ form, kind }));

  test.each(GOAL_TABLES)("%s names its rows and measures them, each column once", (kind) => {
    const ids = columnsOf({ form, kind }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["delmaal", "indikator", "baseline"]));
  });

  test("a column is read alike in both tables, and one with a role as its rules need", () => {
    const readers = { delmaal: "text", indikator: "text", baseline: "figure", comparison: "figure", year: "year", source: "source" }; // prettier-ignore
    for (const { id, reader } of columns) {
      expect(new Set(columns.filter((one) => one.id === id).map((one) => one.reader)).size).toBe(1);
      if (isRole(id)) expect([id, reader]).toEqual([id, readers[id]]);
    }
  });

  test("every wording of a heading is its own column's", () => {
    const read = columns.flatMap(({ id, heading, wordings }) => [heading, ...wordings].map((text) => [text, id, readHeading(text, form)?.goal])); // prettier-ignore
    expect(read.filter(([, id, goal]) => id !== goal)).toEqual([]);
  });

  test("what else it says can be used", () => {
    for (const { column } of form.looseHeadings)
      expect(GOAL_TABLES.some((kind) => formColumn({ form, kind }, column) !== undefined)).toBe(true);
    for (const name of form.indsatsomraader) expect(findIndsatsomraade(name)).toBe(name);
    for (const text of form.guidance) expect(isGuidance(`${text} xx i perioden.`, [form])).toBe(true);
    for (const text of form.sections.openings) expect(startsNextSection(text, [form])).toBe(true);
    for (const text of form.sections.names) expect(isSectionLabel(text, [form])).toBe(true);
    expect(form.fixedGoals.every(({ indicators }) => indicators.length > 0)).toBe(true);
  });
});
