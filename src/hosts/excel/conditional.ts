import { showsNothing } from "../../core/workbook/formatting";

/** The kinds of conditional formats that have a font and a number format of their own. */
const KINDS = [
  "customOrNullObject",
  "cellValueOrNullObject",
  "textComparisonOrNullObject",
  "presetOrNullObject",
  "topBottomOrNullObject",
] as const;

const LOADED = KINDS.flatMap((kind) => [
  `items/${kind}/format/font/strikethrough`,
  `items/${kind}/format/numberFormat`,
]).join(",");

/** Asks for the sheet's conditional formats, as far as they may take something out of a text. */
export function askForConditional(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load(`items/type,items/customOrNullObject/rule/formula,${LOADED}`);
  return formats;
}

/** Whether one of them strikes text out, or has a number format that shows nothing. Ours does neither. */
export function mayTakeOut({ items }: Excel.ConditionalFormatCollection): boolean {
  return items.some((item) =>
    KINDS.some((kind) => {
      const one = item[kind];
      if (one.isNullObject) return false;
      const { font } = one.format;
      const code: unknown = one.format.numberFormat;
      return font.strikethrough || (typeof code === "string" && showsNothing(code));
    }),
  );
}
