import * as childProcess from "node:child_process";
import { checkFiles } from "../../src/cli/checkFiles";
import { folderWith, GOOD_ROW } from "./run";
import { join } from "node:path";

jest.mock("node:child_process", () => ({
  ...jest.requireActual<object>("node:child_process"),
  fork: jest.fn(),
}));

const job = {
  language: "da",
  min: "info",
  today: "2026-11-20",
  data: [],
  stored: "use",
  accepted: "skip",
  wants: { report: false, entry: true },
} as const;
const names = Array.from({ length: 9 }, (_, index) => `${index}.xlsx`);
const folder = folderWith(Object.fromEntries(names.map((name) => [name, [GOOD_ROW]])));
const files = names.map((name) => join(folder, name));

test("a file that its process doesn't survive has its problem, and the others go on", async () => {
  const { fork: real } = jest.requireActual<typeof childProcess>("node:child_process");
  const forked = jest.mocked(childProcess.fork);
  forked.mockImplementation(((path: string, options: object) => {
    const child = real(path, options);
    const send = child.send.bind(child) as (message: unknown, done: (error: Error | null) => void) => boolean;
    // The process is shot when it is given the fourth file.
    Object.assign(child, {
      send: (message: { file: string }, done: (error: Error | null) => void) =>
        message.file.endsWith("3.xlsx") ? child.kill("SIGKILL") : send(message, done),
    });
    return child;
  }) as typeof childProcess.fork);
  const checked = await checkFiles(files, job, { processes: 2 });
  expect(checked.map(({ problem }) => problem?.code ?? null)).toEqual([
    null,
    null,
    null,
    "gave-up",
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(checked[4]?.entry?.line).toMatchObject({ plan: "Prøveplanen", error: 0 });
  expect(forked.mock.calls.length).toBe(3);
}, 60_000);
