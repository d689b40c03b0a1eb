import fc from "fast-check";
import { pairStaffing, type PairAnswers, type PairedLine } from "../../../src/core/pairing/pairing";
import { mergedBudget, staffingTable, type PostOf } from "./build";
import { processorTime, RUNAWAY } from "../../support/processorTime";

const AREA = "Beskæftigelse";
const whole = (stilling: string, activity: string | null, contract: number, area = AREA): PostOf => ({
  stilling,
  activity,
  contract,
  shares: { [area]: 1 },
});

function pairs(lines: readonly string[], posts: readonly PostOf[], answers?: PairAnswers): PairedLine[] {
  return [...pairStaffing([staffingTable(AREA, lines)], mergedBudget(posts), answers).lines];
}

/** By line the rows of its positions, with a question mark where the program asks. */
function shown(lines: readonly string[], posts: readonly PostOf[], answers?: PairAnswers): string[] {
  return pairs(lines, posts, answers).map(
    ({ posts: found, certainty }) =>
      found.map(({ position }) => position.at.row).join("+") + (certainty === "uncertain" ? "?" : ""),
  );
}

test.each<[string, string[], PostOf[], string[]]>([
  ["the same title", ["Projektleder 33 % af 24 timer"], [whole("Projektleder", null, 24)], ["0"]],
  ["a difference in hours", ["Boligsocial medarbejder 25 timer"], [whole("Boligsocial medarbejder", null, 27)], ["0"]],
  [
    "one title told apart by activity",
    [
      "Boligsocial medarbejder 10 timer – Økonomirådgivning",
      "Boligsocial medarbejder 7 timer – Lokal danskundervisning, Den lille sprogskole",
    ],
    [
      whole("Boligsocial medarbejder", "Den Lille Sprogskole", 7),
      whole("Boligsocial medarbejder", "Økonomirådgivning", 10),
    ],
    ["1", "0"],
  ],
  [
    "one title and activity told apart by hours, one of them another",
    ["Boligsocial medarbejder 25 timer – Fremskudt", "Boligsocial medarbejder 37 timer – Fremskudt"],
    [whole("Boligsocial medarbejder", "Fremskudt", 37), whole("Boligsocial medarbejder", "Fremskudt", 27)],
    ["1", "0"],
  ],
  [
    "activity before hours",
    ["Medarbejder 10 timer – Lektiecafé", "Medarbejder 20 timer – Fritidsjob"],
    [whole("Medarbejder", "Lektiecafé", 20), whole("Medarbejder", "Fritidsjob", 10)],
    ["0", "1"],
  ],
  [
    "nothing that tells two apart",
    ["Medarbejder 15 timer", "Medarbejder 16 timer"],
    [whole("Medarbejder", null, 20), whole("Medarbejder", null, 25)],
    ["0?", "1?"],
  ],
  [
    "two of a kind",
    ["Medarbejder 20 timer", "Medarbejder 20 timer"],
    [whole("Medarbejder", null, 20), whole("Medarbejder", null, 20)],
    ["0", "1"],
  ],
  ["one leader in other words", ["Boligsocial leder 33 % af 24 timer"], [whole("Projektleder", null, 24)], ["0"]],
  [
    "a leader where two lead",
    ["Leder 30 % af 37 timer"],
    [
      { stilling: "Projektleder", contract: 37, shares: { [AREA]: 0.4 } },
      { stilling: "Daglig leder", contract: 37, shares: { [AREA]: 0.2 } },
    ],
    ["0?"],
  ],
  ["a plain title for a special one", ["Medarbejder 20 timer"], [whole("Gadeplansmedarbejder", null, 20)], ["0?"]],
  ["no such title", ["Psykolog 10 timer"], [whole("Projektleder", null, 37)], [""]],
  [
    "more lines than rows",
    ["Medarbejder 20 timer", "Medarbejder 12 timer"],
    [whole("Medarbejder", null, 20)],
    ["0", ""],
  ],
  [
    "two lines, one row, and no figure for either",
    ["Medarbejder 21 timer", "Medarbejder 12 timer"],
    [whole("Medarbejder", null, 20)],
    ["0?", "?"],
  ],
  [
    "two lines that make up one row",
    ["Projektleder 20 % af 37 timer", "Projektleder 13 % af 37 timer"],
    [{ stilling: "Projektleder", contract: 37, shares: { [AREA]: 0.33 } }],
    ["0", "0"],
  ],
  [
    "one line about two people",
    ["To medarbejdere à 18,5 timer"],
    [whole("Medarbejder", "Nord", 18.5), whole("Medarbejder", "Syd", 18.5)],
    ["0+1"],
  ],
  [
    "a row that the area has no share of",
    ["Projektleder 33 % af 24 timer"],
    [{ stilling: "Projektleder", contract: 24, shares: { Uddannelse: 1 } }],
    ["0"],
  ],
  [
    "a common title in another area alone",
    ["Boligsocial medarbejder 10 timer"],
    [whole("Boligsocial medarbejder", null, 20, "Uddannelse")],
    [""],
  ],
  [
    "the same title and figures, another activity",
    ["Medarbejder 20 timer – Lektiecafé", "Medarbejder 15 timer – Fritidsjob"],
    [whole("Medarbejder", "Værested", 20), whole("Medarbejder", "Fritidsjob", 15)],
    ["0?", "1"],
  ],
])("%s", (_name, lines, posts, expected) => {
  expect(shown(lines, posts)).toEqual(expected);
});

test("an answer is kept whatever speaks against it, and the other lines go on without its position", () => {
  const lines = ["Medarbejder 15 timer", "Medarbejder 16 timer"];
  const posts = [whole("Medarbejder", null, 20), whole("Medarbejder", null, 25)];
  const [first, second] = pairs(lines, posts);
  const answers = new Map([[first!.line.key, second!.posts[0]!.key]]);
  expect(shown(lines, posts, answers)).toEqual(["1", "0"]);
  expect(pairs(lines, posts, answers)[0]!.certainty).toBe("answered");
  expect(shown(lines, posts, new Map([[first!.line.key, null]]))[0]).toBe("");
  expect(shown(lines, posts, new Map([[first!.line.key, "a row that is gone"]]))).toEqual(["0?", "1?"]);
});

test("two lines that the user says are one position share it", () => {
  const lines = ["Koordinator 10 timer", "Tovholder 15 timer"];
  const posts = [whole("Projektleder", null, 25)];
  const [first, second] = pairs(lines, posts);
  const key = "projektleder|";
  const answers = new Map([[first!.line.key, key], [second!.line.key, key]]); // prettier-ignore
  expect(pairs(lines, posts, answers).map(({ together }) => together.map(({ line }) => line.text))).toEqual([
    lines,
    lines,
  ]);
});

test("an answer may name several positions", () => {
  const posts = [whole("Medarbejder", null, 20), whole("Medarbejder", null, 25)];
  const [line] = pairs(["Personale 45 timer"], posts);
  const both = new Map([[line!.line.key, "medarbejder|\nmedarbejder||2"]]);
  expect(shown(["Personale 45 timer"], posts, both)).toEqual(["0+1"]);
});

test("an uncertain pair tells why, and what else it could be", () => {
  const [pair] = pairs(
    ["Medarbejder 15 timer", "Medarbejder 16 timer"],
    [whole("Medarbejder", null, 20), whole("Medarbejder", null, 25)],
  );
  expect(pair!.reasons).toEqual(["same-title", "other-figures", "several-alike"]);
  expect(pair!.runnersUp.map(({ position }) => position.at.row)).toEqual([1]);
});

test("people paid by someone else are paired with nothing", () => {
  const { lines, external } = pairStaffing(
    [staffingTable(AREA, ["Socialrådgiver 10 timer, ansat i Socialforvaltningen"])],
    mergedBudget([whole("Socialrådgiver", null, 10)]),
  );
  expect([lines.length, external.length]).toEqual([0, 1]);
});

const AREAS = [
  "Uddannelse og livschancer",
  "Beskæftigelse",
  "Kriminalitetsforebyggelse",
  "Sammenhængskraft og medborgerskab",
];
const ACTIVITIES = [
  "Lektiecafé",
  "Fritidsjob",
  "Den Lille Sprogskole",
  "Økonomirådgivning",
  "Fædregruppe",
  "Jobcafé",
  "Beboerhuset",
];
const WORDED: Readonly<Record<string, readonly string[]>> = {
  "Boligsocial medarbejder": ["Boligsocial medarbejder", "Medarbejder", "boligsociale medarbejder"],
  Gadeplansmedarbejder: ["Gadeplansmedarbejder", "Boligsocial gadeplansmedarbejder", "Gadeplans-medarbejder"],
  "Boligsocial konsulent": ["Boligsocial konsulent", "Konsulent"],
  Beskæftigelsesvejleder: ["Beskæftigelsesvejleder", "boligsocial beskæftigelsesvejleder", "Beskæftigelsesvejlederen"],
};

const position = fc.record({
  stilling: fc.constantFrom(
    "Boligsocial medarbejder",
    "Boligsocial medarbejder",
    "Boligsocial medarbejder",
    ...Object.keys(WORDED),
  ),
  wording: fc.nat(),
  area: fc.constantFrom(...AREAS),
  activity: fc.option(fc.constantFrom(...ACTIVITIES), { freq: 3 }),
  inLine: fc.constantFrom("whole", "within", "left out"),
  inBudget: fc.constantFrom("whole", "whole", "left out"),
  hours: fc.constantFrom(10, 12, 15, 18.5, 20, 25, 27, 30, 37),
});

interface Case {
  readonly tables: ReturnType<typeof staffingTable>[];
  readonly posts: PostOf[];
  /** By area and line the row of its position. */
  readonly truth: readonly number[][];
}

/** A plan with one leader in all areas; the line of one position, at most, says other hours than the budget. */
const plan = fc
  .record({
    positions: fc.array(position, { minLength: 24, maxLength: 24 }),
    off: fc.integer({ min: -1, max: 23 }),
    by: fc.constantFrom(-3, 2, 5),
    leader: fc.constantFrom("Projektleder", "Leder", "Boligsocial leder"),
  })
  .map(({ positions: drawn, off, by, leader }): Case => {
    // An activity that two of one title share, and the budget names for one of them alone, would tell anybody wrong.
    const positions = drawn.map((one) => {
      const alike = drawn.filter(
        ({ stilling, area, activity }) => stilling === one.stilling && area === one.area && activity === one.activity,
      );
      return alike.length > 1 ? { ...one, inBudget: "whole" } : one;
    });
    const posts: PostOf[] = [
      { stilling: "Projektleder", contract: 37, shares: Object.fromEntries(AREAS.map((area) => [area, 0.25])) },
      ...positions.map(({ stilling, activity, inBudget, hours, area }) =>
        whole(stilling, inBudget === "whole" ? activity : null, hours, area),
      ),
    ];
    const truth: number[][] = [];
    const tables = AREAS.map((area) => {
      const rows = [0];
      const lines = [`${leader} 25 % af 37 timer`];
      positions.forEach(({ stilling, wording, activity, inLine, hours, area: own }, index) => {
        if (own !== area) return;
        const titles = WORDED[stilling] ?? [stilling];
        const named =
          activity === null || inLine === "left out"
            ? ""
            : inLine === "whole"
              ? ` – ${activity}`
              : ` – Lokal indsats omkring ${activity} for alle`;
        const worked = index === off ? hours + by : hours;
        lines.push(`${titles[wording % titles.length]} ${String(worked).replace(".", ",")} timer${named}`);
        rows.push(index + 1);
      });
      truth.push(rows);
      return staffingTable(area, lines);
    });
    return { tables, posts, truth };
  });

test("on plans of 4 delaftaler and 25 positions every pair is right or asked about", () => {
  let sure = 0;
  let all = 0;
  fc.assert(
    fc.property(plan, ({ tables, posts, truth }) => {
      const { lines, posts: found } = pairStaffing(tables, mergedBudget(posts));
      // Rows that say the same are as good as each other; so are lines.
      const said = (row: number): string => JSON.stringify(posts[row]);
      tables.forEach((table, at) => {
        const own = lines.filter(({ line }) => line.table === table);
        const meaning = ({ line }: PairedLine): string =>
          JSON.stringify([line.title.tight, line.activity, line.measure]);
        own.forEach((pair, index) => {
          all += 1;
          if (pair.certainty === "uncertain") return;
          sure += 1;
          const right = own.flatMap((other, place) =>
            meaning(other) === meaning(pair) ? [said(truth[at]![place]!)] : [],
          );
          expect(right).toContain(said(found.indexOf(pair.posts[0]!)));
          expect(index).toBeLessThan(own.length);
        });
      });
    }),
    { numRuns: 150 },
  );
  // Asking about everything would be right as well, and of no use.
  expect(sure / all).toBeGreaterThan(0.8);
});

test("a plan of 4 delaftaler and 25 positions is paired in no time", () => {
  const samples = fc.sample(plan, 12).map(({ tables, posts }) => ({ tables, budget: mergedBudget(posts) }));
  const times = samples.map(({ tables, budget }) => {
    const began = processorTime();
    pairStaffing(tables, budget);
    return processorTime() - began;
  });
  expect(times.sort((a, b) => a - b)[6]).toBeLessThan(RUNAWAY);
});

test("a list longer than any plan's is paired with nothing, and in no time", () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => `Medarbejder ${index % 37} timer – Aktivitet ${index}`);
  const posts = Array.from({ length: 2_000 }, (_, index) => whole("Medarbejder", `Aktivitet ${index}`, index % 37));
  const table = staffingTable(AREA, lines);
  const began = processorTime();
  const pairing = pairStaffing([table], mergedBudget(posts));
  expect(processorTime() - began).toBeLessThan(RUNAWAY);
  expect([pairing.isTooLarge, pairing.lines.every(({ certainty }) => certainty === "uncertain")]).toEqual([true, true]);
});

test("the largest plan that is paired takes no time to speak of", () => {
  const lines = Array.from({ length: 40 }, (_, index) => `Medarbejder ${5 + (index % 30)} timer`);
  const posts = Array.from({ length: 200 }, (_, index) => whole("Medarbejder", null, 6 + (index % 31)));
  const table = staffingTable(AREA, lines);
  const began = processorTime();
  pairStaffing([table], mergedBudget(posts));
  expect(processorTime() - began).toBeLessThan(RUNAWAY);
});
