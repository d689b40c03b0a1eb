import { FORMS } from "./lexicon";

/** Endings of Danish nouns, adjectives and verbs, the longest first. */
const ENDINGS = [..."ernes erne enes ende ens ets ene ers ede est ere en et er es te e s t".split(" ")];
const SHORTEST = 4;

/** A folded word without the endings that its forms differ in ("klasserne", "klasse"), and by one name where two say the same. */
export function stem(word: string): string {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("modtagere") || word.endsWith("modtager") || word.endsWith("modtagerne")) return recipientsOf(word);
  const endings = ENDINGS.filter((end) => word.length - end.length >= SHORTEST && word.endsWith(end));
  const [bare = word, ...shorter] = endings.map((end) => word.slice(0, -end.length));
  const plain = undoubled(bare);
  for (const form of [plain, bare, ...shorter]) {
    const same = FORMS.get(form) ?? FORMS.get(`${form}e`);
    if (same !== undefined) return same;
  }
  return plain;
}

/** "Kontanthjælpsmodtagere" are those of "kontanthjælp". */
function recipientsOf(word: string): string {
  const of = word.slice(0, word.lastIndexOf("modtager"));
  if (of === "") return "modtag";
  return stem(of.endsWith("s") ? of.slice(0, -1) : of);
}

function undoubled(word: string): string {
  const last = word.charAt(word.length - 1);
  const isDoubled = word.length >= SHORTEST && last === word.charAt(word.length - 2) && !"aeiouyæøå".includes(last);
  return isDoubled ? word.slice(0, -1) : word;
}
