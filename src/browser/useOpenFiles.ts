import * as React from "react";
import type { SampleId } from "../locales/browserTexts";
import { loadFileReason, loadOpenedParts } from "./lazy";
import { handleOf, type FileHandle } from "./opening/handles";
import { isPageProblem } from "./opening/pageProblem";
import { OpenError, type OpenProblem, type ReadPlan } from "./opening/protocol";
import { findFiles, type Found, type Given } from "./opening/found";
import type { FileProblem, Opening } from "./opening/OpeningStatus";
import type { AskOptions } from "../hosts/pageWorker";
import type { WorkbookReader } from "./opening/workbookReader";
import { sampleFile } from "./samples";

/** What makes a working copy of a file, and saves and keeps it. */
type OpenedParts = Awaited<ReturnType<typeof loadOpenedParts>>;

export interface OpenedPlan extends ReadPlan {
  readonly file: File;
  /** The way back to the file on the disk; null where the browser gives none. */
  readonly handle: FileHandle | null;
  readonly parts: OpenedParts;
}

export interface OpenFiles {
  readonly opening: Opening | null;
  readonly failed: FileProblem | null;
  /** Finds the files in what was chosen or dropped; gives null when it was cancelled. */
  readonly find: (given: readonly Given[]) => Promise<Found | null>;
  /** Reads the file; gives null when it couldn't be read or was cancelled. */
  readonly read: (file: File) => Promise<OpenedPlan | null>;
  readonly readSample: (id: SampleId) => Promise<OpenedPlan | null>;
  readonly cancel: () => void;
  /** Says why nothing is opened; `file` is null where there is none. */
  readonly fail: (failed: FileProblem) => void;
}

const UNEXPECTED: OpenProblem = { code: "unexpected", values: {} };

/** Opens one file at a time; a new one takes the place of one under way. */
export function useOpenFiles(reader: WorkbookReader): OpenFiles {
  const [opening, setOpening] = React.useState<Opening | null>(null);
  const [failed, setFailed] = React.useState<FileProblem | null>(null);
  const control = React.useRef<AbortController | null>(null);

  /** Does one thing at a time under the name; gives null when it failed, which is shown, or was cancelled. */
  const work = async <Result>(
    name: string,
    get: (options: Required<AskOptions>) => Promise<Result>,
  ): Promise<Result | null> => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setFailed(null);
    setOpening({ file: name, fraction: 0 });
    try {
      const onProgress = (fraction: number): void => setOpening({ file: name, fraction });
      const result = await get({ signal: own.signal, onProgress });
      return own.signal.aborted ? null : result;
    } catch (error) {
      const problem = await sayable(problemOf(error));
      if (!own.signal.aborted) setFailed({ file: name, problem });
      return null;
    } finally {
      if (control.current === own) setOpening(null);
    }
  };

  const read = (name: string, get: () => Promise<File>): Promise<OpenedPlan | null> =>
    work(name, async (options) => {
      const file = await get();
      const [plan, handle, parts] = await Promise.all([reader.read(file, options), handleOf(file), loadOpenedParts()]);
      return { file, handle, parts, ...plan };
    });

  return {
    opening,
    failed,
    find: (given) => work(given[0]?.name ?? "", ({ signal }) => findFiles(given, signal)),
    read: (file) => read(file.name, () => Promise.resolve(file)),
    readSample: (id) => read(`${id}.xlsx`, () => sampleFile(id)),
    cancel: () => {
      control.current?.abort();
      control.current = null;
      setOpening(null);
    },
    fail: setFailed,
  };
}

/** The problem where it can be put into words; without a network, only that there is one. */
async function sayable(problem: OpenProblem): Promise<OpenProblem> {
  if (isPageProblem(problem.code)) return problem;
  return loadFileReason().then(
    () => problem,
    () => UNEXPECTED,
  );
}

function problemOf(error: unknown): OpenProblem {
  return error instanceof OpenError ? error.problem : UNEXPECTED;
}
