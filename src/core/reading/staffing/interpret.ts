import type { StaffingReading } from "./staffingReading";
import { fold } from "../text";
import { FULL_TIME_HOURS, rounded } from "./norms";
import type { Quantity } from "./quantities";
import type { Token } from "./tokens";

type Said = Pick<StaffingReading, "share" | "contractHours" | "hours" | "posts" | "amount" | "areaWeight" | "states">;

/** How a figure stands to the ones before it. */
type Role = "own" | "contract" | "part" | "restated" | "weight";

interface Placed {
  readonly quantity: Quantity;
  readonly role: Role;
  /** "à", "hver": for each of several. */
  readonly each: boolean;
  /** "i alt": for all together. */
  readonly together: boolean;
}

/** Hours a week that count as the same. */
const SAME_HOURS = 0.3;

/** What the line's figures mean together: which is the share, what it is of, and the hours a week that come of them. */
export function interpret(
  line: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  planName: string | null,
): Said {
  const practice = tokens.findIndex((token, index) => token.folded === "praksis" && tokens[index - 1]?.folded === "i");
  const placed = quantities.map((quantity, index) => {
    const found = place(tokens, quantity, quantities[index - 1]);
    // "1 medarbejder. I praksis vil to bruge halvdelen af deres tid": all that follows says the same in another way.
    return practice >= 0 && quantity.from > practice ? { ...found, role: "restated" as const } : found;
  });
  const own = placed.filter(({ role }) => role !== "restated" && role !== "weight");
  const share = own.find(({ quantity }) => quantity.kind === "share");
  const posts = postsOf(own, share);
  const amount = amountOf(line, tokens, own, planName);
  const hours = hoursOf(own, placed, share, posts);
  const weight = placed.find(({ role }) => role === "weight");
  return {
    share: hours.shareIsRestated ? null : (share?.quantity.value ?? null),
    contractHours: hours.contract,
    hours: hours.total === null ? null : rounded(hours.total),
    posts: posts?.quantity.value ?? null,
    amount,
    areaWeight: weight?.quantity.value ?? null,
    states: statedFirst(share !== undefined && !hours.shareIsRestated, hours.isStated, posts, amount),
  };
}

function statedFirst(
  hasShare: boolean,
  hasHours: boolean,
  posts: Placed | undefined,
  amount: number | null,
): Said["states"] {
  if (hasShare) return "share";
  if (hasHours) return "hours";
  // In "en medarbejder, 200.000 kr. årligt" the article counts nothing.
  if (posts !== undefined && !(posts.quantity.counted === "article" && amount !== null)) return "posts";
  return amount === null ? "nothing" : "amount";
}

function place(tokens: readonly Token[], quantity: Quantity, before: Quantity | undefined): Placed {
  const lead = leadOf(tokens, quantity.from, before?.to ?? 0);
  const tail = tailOf(tokens, quantity.to);
  const has = (...words: string[]): boolean => words.some((word) => lead.includes(word));
  const near = lead.slice(-3);
  const each =
    near.some((word) => word === "à" || word === "a" || word === "á" || word === "x" || word === "×") ||
    /^(?:hver|per person|pr person|pr medarbejder|pr stilling)/.test(tail);
  const together =
    near.some((word) => /^(?:alt|ialt|samlet|tilsammen)$/.test(word)) ||
    /^(?:i alt|ialt|tilsammen|samlet|sammenlagt|til deling)/.test(tail);
  return { quantity, role: roleOf(quantity, lead, tail, has, tokens), each, together };
}

function roleOf(
  quantity: Quantity,
  lead: readonly string[],
  tail: string,
  has: (...words: string[]) => boolean,
  tokens: readonly Token[],
): Role {
  if (quantity.kind === "share" && isWeight(tokens, quantity, tail)) return "weight";
  const text = lead.join(" ");
  if (
    /(?:svarende til|svarer til|dvs|det vil sige|altså|hvilket giver|=)(?: .{0,40})?$/.test(text) &&
    !has("heraf", "deraf", "hvoraf")
  )
    return "restated";
  if (has("heraf", "deraf", "hvoraf")) return "part";
  if (
    quantity.kind === "hours" &&
    (lead.at(-1) === "af" ||
      /(?:^| )af (?:en |et |sine |sin |deres )?(?:samlet |ugentlig )?(?:stilling(?:en)?|ansættelse|arbejdstid|timetal)? ?(?:på|à)$/.test(
        text,
      ) ||
      has("ansat", "ansættelse", "ansættes", "ansættelsestid", "normeret") ||
      /^(?:'?s )?(?:stilling|ansat|ansættelse)/.test(tail))
  )
    return "contract";
  if (quantity.kind === "posts" && (lead.at(-1) === "af" || /(?:^| )(?:ansat|ansættes|stilling) (?:på|i)$/.test(text)))
    return "contract";
  return "own";
}

/** The words between the figure before and this one, at most eight. */
function leadOf(tokens: readonly Token[], from: number, notBefore: number): string[] {
  const lead: string[] = [];
  for (let index = Math.max(notBefore, from - 8); index < from; index += 1) {
    const token = tokens[index];
    if (token !== undefined && (token.kind === "word" || "=×~".includes(token.folded))) lead.push(token.folded);
  }
  return lead;
}

function tailOf(tokens: readonly Token[], to: number): string {
  return tokens
    .slice(to, to + 4)
    .map((token) => token.folded)
    .filter((text) => text !== "." && text !== "-")
    .join(" ");
}

/** "Indsatsområdet vægtes overordnet 30 %", "30 % af de samlede medarbejderressourcer". */
function isWeight(tokens: readonly Token[], quantity: Quantity, tail: string): boolean {
  if (
    /^(?:af )?(?:de |den |helhedsplanens |planens )?(?:samlede |helhedsplanens )?(?:medarbejderressourcer|ressourcer|medarbejdertimer|personaleressourcer|bemanding|budget)/.test(
      tail,
    )
  )
    return true;
  if (/^af (?:de|den|helhedsplanens|planens|det) (?:samlede|helhedsplanens)/.test(tail)) return true;
  for (let index = Math.max(0, quantity.from - 8); index < quantity.from; index += 1) {
    if (
      /^(?:indsatsområdets?)?(?:vægt|vægtes|vægter|vægtet|vægtning|vægtningen|vægten)$/.test(
        tokens[index]?.folded ?? "",
      )
    )
      return true;
  }
  return false;
}

/** The count of posts; one that only says what the share is of counts when nothing else does. */
function postsOf(own: readonly Placed[], share: Placed | undefined): Placed | undefined {
  const counts = own.filter(({ quantity }) => quantity.kind === "posts");
  const plain = counts.filter(({ role }) => role !== "contract");
  const counted = plain.find(({ quantity }) => quantity.hoursEach !== null && !isFullTimeWord(quantity)) ?? plain[0];
  if (counted !== undefined && share !== undefined && isFullTimeWord(counted.quantity)) return undefined;
  return counted;
}

/** "fuldtidsansat" without a count: it says how long a post is, not how many there are. */
function isFullTimeWord({ counted }: Quantity): boolean {
  return counted === "none";
}

interface Hours {
  readonly total: number | null;
  readonly contract: number | null;
  /** Whether the line gives hours of its own, not through posts. */
  readonly isStated: boolean;
  /** "20 timer (54 %)": the share only restates the hours. */
  readonly shareIsRestated: boolean;
}

function hoursOf(
  own: readonly Placed[],
  all: readonly Placed[],
  share: Placed | undefined,
  posts: Placed | undefined,
): Hours {
  const hours = own.filter(({ quantity }) => quantity.kind === "hours" && quantity.value !== null);
  return share === undefined ? withoutShare(hours, posts) : withShare(hours, own, all, share, posts);
}

function withShare(
  hours: readonly Placed[],
  own: readonly Placed[],
  all: readonly Placed[],
  share: Placed,
  posts: Placed | undefined,
): Hours {
  const fraction = share.quantity.value ?? 0;
  const people = posts?.quantity.value ?? null;
  const times = people !== null && Number.isInteger(people) ? people : 1;
  const [first] = hours;
  const stated = first?.quantity.value ?? null;
  if (first !== undefined && stated !== null) {
    const isResult =
      first.role === "own" && fraction < 1 && Math.abs(fraction * FULL_TIME_HOURS - stated) <= SAME_HOURS;
    if (isResult) {
      const shareFirst = share.quantity.from < first.quantity.from;
      return { total: stated, contract: null, isStated: true, shareIsRestated: !shareFirst };
    }
    return {
      total: fraction * stated * (first.together ? 1 : times),
      contract: stated,
      isStated: true,
      shareIsRestated: false,
    };
  }
  const contract = fullTimeOf(own);
  if (contract !== null)
    return { total: fraction * contract * times, contract, isStated: false, shareIsRestated: false };
  const restated =
    all.find(({ quantity, role }) => role === "restated" && quantity.kind === "hours")?.quantity.value ?? null;
  if (restated !== null) return { total: restated, contract: null, isStated: true, shareIsRestated: false };
  const total = people === null ? null : fraction * people * (posts?.quantity.hoursEach ?? FULL_TIME_HOURS);
  return {
    total: posts?.quantity.hoursEach === null ? null : total,
    contract: null,
    isStated: false,
    shareIsRestated: false,
  };
}

/** Hours that "fuldtid", "et årsværk", "halvtid" give a share. */
function fullTimeOf(own: readonly Placed[]): number | null {
  const post = own.find(
    ({ quantity, role }) =>
      quantity.kind === "posts" && (role === "contract" || isFullTimeWord(quantity)) && quantity.value === 1,
  );
  return post?.quantity.hoursEach ?? null;
}

function withoutShare(hours: readonly Placed[], posts: Placed | undefined): Hours {
  const [first, second] = hours;
  const count = posts?.quantity.value ?? null;
  if (first === undefined) {
    const each = posts?.quantity.hoursEach ?? null;
    return {
      total: count === null || each === null ? null : count * each,
      contract: null,
      isStated: false,
      shareIsRestated: false,
    };
  }
  const stated = first.quantity.value ?? 0;
  const part = hours.find(({ role }) => role === "part") ?? (second?.role === "contract" ? first : undefined);
  if (part !== undefined && second !== undefined) {
    const whole = hours.find((entry) => entry !== part);
    return {
      total: part.quantity.value,
      contract: whole?.quantity.value ?? null,
      isStated: true,
      shareIsRestated: false,
    };
  }
  if (count === null || count === 1 || first.together)
    return { total: stated, contract: null, isStated: true, shareIsRestated: false };
  if (count < 1 || !Number.isInteger(count)) return ofPartPosts(stated, count);
  // Nobody works more than full time: more hours than that are all people's together.
  const each = first.each || stated <= FULL_TIME_HOURS;
  return {
    total: each ? stated * count : stated,
    contract: each ? stated : null,
    isStated: true,
    shareIsRestated: false,
  };
}

/** "½ stilling (18,5 timer)" says the same twice; "½ stilling på 30 timer" is half of it. */
function ofPartPosts(stated: number, count: number): Hours {
  const isResult = Math.abs(count * FULL_TIME_HOURS - stated) <= SAME_HOURS;
  return {
    total: isResult ? stated : stated * count,
    contract: isResult ? null : stated,
    isStated: isResult,
    shareIsRestated: false,
  };
}

/** The plan's own amount a year; null when several are named and none can be told to be the plan's. */
function amountOf(
  line: string,
  tokens: readonly Token[],
  own: readonly Placed[],
  planName: string | null,
): number | null {
  const amounts = own.filter(({ quantity }) => quantity.kind === "amount");
  const [first] = amounts;
  if (amounts.length <= 1) return first?.quantity.value ?? null;
  const names = ownNames(planName);
  let from = 0;
  for (const { quantity } of amounts) {
    const label = fold(line.slice(from, tokens[quantity.from]?.start));
    if (names.some((name) => label.includes(name))) return quantity.value;
    from = tokens[quantity.to - 1]?.end ?? from;
  }
  return null;
}

/** What a line may call the plan: a word of its name that is no common one, or "helhedsplanen". */
function ownNames(planName: string | null): string[] {
  const common = /^(?:boligsocial|helhedsplan|projekt|indsats|plan|kommune|by|\d)/;
  const own =
    planName === null
      ? []
      : fold(planName)
          .split(" ")
          .filter((word) => word.length >= 5 && !common.test(word));
  return [...own, "helhedsplanen", "den boligsociale indsats"];
}
