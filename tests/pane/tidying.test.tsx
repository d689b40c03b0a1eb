/** @jest-environment jsdom */
import { cellAt } from "../../src/core/workbook/snapshot";
import { HOST_ERRORS } from "../../src/locales/hostErrors";
import { TIDY_TEXTS } from "../../src/locales/tidyTexts";
import { OPENED_FILE } from "../support/fakeHost";
import { copiedBy } from "./copiedBy";
import { announced, button, checkNow, click, drawPane, fireEvent, screen, settle, SHEET, within } from "./support";

const PASTED = [
  ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
  [],
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  [
    "Flere i job, mindst 50 %",
    "Andel 30-64-årige i job",
    "Nord: 45,5 %",
    "Brøndby Kommune: 61,0 %",
    2023,
    "LBF Beboerdata",
  ],
  [null, null, "Syd: 44,0 %"],
  [],
  ["Flere i skole", "Andel elever", "80,0 %", "Brøndby Kommune: 90,0 %", 2023, "LBF Beboerdata"],
];

const dialog = (): HTMLElement => screen.getByRole("region", { name: /^Ryd op i tabellen på Beskæftigelse, A3:F7$/ });

async function open(capabilities = {}, rows: Parameters<typeof drawPane>[0] = PASTED) {
  const drawn = drawPane(rows, capabilities);
  await checkNow();
  await settle();
  const [first] = screen.getAllByRole("button", { name: "Ryd op i tabellen" });
  click(first!);
  await settle();
  return drawn;
}

test("shows the table before and after, what happens, and puts it right", async () => {
  const { host } = await open();
  expect(document.activeElement?.textContent).toBe("Ryd op i tabellen på Beskæftigelse, A3:F7");
  expect(dialog().textContent).toContain("1 række, som kun fortsætter en anden, bliver lagt sammen med rækken over.");
  expect(dialog().textContent).toContain("1 tom række bliver fjernet fra tabellen.");
  const rows = (name: string) => within(screen.getByRole("region", { name })).getAllByRole("row").length;
  expect([rows("Før"), rows("Efter")]).toEqual([5, 3]);

  click(button("Ryd op"));
  await settle();
  expect(cellAt(host.workbook.sheets[0]!, 3, 2)?.value).toBe("Nord: 45,5 %\nSyd: 44,0 %");
  expect(screen.getAllByText("Der er ryddet op i tabellen.").length).toBeGreaterThan(0);
  expect(host.count("read")).toBe(3);
  expect(screen.queryByRole("button", { name: "Ryd op i tabellen" })).toBeNull();

  click(button("Fortryd"));
  await settle();
  expect(cellAt(host.workbook.sheets[0]!, 4, 2)?.value).toBe("Syd: 44,0 %");
  expect(screen.getAllByRole("button", { name: "Ryd op i tabellen" }).length).toBeGreaterThan(0);
});

test.each([
  ["Annullér", () => click(button("Annullér"))],
  ["Escape", () => fireEvent.keyDown(dialog(), { key: "Escape" })],
])("%s leaves everything as it was", async (_, leave) => {
  const { host } = await open();
  const { workbook } = host;
  leave();
  await settle();
  expect(host.workbook).toBe(workbook);
  expect(host.count("rewriteTable")).toBe(0);
  expect(screen.queryByRole("region", { name: "Før" })).toBeNull();
  expect(screen.getAllByRole("button", { name: "Ryd op i tabellen" })).toHaveLength(3);
});

test("is offered once for the table and at each finding that it puts right", async () => {
  drawPane(PASTED);
  await checkNow();
  await settle();
  expect(screen.getAllByRole("button", { name: "Ryd op i tabellen" })).toHaveLength(3);
});

test("says in place why nothing was written", async () => {
  const { host } = await open();
  host.failures.set("rewriteTable", ["table-changed"]);
  click(button("Ryd op"));
  await settle();
  expect(document.body.textContent).toContain(HOST_ERRORS.da["table-changed"].todo);
  expect(dialog()).toBeTruthy();
});

test("says why a table must be put right by hand, and goes there", async () => {
  const [top = [], ...rest] = PASTED.slice(4);
  const { host } = await open({}, [...PASTED.slice(0, 4), [...top, null, null, null, "husk"], ...rest]);
  expect(dialog().textContent).toContain("Der står noget lige ved siden af tabellen i G5");
  expect(screen.queryByRole("button", { name: "Ryd op" })).toBeNull();
  click(button(/G5/));
  await settle();
  expect(host.at).toEqual({ sheet: SHEET, cell: "G5" });
});

test("gives the tidied table to copy where nothing can be written", async () => {
  await open(OPENED_FILE);
  const copied = await copiedBy(async () => {
    click(button("Kopiér den ordnede tabel"));
    await settle();
  });
  expect(copied["text/plain"]).toContain('"Nord: 45,5 %\nSyd: 44,0 %"\tBrøndby Kommune: 61,0 %\t2023\tLBF Beboerdata');
  expect(copied["text/html"]).toContain('Nord: 45,5 %<br style="mso-data-placement:same-cell">Syd: 44,0 %</td>');
  expect(announced()).toBe(TIDY_TEXTS.da.copied);
});

interface Words {
  readonly [key: string]: string | Words;
}

test("both languages have the same sentences with the same values", () => {
  const flat = (words: Words, path = ""): [string, string][] =>
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`),
    );
  const values = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  const english = new Map(flat(TIDY_TEXTS.en));
  for (const [key, text] of flat(TIDY_TEXTS.da)) {
    expect([key, values(english.get(key) ?? "")]).toEqual([key, values(text)]);
    expect([key, text]).toEqual([key, expect.not.stringMatching(/!|ugyldig/)]);
  }
});
