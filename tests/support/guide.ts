import { readFileSync } from "node:fs";
import { join } from "node:path";
import { anchorOf } from "../../scripts/pages/guide";

/** The user's guide, read as what it tells its reader to do. */
export const GUIDE = readFileSync(join(__dirname, "../../docs/brugervejledning.md"), "utf8");

export type GuideHost = "excel" | "browser";

interface Named {
  readonly name: string;
  /** Null where the guide speaks of both. */
  readonly host: GuideHost | null;
  readonly line: string;
}

/** What a step has its reader do or see, in the order of its words. */
export type Told =
  /** In bold: a button, a tab or a field. */
  | { readonly kind: "name"; readonly text: string }
  /** In italics: what the page shows. */
  | { readonly kind: "shown"; readonly text: string }
  /** A link to another list of the guide, which is done in its place. */
  | { readonly kind: "walk"; readonly text: string };

export interface GuideStep {
  readonly number: number;
  /** In the host that is asked about. */
  readonly told: readonly Told[];
}

/** Signs that stand in bold without being words of the program: that on a button, and the mark itself where it is explained. */
export const NO_NAMES: ReadonlySet<string> = new Set(["⋯", "fed"]);

interface Block {
  readonly text: string;
  readonly host: GuideHost | null;
}

/** Headings, paragraphs and points of lists, each with the host that it or its section is about. */
function blocksOf(guide: string): readonly Block[] {
  let section: GuideHost | null = null;
  return guide.split(/\n(?=\n|#|\s*(?:[-|]|\d+\.) )/).map((block) => {
    const text = block.trim().replace(/\n\s*/g, " ");
    if (text.startsWith("#")) section = hostAt(/ i (Excel|browseren)$/.exec(text));
    return { text, host: hostAt(/^(?:[-|]|\d+\.)?\s*I (Excel|browseren)\b/.exec(text)) ?? section };
  });
}

function hostAt(match: RegExpExecArray | null): GuideHost | null {
  if (match === null) return null;
  return match[1] === "Excel" ? "excel" : "browser";
}

/** Every name in bold. */
export function namesOf(guide: string): readonly Named[] {
  return blocksOf(guide).flatMap(({ text, host }) =>
    [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => ({ name, host, line: text })),
  );
}

/** The walks of the guide: its numbered lists, by the anchors of the sections that they stand in, as `host` has them. */
export function walksOf(guide: string, host: GuideHost): ReadonlyMap<string, readonly GuideStep[]> {
  const walks = new Map<string, GuideStep[]>();
  let anchor = "";
  let step: Told[] | null = null;
  for (const block of blocksOf(guide)) {
    const { text } = block;
    const heading = /^#+ (.+)$/.exec(text)?.[1];
    const number = /^(\d+)\. /.exec(text)?.[1];
    const isHere = block.host === null || block.host === host;
    if (heading !== undefined) anchor = anchorOf(heading);
    if (number !== undefined) {
      step = isHere ? [] : null;
      if (step !== null) walks.set(anchor, [...(walks.get(anchor) ?? []), { number: Number(number), told: step }]);
    } else if (!text.startsWith("- ")) step = null;
    if (isHere) step?.push(...toldIn(text));
  }
  return walks;
}

function toldIn(text: string): readonly Told[] {
  const marks = /\*\*(?<name>[^*]+)\*\*|\]\(#(?<walk>[^)]+)\)|(?<![\p{L}\p{N}])_(?<shown>[^_]+)_(?![\p{L}\p{N}])/gu;
  return [...text.matchAll(marks)].flatMap(({ groups = {} }): readonly Told[] => {
    const { name, walk, shown } = groups;
    if (walk !== undefined) return [{ kind: "walk", text: walk }];
    if (shown !== undefined) return [{ kind: "shown", text: shown }];
    return name === undefined || NO_NAMES.has(name) ? [] : [{ kind: "name", text: name }];
  });
}
