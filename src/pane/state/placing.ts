import type { CellRef } from "../../core/findings/finding";
import type { KeptPlace } from "../../core/findings/keptPlace";
import type { Places } from "../../core/findings/rowPlaces";
import { once } from "../../core/reading/once";
import type { Plan } from "../../core/plan/plan";
import { NOTHING_GIVEN, type Given } from "../../core/tables/regions/given";
import type { Workbook } from "../../core/workbook/snapshot";
import { HostError, type ApplyResult, type Host, type PlacedChange, type RefusedChange } from "../../hosts/host";
import { LAZY_PARTS } from "../lazyParts";
import type { Basis } from "./basis";
import type { PaneContext } from "./context";

/** Whether every cell of the basis still has its address. */
function standsStill({ reading }: Basis, host: Host): boolean {
  return reading !== null && reading === host.reading?.();
}

/** Reads the workbook as it is now. */
async function readBasis(pane: PaneContext, host: Host): Promise<Basis> {
  const { changes } = pane.running;
  return basisOf(pane, { workbook: await host.read(), changes });
}

/** A workbook as it was read when so many changes had been told of, and the plan in it where that has been read too. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly changes: number;
  readonly plan?: Plan | undefined;
}

export async function basisOf(pane: PaneContext, { workbook, changes, plan }: ReadWorkbook): Promise<Basis> {
  const { store } = pane.state();
  const reading = pane.props().host?.reading?.() ?? null;
  const given = store === null ? NOTHING_GIVEN : (await LAZY_PARTS.store()).givenOf(store, pane.props().forms);
  const known = plan === undefined ? planIn(workbook, given) : () => Promise.resolve(plan);
  return { workbook, given, changes, reading, plan: known };
}

/** The basis after a change of our own. */
export function changedBasis(basis: Basis, workbook: Workbook): Basis {
  return { ...basis, workbook, plan: planIn(workbook, basis.given) };
}

function planIn(workbook: Workbook, given: Given): () => Promise<Plan> {
  return once(async () => (await LAZY_PARTS.plan()).readPlan(workbook, { given }));
}

/** Where things stand in the workbook as it was read. */
export async function placesIn(basis: Basis): Promise<Places> {
  return (await basis.plan()).places();
}

/** Shows the cell of a finding, wherever it is by now. @throws HostError "moved" when it can't be told where */
export async function goToPlace(pane: PaneContext, host: Host, { sheet, cell }: CellRef): Promise<void> {
  const ref = { sheet, cell };
  const { basis } = pane.running;
  // What can't change needn't be found again.
  if (basis === null || !host.capabilities.live || standsStill(basis, host)) return host.goTo(ref);
  const { findPlace, keepPlace } = await LAZY_PARTS.placing();
  const place = keepPlace(await placesIn(basis), ref);
  const isAsRead = pane.running.changes === basis.changes;
  if (place === null) return host.goTo(ref);
  try {
    await host.goTo(ref, { place, first: isAsRead ? "go" : "look" });
    return;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "moved") throw error;
  }
  const now = await readBasis(pane, host);
  const found = findPlace(await placesIn(now), place);
  if (found === null) throw new HostError("moved", { sheet });
  await host.goTo(found);
}

const NOTHING: ApplyResult = { applied: [], refused: [], written: [], failure: null };

/** Writes the changes where they belong, wherever that is by now. A cell that isn't found is left alone. */
export async function applyAtPlaces(
  pane: PaneContext,
  host: Host,
  { changes, basis }: { readonly changes: readonly PlacedChange[]; readonly basis: Basis | null },
): Promise<ApplyResult & { readonly basis: Basis | null }> {
  if (basis !== null && standsStill(basis, host)) return { ...(await host.apply(changes)), basis };
  const placed = await placedIn(basis, changes);
  const lost = placed.filter(({ place }) => place === undefined && basis?.changes !== pane.running.changes);
  const known = placed.filter((change) => !lost.includes(change));
  const result = await writeAtPlaces(pane, host, known, (here) => host.apply(here));
  const gone = lost.map((change) => ({ change, reason: "moved" as const }));
  return { ...result, refused: [...result.refused, ...gone], basis: result.basis ?? basis };
}

/**
 * Writes first where the cells were, and what has moved meanwhile where it is found again. `basis`: the workbook as it was
 * read to find it; null where nothing had moved.
 */
export async function writeAtPlaces<One extends Placed>(
  pane: PaneContext,
  host: Host,
  cells: readonly One[],
  write: (cells: readonly One[]) => Promise<ApplyResult>,
): Promise<ApplyResult & { readonly basis: Basis | null }> {
  const first = cells.length === 0 ? NOTHING : await write(cells);
  const isOf = ({ change }: RefusedChange, one: CellRef): boolean =>
    change.sheet === one.sheet && change.cell === one.cell;
  const refused = first.refused.filter(({ reason }) => reason === "moved");
  const moved = cells.filter((one) => refused.some((each) => isOf(each, one)));
  if (moved.length === 0 || first.failure !== null) return { ...first, basis: null };
  const { here, nowhere, basis } = await foundNow(pane, host, moved);
  const second = here.length === 0 ? NOTHING : await write(here);
  return {
    applied: [...first.applied, ...second.applied],
    refused: [
      ...first.refused.filter(({ reason }) => reason !== "moved"),
      ...second.refused,
      ...refused.filter((each) => nowhere.some((one) => isOf(each, one))),
    ],
    written: [...first.written, ...second.written],
    failure: second.failure,
    basis,
  };
}

/** Each change with what its place is known by. */
async function placedIn(basis: Basis | null, changes: readonly PlacedChange[]): Promise<readonly PlacedChange[]> {
  if (basis === null) return changes;
  const { keepPlace } = await LAZY_PARTS.placing();
  const places = await placesIn(basis);
  return changes.map((change) => {
    const place = change.place ?? keepPlace(places, change);
    return place === null ? change : { ...change, place };
  });
}

/** A cell that may be known by more than its address. */
export interface Placed extends CellRef {
  readonly place?: KeptPlace | undefined;
}

/** The same things at the places where they are now. */
export async function foundNow<One extends Placed>(
  pane: PaneContext,
  host: Host,
  moved: readonly One[],
): Promise<{ readonly here: readonly One[]; readonly nowhere: readonly One[]; readonly basis: Basis }> {
  const { findPlace, keepAgain } = await LAZY_PARTS.placing();
  const basis = await readBasis(pane, host);
  const places = await placesIn(basis);
  const here: One[] = [];
  const nowhere: One[] = [];
  for (const one of moved) {
    const found = one.place === undefined ? null : findPlace(places, one.place);
    const place = found === null || one.place === undefined ? null : keepAgain(places, one.place, found);
    if (found === null || place === null) nowhere.push(one);
    else here.push({ ...one, sheet: found.sheet, cell: found.cell, place });
  }
  return { here, nowhere, basis };
}
