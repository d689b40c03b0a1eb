import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { HostChange } from "../../src/hosts/host";
import { openInExcel } from "../support/excel/open";

const book = workbookOf(sheetFromRows("Plan", [["a", "b"]]));

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

function listening() {
  const { host, excel } = openInExcel(book);
  const told: HostChange["source"][] = [];
  const stop = host.onChange(({ source }) => told.push(source));
  return { host, excel, told, stop };
}

test("tells of what the user and colleagues do", async () => {
  const { excel, told, stop } = listening();
  await soon();
  excel.type("Plan", "A1", "x");
  excel.typeAsColleague("Plan", "A1", "y");
  await soon();
  expect(told).toEqual(["user", "remote"]);
  stop();
  excel.type("Plan", "A1", "z");
  await soon();
  expect(told).toHaveLength(2);
});

test.each([true, false])("keeps quiet of its own writes (Excel tells who wrote: %p)", async (tellsTrigger) => {
  const { host, excel, told } = listening();
  excel.tellsTrigger = tellsTrigger;
  await soon();
  const { written } = await host.apply([{ sheet: "Plan", cell: "A1", from: "a", to: "x" }]);
  await host.putBack(written);
  await host.insertSheets([{ name: "Ny", role: "report", rows: [["x"]], widths: [] }]);
  await host.mark([{ sheet: "Plan", cell: "A1", severity: "error" }]);
  await soon();
  expect(told).toEqual([]);
  excel.type("Plan", "A1", "y");
  await soon();
  expect(told).toEqual(["user"]);
});

test("asks for events again when a cell was being edited", async () => {
  const { host, excel, told } = { ...openInExcel(book), told: [] as string[] };
  excel.isEditing = true;
  host.onChange(({ source }) => told.push(source));
  await soon();
  excel.isEditing = false;
  await host.read();
  await soon();
  excel.type("Plan", "A1", "x");
  await soon();
  expect(told).toEqual(["user"]);
});

test.each(["hidden", "sorted", "format"] as const)(
  "tells when the user changes more than contents: %s",
  async (what) => {
    const { host, excel, told } = listening();
    await soon();
    excel.tell(what, "Plan");
    await soon();
    expect(told).toEqual(["user"]);
    // What comes right after our own writing is ours.
    await host.mark([{ sheet: "Plan", cell: "A1", severity: "error" }]);
    excel.tell("format", "Plan");
    await soon();
    expect(told).toEqual(["user"]);
  },
);

test("tells of the cell that is selected, once its sheet is known", async () => {
  const { host, excel } = openInExcel(book);
  const selected: string[] = [];
  const stop = host.onSelect(({ sheet, cell }) => selected.push(`${sheet}!${cell}`));
  await host.read();
  await soon();
  excel.select("Plan", "B1:C4");
  await soon();
  stop();
  excel.select("Plan", "A1");
  await soon();
  expect(selected).toEqual(["Plan!B1"]);
});
