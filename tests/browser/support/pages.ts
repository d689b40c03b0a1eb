import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "../../../scripts/browser/launch";
import { serveFolder, type RunningServer } from "../../../scripts/serve/staticServer";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { EXCEL, PAGES } from "./prepare";
import { workbookToJson } from "./workbookJson";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** How the page looks and what the browser tells of the user's wishes. */
export type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "forcedColors" | "reducedMotion">;

const DESK: Look = { viewport: { width: 1280, height: 800 } };

/** Excel's pane on a small screen. */
const PANE: Look = { viewport: { width: 350, height: 700 } };

/** A page under test, with what it may not do. */
export interface TestPage {
  readonly page: Page;
  /** Errors, complaints of the policy, and requests to other computers; a test ends with none. */
  readonly problems: readonly string[];
}

/** The built pages behind a small server, and one browser, for the tests of a file. */
export class Pages {
  private server: RunningServer | null = null;
  private browser: Browser | null = null;
  private opened: TestPage[] = [];

  /** To be called at the top of a test file: starts before its tests, stops after, and holds each page to the rules. */
  static forTests(): Pages {
    const pages = new Pages();
    beforeAll(() => pages.start());
    afterEach(async () => {
      expect(await pages.closeAll()).toEqual([]);
    });
    afterAll(() => pages.stop());
    return pages;
  }

  async start(): Promise<void> {
    this.server = await serveFolder(PAGES, { port: 0 });
    this.browser = await launch();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  /** Closes the pages and tells what was wrong with them. */
  async closeAll(): Promise<string[]> {
    const closing = this.opened;
    this.opened = [];
    await Promise.all(closing.map(({ page }) => page.context().close()));
    return closing.flatMap(({ problems }) => problems);
  }

  /** The browser edition; `search` is the address's own, "?eksempel=broendby-2025". */
  async browserEdition({ search = "", look = DESK }: { search?: string; look?: Look } = {}): Promise<Page> {
    const { page } = await this.newPage(look);
    await page.goto(`${this.address}/index.html${search}`);
    return page;
  }

  /** The browser edition with the Brøndby sample open and checked. */
  async sample(look: Look = DESK): Promise<Page> {
    const page = await this.browserEdition({ search: "?eksempel=broendby-2025", look });
    await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
    return page;
  }

  /** Excel's page, with Microsoft's own client in place of the CDN's loader over a scripted Excel with the workbook open. */
  async excel(workbook: Workbook, look: Look = PANE, { officeAfter = 0 } = {}): Promise<Page> {
    const { page } = await this.newPage(look);
    await page.route(OFFICE_JS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, officeAfter));
      await route.fulfill({ contentType: "text/javascript", body: officeJs() });
    });
    await page.addInitScript(`window.workbookJson = ${JSON.stringify(workbookToJson(workbook))};`);
    await page.goto(`${this.address}/taskpane.html`, { waitUntil: "commit" });
    return page;
  }

  /** Excel's page where Microsoft's address is blocked. */
  async excelBlocked(look: Look = PANE): Promise<Page> {
    // The browser's complaint of the script is part of the case.
    const { page } = await this.newPage(look, { expected: ["net::ERR_FAILED"] });
    await page.route(OFFICE_JS, (route) => route.abort());
    await page.goto(`${this.address}/taskpane.html`);
    return page;
  }

  get address(): string {
    if (this.server === null) throw new Error("the server isn't running");
    return this.server.address;
  }

  private async newPage(look: Look, { expected = [] as readonly string[] } = {}): Promise<TestPage> {
    if (this.browser === null) throw new Error("the browser isn't running");
    const context = await this.browser.newContext({ locale: "da-DK", timezoneId: "Europe/Copenhagen", ...look });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      if (!expected.some((part) => message.text().includes(part))) problems.push(`console: ${message.text()}`);
    });
    await context.route(
      (url) => url.origin !== this.address && !["blob:", "data:"].includes(url.protocol),
      (route) => {
        problems.push(`a request to ${route.request().url()}`);
        return route.abort();
      },
    );
    const opened = { page, problems };
    this.opened.push(opened);
    return opened;
  }
}

let client: string | null = null;

function officeJs(): string {
  client ??= [
    readFileSync(require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"), "utf8"),
    readFileSync(join(EXCEL, "scriptedExcel.js"), "utf8"),
  ].join(";\n");
  return client;
}
