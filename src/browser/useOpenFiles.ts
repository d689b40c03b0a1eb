import * as React from "react";
import type { SampleId } from "../locales/browserTexts";
import { OpenError, type OpenProblem, type ReadPlan } from "./opening/protocol";
import type { FileProblem, Opening } from "./opening/OpeningStatus";
import type { WorkbookReader } from "./opening/workbookReader";
import { sampleFile } from "./samples";

export interface OpenedPlan extends ReadPlan {
  readonly file: File;
}

export interface OpenFiles {
  readonly opening: Opening | null;
  readonly failed: FileProblem | null;
  /** Reads the file; gives null when it couldn't be read or was cancelled. */
  readonly read: (file: File) => Promise<OpenedPlan | null>;
  readonly readSample: (id: SampleId) => Promise<OpenedPlan | null>;
  readonly cancel: () => void;
  /** Says what is wrong with something that isn't a file. */
  readonly fail: (problem: OpenProblem) => void;
}

/** Opens one file at a time; a new one takes the place of one under way. */
export function useOpenFiles(reader: WorkbookReader): OpenFiles {
  const [opening, setOpening] = React.useState<Opening | null>(null);
  const [failed, setFailed] = React.useState<FileProblem | null>(null);
  const control = React.useRef<AbortController | null>(null);

  const open = async (name: string, get: () => Promise<File>): Promise<OpenedPlan | null> => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setFailed(null);
    setOpening({ file: name, fraction: 0 });
    try {
      const file = await get();
      const onProgress = (fraction: number): void => setOpening({ file: name, fraction });
      const plan = await reader.read(file, { signal: own.signal, onProgress });
      return own.signal.aborted ? null : { file, ...plan };
    } catch (error) {
      if (!own.signal.aborted) setFailed({ file: name, problem: problemOf(error) });
      return null;
    } finally {
      if (control.current === own) setOpening(null);
    }
  };

  return {
    opening,
    failed,
    read: (file) => open(file.name, () => Promise.resolve(file)),
    readSample: (id) => open(`${id}.xlsx`, () => sampleFile(id)),
    cancel: () => {
      control.current?.abort();
      control.current = null;
      setOpening(null);
    },
    fail: (problem) => setFailed({ file: null, problem }),
  };
}

function problemOf(error: unknown): OpenProblem {
  return error instanceof OpenError ? error.problem : { code: "unexpected", values: {} };
}
