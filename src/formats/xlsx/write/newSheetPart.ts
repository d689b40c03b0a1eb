import { cellName, rangeName } from "../../../core/workbook/address";
import { styledCell, type NewCell, type NewSheet, type NewValidation } from "../../../core/workbook/newSheet";
import { lineCode } from "../../../core/workbook/pageLine";
import { quotedSheet } from "../../../core/workbook/sheetNames";
import { MAX_CELL_CHARACTERS } from "../limits";
import { newCell } from "./cellXml";
import { XML_HEAD } from "./packageEditor";
import type { StyleBook } from "./styleBook";
import { escapeAttribute, escapeText } from "./xmlText";

/** Excel holds no longer list of choices and no longer message. */
const LONGEST_LIST = 255;
const LONGEST_ALERT = 225;

/** A sheet of ours as the part of a workbook, whose own namespace it is in. Charts are left out: they are Excel's own to draw. */
export function newSheetPart(sheet: NewSheet, { styles, namespace }: NewSheetSources): string {
  const { rows, widths, frozenRows = 0, page, filter, validations = [] } = sheet;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.71}" customWidth="1"/>`,
  );
  return [
    `${XML_HEAD}<worksheet xmlns="${namespace}">`,
    page === undefined ? "" : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    frozenRows > 0 ? viewXml(frozenRows) : "",
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.map((row, index) => rowXml(row, index, styles)).join("")}</sheetData>`,
    filter === undefined ? "" : `<autoFilter ref="${rangeName(filter)}"/>`,
    validationsXml(validations),
    linksXml(sheet),
    page === undefined ? "" : `<pageSetup paperSize="9" orientation="${page.orientation}" fitToHeight="0"/>`,
    pageLinesXml(sheet),
    "</worksheet>",
  ].join("");
}

export interface NewSheetSources {
  readonly styles: StyleBook;
  /** That of the workbook's other sheets. */
  readonly namespace: string;
}

/** What stands above and below each page. */
function pageLinesXml({ page }: NewSheet): string {
  const { header, footer } = page ?? {};
  if (header === undefined && footer === undefined) return "";
  const lines = `<oddHeader>${escapeText(lineCode(header))}</oddHeader><oddFooter>${escapeText(lineCode(footer))}</oddFooter>`;
  return `<headerFooter>${lines}</headerFooter>`;
}

function viewXml(frozenRows: number): string {
  const first = cellName({ row: frozenRows, column: 0 });
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="${first}" ` +
    `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`
  );
}

function rowXml(row: readonly NewCell[], index: number, styles: StyleBook): string {
  const cells = row.map((cell, column) => cellXml(cell, { row: index, column }, styles)).join("");
  return cells === "" ? "" : `<row r="${index + 1}">${cells}</row>`;
}

function cellXml(cell: NewCell, at: { readonly row: number; readonly column: number }, styles: StyleBook): string {
  const look = styledCell(cell);
  const style = styles.forNew({ ...look, isLink: look.linkTo !== undefined });
  const isEmpty = look.value === null || look.value === "";
  if (isEmpty && style === 0) return "";
  const value = typeof look.value === "string" ? look.value.slice(0, MAX_CELL_CHARACTERS) : look.value;
  return newCell("", at, { value, formula: null }, style === 0 ? null : style);
}

function linksXml({ rows }: NewSheet): string {
  const links = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const { linkTo, value } = styledCell(cell);
      if (linkTo === undefined) return [];
      const location = escapeAttribute(`${quotedSheet(linkTo.sheet)}!${linkTo.cell}`);
      const display = escapeAttribute(String(value ?? ""));
      return `<hyperlink ref="${cellName({ row: index, column })}" location="${location}" display="${display}"/>`;
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function validationsXml(validations: readonly NewValidation[]): string {
  const rules = validations.flatMap(({ rule, message, ...range }) => {
    const own = ruleOf(rule);
    if (own === null) return [];
    // A warning can be overruled: LBF also takes a school year, or a reason in place of a figure.
    const said = escapeAttribute(message.slice(0, LONGEST_ALERT));
    const attributes = `errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Baselinekontrol" error="${said}"`;
    return `<dataValidation ${own.attributes} ${attributes} sqref="${rangeName(range)}">${own.formulas}</dataValidation>`;
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

/** Null for a list that Excel cannot hold: its options stand in one text, parted by commas. */
function ruleOf(rule: NewValidation["rule"]): { readonly attributes: string; readonly formulas: string } | null {
  const between = (min: number, max: number) => `<formula1>${min}</formula1><formula2>${max}</formula2>`;
  switch (rule.kind) {
    case "whole":
      return { attributes: 'type="whole" operator="between"', formulas: between(rule.min, rule.max) };
    case "share":
      return { attributes: 'type="decimal" operator="between"', formulas: between(0, 1) };
    case "list": {
      const source = rule.options.join(",");
      const fits = source.length <= LONGEST_LIST && !rule.options.some((option) => option.includes(","));
      if (!fits) return null;
      return {
        attributes: 'type="list"',
        formulas: `<formula1>${escapeText(`"${source.replaceAll('"', '""')}"`)}</formula1>`,
      };
    }
  }
}
