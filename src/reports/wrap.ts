/** Breaks a text into lines of at most `width` characters at its spaces; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  // A no-break space is part of its word ("13,6 %").
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (word === "") continue;
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The text on one line, its words parted by single spaces. */
export function oneLine(text: string): string {
  return text.split(/\s+/).join(" ").trim();
}

/** The text on one line of at most `width` characters; what is cut off is shown by "…". */
export function shorten(text: string, width: number): string {
  const line = oneLine(text);
  const letters = Array.from(line);
  return letters.length <= width
    ? line
    : `${letters
        .slice(0, Math.max(width - 1, 1))
        .join("")
        .trimEnd()}…`;
}
