import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check";
import { RULES } from "../../../src/core/rules";
import { parseCellName } from "../../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { renderFixTitle, renderMessage } from "../../../src/locales/render";
import { delmaal, overordnede } from "./support/sheets";
import { applyFix, TODAY, workbookFrom } from "./support/testRule";
import { processorTime, RUNAWAY } from "../../support/processorTime";

/** Pieces of real cells, which together make what nobody has thought of. */
const piece = fc.constantFrom(
  ...["Samlet", "Nord:", "i alt", "andel", "antal", "unge", "FV22", "KV21", "(2023)", "2023/24", "år 1", "måles", "KK"],
  ...["12.9 %", "13,60%", "89 20 %", "1.234", "-3", "136 %", "(102,9 personer)", "svarer til", "ca.", "10-15", "0"],
  ...[
    "\n",
    "\u00ad",
    "-\n",
    "b o l i g",
    "xx",
    "Her oplistes",
    "mindst 80 %",
    "under 6",
    "kr.",
    "‰",
    "Kommune",
    "{text}",
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const value = fc.oneof(text, fc.double(), fc.constant(null));

test("whatever stands in the cells, the check ends with findings that can be read and repairs that hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { maxLength: 4 }),
      fc.boolean(),
      (rows, goals) => {
        const [headings = []] = (goals ? overordnede() : delmaal()).rows;
        const sheet = { rows: [headings, ...rows] };
        for (const finding of checkWorkbook(workbookFrom(sheet), { today: TODAY }).findings) {
          expect(parseCellName(finding.at.cell)).not.toBeNull();
          for (const language of ["da", "en"] as const) {
            expect(renderMessage(language, finding).what).not.toBe("");
            if (finding.fix !== null) expect(renderFixTitle(language, finding)).not.toBe("");
          }
          if (finding.fix?.safe !== true) continue;
          const repaired = checkWorkbook(workbookFrom(applyFix(sheet, finding)), { today: TODAY }).findings;
          const same = repaired.find(({ rule, at }) => rule === finding.rule && at.cell === finding.at.cell);
          // What is left has no repair of its own any more.
          expect(same?.fix ?? null).toBeNull();
        }
      },
    ),
    { numRuns: 150 },
  );
});

const LENGTH = 30_000;
test.each([
  ["hyphens and line breaks", "a-\n"],
  ["single letters", "b "],
  ["spaces", " "],
  ["limits", "under 6 "],
  ["limits without end", "ikke over "],
  ["limits to reach", "op til 5 "],
  ["words of quantity", "handel"],
  ["figures", "12,5 % "],
  ["totals", "Samlet: 12 % (3 unge)\n"],
  ["names", "a1: 12 %\n"],
  ["guidance", "Her oplist"],
])("a cell of %s is read in no time", (_name, part) => {
  const long = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
  const [headings = []] = delmaal().rows;
  const workbook = workbookOf(sheetFromRows("Ark1", [headings, [long, long, long, long, 2023, long]]));
  const began = processorTime();
  checkWorkbook(workbook, { today: TODAY });
  expect(processorTime() - began).toBeLessThan(RUNAWAY);
});

test("a long table is checked once, not once a rule", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [
    `Flere unge fra klub ${30_000 + index} i job`,
    `Andel unge fra klub ${30_000 + index} i job`,
    `Strand: ${index % 90},6 %\nNord: ${index % 80},5 %`,
    `Brøndby Kommune: ${index % 70},4 %`,
    2023,
    "LBF Beboerdata",
  ]);
  const [headings = []] = delmaal().rows;
  const { plan } = checkWorkbook(workbookOf(sheetFromRows("Ark1", [headings, ...rows])), { today: TODAY });
  const began = processorTime();
  for (const rule of RULES) {
    rule.check({
      plan,
      settings: { yearTooOldAfter: 3 },
      today: TODAY,
      report: () => expect(rule.id).toBe("silent"),
    });
  }
  expect(processorTime() - began).toBeLessThan(RUNAWAY);
});
