import { GUIDE } from "../support/guide";
import { HANDS, OUTCOMES } from "./support/guide/hands";
import { PLANS } from "./support/guide/plans";
import { allWalks, walk, type Walk } from "./support/guide/walk";
import { Pages } from "./support/pages";
import { takePicture } from "./support/pictures";

const pages = Pages.forTests();

const nameOf = ({ section, host }: Walk): string => `${section}, ${host}`;

test.each(allWalks().map((one) => [nameOf(one), one] as const))(
  "the guide’s %s, as it is written",
  async (_name, one) => {
    await walk(pages, one, async (page, step) => {
      expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
      await takePicture(page, "guide", `${one.section}-${one.host}-${String(step).padStart(2, "0")}`);
    });
  },
  120_000,
);

test("every user’s job is among the walks, in Excel and in the browser, and nothing is kept that the guide doesn’t use", () => {
  const walks = allWalks().map(nameOf);
  for (const job of [
    "leder-få-planen-på-plads-før-fristen",
    "controller-find-det-der-skal-spørges-om",
    "grundlaget-for-indberetningsskemaet",
  ])
    expect(walks).toEqual(expect.arrayContaining([`${job}, excel`, `${job}, browser`]));
  expect(walks).toContain("sekretariat-mange-planer-på-én-gang, browser");
  expect(new Set(allWalks().map(({ section }) => section))).toEqual(new Set(Object.keys(PLANS)));
  const names = new Set(allWalks().flatMap(({ steps }) => steps.flatMap(({ told }) => told.map(({ text }) => text))));
  expect([...Object.keys(HANDS), ...Object.keys(OUTCOMES)].filter((name) => !names.has(name))).toEqual([]);
});

test("a step that names what isn’t there is found", async () => {
  const renamed = GUIDE.replace("Vælg **Ryd op**.", "Vælg **Ryd hele tabellen op**.");
  expect(renamed).not.toBe(GUIDE);
  const one = allWalks(renamed).find(
    ({ section, host }) => section === "tabellen-er-indsat-fra-word" && host === "excel",
  );
  await expect(walk(pages, one!, () => Promise.resolve())).rejects.toThrow(/at “Ryd hele tabellen op”/);
});
