import type { HistoryKeeper, PreferenceKeeper, Preferences } from "../pane";

const PREFERENCES = "baselinekontrol-visning";
const HISTORY = "baselinekontrol-aendringer";

/** Excel tells nobody that a workbook was closed: what is older than a working day is of one that was. */
const HOURS_KEPT = 12;
const HOUR_MS = 3_600_000;

type Entries = ReturnType<HistoryKeeper["load"]>;

interface Kept {
  readonly saved: number;
  readonly entries: Entries;
}

/**
 * Keeps on this computer what the pane has changed, by the workbook's address, for when it is closed and opened again.
 * `partition` is Office's own for a page that stands in a frame.
 */
export function historyKeeper(
  address: string,
  { partition = "", now = Date.now, storage = localStorage }: KeeperOptions = {},
): HistoryKeeper {
  const key = `${partition}${HISTORY}:${address}`;
  dropOld(storage, `${partition}${HISTORY}:`, now());
  return {
    load: () => read(storage, key)?.entries ?? [],
    save: (entries) => {
      if (entries.length === 0) storage.removeItem(key);
      else store(storage, key, { saved: now(), entries });
    },
  };
}

/** What Office keeps for the add-in within the workbook, and gives to each page that opens over it. */
export interface WorkbookSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(): void;
}

const OWN_ID = "baselinekontrol-id";

/**
 * The same for a workbook that may never have been saved, and then has no address: it is known by a number of its own, which
 * is put into it with the first change that the pane makes, never by a check. Once it is saved its address takes over.
 */
export function workbookHistoryKeeper(
  address: string,
  settings: WorkbookSettings,
  options: KeeperOptions = {},
): HistoryKeeper {
  const given = settings.get(OWN_ID);
  const unsaved = typeof given === "string" ? historyKeeper(given, options) : null;
  if (address !== "") {
    const own = historyKeeper(address, options);
    return {
      load: () => {
        const entries = own.load();
        return entries.length > 0 ? entries : (unsaved?.load() ?? []);
      },
      save: (entries) => {
        own.save(entries);
        unsaved?.save([]);
      },
    };
  }
  let keeper = unsaved;
  return {
    load: () => keeper?.load() ?? [],
    save: (entries) => {
      if (keeper === null && entries.length > 0) {
        const id = crypto.randomUUID();
        settings.set(OWN_ID, id);
        settings.saveAsync();
        keeper = historyKeeper(id, options);
      }
      keeper?.save(entries);
    },
  };
}

interface KeeperOptions {
  readonly partition?: string;
  readonly now?: () => number;
  readonly storage?: Storage;
}

/** Keeps how the user wants the list. */
export function preferenceKeeper({ partition = "", storage = localStorage }: KeeperOptions = {}): PreferenceKeeper {
  const key = `${partition}${PREFERENCES}`;
  return {
    load: (): Partial<Preferences> => {
      const kept = parsed(storage.getItem(key));
      if (typeof kept !== "object" || kept === null) return {};
      const { order, following } = kept as Partial<Record<keyof Preferences, unknown>>;
      return {
        ...(order === "worst" || order === "table" ? { order } : {}),
        ...(typeof following === "boolean" ? { following } : {}),
      };
    },
    save: (preferences) => store(storage, key, preferences),
  };
}

function dropOld(storage: Storage, prefix: string, now: number): void {
  for (const key of Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")) {
    if (!key.startsWith(prefix)) continue;
    const kept = read(storage, key);
    if (kept === null || now - kept.saved > HOURS_KEPT * HOUR_MS) storage.removeItem(key);
  }
}

function read(storage: Storage, key: string): Kept | null {
  const kept = parsed(storage.getItem(key));
  if (typeof kept !== "object" || kept === null || !("entries" in kept) || !Array.isArray(kept.entries)) return null;
  // Only we write under the key, on this computer.
  return kept as Kept;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** What there is no room for lasts as long as the pane. */
function store(storage: Storage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    storage.removeItem(key);
  }
}
