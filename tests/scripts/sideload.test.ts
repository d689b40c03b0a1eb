import { sideload, stop, type Computer } from "../../scripts/sideload/sideload";
import { manifestAt } from "../../scripts/sideload/thisComputer";

const manifest = { id: "93e7094b-4efb-401b-9c8d-c8e9cb8199d3", path: "/sti/manifest.xml" };

/** A computer whose registry and files are a list. */
function computer(platform: string, { works = true } = {}): Computer & { readonly did: string[]; files: Set<string> } {
  const did: string[] = [];
  const files = new Set<string>();
  return {
    platform,
    home: "/Users/x",
    did,
    files,
    run: (program, parameters) => {
      did.push([program, ...parameters].join(" "));
      return works;
    },
    copy: (_from, to) => void files.add(to),
    remove: (path) => files.delete(path),
  };
}

test("Windows has it in the registry, and not any more", () => {
  const windows = computer("win32");
  expect(sideload(windows, manifest).isDone).toBe(true);
  expect(stop(windows, manifest).isDone).toBe(true);
  const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";
  expect(windows.did).toEqual([
    `reg add ${key} /v ${manifest.id} /t REG_SZ /d ${manifest.path} /f`,
    `reg delete ${key} /v ${manifest.id} /f`,
  ]);
});

test("says what to do instead when the registry is closed", () => {
  const outcome = sideload(computer("win32", { works: false }), manifest);
  expect(outcome).toMatchObject({ isDone: false });
  expect(outcome.said).toContain("docs/udrulning.md");
});

test("a Mac has the file in Excel's folder, and not any more", () => {
  const mac = computer("darwin");
  expect(sideload(mac, manifest).isDone).toBe(true);
  expect([...mac.files]).toEqual([
    `/Users/x/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${manifest.id}.manifest.xml`,
  ]);
  expect(stop(mac, manifest).isDone).toBe(true);
  expect(mac.files.size).toBe(0);
  expect(stop(mac, manifest).isDone).toBe(false);
});

test("elsewhere the way by Excel on the web is told", () => {
  const linux = computer("linux");
  for (const outcome of [sideload(linux, manifest), stop(linux, manifest)]) {
    expect(outcome.isDone).toBe(false);
    expect(outcome.said).toContain("Upload my add-in");
  }
  expect(linux.did).toEqual([]);
});

test("the project's own manifest is known by its id", () => {
  expect(manifestAt().id).toBe(manifest.id);
});
