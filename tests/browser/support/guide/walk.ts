import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { GUIDE, walksOf, type GuideHost, type GuideStep, type Told } from "../../../support/guide";
import { literally } from "../../../support/literally";
import type { Look, Pages } from "../pages";
import { HANDS, open, OUTCOMES, type Reader } from "./hands";
import { press } from "./named";
import { PLANS, workbookOfPlan, type GuidePlan } from "./plans";

const LOOKS: Readonly<Record<GuideHost, Look>> = {
  excel: { viewport: { width: 350, height: 780 } },
  browser: { viewport: { width: 1280, height: 800 } },
};

export interface Walk {
  readonly section: string;
  readonly host: GuideHost;
  readonly steps: readonly GuideStep[];
}

/** Every numbered list of the guide, in each host that it speaks of. */
export function allWalks(guide: string = GUIDE): readonly Walk[] {
  return (["excel", "browser"] as const).flatMap((host) =>
    [...walksOf(guide, host)].map(([section, steps]) => ({ section, host, steps })),
  );
}

/** Does what the guide says, step by step, and shows the page to `onStep` after each. */
export async function walk(
  pages: Pages,
  { section, host, steps }: Walk,
  onStep: (page: Page, step: number) => Promise<void>,
): Promise<void> {
  const plan = PLANS[section];
  if (plan === undefined) throw new Error(`nobody has a plan for the walk “${section}”`);
  const folder = mkdtempSync(join(tmpdir(), "vejledning-"));
  const reader: Reader = { page: await firstPage(pages, host, plan), host, plan, folder };
  await reader.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  try {
    if (!OPENING.some((name) => isTold(steps[0], name))) await open(reader);
    for (const { number, told } of steps) {
      await follow(reader, told, section);
      await onStep(reader.page, number);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a walk begins with when it isn't begun in the middle of a job. */
const OPENING = ["Kontrollér", "Åbn en projektmappe", "Åbn en mappe med planer"];

const isTold = (step: GuideStep | undefined, name: string): boolean =>
  step?.told.some(({ text }) => text === name) === true;

function firstPage(pages: Pages, host: GuideHost, plan: GuidePlan): Promise<Page> {
  const look = LOOKS[host];
  return host === "excel" ? pages.excel(workbookOfPlan(plan), look) : pages.browserEdition({ look });
}

async function follow(reader: Reader, told: readonly Told[], section: string): Promise<void> {
  for (const { kind, text } of told) {
    try {
      if (kind === "shown") await seen(reader.page, text);
      else if (kind === "name") await done(reader, text);
      else
        for (const step of walksOf(GUIDE, reader.host).get(text) ?? noWalk(text)) await follow(reader, step.told, text);
    } catch (error) {
      throw new Error(`in the guide’s “${section}”, at “${text}”: ${error instanceof Error ? error.message : ""}`, {
        cause: error,
      });
    }
  }
}

/** The name pressed, with what it takes, until the page says that it is done. */
async function done(reader: Reader, name: string): Promise<void> {
  await (HANDS[name]?.(reader) ?? press(reader.page, name));
  const outcome = OUTCOMES[name];
  if (outcome !== undefined) await reader.page.getByText(outcome).first().waitFor({ state: "attached" });
  // Parts of the page come when they are first shown.
  await reader.page.waitForLoadState("networkidle");
}

function noWalk(section: string): never {
  throw new Error(`the guide sends its reader to “${section}”, which has no steps`);
}

/** "12.9 % → 12,9 %" is there when its parts are: the sign between them is the guide's own. */
async function seen(page: Page, text: string): Promise<void> {
  for (const part of text.split(/ (?:→|·) /)) {
    const words = literally(part).replace(/ /g, "\\s");
    await page.getByText(new RegExp(words)).first().waitFor();
  }
}
