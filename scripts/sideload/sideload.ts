import { join } from "node:path";

/** The computer as far as Excel's list of add-ins in development goes; tests put a stand-in in its place. */
export interface Computer {
  readonly platform: string;
  readonly home: string;
  /** Runs a program; true when it ended well. */
  readonly run: (program: string, parameters: readonly string[]) => boolean;
  readonly copy: (from: string, to: string) => void;
  /** Removes the file; false where there is none. */
  readonly remove: (path: string) => boolean;
}

export interface Manifest {
  readonly id: string;
  readonly path: string;
}

/** Where Excel for Windows looks for add-ins in development. */
const REGISTRY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

export interface Outcome {
  readonly isDone: boolean;
  readonly said: string;
}

/** Registers the manifest with the Excel on this computer. */
export function sideload(computer: Computer, { id, path }: Manifest): Outcome {
  switch (computer.platform) {
    case "win32": {
      const isDone = computer.run("reg", ["add", REGISTRY, "/v", id, "/t", "REG_SZ", "/d", path, "/f"]);
      return isDone
        ? { isDone, said: "Start Excel again and choose Home > Add-ins. Baselinekontrol is among the developer's." }
        : {
            isDone,
            said: "The registry could not be written. Share the manifest's folder instead: docs/udrulning.md.",
          };
    }
    case "darwin":
      computer.copy(path, macPath(computer, id));
      return { isDone: true, said: "Start Excel again and choose Home > Add-ins > Baselinekontrol." };
    default:
      return { isDone: false, said: elsewhere(path) };
  }
}

/** Takes the manifest away again. */
export function stop(computer: Computer, { id, path }: Manifest): Outcome {
  switch (computer.platform) {
    case "win32":
      return removal(computer.run("reg", ["delete", REGISTRY, "/v", id, "/f"]));
    case "darwin":
      return removal(computer.remove(macPath(computer, id)));
    default:
      return { isDone: false, said: elsewhere(path) };
  }
}

const removal = (isDone: boolean): Outcome => ({
  isDone,
  said: isDone ? "Removed. Start Excel again." : "It was not registered.",
});

function macPath({ home }: Computer, id: string): string {
  return join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
}

function elsewhere(path: string): string {
  return `There is no Excel to register with on this system. In Excel on the web choose Home > Add-ins > More add-ins > Upload my add-in, and the file ${path}; remove it under the same menu.`;
}
