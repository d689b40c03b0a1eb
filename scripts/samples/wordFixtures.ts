import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { broendby } from "./broendby";
import { noerrebro } from "./noerrebro";
import { AS_DOCUMENT, convertByLibreOffice } from "./libreOffice";
import type { Sample } from "./sheet";
import { wordForm, type FormManner } from "./wordForm";

/** The samples that tests read as Word documents, and the manner each form is filled in. */
export const WORD_FORMS: readonly { readonly sample: Sample; readonly manner: FormManner }[] = [
  { sample: broendby, manner: "paragraphs and lists" },
  { sample: noerrebro, manner: "line breaks and a form" },
];

/** Writes the forms as HTML into the folder, and has LibreOffice make a .docx of each. Throws where it isn't installed. */
export function makeWordForms(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { sample, manner } of WORD_FORMS)
    writeFileSync(join(folder, `${sample.name}.html`), wordForm(sample, manner));
  const pages = WORD_FORMS.map(({ sample }) => join(folder, `${sample.name}.html`));
  convertByLibreOffice(pages, { from: AS_DOCUMENT, to: "docx:MS Word 2007 XML", folder });
}
