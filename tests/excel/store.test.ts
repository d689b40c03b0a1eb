import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { storeToXml } from "../../src/hosts/storePart";
import { openInExcel } from "../support/excel/open";

const book = workbookOf(sheetFromRows("Plan", [["a"]]));
const to = (text: string | null) => () => ({ text });
const part = (id: string, xml: string) => ({ id, xml });
const ANOTHER = part("1", '<x xmlns="urn:another"/>');

test("the first is written in two requests, a later one in three, and read in two", async () => {
  const { host, excel } = openInExcel(book);
  await host.writeStore(to('{"a":1}'));
  expect(excel.requests).toHaveLength(2);
  expect(await host.readStore()).toEqual(['{"a":1}']);
  expect(excel.requests).toHaveLength(4);
  await host.writeStore(to('{"a":2}'));
  expect(excel.requests).toHaveLength(7);
});

test("keeps one part, also where two had been made, and gives both to whoever writes", async () => {
  const { host, excel } = openInExcel(book);
  excel.workbook.xmlParts.push(ANOTHER, part("2", storeToXml("a")), part("3", storeToXml("b")));
  expect(await host.readStore()).toEqual(["a", "b"]);
  await host.writeStore((parts) => ({ text: parts.join("+") }));
  expect(excel.workbook.xmlParts).toEqual([ANOTHER, part("2", storeToXml("a+b"))]);
});

test("what a colleague has written since it was read is what is written upon", async () => {
  const { host, excel } = openInExcel(book);
  excel.workbook.xmlParts.push(part("2", storeToXml("a")));
  expect(await host.readStore()).toEqual(["a"]);
  excel.workbook.xmlParts[0] = part("2", storeToXml("a, theirs"));
  const update = await host.writeStore(([now]) => ({ text: `${now}, ours`, told: now }));
  expect(update.told).toBe("a, theirs");
  expect(await host.readStore()).toEqual(["a, theirs, ours"]);
});

test("where nothing is to be written, nothing is", async () => {
  const { host, excel } = openInExcel(book);
  const parts = [ANOTHER, part("2", storeToXml("a")), part("3", storeToXml("b"))];
  excel.workbook.xmlParts.push(...parts);
  await host.writeStore(to(null));
  expect(excel.workbook.xmlParts).toEqual(parts);
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
  await expect(host.writeStore(to("nyt"))).rejects.toMatchObject({ code: "unknown" });
});

test("comes with the workbook when it is read", async () => {
  const { host } = openInExcel(book);
  await host.writeStore(to('{"a":1}'));
  const { customXml } = await host.read();
  expect(customXml.map(({ xml }) => xml)).toEqual([storeToXml('{"a":1}')]);
});
