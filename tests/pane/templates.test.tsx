/** @jest-environment jsdom */
import { announced, button, checkNow, click, drawPane, FAULTY, screen, settle, tab } from "./support";
import { copiedBy } from "./copiedBy";

test.each([
  ["Delmålstabel", "Delmål"],
  ["Overordnede mål", "Overordnede mål"],
  ["Medarbejderressourcer", "Medarbejderressourcer"],
  ["Budget", "Budget"],
])("%s is put into a new sheet", async (name, sheet) => {
  const { host } = drawPane();
  tab("Skabeloner");
  await settle();
  click(button(`Indsæt i nyt ark: ${name}`));
  await settle();
  expect(host.inserted.map((inserted) => inserted.name)).toEqual([sheet]);
  expect(announced()).toBe(`Arket ”${sheet}” er indsat.`);
});

test("what is known of the plan stands in the template", async () => {
  const { host } = drawPane();
  await checkNow();
  tab("Skabeloner");
  await settle();
  click(button("Indsæt i nyt ark: Delmålstabel"));
  await settle();
  const texts = host.inserted[0]!.rows.flat();
  expect(texts).toEqual(
    expect.arrayContaining(["Brøndby Projektet", "Brøndby Kommune", "1. juni 2025 – 31. maj 2029"]),
  );
});

test("where no sheet can be added, the table is copied", async () => {
  drawPane(FAULTY, { insertSheets: false });
  tab("Skabeloner");
  await settle();
  const copied = await copiedBy(async () => {
    click(button("Kopiér Delmålstabel"));
    await settle();
  });
  expect(copied["text/plain"]).toContain(
    "Delmål\tIndikator\tBaseline boligområde/målgruppe\tEvt. anden baseline\tBaseline år\tDatakilde",
  );
  expect(copied["text/html"]).toContain("<table>");
  expect(screen.getAllByText("Delmålstabel er kopieret. Sæt den ind i et tomt ark med Ctrl+V.").length).toBeGreaterThan(
    0,
  );
});
