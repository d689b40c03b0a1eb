import type { Feature } from "write-excel-file/universal";
import { sanitizeTextContent } from "write-excel-file/utility";

/** What a workbook says of itself among its properties. */
export interface WorkbookAbout {
  readonly title: string;
  /** Name and version: "Baselinekontrol 0.1.0". */
  readonly program: string;
  /** The day it tells of, as an ISO date. */
  readonly date: string;
}

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SCHEMAS = "http://schemas.openxmlformats.org";
const TYPES = "application/vnd.openxmlformats";

/** Lets write-excel-file, which writes no properties, write those that Excel shows under Files: title, program and date. */
export function properties({ title, program, date }: WorkbookAbout): Feature<Blob> {
  const name = sanitizeTextContent(program);
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`;
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            `<Override ContentType="${TYPES}-package.core-properties+xml" PartName="/${CORE}"/>` +
            `<Override ContentType="${TYPES}-officedocument.extended-properties+xml" PartName="/${APP}"/>`,
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-core" Type="${SCHEMAS}/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>` +
            `<Relationship Id="rId-app" Type="${SCHEMAS}/officeDocument/2006/relationships/extended-properties" Target="${APP}"/>`,
        },
      },
      write: {
        files: () => ({
          [CORE]:
            `${DECLARATION}<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties" ` +
            `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
            `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
            `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${name}</dc:creator>` +
            `${at}</cp:coreProperties>`,
          [APP]: `${DECLARATION}<Properties xmlns="${SCHEMAS}/officeDocument/2006/extended-properties"><Application>${name}</Application></Properties>`,
        }),
      },
    },
  };
}
