import { createDataReader } from "../dataReader";
import { keepPlain, mountPane, type HostProblem, type PaneProps, type PaneTheme } from "../pane";
import { historyKeeper, preferenceKeeper, workbookHistoryKeeper, type WorkbookSettings } from "./keeping";
import { waitForOffice, type OfficeStart } from "../hosts/excel/waitForOffice";
import { createWordReader } from "../wordReader";

/** The build's name and version: "Baselinekontrol 0.1.0". */
declare const __PROGRAM__: string;

/** How long Microsoft's script may take to answer, in milliseconds. */
const OFFICE_ANSWERS_WITHIN = 10_000;

const PROBLEMS: Readonly<Record<Exclude<OfficeStart, "ready">, HostProblem>> = {
  blocked: "office-blocked",
  "outside-excel": "not-in-excel",
  "too-old": "excel-too-old",
};

void start();

async function start(): Promise<void> {
  const element = document.getElementById("app");
  if (element === null) return;
  keepPlain(document);
  element.replaceChildren();
  // Drawn before Excel has answered.
  const pane = mountPane(element, {
    host: null,
    program: __PROGRAM__,
    corner: "used",
    // Opening the pane is asking for the check, which never writes.
    checkAtOnce: true,
    ...keepers(),
    dataReader: createDataReader(),
    wordReader: createWordReader(),
    browserEdition: new URL("index.html", window.location.href).href,
    guide: new URL("vejledning.html", window.location.href).href,
    onLanguage: (language) => {
      document.documentElement.lang = language;
    },
  });
  const answer = await waitForOffice(OFFICE_ANSWERS_WITHIN);
  if (answer !== "ready") {
    pane.update({ hostProblem: PROBLEMS[answer] });
    return;
  }
  const { createExcelHost } = await import(/* webpackChunkName: "excel" */ "../hosts/excel/excelHost");
  const theme = officeTheme();
  document.documentElement.dataset["theme"] = theme;
  pane.update({ theme, host: createExcelHost(), ...workbookKeepers() });
}

/** What Office sets apart for a page in a frame; the types leave out that older ones have none. */
function partitionKey(): string {
  return (Office.context as { readonly partitionKey?: string }).partitionKey ?? "";
}

/** What is kept on this computer, where the browser lets the page keep anything. */
function keepers(): Pick<PaneProps, "preferences"> {
  try {
    return { preferences: preferenceKeeper() };
  } catch {
    return {};
  }
}

function workbookKeepers(): Pick<PaneProps, "history"> {
  // A workbook that was never saved has no address, whatever the types say; a page without Office's settings has those neither.
  const { url = "", settings } = Office.context.document as {
    readonly url?: string;
    readonly settings?: WorkbookSettings;
  };
  const options = { partition: partitionKey() };
  try {
    if (settings !== undefined) return { history: workbookHistoryKeeper(url, settings, options) };
    return url === "" ? {} : { history: historyKeeper(url, options) };
  } catch {
    return {};
  }
}

/** Office's theme, where Excel tells it. Excel has no event for another choice: the next opening of the pane follows. */
function officeTheme(): PaneTheme {
  // Excel in a browser gives none, whatever the types say.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return isDark(theme?.bodyBackgroundColor ?? "") ? "dark" : "light";
}

/** Whether white text is easier to read on the colour, "#rrggbb", than black. */
function isDark(colour: string): boolean {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return false;
  const [red = 255, green = 255, blue = 255] = parts.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
