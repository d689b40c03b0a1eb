import { join } from "node:path";
import { makeWordForms } from "./samples/wordFixtures";

// Makes the Word documents of tests/fixtures/word again; needs LibreOffice (soffice).
makeWordForms(join(__dirname, "../tests/fixtures/word"));
