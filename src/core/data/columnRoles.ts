import { readAar, splitAar } from "./aar";
import { isBreakdownHeading, isGroup, isTotal } from "./breakdowns";
import type { Column } from "./columnProfile";
import {
  companionshipOf,
  isTopicHeading,
  isValueHeading,
  labelRole,
  namesMeasure,
  namesQuantity,
} from "./headingWords";
import type { MappingReason } from "./mapping";
import { readNiveau, readPlace } from "./dataPlaces";
import type { ColumnRole } from "./dataFigure";
import { knownUnit, unitInText } from "./dataUnits";

export interface GivenRole {
  readonly role: ColumnRole;
  readonly reason: MappingReason;
}

/** What the columns of labels are, before it is known which of the others tell figures apart. */
export interface LabelRoles {
  readonly roles: ReadonlyMap<number, GivenRole>;
  /** Parts of a population ("Køn", "Alder"): always a part of what a figure is about. */
  readonly breakdowns: readonly number[];
  /** Columns that may tell figures apart, the likeliest first. */
  readonly candidates: readonly number[];
  /** Those of them that say in words what they tell apart; the others are codes, numbers, or what runs along. */
  readonly told: ReadonlySet<number>;
}

/** What is known of the table besides its columns of labels. */
export interface RoleContext {
  /** What the headings over the figures are. */
  readonly inHeadings: readonly ("indikator" | "omraade" | "aar" | "part-of-year" | "enhed" | "none" | null)[];
  /** The title names what the columns only part up. */
  readonly isTitled: boolean;
  /** Of a statistics office, which names its columns of places. */
  readonly isOffice: boolean;
}

/** So many of a column's different texts must be of one kind. */
const MOST = 0.8;
const SOME = 0.3;

/** A figure worked out of the other columns ("Ændring 2021-2022"): of no place or year. */
function isDifference(heading: string): boolean {
  return /^(?:ændring|udvikling|forskel|difference|afvigelse|change)(?!\p{L})/iu.test(heading);
}

export function lastOf(headings: readonly string[]): string {
  return headings.at(-1) ?? "";
}

/** Whether a text is a place, and no quantity of one. */
export function isSurelyPlace(text: string): boolean {
  // "Andel af befolkningen" is a quantity, whatever it is of.
  if (namesQuantity(text)) return false;
  return readPlace(text).certain || /(?<!\p{L})kommune(?!\p{L})/iu.test(text);
}

/** Whether figures stand in the column, and not labels, codes, ages or pages that are numbers. */
export function valueColumns(columns: readonly Column[]): readonly Column[] {
  const isLong = columns.some(({ headings }) => isStatBankValue(lastOf(headings)));
  const values = columns.filter((column) => isValueColumn(column, isLong));
  const tells = ({ headings }: Column): boolean => headings.some((text) => tellsWhatFiguresAre(text));
  // Beside columns under years and places a bare number under another word is a page or a code.
  return values.some(tells) ? values.filter((column) => tells(column) || isNamedFor(column)) : values;
}

const STATBANK_VALUES = new Set(["indhold", "contents", "value", "værdi"]);

/** Whether a heading is that of StatBank's column of figures. */
export function isStatBankValue(heading: string): boolean {
  return STATBANK_VALUES.has(heading.trim().toLowerCase());
}

function isValueColumn({ headings, kinds, filled }: Column, isLong: boolean): boolean {
  const heading = lastOf(headings);
  if (filled === 0 || headings.some(isDifference)) return false;
  const numeric = kinds.figure + kinds.mark + kinds.period;
  // Publishers write words for what they hide ("Fortroligt"), sometimes in most rows.
  if (isValueHeading(heading)) return numeric > 0;
  if (numeric < filled * 0.6) return false;
  // Beside a column of values other numbers are ages, codes and the like.
  if (isLong) return false;
  // "Boligområde | Kommune | Hele landet" with figures below are places, not columns of places.
  const tells = headings.some((text) => readAar(text) !== null) || readPlace(heading).certain;
  if (!tells && (labelRole(heading) !== null || companionshipOf(heading) !== "open")) return false;
  if (kinds.period === filled) return tells;
  return true;
}

function tellsWhatFiguresAre(heading: string): boolean {
  return readAar(heading) !== null || isSurelyPlace(unitInText(splitAar(heading).rest).text);
}

/** Text that can be an area's or an indicator's name. */
function isNamedFor({ headings }: Column): boolean {
  return headings.some((text) => text !== "" && !isBreakdownHeading(text));
}

/** Gives the columns of labels their roles, by their headings first and then by all that stands in them. */
export function labelRoles(labels: readonly Column[], context: RoleContext): LabelRoles {
  const roles = new Map<number, GivenRole>();
  const breakdowns: number[] = [];
  const open: Column[] = [];
  for (const column of labels) {
    const role = roleByHeading(column);
    if (role !== null) roles.set(column.index, role);
    else if (isBreakdown(column)) breakdowns.push(column.index);
    else {
      const found = companionshipOf(lastOf(column.headings)) === "open" ? roleByContent(column, context) : null;
      if (found === null) open.push(column);
      else roles.set(column.index, found);
    }
  }
  const columnOf = new Map(labels.map((column) => [column.index, column]));
  const losing = [...onePerRole(roles, columnOf), ...oneIndikator(roles, columnOf, context)];
  for (const index of losing) roles.delete(index);
  open.push(...losing.flatMap((index) => columnOf.get(index) ?? []));
  giveRemaining(open, roles, context);
  const candidates = open
    .filter(({ index, headings }) => !roles.has(index) && companionshipOf(lastOf(headings)) !== "never")
    .sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index);
  const told = candidates.filter((column) => rankOf(column) === 0);
  const indexes = (list: readonly Column[]): number[] => list.map(({ index }) => index);
  return { roles, breakdowns, candidates: indexes(candidates), told: new Set(indexes(told)) };
}

/** Text before numbers and codes, and what only runs along with figures last. */
function rankOf({ headings, kinds, filled }: Column): number {
  const companionship = companionshipOf(lastOf(headings));
  if (companionship === "last") return 3;
  if (companionship === "code") return 2;
  return kinds.text < filled * 0.5 ? 1 : 0;
}

function roleByHeading(column: Column): GivenRole | null {
  const { headings, filled, kinds } = column;
  if (filled === 0) return { role: "ignore", reason: "empty" };
  if (headings.some(isDifference)) return { role: "ignore", reason: "heading" };
  for (const heading of [...headings].reverse()) {
    const role = labelRole(heading);
    if (role === null || role === "ignore") continue;
    // "Niveau: Niv. 1": no level of places.
    if (role === "niveau" && shareOf(column, (text) => readNiveau(text) !== null) < 0.5) return null;
    if (role === "omraade" && shareOf(column, isTotalOrGroup) > 0.5) return null;
    // "Kvartal: 1" is a part of the year beside it; nothing else than periods is one.
    if (role === "aar" && kinds.period === 0 && shareOf(column, (text) => text.length <= 20) < 1) return null;
    return { role, reason: "heading" };
  }
  return null;
}

function isBreakdown(column: Column): boolean {
  const { headings } = column;
  if (headings.some(isBreakdownHeading)) return true;
  return companionshipOf(lastOf(headings)) === "open" && shareOf(column, isTotalOrGroup) >= MOST;
}

function isTotalOrGroup(text: string): boolean {
  return isTotal(text) || isGroup(text);
}

function shareOf({ texts }: Column, test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function roleByContent(column: Column, { isTitled }: RoleContext): GivenRole | null {
  const { kinds, filled } = column;
  const share = (test: (text: string) => boolean): number => shareOf(column, test);
  if (kinds.period >= filled * MOST) return { role: "aar", reason: "years" };
  if (share((text) => knownUnit(text) !== null) >= MOST) return { role: "enhed", reason: "units" };
  if (share((text) => readNiveau(text) !== null && !/\s/.test(text)) >= MOST)
    return { role: "niveau", reason: "levels" };
  if (share(isSurelyPlace) >= MOST) return { role: "omraade", reason: "places" };
  // Under a title that says what the figures are, words of a quantity may be its parts ("Uddannelseshjælp").
  if (isTitled) {
    if (share(namesMeasure) >= MOST && !column.isConstant) return { role: "indikator", reason: "indicators" };
    return share(isSurelyPlace) >= SOME ? { role: "omraade", reason: "places" } : null;
  }
  if (share(namesQuantity) >= SOME) return { role: "indikator", reason: "indicators" };
  return share(isSurelyPlace) >= SOME ? { role: "omraade", reason: "places" } : null;
}

type Columns = ReadonlyMap<number, Column>;

function having(roles: ReadonlyMap<number, GivenRole>, role: ColumnRole): readonly (readonly [number, GivenRole])[] {
  return [...roles].filter(([, given]) => given.role === role);
}

/** Of several columns of years, levels, units or sources those whose headings say so, else the first that changes. */
function onePerRole(roles: ReadonlyMap<number, GivenRole>, columns: Columns): readonly number[] {
  return (["aar", "niveau", "enhed", "kilde"] as const).flatMap((role) => {
    const all = having(roles, role);
    const told = all.filter(([, { reason }]) => reason === "heading");
    // "År | Kvartal" are one period together.
    const kept = role === "aar" && told.length > 0 ? told : [firstChanging(told.length > 0 ? told : all, columns)];
    return all.filter((one) => !kept.includes(one)).map(([index]) => index);
  });
}

function firstChanging<Entry extends readonly [number, GivenRole]>(
  all: readonly Entry[],
  columns: Columns,
): Entry | undefined {
  return all.find(([index]) => columns.get(index)?.isConstant === false) ?? all[0];
}

/** Of several columns of indicators the one that says what the figures are; the others may tell them apart. */
function oneIndikator(
  roles: ReadonlyMap<number, GivenRole>,
  columns: Columns,
  { isTitled }: RoleContext,
): readonly number[] {
  const all = having(roles, "indikator").flatMap(([index]) => columns.get(index) ?? []);
  // A column headed "Indikator" is it, whatever stands beside it.
  const isHeaded = ({ index, headings }: Column): boolean =>
    roles.get(index)?.reason === "heading" && !isTopicHeading(lastOf(headings));
  const worth = (column: Column): number =>
    (isHeaded(column) ? 10 : 0) +
    (shareOf(column, namesQuantity) >= SOME ? 4 : 0) +
    (isTopicHeading(lastOf(column.headings)) ? 0 : 3) +
    (column.isConstant ? 0 : 2);
  const best = [...all].sort((a, b) => worth(b) - worth(a))[0];
  if (best === undefined) return [];
  const isIndikator = !isTitled || roles.get(best.index)?.reason === "indicators" || !best.isConstant;
  return all.filter((column) => column !== best || !isIndikator).map(({ index }) => index);
}

/** What no heading and no content tells: the longest texts are the indicators, and others the places. */
function giveRemaining(open: readonly Column[], roles: Map<number, GivenRole>, context: RoleContext): void {
  const has = (role: "indikator" | "omraade"): boolean =>
    context.inHeadings.includes(role) || having(roles, role).length > 0;
  const left = open
    .filter((column) => companionshipOf(lastOf(column.headings)) === "open" && !isOfNumbers(column))
    .sort((a, b) => Number(a.isConstant) - Number(b.isConstant) || lengthOf(b) - lengthOf(a));
  const headingsArePlaces = context.inHeadings.includes(null) && has("indikator");
  for (const column of left) {
    if (roles.has(column.index)) continue;
    const isTopic = labelRole(lastOf(column.headings)) === "indikator";
    if (!has("indikator") && !context.isTitled) roles.set(column.index, { role: "indikator", reason: "remaining" });
    else if (!has("omraade") && !headingsArePlaces && !isTopic && !context.isOffice && mayBePlaces(column))
      roles.set(column.index, { role: "omraade", reason: "remaining" });
  }
}

function isOfNumbers({ kinds, filled }: Column): boolean {
  return kinds.text < filled * 0.5;
}

function mayBePlaces(column: Column): boolean {
  return (
    !column.isConstant &&
    shareOf(column, (text) => /^[\p{Lu}\d]/u.test(text) && text.length < 60 && !namesQuantity(text)) >= MOST &&
    shareOf(column, isTotalOrGroup) < SOME
  );
}

function lengthOf({ texts }: Column): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
