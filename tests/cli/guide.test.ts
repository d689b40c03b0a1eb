import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCheckCall, readFixCall, readInspectCall } from "../../src/cli/arguments";
import { CLI_TEXTS } from "../../src/locales/cliTexts";
import { ROOT } from "./run";

const GUIDE = readFileSync(join(ROOT, "docs/kommandolinje.md"), "utf8");
const CALLS = [...GUIDE.matchAll(/^baselinekontrol (check|inspect|fix) (.+)$/gm)].map(([, command, words = ""]) => ({
  command,
  words: words.split(" "),
}));

test("every call in the guide is one that the program takes", () => {
  expect(CALLS.length).toBeGreaterThan(10);
  for (const { command, words } of CALLS) {
    const read = {
      check: () => readCheckCall(words, "2026-11-20"),
      inspect: () => readInspectCall(words),
      fix: () => readFixCall(words, "2026-11-20"),
    };
    const call = read[command as keyof typeof read]();
    expect({ words, kind: call.kind }).toEqual({ words, kind: "run" });
  }
});

test("the guide tells of every option of the check, and of no other", () => {
  const told = [...GUIDE.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option);
  const help = [...CLI_TEXTS.da.help.check.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option);
  expect([...told, "--help"].sort()).toEqual([...help].sort());
});
