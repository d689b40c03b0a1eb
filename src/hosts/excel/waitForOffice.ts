/** What became of office.js: ready for `createExcelHost`, or why the pane has no Excel to speak to. */
export type OfficeStart =
  | "ready"
  /** The script was not loaded, or never answered: most often a firewall that blocks Microsoft's address. */
  | "blocked"
  /** The page is open in an ordinary browser or another Office program. */
  | "outside-excel"
  /** Excel is older than ExcelApi 1.9. */
  | "too-old";

/** What of the page is looked at; the page itself unless a test says otherwise. */
export interface OfficeScope {
  readonly Office?: {
    onReady(): Promise<{ readonly host: unknown }>;
    readonly context: { readonly requirements: { isSetSupported(name: string, version: string): boolean } };
  };
}

const NEEDED_SET = "1.9";

/** How often is looked whether the script has arrived, in milliseconds. */
const LOOK_EVERY = 50;

/**
 * Waits for office.js, but never longer than `timeoutMs`: a script that was blocked says nothing at all. The pane is
 * drawn before this is called.
 */
export async function waitForOffice(timeoutMs: number, scope: OfficeScope = globalThis): Promise<OfficeStart> {
  let isOver = false;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<OfficeStart>((resolve) => {
    limit = setTimeout(() => {
      isOver = true;
      resolve("blocked");
    }, timeoutMs);
  });
  const answer = async (): Promise<OfficeStart> => {
    while (scope.Office === undefined && !isOver) await pause();
    return scope.Office === undefined ? "blocked" : startOf(scope.Office);
  };
  try {
    return await Promise.race([answer(), tooLate]);
  } catch {
    return "blocked";
  } finally {
    clearTimeout(limit);
  }
}

async function startOf(office: NonNullable<OfficeScope["Office"]>): Promise<OfficeStart> {
  const { host } = await office.onReady();
  if (host !== "Excel") return "outside-excel";
  return office.context.requirements.isSetSupported("ExcelApi", NEEDED_SET) ? "ready" : "too-old";
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
}
