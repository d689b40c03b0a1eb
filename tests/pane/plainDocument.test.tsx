/** @jest-environment jsdom */
import * as React from "react";
import { act, cleanup, render } from "@testing-library/react";
import type { CellValue } from "../../src/core/workbook/snapshot";
import { keepPlain } from "../../src/pane/plainDocument";
import { checkNow, drawPane, FAULTY } from "./support";

const TURNED = "Baseline \u202e24,52 %\u202c";
const SHOWN = "Baseline \ufffd24,52 %\ufffd";

let stop = (): void => undefined;
beforeEach(() => {
  stop = keepPlain(document);
});
afterEach(() => {
  stop();
  document.title = "";
});

/** The observer's turn comes before anything is painted. */
const painted = (): Promise<void> => act(() => Promise.resolve());

test("text is plain when it is drawn, when it is changed, and in what is read out", async () => {
  const Part = ({ text }: { text: string }): React.ReactElement => (
    <div title={text} aria-label={text}>
      {text} <b>{text}</b>
    </div>
  );
  const { rerender, container } = render(<Part text={TURNED} />);
  await painted();
  expect(container.innerHTML).toBe(`<div title="${SHOWN}" aria-label="${SHOWN}">${SHOWN} <b>${SHOWN}</b></div>`);
  rerender(<Part text={`${TURNED}2`} />);
  await painted();
  expect(container.innerHTML).not.toMatch(/[\u202a-\u202e]/);
  rerender(<Part text="ren" />);
  await painted();
  expect(container.innerHTML).toBe('<div title="ren" aria-label="ren">ren <b>ren</b></div>');
});

test("what stood there before, and the page's title, are plain too", async () => {
  stop();
  document.title = TURNED;
  document.body.append(TURNED);
  stop = keepPlain(document);
  expect([document.title, document.body.textContent]).toEqual([SHOWN, SHOWN]);
  document.title = `${TURNED}.xlsx`;
  await painted();
  expect(document.title).toBe(`${SHOWN}.xlsx`);
  document.body.replaceChildren();
});

test("what is in a field stays as it is written back", async () => {
  const { container } = render(
    <>
      <input defaultValue={TURNED} />
      <textarea defaultValue={TURNED} />
      <button data-value={TURNED} />
    </>,
  );
  await painted();
  expect(container.querySelector("input")!.value).toBe(TURNED);
  expect(container.querySelector("textarea")!.value).toBe(TURNED);
  expect(container.querySelector("button")!.dataset["value"]).toBe(TURNED);
});

test("the whole pane over a workbook of such texts shows none of them", async () => {
  const turned = (value: CellValue): CellValue =>
    typeof value === "string" && value !== "" ? `${value}\u202e12\u202c\u200f\u2067` : value;
  const rows = FAULTY.map((row, index) => (index < 5 ? row : row.map(turned)));
  const { host } = drawPane(rows);
  await checkNow();
  await painted();
  expect(document.body.textContent).toContain("Flere unge i uddannelse\ufffd12\ufffd");
  expect(document.documentElement.outerHTML).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.stringify([...(await host.read()).sheets[0]!.rows.values()].map((row) => [...row.values()]))).toContain(
    "\u202e12",
  );
  cleanup();
});
