import type { YearMention } from "./years";

/** Index of the first mention that begins at the place or behind it, in mentions in order. */
export function firstMentionFrom(mentions: readonly YearMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the place lies inside a mention of a year. */
export function isMentioned(mentions: readonly YearMention[], at: number): boolean {
  const mention = mentions[firstMentionFrom(mentions, at + 1) - 1];
  return mention !== undefined && at < mention.end;
}
