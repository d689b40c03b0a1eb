import { copyWithStore } from "../../../src/browser/copyWithStore";
import { changedStore, EMPTY_STORE, readStore } from "../../../src/core/store/store";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { storesOfWorkbook, storeToXml } from "../../../src/hosts/storePart";
import { acceptanceOf, FULL } from "../../support/fullStore";
import { buildXlsx } from "../../support/xlsxBuilder";

const fileWith = (...stores: readonly string[]): File => {
  const bytes = buildXlsx({ sheets: [{ name: "Ark", rows: [["a"]] }], customXml: stores.map(storeToXml) });
  return new File([new Uint8Array(bytes)], "plan.xlsx");
};
const base = readStore([JSON.stringify(FULL)]).store;
const [another] = readStore([JSON.stringify({ version: 1, acceptances: [acceptanceOf("ny")] })]).store.acceptances;
const ours = { ...base, acceptances: [...base.acceptances, another!] };

test("the copy holds what the file holds now, and what was accepted since it was opened", async () => {
  const now = { ...FULL, answers: {}, signaturer: ["x"], acceptances: [{ kind: "?" }, ...FULL.acceptances] };
  const second = { version: 1, acceptances: [acceptanceOf("anden")] };
  const file = fileWith(JSON.stringify(now), JSON.stringify(second));
  const { bytes } = await copyWithStore(file, (parts) => changedStore({ base, ours }, parts));
  const [kept, ...others] = storesOfWorkbook(await readXlsx(bytes!));
  expect(JSON.parse(kept!)).toEqual({
    ...now,
    acceptances: [...now.acceptances, acceptanceOf("anden"), acceptanceOf("ny")],
  });
  expect(others).toEqual([""]);
});

test("there is no copy where the file holds what can't be understood, until the user gives it up", async () => {
  const file = fileWith('{"version":99}');
  const change = (parts: readonly string[]) => changedStore({ base: EMPTY_STORE, ours }, parts);
  expect(await copyWithStore(file, change)).toMatchObject({ bytes: null, update: { problem: "newer" } });
  const { bytes } = await copyWithStore(file, (parts) => changedStore({ base: EMPTY_STORE, ours }, parts, parts));
  expect(readStore(storesOfWorkbook(await readXlsx(bytes!))).store).toEqual(ours);
});

test("a copy takes no more than Excel's own part", async () => {
  await expect(copyWithStore(fileWith(), () => ({ text: "æ".repeat(50_000) }))).rejects.toMatchObject({
    code: "store-full",
  });
});
