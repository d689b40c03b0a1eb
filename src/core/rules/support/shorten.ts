const LONGEST = 60;

/** A cell's text for a message: in one line, cut to about 60 characters with "…" at a space where there is one. */
export function shorten(text: string): string {
  const line = oneLine(text.slice(0, LONGEST * 4));
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}

/** So much of the text stands in front of what the message is about. */
const AHEAD = 30;

/** The same with the place that the message is about in it: "… tager en uddannelse 14" for what stands last in a long text. */
export function shortenAt(text: string, at: number): string {
  if (at < LONGEST - AHEAD || oneLine(text).length <= LONGEST) return shorten(text);
  const from = text.slice(at - AHEAD).search(/\s/);
  return `…${shorten(text.slice(at - AHEAD + (from < 0 || from > AHEAD ? 0 : from + 1)))}`;
}

function oneLine(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
}
