/** @jest-environment jsdom */
import { announced, button, checkNow, click, drawPane, FAULTY, screen, settle, tab } from "./support";
import { copiedBy } from "./copiedBy";

async function exportView(): Promise<void> {
  tab("Rapport");
  await settle();
}

test("says what must come first", async () => {
  drawPane();
  await exportView();
  expect(screen.getByText(/Kontrollér projektmappen først/)).toBeTruthy();
});

test("copies the findings as table and text", async () => {
  drawPane();
  await checkNow();
  await exportView();
  const copied = await copiedBy(async () => {
    click(button("Kopiér som tabel"));
    await settle();
  });
  expect(copied["text/plain"]!.split("\n")).toHaveLength(6);
  expect(copied["text/html"]).toContain("<td>E7</td>");
  expect(announced()).toBe("5 fund er kopieret.");
});

test("shows the text for copying by hand where the page isn't let", async () => {
  drawPane();
  await checkNow();
  await exportView();
  click(button("Kopiér som tabel"));
  await settle();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst til kopiering" }).value).toContain("E7");
});

test("takes along only what the list shows, where that is wanted", async () => {
  drawPane();
  await checkNow();
  click(button("2 fejl"));
  await exportView();
  const lines = async (): Promise<number> => {
    const copied = await copiedBy(async () => {
      click(button("Kopiér som tabel"));
      await settle();
    });
    return copied["text/plain"]!.split("\n").length - 1;
  };
  expect(await lines()).toBe(2);
  click(screen.getByRole("checkbox", { name: "Tag kun de 2 fund med, som listen viser" }));
  expect(await lines()).toBe(5);
});

test("adds the control report with links to the cells", async () => {
  const { host } = drawPane();
  await checkNow();
  await exportView();
  click(button("Indsæt arket Kontrolrapport"));
  await settle();
  const links = host.inserted[1]!.rows.flat().flatMap((cell) =>
    typeof cell === "object" && cell?.linkTo ? [cell.linkTo.cell] : [],
  );
  expect(links).toEqual(["C6", "D6", "E7", "E8", "F9"]);
});

describe("saving", () => {
  const saved: { name: string; text: string }[] = [];
  let blob: Blob | null = null;

  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return "blob:test";
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      const reader = new FileReader();
      const name = this.download;
      reader.onload = () => saved.push({ name, text: reader.result as string });
      reader.readAsText(blob!);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ["Gem som webside", "html", "<!doctype html>"],
    ["Gem som CSV", "csv", "Fil;Alvorlighed;Ark"],
    ["Gem som JSON", "json", '"version":1'],
  ])("%s gives a file named by the plan", async (name, extension, content) => {
    drawPane();
    await checkNow();
    await exportView();
    click(button(name));
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(saved.map((file) => file.name)).toEqual([`Kontrolrapport Brøndby Projektet.${extension}`]);
    expect(saved[0]!.text).toContain(content);
  });

  test("is not offered where files cannot be saved", async () => {
    drawPane(FAULTY, { download: false });
    await checkNow();
    await exportView();
    expect(screen.queryByRole("button", { name: /^Gem som (?:webside|CSV|JSON)/ })).toBeNull();
    expect(button("Indsæt arket Kontrolrapport")).toBeTruthy();
  });
});

test("adds the basis for the indberetningsskema as sheets", async () => {
  const { host } = drawPane();
  await checkNow();
  await exportView();
  click(button("Indsæt grundlag for indberetning"));
  await settle();
  expect(host.inserted.map(({ name }) => name)).toEqual(["Klar til LBF", "Indikatorer til LBF"]);
});
