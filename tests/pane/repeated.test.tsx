/** @jest-environment jsdom */
import { button, checkNow, click, drawPane, screen, settle, SHEET, SOUND } from "./support";

const FIRST = [
  "Flere i job, mindst 50 %",
  "Andel 30-64-årige i job",
  "45,5 %",
  "Kommune: 61,0 %",
  2023,
  "LBF Beboerdata",
];

test("says that the figures which stand twice agree, and leads to each of them", async () => {
  const again = ["Flere kvinder i job, mindst 50 %", ...FIRST.slice(1)];
  const { host } = drawPane([...SOUND, again]);
  await checkNow();
  await settle();
  expect(screen.getByText("2 tal står flere steder, og de er ens alle steder.")).toBeTruthy();
  click(button("Tal, der står flere steder"));
  expect(screen.getAllByText("2 steder, ens")).toHaveLength(2);
  click(button(`${SHEET}!C7`));
  await settle();
  expect(host.at).toEqual({ sheet: SHEET, cell: "C7" });
});

test("says that none stands twice", async () => {
  drawPane(SOUND);
  await checkNow();
  await settle();
  expect(screen.getByText("Ingen indikator står flere steder med samme år og område.")).toBeTruthy();
});
