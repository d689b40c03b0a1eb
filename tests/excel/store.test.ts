import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { storeToXml } from "../../src/hosts/storePart";
import { openInExcel } from "../support/excel/open";

const book = workbookOf(sheetFromRows("Plan", [["a"]]));

test("reads and writes in two requests each", async () => {
  const { host, excel } = openInExcel(book);
  await host.writeStore('{"a":1}');
  expect(excel.requests).toHaveLength(2);
  expect(await host.readStore()).toBe('{"a":1}');
  expect(excel.requests).toHaveLength(4);
});

test("keeps one part, also where two had been made", async () => {
  const { host, excel } = openInExcel(book);
  const part = (id: string, xml: string) => ({ id, xml });
  excel.workbook.xmlParts.push(
    part("1", '<x xmlns="urn:another"/>'),
    part("2", storeToXml("a")),
    part("3", storeToXml("b")),
  );
  expect(await host.readStore()).toBe("a");
  await host.writeStore("c");
  expect(excel.workbook.xmlParts).toEqual([part("1", '<x xmlns="urn:another"/>'), part("2", storeToXml("c"))]);
});

test("says so when Excel keeps something else than was written", async () => {
  const { host, excel } = openInExcel(book);
  excel.workbook.xmlParts.push({
    id: "1",
    get xml() {
      return storeToXml("gammelt");
    },
    set xml(_) {
      // Lost.
    },
  });
  await expect(host.writeStore("nyt")).rejects.toMatchObject({ code: "unknown" });
});

test("comes with the workbook when it is read", async () => {
  const { host } = openInExcel(book);
  await host.writeStore('{"a":1}');
  const { customXml } = await host.read();
  expect(customXml.map(({ xml }) => xml)).toEqual([storeToXml('{"a":1}')]);
});
