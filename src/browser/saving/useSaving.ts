import * as React from "react";
import type { FileHost, Reopened } from "../../hosts/file";
import { download } from "../download";
import { handleOf } from "../opening/handles";
import { OpenError, type OpenProblem } from "../opening/protocol";
import type { WorkbookReader } from "../opening/workbookReader";
import { copyName } from "./copyName";
import type { SavedFile, SaveProblem } from "./savedFile";

/** What is open, as far as saving goes. */
export interface OpenPlan {
  readonly id: number;
  readonly file: File;
  readonly isSigned: boolean;
  readonly host: FileHost;
  readonly saved: SavedFile;
}

/** Into the file itself, or as a copy; and what that is called. */
export interface Wanted {
  readonly how: "back" | "copy";
  readonly name: string;
}

type SavePhase =
  | { readonly kind: "idle" }
  /** The user is asked whether to go on. */
  | { readonly kind: "asking"; readonly wanted: Wanted }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly wanted: Wanted; readonly at: Date }
  | { readonly kind: "failed"; readonly problem: SaveProblem };

/** The file was changed on the disk: it has been read anew, or the browser may not. */
export type DiskNews =
  { readonly kind: "reloaded"; readonly reopened: Reopened; readonly kept: number } | { readonly kind: "outdated" };

export interface Saving {
  readonly phase: SavePhase;
  /** How many changes aren't saved. */
  readonly unsaved: number;
  /** Whether anything has been changed since the file was opened. */
  readonly isTouched: boolean;
  readonly news: DiskNews | null;
  /** Begins; asks first where that is needed. */
  readonly begin: (how: Wanted["how"]) => void;
  /** Does what was asked. */
  readonly go: (wanted: Wanted) => void;
  readonly cancel: () => void;
  readonly closeNews: () => void;
  /** The file as it is now, chosen anew by the user. */
  readonly chooseAgain: (file: File) => void;
}

const IDLE: SavePhase = { kind: "idle" };

/** Saves what is open, and looks after the file on the disk. `onProblem`: told why a changed file can't be read. */
export function useSaving(
  plan: OpenPlan | null,
  {
    reader,
    mark,
    onProblem,
    onChosen,
  }: {
    readonly reader: WorkbookReader;
    /** Put into the name of a copy. */
    readonly mark: string;
    readonly onProblem: (file: File, problem: OpenProblem) => void;
    readonly onChosen: () => void;
  },
): Saving & { readonly beforeReading: (id: number) => Promise<void> } {
  const [phase, setPhase] = React.useState<SavePhase>(IDLE);
  const [news, setNews] = React.useState<DiskNews | null>(null);
  const [unsaved, setUnsaved] = React.useState(0);
  const [isTouched, setTouched] = React.useState(false);
  const now = React.useRef(plan);
  now.current = plan;
  const host = plan?.host ?? null;

  React.useEffect(() => {
    setPhase(IDLE);
    setNews(null);
    setTouched(false);
    if (host === null) return undefined;
    const count = (): void => {
      const changes = countOf(host);
      setUnsaved(changes);
      if (changes > 0) setTouched(true);
    };
    count();
    return host.onWorkbook(count);
  }, [host]);

  const takeAgain = async (open: OpenPlan, file: File): Promise<void> => {
    try {
      const { workbook, bytes } = await reader.read(file);
      open.saved.readAgain({ bytes, file, handle: await handleOf(file) });
      const reopened = await open.host.reopen(workbook);
      if (now.current?.id === open.id) setNews({ kind: "reloaded", reopened, kept: countOf(open.host) });
    } catch (error) {
      onProblem(file, error instanceof OpenError ? error.problem : { code: "unexpected", values: {} });
    }
  };

  const go = async (wanted: Wanted): Promise<void> => {
    const open = now.current;
    if (open === null) return;
    setPhase({ kind: "saving" });
    const result = await (wanted.how === "back"
      ? open.saved.writeBack()
      : open.saved.saveCopy((bytes) => download(wanted.name, bytes)));
    if (now.current?.id !== open.id) return;
    setTouched(true);
    setPhase(result.kind === "saved" ? { kind: "saved", wanted, at: new Date() } : { kind: "failed", problem: result });
  };

  return {
    phase,
    unsaved,
    isTouched,
    news,
    begin: (how) => {
      if (plan === null) return;
      const { name } = plan.file;
      const wanted = { how, name: how === "back" ? name : copyName(name, mark) };
      if (how === "back" || plan.isSigned) setPhase({ kind: "asking", wanted });
      else void go(wanted);
    },
    go: (wanted) => void go(wanted),
    cancel: () => setPhase(IDLE),
    closeNews: () => setNews(null),
    chooseAgain: (file) => {
      if (plan !== null) void takeAgain(plan, file).then(onChosen);
    },
    beforeReading: async (id) => {
      const open = now.current;
      if (open?.id !== id) return;
      const found = await open.saved.look();
      if (found === "unreadable") setNews({ kind: "outdated" });
      else if (found !== "same") await takeAgain(open, found);
    },
  };
}

function countOf(host: FileHost): number {
  const { cells, merges, sheets, store } = host.edits();
  const withCells = new Set(cells.map(({ sheet }) => sheet));
  const merged = merges.filter(({ sheet }) => !withCells.has(sheet)).length;
  return cells.length + merged + sheets.length + (store === null ? 0 : 1);
}
