import { waitForOffice, type OfficeScope } from "../../src/hosts/excel/waitForOffice";

function office(host: unknown, newest: string): NonNullable<OfficeScope["Office"]> {
  return {
    onReady: () => Promise.resolve({ host }),
    context: { requirements: { isSetSupported: (_name, version) => version <= newest } },
  };
}

const never = { ...office("Excel", "1.9"), onReady: () => new Promise<never>(() => undefined) };
const failing = { ...office("Excel", "1.9"), onReady: () => Promise.reject(new Error("no")) };

test.each<[string, OfficeScope, string]>([
  ["Excel has what is needed", { Office: office("Excel", "1.9") }, "ready"],
  ["Excel is too old", { Office: office("Excel", "1.8") }, "too-old"],
  ["it is an ordinary browser", { Office: office(null, "1.9") }, "outside-excel"],
  ["it is Word", { Office: office("Word", "1.9") }, "outside-excel"],
  ["the script is blocked", {}, "blocked"],
  ["the script never answers", { Office: never }, "blocked"],
  ["the script fails", { Office: failing }, "blocked"],
])("when %s", async (_when, scope, expected) => {
  expect(await waitForOffice(20, scope)).toBe(expected);
});

test("waits for a script that comes late", async () => {
  const scope: { Office?: NonNullable<OfficeScope["Office"]> } = {};
  setTimeout(() => (scope.Office = office("Excel", "1.9")), 20);
  expect(await waitForOffice(500, scope)).toBe("ready");
});
