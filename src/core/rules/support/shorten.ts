const LONGEST = 60;

/** A cell's text for a message: in one line, cut to about 60 characters with "…" at a space where there is one. */
export function shorten(text: string): string {
  const line = oneLine(text.slice(0, LONGEST * 4));
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST)}…`;
}

function oneLine(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
}
