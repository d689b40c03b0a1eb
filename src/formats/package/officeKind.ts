import { FormatError } from "../errors";
import { readXml } from "../xml/readXml";
import type { ZipPackage } from "./zipPackage";

const CONTENT_TYPES = "[Content_Types].xml";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

/** The parts that Numbers and Pages write, packed in one or lying open. */
const IWORK = /^(?:Index\/.*\.iwa|Index\.zip|index\.(?:xml|apxl)(?:\.gz)?)$/;

/**
 * Turns away zip packages that are something else than an Office file: OpenDocument, Apple's, and any odd zip.
 * @throws FormatError xlsx/is-ods, docx/is-odt, xlsx/is-iwork, xlsx/not-a-workbook, xlsx/missing-part
 */
export async function requireOfficePackage(zip: ZipPackage): Promise<void> {
  const mimetype = zip.find("mimetype");
  if (mimetype !== undefined && mimetype.size < 200) {
    const type = new TextDecoder().decode(await zip.bytesOf(mimetype));
    if (type.startsWith(`${OPEN_DOCUMENT}.text`)) throw new FormatError("docx/is-odt");
    if (type.startsWith(OPEN_DOCUMENT)) throw new FormatError("xlsx/is-ods");
  }
  if (zip.find(CONTENT_TYPES) !== undefined) return;
  if ([...zip.parts()].some(({ path }) => IWORK.test(path))) throw new FormatError("xlsx/is-iwork");
  const hasWorkbook = [...zip.parts()].some(({ path }) => /^xl\//i.test(path));
  if (!hasWorkbook) throw new FormatError("xlsx/not-a-workbook");
  throw new FormatError("xlsx/missing-part", { part: CONTENT_TYPES });
}

/**
 * Turns away documents, presentations and binary workbooks by the content type of the main part. Workbooks with macros
 * and templates read as any other.
 * @throws FormatError xlsx/is-docx, xlsx/is-pptx, xlsx/is-xlsb
 */
export async function requireWorkbookType(zip: ZipPackage, main: string): Promise<void> {
  const type = await contentTypeOf(zip, main);
  if (type.includes("wordprocessingml") || type.includes("ms-word")) throw new FormatError("xlsx/is-docx");
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) throw new FormatError("xlsx/is-pptx");
  if (type.includes("ms-excel.sheet.binary")) throw new FormatError("xlsx/is-xlsb");
}

/** The content type of a part in small letters; "" when none is given. */
export async function contentTypeOf(zip: ZipPackage, part: string): Promise<string> {
  const name = `/${part}`.toLowerCase();
  let own = "";
  let byExtension = "";
  await readXml(zip, zip.require(CONTENT_TYPES), {
    open(element, attributes) {
      const type = attributes.get("ContentType") ?? "";
      const extension = attributes.get("Extension")?.toLowerCase();
      if (element === "Override" && attributes.get("PartName")?.toLowerCase() === name) own = type;
      if (element === "Default" && extension !== undefined && name.endsWith(`.${extension}`)) byExtension = type;
    },
  });
  return (own === "" ? byExtension : own).toLowerCase();
}
