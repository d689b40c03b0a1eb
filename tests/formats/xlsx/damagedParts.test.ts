import { readStore } from "../../../src/core/store/store";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { withStore } from "../../support/withStore";
import { STORE_NAMESPACE, storeOfPart, storesOfWorkbook, storeToXml } from "../../../src/hosts/storePart";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { buildXlsx } from "../../support/xlsxBuilder";
import { zipParts } from "../../support/xlsxParts";

const STORE = storeToXml('{"version":1}');
/** Over a megabyte that doesn't pack to nothing. */
const LONG = Array.from({ length: 110_000 }, (_, index) => Math.sin(index).toString(36).slice(3, 13)).join("");
const bytesOf = (...pieces: (string | number)[]): Uint8Array =>
  new Uint8Array(pieces.flatMap((piece) => (typeof piece === "number" ? [piece] : [...strToU8(piece)])));

function workbookWith(part: Uint8Array): Uint8Array {
  const parts = unzipSync(buildXlsx({ sheets: [{ name: "Ark", rows: [["x"]] }], customXml: ["<x/>"] }));
  return zipParts({ ...parts, "customXml/item1.xml": part });
}

const OURS: [string, Uint8Array][] = [
  ["a byte that is no text", bytesOf(STORE.replace("</", ""), 0xff, "</baselinekontrol>")],
  ["more than an add-in keeps", bytesOf(STORE.replace("}", `,"x":"${LONG}"}`))],
  ["a document type", bytesOf(STORE.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>'))],
  ["an encoding that doesn't exist", bytesOf(STORE.replace("UTF-8", "x-ukendt"))],
  [
    "half a character of UTF-16",
    bytesOf(0xff, 0xfe, ...[...STORE].flatMap((sign) => [sign.charCodeAt(0), sign === "{" ? 0xd8 : 0])),
  ],
];

describe.each(OURS)("our part with %s", (_name, part) => {
  test("is told of, and isn't written over unasked", async () => {
    const bytes = workbookWith(part);
    const workbook = await readXlsx(bytes);
    expect(readStore(storesOfWorkbook(workbook)).problem).toBe("unreadable");
    let asked: (string | null)[] = [];
    const copy = await withStore(bytes, {
      isOurs: (one) => storeOfPart(one) !== null,
      change: (ours) => {
        asked = ours.map(storeOfPart);
        return readStore(asked.map(String)).problem === null ? { first: STORE, others: STORE } : null;
      },
      namespace: STORE_NAMESPACE,
    });
    expect([asked.length, copy]).toEqual([1, null]);
  });

  test("goes with the user's word", async () => {
    const bytes = workbookWith(part);
    const given = storesOfWorkbook(await readXlsx(bytes));
    expect(readStore(given, given).problem).toBeNull();
    const copy = await withStore(bytes, {
      isOurs: (one) => storeOfPart(one) !== null,
      change: () => ({ first: STORE, others: STORE }),
      namespace: STORE_NAMESPACE,
    });
    expect(strFromU8(unzipSync(copy!)["customXml/item1.xml"]!)).toBe(STORE);
  });
});

test.each<[string, Uint8Array, readonly string[]]>([
  ["another program's, damaged", bytesOf("<andet>", 0xff, "</andet>"), []],
  ["another program's, large", bytesOf(`<andet xmlns="urn:andet">${LONG}</andet>`), []],
  ["nobody knows whose", bytesOf(0x4c, 0x6f, 0xa7, 0x94, 0x93, 0x6e), ["custom-odd"]],
  ["nothing but bytes", bytesOf(0xff, 0xff), ["custom-odd"]],
])("a part that is %s", async (_name, part, told) => {
  const workbook = await readXlsx(workbookWith(part));
  expect(storesOfWorkbook(workbook)).toEqual([]);
  expect((workbook.notRead ?? []).map(({ reason }) => reason)).toEqual(told);
});

describe("a style of a table", () => {
  const styled = (dxf: string, style: string): Uint8Array => {
    const parts = unzipSync(
      buildXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["a", "b"],
              ["c", "d"],
            ],
            tables: { T: "A1:B2" },
          },
        ],
      }),
    );
    const styles = strFromU8(parts["xl/styles.xml"]!)
      .replace("</dxfs>", `${dxf}</dxfs>`)
      .replace(
        "</styleSheet>",
        `<tableStyles><tableStyle name="Egen"><tableStyleElement type="wholeTable" dxfId="1"/></tableStyle></tableStyles></styleSheet>`,
      );
    const table = strFromU8(parts["xl/tables/table1.xml"]!).replace(
      /\/>$/,
      `><tableStyleInfo name="${style}" showRowStripes="1"/></table>`,
    );
    return zipParts({ ...parts, "xl/styles.xml": styles, "xl/tables/table1.xml": table });
  };

  test.each<[string, string, string, object[] | undefined]>([
    [
      "that strikes out",
      "<dxf><font><strike/></font></dxf>",
      "Egen",
      [{ sheet: "Plan", range: "A1:B2", reason: "table-style" }],
    ],
    ["that only colours", "<dxf><font><b/></font></dxf>", "Egen", undefined],
    ["that another table has", "<dxf><font><strike/></font></dxf>", "TableStyleMedium2", undefined],
  ])("%s", async (_name, dxf, style, notRead) => {
    expect((await readXlsx(styled(dxf, style))).notRead).toEqual(notRead);
  });
});
