import { isStaffingTotal, joinBroken, isTalkOfPosts, readStaffingLine } from "../../reading/staffing";

const BULLET = /^\s{0,9}(?:[-*•·▪‣●○►>+\uf0b7\uf0a7\uf0d8]|\d{1,2}[.)])\s?/;

/**
 * The lines of a cell: each line break begins a new one, unless it only breaks a sentence (a PDF's line end). A semicolon
 * parts positions that each have a figure of their own.
 */
export function staffingLinesOf(text: string): string[] {
  const lines: string[] = [];
  for (const written of joinBroken(text).split(/[\r\n]+/)) {
    const line = written.trim();
    const before = lines.at(-1);
    if (line === "") continue;
    if (before !== undefined && goesOn(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines.flatMap(bySemicolon).filter((line) => !isStaffingTotal(line) && !isTalkOfPosts(line));
}

/** In lower case, without a bullet, and no position of its own. */
function goesOn(before: string, line: string): boolean {
  const first = line.charAt(0);
  if (first === first.toUpperCase() || BULLET.test(line) || /[.:;]$/.test(before)) return false;
  const read = readStaffingLine(line);
  return read.stilling === null || read.states === "nothing";
}

function bySemicolon(line: string): string[] {
  const parts = line.split(";").map((part) => part.trim());
  const each = parts.length > 1 && parts.every((part) => readStaffingLine(part).states !== "nothing");
  return each ? parts : [line];
}
