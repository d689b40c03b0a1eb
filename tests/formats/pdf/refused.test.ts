import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../../src/formats/readPlan";
import { FILE_ERRORS } from "../../../src/locales/fileErrors";
import { buildPdf, type PrintedPage } from "../../support/pdfWriter";

const SAMPLE = readFileSync(join(__dirname, "../../fixtures/pdf/broendby-2025-upright.pdf"));

const page = (text: string): PrintedPage => ({ texts: [{ x: 60, y: 80, text }] });
const PICTURE = { texts: [], drawn: "q 595 0 0 842 0 0 cm Q" };
const ENCRYPTED =
  "/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <0000000000000000000000000000000000000000000000000000000000000000>" +
  " /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00><00>]";

test.each<[string, string, Uint8Array]>([
  ["pages that are pictures", "pdf/scanned", buildPdf([PICTURE, PICTURE])],
  [
    "a picture and a page number",
    "pdf/scanned",
    buildPdf([{ ...PICTURE, texts: [{ x: 300, y: 820, text: "Side 1" }] }]),
  ],
  ["empty pages", "pdf/no-text", buildPdf([{ texts: [] }])],
  ["a password", "pdf/encrypted", buildPdf([page("Delaftale")], { trailer: ENCRYPTED })],
  ["characters that are of no letters", "pdf/no-characters", buildPdf([page("Delaftale")], { font: "unmapped" })],
  ["nothing of a plan", "pdf/no-tables", buildPdf([page("Referat af mødet den 3. maj")])],
  ["more pages than are read", "pdf/too-many-pages", buildPdf(Array.from({ length: 501 }, () => page("Side")))],
  ["the first half of a file", "pdf/damaged", Uint8Array.from(SAMPLE.subarray(0, 600))],
  ["nothing behind its first bytes", "pdf/damaged", Uint8Array.from(Buffer.from("%PDF-1.7\n"))],
])("%s: %s", async (_what, code, bytes) => {
  await expect(readPlan(bytes)).rejects.toMatchObject({ name: "FormatError", code });
});

test("every reason says what is wrong and what to do, in both languages", () => {
  for (const language of ["da", "en"] as const) {
    for (const [code, { what, todo }] of Object.entries(FILE_ERRORS[language])) {
      if (!code.startsWith("pdf/")) continue;
      expect(`${what} ${todo}`).toMatch(/\.$/);
      expect(todo).not.toBe("");
    }
  }
});

test("damage anywhere ends in a reason or in a plan, never in anything else", async () => {
  for (let part = 1; part < 12; part += 1) {
    const bytes = Uint8Array.from(SAMPLE);
    const at = Math.floor((bytes.length * part) / 12);
    bytes.fill(0x20, at, at + 200);
    const outcome = await readPlan(bytes).then(
      () => "read",
      (error: unknown) => (error instanceof Error ? error.name : "?"),
    );
    expect(["read", "FormatError"]).toContain(outcome);
  }
});

test("a reading that is stopped ends with the reason", async () => {
  const control = new AbortController();
  const bytes = buildPdf(Array.from({ length: 200 }, () => page("Tekst på siden")));
  const reading = readPlan(bytes, { signal: control.signal, onProgress: () => control.abort(new Error("stop")) });
  await expect(reading).rejects.toThrow(/stop|no-tables/);
});
