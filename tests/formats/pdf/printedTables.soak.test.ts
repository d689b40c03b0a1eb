import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { launch } from "../../../scripts/browser/launch";
import { AS_DOCUMENT, convertByLibreOffice } from "../../../scripts/samples/libreOffice";
import { textOfBlocks } from "../../../src/core/word/text";
import { readPdf } from "../../../src/formats/pdf/readPdf";

/** Cells as plans have them, and the words they are made of. */
const SAYINGS = [
  ...[
    "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
    "13,60 %",
    "2023",
    "LBF Beboerdata",
  ],
  ...["Flere unge i gang med uddannelse", "72,83 % (KK)", "Datablad fra Teknik- og Miljøforvaltningen", "FV22: 65,7 %"],
  ...["Andelen af de 6-13-årige i boligområderne omfattet af helhedsplanen, der er indmeldt i fritidsordninger"],
  ...["Befolkningen: 87,9 % (2023)", "Den Lille Sprogskole", "Baseline måles i år 1", "2023/2024", "8,86 %"],
];
const LOOKS = ["ruled", "plain"] as const;
const CASES = 40;

const table = fc
  .record({ columns: fc.integer({ min: 3, max: 6 }), rows: fc.integer({ min: 3, max: 7 }) })
  .chain(({ columns, rows }) =>
    fc.array(fc.array(fc.constantFrom(...SAYINGS), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const CASE = fc.record({
  rows: table,
  look: fc.constantFrom(...LOOKS),
  size: fc.constantFrom(8, 9, 10, 11, 12),
  page: fc.constantFrom("A4", "A4 landscape"),
  align: fc.constantFrom("top", "middle"),
});
type Case = typeof CASE extends fc.Arbitrary<infer Of> ? Of : never;

function pageOf({ rows, look, size, page, align }: Case): string {
  const border = look === "ruled" ? "1px solid #000" : "0";
  const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`);
  return `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><style>
@page { size: ${page}; margin: 2cm } body { font: ${String(size)}pt sans-serif }
table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
td { border: ${border}; padding: 3pt 6pt; vertical-align: ${align} }
</style></head><body><table ${look === "ruled" ? "border=1" : ""} cellpadding=5>${cells.join("")}</table></body></html>`;
}

const CASES_TRIED: readonly Case[] = fc.sample(CASE, { numRuns: CASES, seed: 20 });

interface Outcome {
  /** Tables that were read as they were laid out, and those that were not, by look. */
  readonly right: Record<(typeof LOOKS)[number], number>;
  readonly moved: Record<(typeof LOOKS)[number], number>;
}

/** Reads what was printed: no text may be lost, whatever it was taken for. */
async function outcomeOf(paths: readonly string[]): Promise<Outcome> {
  const outcome: Outcome = { right: { ruled: 0, plain: 0 }, moved: { ruled: 0, plain: 0 } };
  for (const [index, { rows, look }] of CASES_TRIED.entries()) {
    const { blocks, notRead } = await readPdf(new Uint8Array(readFileSync(paths[index] ?? "")));
    const letters = (text: string): string => [...text.replace(/\s+/g, "")].sort().join("");
    expect(letters(textOfBlocks(blocks))).toBe(letters(rows.flat().join("")));
    const read = blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.map(({ cells }) => cells.map((cell) => textOfBlocks(cell.blocks).replace(/\s+/g, " ")))
        : [],
    );
    // Whether a word that fills its line ends there can't always be seen, where no space is drawn behind it.
    const tight = (texts: readonly (readonly string[])[]): string => JSON.stringify(texts).replace(/ /g, "");
    const isRight = tight(read) === tight(rows);
    outcome[isRight ? "right" : "moved"][look] += 1;
    // What may be otherwise than it was laid out is said.
    if (!isRight) expect(notRead.map(({ reason }) => reason)).toContain("table-unruled");
  }
  return outcome;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "printed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = (kind: string): string[] => CASES_TRIED.map((_, index) => join(folder, `${kind}-${String(index)}.pdf`));

test("random tables that a browser prints: no text lost, no cell moved", async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const [index, one] of CASES_TRIED.entries()) {
      await page.setContent(pageOf(one));
      await page.pdf({ path: files("chromium")[index] ?? "", preferCSSPageSize: true });
    }
  } finally {
    await browser.close();
  }
  const { right, moved } = await outcomeOf(files("chromium"));
  expect(moved.ruled).toBe(0);
  expect(right.plain).toBeGreaterThanOrEqual(0.9 * (right.plain + moved.plain));
}, 300_000);

test("random tables that LibreOffice prints, where it is installed", async () => {
  const pages = CASES_TRIED.map((one, index) => {
    const path = join(folder, `libreoffice-${String(index)}.html`);
    writeFileSync(path, pageOf(one));
    return path;
  });
  try {
    convertByLibreOffice(pages, { from: AS_DOCUMENT, to: "pdf:writer_pdf_Export", folder });
  } catch {
    console.warn("LibreOffice isn't installed: not tried.");
    return;
  }
  const { right, moved } = await outcomeOf(files("libreoffice"));
  expect(moved.ruled).toBe(0);
  expect(right.plain).toBeGreaterThanOrEqual(0.9 * (right.plain + moved.plain));
}, 300_000);
