import type { Feature } from "write-excel-file/universal";
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { rangeName } from "../../core/workbook/address";
import type { NewSheet } from "../../core/workbook/newSheet";
import { lineCode } from "../../core/workbook/pageLine";

const SHEET_PART = "xl/worksheets/sheet{id}.xml";

/** Inches. Room above and below for the lines of the page. */
const MARGINS = { left: 0.45, right: 0.45, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Lets write-excel-file, which knows no more of it than a page that lies down, write how sheets print and are filtered. */
export function printing(sheets: readonly NewSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET_PART]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : elementsOf(sheet).reduce(withElement, xml);
          },
        },
      },
    },
  };
}

/** Fitted to the paper's width, over as many pages as it takes. */
function elementsOf({ page, filter }: NewSheet): string[] {
  const elements = filter === undefined ? [] : [getSelfClosingTagMarkup("autoFilter", { ref: rangeName(filter) })];
  if (page === undefined) return elements;
  const { orientation, header, footer } = page;
  const above = sanitizeTextContent(lineCode(header));
  const below = sanitizeTextContent(lineCode(footer));
  return [
    ...elements,
    `<sheetPr>${getSelfClosingTagMarkup("pageSetUpPr", { fitToPage: 1 })}</sheetPr>`,
    getSelfClosingTagMarkup("pageMargins", MARGINS),
    getSelfClosingTagMarkup("pageSetup", { paperSize: 9, fitToHeight: 0, orientation }),
    ...(header === undefined && footer === undefined
      ? []
      : [`<headerFooter><oddHeader>${above}</oddHeader><oddFooter>${below}</oddFooter></headerFooter>`]),
  ];
}

function withElement(xml: string, element: string): string {
  const order = getOrderOfSiblings(SHEET_PART, "worksheet");
  if (order === undefined) throw new Error("write-excel-file no longer knows the order of a sheet's elements");
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
}
