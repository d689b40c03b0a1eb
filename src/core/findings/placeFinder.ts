import { NOTHING_GIVEN, type Given } from "../tables/regions/given";
import { readPlanTables } from "../tables/readPlanTables";
import type { Workbook } from "../workbook/snapshot";
import { Places } from "./rowPlaces";

export { findPlace, keepAgain, keepInForm, keepPlace } from "./keptPlace";

const known = new WeakMap<Workbook, { readonly given: Given; readonly places: Places }>();

/** The places of a workbook, read once for as long as the same has been told. */
export function placesIn(workbook: Workbook, given: Given = NOTHING_GIVEN): Places {
  const found = known.get(workbook);
  if (found?.given === given) return found.places;
  const places = new Places(readPlanTables(workbook, given));
  known.set(workbook, { given, places });
  return places;
}
