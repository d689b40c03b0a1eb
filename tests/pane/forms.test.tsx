/** @jest-environment jsdom */
import { FORMS } from "../../src/core/forms";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { LBF_2027 } from "../core/forms/lbf2027";
import { button, checkNow, click, drawPane, fireEvent, screen, settle, tab } from "./support";

const FORMS_OF_BOTH_ROUNDS = [...FORMS, LBF_2027];

/** Chooses in one of Fabric's dropdowns, which draws its options only when open. */
function choose(label: string | RegExp, option: string): void {
  const container = screen.getByText(label, { selector: "label" }).closest(".ms-Dropdown-container")!;
  fireEvent.click(container.querySelector(".ms-Dropdown")!);
  fireEvent.click(screen.getByRole("option", { name: option }));
}

test("a table is pointed out by the columns of its round, the new one among them", async () => {
  const { host } = drawPane([], {}, { forms: FORMS_OF_BOTH_ROUNDS });
  const rows = [
    ["Hvad", "Måles på", "Nu", "Når", "Kilder", "Måltallet"],
    ["Flere i job", "Andel i job", "13 %", 2023, "LBF", null],
  ];
  host.workbook = workbookOf(sheetFromRows("Ark", rows));
  await checkNow();
  host.selected = { sheet: "Ark", range: { top: 0, left: 0, bottom: 1, right: 5 } };
  click(button(/^Det har programmet læst/));
  click(screen.getAllByRole("button", { name: "Brug markeringen som tabel" })[0]!);
  await settle();
  // The form that knows a heading more.
  expect(screen.getByText("LBF’s skabelon", { selector: "label" })).toBeDefined();
  choose(/^Kolonne A: ”Hvad”/, "Delmål");
  choose(/^Kolonne B: ”Måles på”/, "Indikator");
  choose(/^Kolonne C: ”Nu”/, "Baseline boligområde/målgruppe");
  choose(/^Kolonne D: ”Når”/, "Baseline år");
  click(button("Brug tabellen"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({
    tables: [
      {
        form: "lbf-2027",
        columns: { delmaal: 0, indikator: 1, baseline: 2, year: 3, source: 4, maaltal: 5 },
      },
    ],
  });
  expect(screen.getAllByText(/Måltal ved planens slutning/).length).toBeGreaterThan(0);
});

test("the setting chooses the form, and takes it back", async () => {
  const { host } = drawPane(undefined, {}, { forms: FORMS_OF_BOTH_ROUNDS });
  await checkNow();
  const save = async (form: string): Promise<unknown> => {
    tab("Indstillinger");
    await settle();
    choose("LBF’s skabelon", form);
    click(button("Gem"));
    await settle();
    return (JSON.parse(host.store!) as { readonly settings: { readonly form?: string } }).settings.form;
  };
  expect(await save("LBF 2027")).toBe("lbf-2027");
  await checkNow();
  tab("Kontrol");
  expect(screen.getAllByText(/Måltal ved planens slutning/).length).toBeGreaterThan(0);
  expect(await save("Kendes på overskrifterne")).toBeUndefined();
});
