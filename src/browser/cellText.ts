import { formatterFor, type Formatter } from "../formats/xlsx/displayText";
import type { CellText } from "../hosts/file";

const known = new Map<string, Formatter>();

/** What Excel would show of a value in a cell of the format. */
export const cellText: CellText = (value, numberFormat) => {
  const formatter = known.get(numberFormat) ?? formatterFor(numberFormat);
  known.set(numberFormat, formatter);
  return formatter.text(value);
};
