import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "../browser/launch";
import { AS_DOCUMENT, convertByLibreOffice } from "./libreOffice";
import type { Sample } from "./sheet";
import { wordForm, type FormManner } from "./wordForm";
import { WORD_FORMS } from "./wordFixtures";

/** How a form is printed. */
export interface PrintedForm {
  /** The file's name behind the sample's. */
  readonly name: string;
  /** Rules of the page's and the tables' look. */
  readonly style: string;
  /** What the form says besides, or otherwise. */
  readonly change?: (html: string) => string;
}

const CLOSE = "td { vertical-align: top } p { margin: 0 0 4pt }";
const RULED = "table { border-collapse: collapse } td { padding: 3pt 5pt }";

/** Notes with raised marks, behind a figure of each sample. */
function withNotes(html: string): string {
  return html
    .replace(/(13,60%|81,45 %)/, "$1<sup>1</sup>")
    .replace("</body>", "<p><sup>1</sup> Opgjort af kommunen i maj.</p></body>");
}

/** Heads, feet and page numbers as a program that prints puts them on every page. */
export const HEAD = "Udkast til behandling i byrådet";

/** What a browser prints of each sample. */
export const PRINTED: readonly PrintedForm[] = [
  { name: "upright", style: `@page { size: A4; margin: 2cm } ${RULED} ${CLOSE}` },
  { name: "landscape", style: `@page { size: A4 landscape; margin: 2cm } ${RULED}` },
  {
    name: "small-pages",
    style: `@page { size: A5 landscape; margin: 1.5cm } ${RULED} ${CLOSE} body { font-size: 9pt }`,
  },
  {
    name: "spaced",
    style: `@page { size: A4 landscape; margin: 2cm } ${RULED} ${CLOSE} b, h1, h2 { letter-spacing: 2px }`,
  },
  { name: "notes", style: `@page { size: A4 landscape; margin: 2cm } ${RULED} ${CLOSE}`, change: withNotes },
  {
    name: "unruled",
    style: `@page { size: A4 landscape; margin: 2cm } td { padding: 4pt 6pt } ${CLOSE}`,
    change: (html) => html.replaceAll("<table border=1>", "<table>"),
  },
];

/** The PDFs that LibreOffice makes of the committed Word documents. */
export function convertWordForms(word: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(tmpdir(), "pdf-"));
  const documents = WORD_FORMS.map(({ sample }) => join(word, `${sample.name}.docx`));
  convertByLibreOffice(documents, { to: "pdf", folder: made });
  for (const { sample } of WORD_FORMS) {
    const path = join(made, `${sample.name}.pdf`);
    if (!existsSync(path)) throw new Error(`soffice made no ${path}`);
    copyFileSync(path, join(folder, `${sample.name}-libreoffice.pdf`));
  }
  rmSync(made, { recursive: true });
}

/** What LibreOffice prints of the samples besides, by the names of `PRINTED`: the plans whose tables fit its pages so. */
export const OF_LIBREOFFICE: readonly { readonly sample: string; readonly names: readonly string[] }[] = [
  { sample: "broendby-2025", names: ["upright", "landscape", "small-pages", "spaced", "notes", "unruled"] },
  { sample: "noerrebro-2026-udsnit", names: ["landscape", "spaced", "notes"] },
];

/** Has LibreOffice print the pages that a browser prints too: it breaks lines and pages elsewhere, and draws otherwise. */
export function printWithLibreOffice(folder: string): void {
  const made = mkdtempSync(join(tmpdir(), "pdf-"));
  const pages = WORD_FORMS.flatMap(({ sample, manner }) =>
    PRINTED.filter(({ name }) =>
      OF_LIBREOFFICE.some((own) => own.sample === sample.name && own.names.includes(name)),
    ).map((form) => {
      const path = join(made, `${sample.name}-libreoffice-${form.name}.html`);
      writeFileSync(path, printedForm(sample, manner, form));
      return path;
    }),
  );
  convertByLibreOffice(pages, { from: AS_DOCUMENT, to: "pdf:writer_pdf_Export", folder });
  rmSync(made, { recursive: true });
}

/** The form as a page that is printed. */
function printedForm(sample: Sample, manner: FormManner, form: PrintedForm): string {
  const html = wordForm(sample, manner).replace("</head>", `<style>${form.style}</style></head>`);
  return form.change?.(html) ?? html;
}

/** Prints pages as a browser does. */
async function printPages(
  pages: readonly { readonly html: string; readonly path: string; readonly head?: string }[],
): Promise<void> {
  const browser = await launch();
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    const page = await browser.newPage();
    for (const { html, path, head } of pages) {
      const file = join(folder, "page.html");
      writeFileSync(file, html);
      await page.goto(pathToFileURL(file).href);
      const isHeaded = head !== undefined;
      await page.pdf({
        path,
        preferCSSPageSize: true,
        displayHeaderFooter: isHeaded,
        headerTemplate: `<span style="font-size: 8px; margin-left: 2cm">${head ?? ""}</span>`,
        footerTemplate:
          '<span style="font-size: 8px; margin-left: 2cm">Side <span class="pageNumber"></span> af <span class="totalPages"></span></span>',
      });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Prints every sample in every form into the folder. */
export async function printForms(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await printPages(
    WORD_FORMS.flatMap(({ sample, manner }) =>
      PRINTED.map((form) => ({
        html: printedForm(sample, manner, form),
        path: join(folder, `${sample.name}-${form.name}.pdf`),
        ...(form.name === "small-pages" ? { head: HEAD } : {}),
      })),
    ),
  );
}
