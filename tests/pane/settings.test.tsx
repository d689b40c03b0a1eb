/** @jest-environment jsdom */
import { announced, button, checkNow, click, drawPane, FAULTY, fireEvent, screen, settle, SHEET, tab } from "./support";

/** The same plan without the lines that say what it is. */
const SILENT = FAULTY.slice(4);

const PERIOD = "Planens periode";

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

async function settingsView(): Promise<void> {
  tab("Indstillinger");
  await settle();
}

async function save(): Promise<void> {
  click(button("Gem"));
  await settle();
}

test("keeps what the workbook doesn't say, and the next check uses it", async () => {
  const { host } = drawPane([...SILENT, ["Gammelt", "Andel i job", "12 %", "Kommune: 13 %", 2020, "LBF Beboerdata"]]);
  await checkNow();
  expect(screen.queryByText(/planen begynder i 2025/)).toBeNull();
  await settingsView();
  type(PERIOD, "1/6-2025 til 31/5-2029");
  expect(screen.getByText("Læst som 1. juni 2025 – 31. maj 2029")).toBeTruthy();
  type("Kommune", "Brøndby Kommune");
  type("Boligområder", "Strand\nNord\n");
  await save();
  expect(JSON.parse(host.store!)).toMatchObject({
    version: 1,
    settings: {
      language: "da",
      plan: { kommune: "Brøndby Kommune", from: "2025-06-01", to: "2029-05-31" },
      areas: ["Strand", "Nord"],
      yearTooOldAfter: null,
    },
  });
  expect(announced()).toBe("Indstillingerne gælder nu og følger med, når projektmappen gemmes.");
  expect(screen.getByText("Indstillingerne er ændret siden kontrollen.")).toBeTruthy();
  await checkNow();
  tab("Kontrol");
  expect(screen.getByText(/Tallet er fra 2020, men planen begynder i 2025/)).toBeTruthy();
  expect(screen.getByText("Brøndby Kommune · 2025–2029")).toBeTruthy();
});

test.each([
  [PERIOD, "engang", "Skriv begge datoer, fx 1. juni 2025 – 31. maj 2029."],
  ["Baseline må højst være så mange år ældre end planen", "tre", "Skriv et helt tal fra 0 til 50."],
])("%s: %s is refused with what would be right", async (label, value, sentence) => {
  const { host } = drawPane();
  await settingsView();
  type(label, value);
  await save();
  expect(await screen.findAllByText(sentence)).not.toHaveLength(0);
  expect(document.activeElement).toBe(screen.getByLabelText(label));
  expect(host.store).toBeNull();
});

test("colleagues meet the language and the limits that were chosen", async () => {
  const first = drawPane();
  await settingsView();
  click(screen.getByRole("radio", { name: "Engelsk" }));
  await settle();
  type("A baseline may be at most this many years older than the plan", "1");
  click(button("Save"));
  await settle();
  first.unmount();

  const languages: string[] = [];
  const { host } = drawPane(FAULTY, {}, { onLanguage: (language) => languages.push(language) });
  host.store = first.host.store;
  click(button("Kontrollér projektmappen"));
  await settle();
  expect(languages).toEqual(["en"]);
  expect(button("Check again")).toBeTruthy();
  expect(screen.getAllByText(/The figure is from 2022/).length).toBeGreaterThan(0);
});

test("the result itself changes language", async () => {
  drawPane();
  await checkNow();
  await settingsView();
  click(screen.getByRole("radio", { name: "Engelsk" }));
  await settle();
  tab("Check");
  expect(button(/The baseline year is missing/)).toBeTruthy();
  expect(button("2 errors")).toBeTruthy();
});

test("an opened file keeps settings for as long as it is open", async () => {
  const { host } = drawPane(SILENT, { store: false });
  await settingsView();
  type("Kommune", "Brøndby Kommune");
  await save();
  expect(host.count("writeStore")).toBe(0);
  expect(announced()).toBe("Indstillingerne gælder nu.");
  await checkNow();
  expect(screen.getByText("Brøndby Kommune")).toBeTruthy();
});

test("a store of a later version is neither used nor written over", async () => {
  const { host } = drawPane();
  host.store = JSON.stringify({ version: 2, settings: { language: "en" } });
  await checkNow();
  expect(screen.getByText(/fra en nyere udgave/)).toBeTruthy();
  await settingsView();
  await save();
  expect(host.count("writeStore")).toBe(0);
});

test("what a colleague has set while the fields were filled in stays", async () => {
  const { host } = drawPane(SILENT);
  await settingsView();
  type("Kommune", "Brøndby Kommune");
  host.store = JSON.stringify({ version: 1, settings: { yearTooOldAfter: 2, areas: ["Nord"], tema: "blå" } });
  await checkNow();
  await save();
  expect(JSON.parse(host.store)).toEqual({
    version: 1,
    settings: {
      language: "da",
      plan: { kommune: "Brøndby Kommune", from: null, to: null },
      yearTooOldAfter: 2,
      areas: ["Nord"],
      tema: "blå",
    },
  });
  type("Kommune", "");
  await save();
  expect(JSON.parse(host.store)).toMatchObject({ settings: { plan: { kommune: null }, yearTooOldAfter: 2 } });
});

test("more areas than can be kept are refused, and none is dropped", async () => {
  const { host } = drawPane();
  await settingsView();
  type("Boligområder", Array.from({ length: 51 }, (_, at) => `Område ${at}`).join("\n"));
  await save();
  expect(await screen.findAllByText("Skriv højst 50 boligområder, hvert på højst 200 tegn.")).not.toHaveLength(0);
  expect(document.activeElement).toBe(screen.getByLabelText("Boligområder"));
  expect(host.store).toBeNull();
});

test("a store that cannot be kept says why and what to do", async () => {
  const { host } = drawPane();
  await settingsView();
  host.failures.set("writeStore", ["store-full"]);
  await save();
  expect(screen.getByRole("alert").textContent).not.toMatch(/[{}]/);
  expect(host.text({ sheet: SHEET, cell: "A5" })).toBe("Delmål");
});
