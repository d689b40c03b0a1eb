/** @jest-environment jsdom */
import { readStore } from "../../src/core/store/store";
import { button, checkNow, click, drawPane, finding, fireEvent, screen, settle, within } from "./support";

async function accept(): Promise<ReturnType<typeof drawPane>["host"]> {
  const { host } = drawPane();
  await checkNow();
  click(button("Flere handlinger", finding(/Egne tal/)));
  fireEvent.click(screen.getByRole("menuitem", { name: "Accepter …" }));
  const form = await screen.findByRole("form", { name: /^Accepter: / });
  const fill = (name: string, value: string): boolean =>
    fireEvent.change(within(form).getByRole("textbox", { name }), { target: { value } });
  fill("Begrundelse", "Tallet er aftalt med kommunen");
  fill("Dit navn", "Jens Hansen");
  fireEvent.submit(form);
  await settle();
  return host;
}

test("what is accepted stands in the list of changes, is taken back, and made again", async () => {
  const host = await accept();
  const accepted = (): number => readStore([host.store!]).store.acceptances.length;
  expect(accepted()).toBe(1);
  click(button("Fortryd (1)"));
  click(button("Fortryd: Accepterede fund er ændret"));
  await settle();
  expect(accepted()).toBe(0);
  expect(screen.getAllByText("Ændringen er fortrudt.").length).toBeGreaterThan(0);
  expect(finding(/Egne tal/)).toBeTruthy();
  click(button("Gendan: Accepterede fund er ændret"));
  await settle();
  expect(accepted()).toBe(1);
  expect(button("Accepteret (1)")).toBeTruthy();
});

test("what somebody has taken back meanwhile isn't taken back again", async () => {
  const host = await accept();
  click(button("Accepteret (1)"));
  click(button("Fortryd accept"));
  await settle();
  expect(readStore([host.store!]).store.acceptances).toEqual([]);
  click(button("Fortryd (2)"));
  click(screen.getAllByRole("button", { name: "Fortryd: Accepterede fund er ændret" }).at(-1)!);
  await settle();
  expect(screen.getAllByText("Intet er ført tilbage.").length).toBeGreaterThan(0);
});
