import { join } from "node:path";
import { convertWordForms, printForms, printWithLibreOffice } from "./samples/pdfFixtures";

const FIXTURES = join(__dirname, "../tests/fixtures");

/** Makes the PDFs of tests/fixtures/pdf again; needs LibreOffice (soffice) and a Chromium, Chrome or Edge. */
async function main(): Promise<void> {
  convertWordForms(join(FIXTURES, "word"), join(FIXTURES, "pdf"));
  printWithLibreOffice(join(FIXTURES, "pdf"));
  await printForms(join(FIXTURES, "pdf"));
}

void main();
