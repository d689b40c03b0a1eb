import fc from "fast-check";
import { isTalkOfPosts, isStaffingTotal, readStaffingLine } from "../../../src/core/reading/staffing";
import { type StaffingReading } from "../../../src/core/reading/staffing/staffingReading";
import { processorTime, RUNAWAY } from "../../support/processorTime";

/**
 * stilling/activity | what is stated, in the line's own figures | =hours a week; behind it ~ approximate, ! external.
 * share 33%, contract hours of 24t, posts 2p, amount 200000kr, weight of the area 30%w.
 */
function written(read: StaffingReading): string {
  const { stilling, activity, share, contractHours, hours, posts, amount, approximate, external, areaWeight, states } =
    read;
  const round = (value: number): string => String(Number(value.toFixed(2)));
  return [
    `${stilling ?? "?"}${activity === null ? "" : `/${activity}`}`,
    [
      share === null ? "" : `${round(share * 100)}%`,
      contractHours === null ? "" : `of ${round(contractHours)}t`,
      posts === null ? "" : `${round(posts)}p`,
      amount === null ? "" : `${amount}kr`,
      areaWeight === null ? "" : `${round(areaWeight * 100)}%w`,
    ]
      .filter((part) => part !== "")
      .join(" "),
    hours === null ? "" : `=${round(hours)}`,
    `${states}${approximate ? " ~" : ""}${external ? " !" : ""}`,
  ].join(" | ");
}

const NORREBRO =
  "En medarbejder ansat i en partnerskabsstilling mellem Socialforvaltningen, Din sociale indgang – Børn (300.000 kr. årligt), Nørrebro United (100.000 kr. årligt) og NørreBrobyggerne (200.000 kr. årligt) med henblik på at sikre flere børn i foreningslivet.";

describe("readStaffingLine", () => {
  it.each<[string, string]>([
    // Shares of a post.
    ["Projektleder 33 % af 24 timer", "Projektleder | 33% of 24t | =7.92 | share"],
    ["Kommunikationsmedarbejder 33 % af 19 timer", "Kommunikationsmedarbejder | 33% of 19t | =6.27 | share"],
    ["- Boligsocial leder (ansat på 37 timer): 25 % af stillingen", "Boligsocial leder | 25% of 37t | =9.25 | share"],
    ["Boligsocial leder: 25 pct. af stillingen (37 timer)", "Boligsocial leder | 25% of 37t | =9.25 | share"],
    ["100 % boligsocial beskæftigelsesvejleder", "boligsocial beskæftigelsesvejleder | 100% |  | share"],
    ["20 pct.", "? | 20% |  | share"],
    ["Projektleder 33 %¹ af 24² timer", "Projektleder | 33% of 24t | =7.92 | share"],
    ["Projektleder 20 procent", "Projektleder | 20% |  | share"],
    ["Projektleder: 33,3%", "Projektleder | 33.3% |  | share"],
    ["halvdelen af sin tid", "? | 50% |  | share"],
    ["Projektlederen bruger halvdelen af sin tid på indsatsen", "Projektlederen | 50% |  | share"],
    [
      "En boligsocial medarbejder bruger halvdelen af sin tid på indsatsen",
      "boligsocial medarbejder | 50% 1p | =18.5 | share",
    ],
    ["en tredjedel af projektlederens tid", "projektlederen | 33.33% |  | share"],
    [
      "To boligsociale medarbejdere bruger en fjerdedel af deres tid",
      "boligsociale medarbejdere | 25% 2p | =18.5 | share",
    ],
    ["Projektleder 33 % af en fuldtidsstilling", "Projektleder | 33% of 37t | =12.21 | share"],
    ["Projektleder 50 % af et årsværk", "Projektleder | 50% of 37t | =18.5 | share"],
    ["Projektleder (fuldtid) 33 %", "Projektleder | 33% of 37t | =12.21 | share"],
    ["Projektleder på fuld tid, 25 %", "Projektleder | 25% of 37t | =9.25 | share"],
    ["Projektleder, 24 timers stilling, 33 %", "Projektleder | 33% of 24t | =7.92 | share"],
    ["Projektleder, 24-timers stilling, 33 %", "Projektleder | 33% of 24t | =7.92 | share"],
    ["Projektleder 33 % (24 timer)", "Projektleder | 33% of 24t | =7.92 | share"],
    ["Projektleder 33 % (12,2 timer)", "Projektleder | 33% | =12.2 | share"],
    ["Projektleder 33 %, svarende til 8 timer", "Projektleder | 33% | =8 | share"],
    ["Projektleder 33 % af 24 timer (7,92 timer)", "Projektleder | 33% of 24t | =7.92 | share"],
    ["100 % af 32 timer, pædagog", "pædagog | 100% of 32t | =32 | share"],
    ["Boligsocial leder/koordinator, 20 pct. af 37 t.", "Boligsocial leder/koordinator | 20% of 37t | =7.4 | share"],
    ["Souschef 50 % (18,5 t/uge) – Bydelsmødre", "Souschef/Bydelsmødre | 50% | =18.5 | share"],
    ["• Ungekonsulent – Lommepengejob – 40 % af 37 timer", "Ungekonsulent/Lommepengejob | 40% of 37t | =14.8 | share"],
    ["Projektleder 10-15 %", "Projektleder | 10% |  | share ~"],
    // Positions named by what they do.
    ["33 % boligsocial ledelse", "boligsocial ledelse | 33% |  | share"],
    ["33 % boligsocial ledelse af 37 timer", "boligsocial ledelse | 33% of 37t | =12.21 | share"],
    ["50 % projektledelse", "projektledelse | 50% |  | share"],
    ["20 % til daglig ledelse", "daglig ledelse | 20% |  | share"],
    ["20 timer sekretariat", "sekretariat |  | =20 | hours"],
    ["5 timer økonomi og administration", "økonomi og administration |  | =5 | hours"],
    ["15 timer koordinering af frivillige", "koordinering |  | =15 | hours"],
    ["10 timer administration/sekretariatsbetjening", "administration/sekretariatsbetjening |  | =10 | hours"],
    ["10 timer lektiehjælp", "? |  | =10 | hours"],
    ["10 timer – koordinering", "?/koordinering |  | =10 | hours"],
    // Titles that share their last part.
    ["Børne- og familievejleder 20 timer", "Børne- og familievejleder |  | =20 | hours"],
    ["20 timer børne- og familievejleder", "børne- og familievejleder |  | =20 | hours"],
    ["En børne- og ungemedarbejder på 20 timer", "børne- og ungemedarbejder | 1p | =20 | hours"],
    ["To børne- og ungemedarbejdere à 18,5 timer", "børne- og ungemedarbejdere | of 18.5t 2p | =37 | hours"],
    ["2 job-, uddannelses- og fritidsvejledere", "job-, uddannelses- og fritidsvejledere | 2p | =74 | posts"],
    ["Børne-/familievejleder 20 timer", "Børne-/familievejleder |  | =20 | hours"],
    ["Børne og familievejleder 20 timer", "Børne og familievejleder |  | =20 | hours"],
    ["Børne-\nog familievejleder 20 timer", "Børne- og familievejleder |  | =20 | hours"],
    ["Unge- og uddannelsesvejleder 37 timer", "Unge- og uddannelsesvejleder |  | =37 | hours"],
    ["Job- og fritidskonsulent 50 %", "Job- og fritidskonsulent | 50% |  | share"],
    ["SSP- og gadeplansmedarbejder 30 timer", "SSP- og gadeplansmedarbejder |  | =30 | hours"],
    ["Job-, uddannelses- og fritidsvejleder 20 timer", "Job-, uddannelses- og fritidsvejleder |  | =20 | hours"],
    ["Boligsocial børne- og ungekoordinator 20 timer", "Boligsocial børne- og ungekoordinator |  | =20 | hours"],
    ["Lektiecafé og vejleder 20 timer", "vejleder |  | =20 | hours"],
    ["Leder og koordinator 37 timer", "Leder |  | =37 | hours"],
    // Words broken over two lines, and numbers in front.
    ["Projekt-\nleder 33 %", "Projektleder | 33% |  | share"],
    ["Boligsocial medar-\nbejder 10 timer", "Boligsocial medarbejder |  | =10 | hours"],
    ["1.1 Projektleder 20 timer", "Projektleder |  | =20 | hours"],
    ["2.1.3. Projektleder, 0,5 årsværk", "Projektleder | 0.5p | =18.5 | posts"],
    ["1.5 Medarbejdere", "Medarbejdere | 1.5p | =55.5 | posts"],
    ["1.5 medarbejdere", "medarbejdere | 1.5p | =55.5 | posts"],
    // Posts without a word for them.
    ["Projektleder 1,0", "Projektleder | 1p | =37 | posts"],
    ["Projektleder: 0,5", "Projektleder | 0.5p | =18.5 | posts"],
    ["Projektleder 0,5 – Ledelse", "Projektleder/Ledelse | 0.5p | =18.5 | posts"],
    ["Medarbejder 2", "Medarbejder 2 |  |  | nothing"],
    ["Jobkonsulent 2 x 18,5 timer", "Jobkonsulent | of 18.5t 2p | =37 | hours"],
    // Hours.
    [
      "Boligsocial medarbejder 27 timer - Fremskudt beskæftigelsesindsats 2.0",
      "Boligsocial medarbejder/Fremskudt beskæftigelsesindsats 2.0 |  | =27 | hours",
    ],
    [
      "Boligsocial medarbejder 7 timer – Lokal danskundervisning for udlændinge, Den lille sprogskole",
      "Boligsocial medarbejder/Lokal danskundervisning for udlændinge, Den lille sprogskole |  | =7 | hours",
    ],
    [
      "Boligsocial medarbejder 10 timer – Økonomirådgivning",
      "Boligsocial medarbejder/Økonomirådgivning |  | =10 | hours",
    ],
    [
      "Boligsocial medarbejder – Økonomirådgivning (10 timer)",
      "Boligsocial medarbejder/Økonomirådgivning |  | =10 | hours",
    ],
    [
      "• Boligsocial medarbejder (Økonomirådgivning) 10 timer",
      "Boligsocial medarbejder/Økonomirådgivning |  | =10 | hours",
    ],
    [
      "Boligsocial medarbejder, Økonomirådgivning, 10 timer",
      "Boligsocial medarbejder/Økonomirådgivning |  | =10 | hours",
    ],
    [
      "Økonomirådgivning – boligsocial medarbejder 10 timer",
      "boligsocial medarbejder/Økonomirådgivning |  | =10 | hours",
    ],
    ["15 t/uge", "? |  | =15 | hours"],
    ["15 timer om ugen", "? |  | =15 | hours"],
    ["Frivilligkoordinator 15 t. pr. uge", "Frivilligkoordinator |  | =15 | hours"],
    ["Frivilligkoordinator, 15 ugentlige timer", "Frivilligkoordinator |  | =15 | hours"],
    ["Frivilligkoordinator 15 ugetimer", "Frivilligkoordinator |  | =15 | hours"],
    ["37/37", "? |  | =37 | hours"],
    ["Beboerrådgiver 30/37", "Beboerrådgiver |  | =30 | hours"],
    ["Projektleder 24/37 timer", "Projektleder |  | =24 | hours"],
    ["24 timers stilling", "? |  | =24 | hours"],
    ["to medarbejdere à 18,5 timer", "medarbejdere | of 18.5t 2p | =37 | hours"],
    ["2 boligsociale medarbejdere, 37 timer hver", "boligsociale medarbejdere | of 37t 2p | =74 | hours"],
    ["2 boligsociale medarbejdere i alt 37 timer", "boligsociale medarbejdere | 2p | =37 | hours"],
    ["2 x 37 timer beboerrådgiver", "beboerrådgiver | of 37t 2p | =74 | hours"],
    ["Projektleder 37 timer, heraf 10 timer i indsatsområdet", "Projektleder | of 37t | =10 | hours"],
    ["10 af 37 timer – boligsocial medarbejder", "boligsocial medarbejder | of 37t | =10 | hours"],
    ["Boligsocial medarbejder 10 timer ud af 37 timer", "Boligsocial medarbejder | of 37t | =10 | hours"],
    ["Boligsocial medarbejder 20 timer (54 %)", "Boligsocial medarbejder |  | =20 | hours"],
    ["Boligsocial medarbejder 200 timer årligt", "Boligsocial medarbejder |  | =3.85 | hours"],
    ["Boligsocial medarbejder 1.924 timer", "Boligsocial medarbejder |  | =37 | hours"],
    ["Boligsocial medarbejder 962 timer pr. år", "Boligsocial medarbejder |  | =18.5 | hours"],
    ["20 timer om måneden, frivilligkoordinator", "frivilligkoordinator |  | =4.62 | hours"],
    ["Jobkonsulent 1 dag om ugen", "Jobkonsulent |  | =7.4 | hours"],
    ["Medarbejder 1: 20 timer", "Medarbejder 1 |  | =20 | hours"],
    ["Vejleder B 18,5 timer", "Vejleder B |  | =18.5 | hours"],
    ["1. Projektleder 18.5 timer", "Projektleder |  | =18.5 | hours"],
    ["Klubmutter 20 timer", "Klubmutter |  | =20 | hours"],
    ["Klubmutter ca. 20 timer", "Klubmutter |  | =20 | hours ~"],
    ["Ca. 20 timer om ugen", "? |  | =20 | hours ~"],
    ["Omkring 15 timer", "? |  | =15 | hours ~"],
    ["Forventet 10 timer", "? |  | =10 | hours ~"],
    ["Der ansættes en medarbejder på 25 timer om ugen", "medarbejder | 1p | =25 | hours"],
    ["Boligsocial medarbejder\n10 timer", "Boligsocial medarbejder |  | =10 | hours"],
    ["Boligsocial medarbejder 37\u00a0timer fra 1. august 2025", "Boligsocial medarbejder |  | =37 | hours"],
    ["Ca. 10 timer til kommunikationsmedarbejder", "kommunikationsmedarbejder |  | =10 | hours ~"],
    ["Boligsocial medarbejder - 10-15 timer om ugen", "Boligsocial medarbejder |  | =10 | hours ~"],
    ["Sundhedsformidler, mindst 8 timer", "Sundhedsformidler |  | =8 | hours ~"],
    // Posts.
    ["½ stilling", "? | 0.5p | =18.5 | posts"],
    ["0,5 årsværk", "? | 0.5p | =18.5 | posts"],
    ["Projektleder 0,33 årsværk", "Projektleder | 0.33p | =12.21 | posts"],
    ["1½ stilling som boligsocial vejleder", "boligsocial vejleder | 1.5p | =55.5 | posts"],
    ["En halv stilling som sekretær", "sekretær | 0.5p | =18.5 | posts"],
    ["1/2 stilling: sekretær", "sekretær | 0.5p | =18.5 | posts"],
    ["Administrativ medarbejder 0,33 stilling", "Administrativ medarbejder | 0.33p | =12.21 | posts"],
    ["En fuldtidsansat", "? | 1p | =37 | posts"],
    ["Fuldtidsansat boligsocial medarbejder", "boligsocial medarbejder | 1p | =37 | posts"],
    ["1 fuldtidsstilling som gadeplansmedarbejder", "gadeplansmedarbejder | 1p | =37 | posts"],
    ["To halvtidsstillinger", "? | 2p | =37 | posts"],
    ["Boligsocial medarbejder på halv tid", "Boligsocial medarbejder | 1p | =18.5 | posts"],
    ["En deltidsansat pædagog", "pædagog | 1p |  | posts"],
    ["3 boligsociale medarbejdere", "boligsociale medarbejdere | 3p | =111 | posts"],
    ["Halvanden medarbejder", "medarbejder | 1.5p | =55.5 | posts"],
    ["Ca. 1,5 medarbejdere", "medarbejdere | 1.5p | =55.5 | posts ~"],
    [
      "Ca. 1,5 medarbejdere fra helhedsplanen med særligt fokus på familieindsatserne.",
      "medarbejdere | 1.5p | =55.5 | posts ~",
    ],
    [
      "Der afsættes 1 medarbejderressource til indsatsområdet. I praksis forventes det, at to medarbejdere vil bruge halvdelen af deres tid på indsatserne.",
      "medarbejdere | 1p | =37 | posts ~",
    ],
    // Kroner.
    ["200.000 kr. årligt", "? | 200000kr |  | amount"],
    ["Projektleder: kr. 200.000 pr. år", "Projektleder | 200000kr |  | amount"],
    ["Ungemedarbejder 0,3 mio. kr. om året", "Ungemedarbejder | 300000kr |  | amount"],
    ["Ungemedarbejder 25.000 kr. månedligt", "Ungemedarbejder | 300000kr |  | amount"],
    ["Ungemedarbejder 800.000 kr. fordelt på 4 år", "Ungemedarbejder | 200000kr |  | amount"],
    ["Ungemedarbejder 150 t.kr. årligt", "Ungemedarbejder | 150000kr |  | amount"],
    [NORREBRO, "medarbejder | 1p 200000kr | =37 | amount"],
    // Other people's employees.
    [
      "En familierådgiver, finansieret af og organisatorisk forankret i Socialforvaltningen, Din sociale indgang - Børn, men lokaliseret i helhedsplanen.",
      "familierådgiver | 1p | =37 | posts !",
    ],
    ["Sundhedskonsulent ansat i Københavns Kommune, 10 timer om ugen", "Sundhedskonsulent |  | =10 | hours !"],
    ["SSP-medarbejder, ansat i SSP, 5 timer ugentligt", "SSP-medarbejder |  | =5 | hours !"],
    ["Jobkonsulent lønnet af Jobcenteret 12 timer", "Jobkonsulent |  | =12 | hours !"],
    ["Boligsocial medarbejder ansat i boligorganisationen, 37 timer", "Boligsocial medarbejder |  | =37 | hours"],
    ["Boligsocial medarbejder ansat i helhedsplanen 20 timer", "Boligsocial medarbejder |  | =20 | hours"],
    ["Foreningskonsulent, medfinansieret af kommunen, 37 timer", "Foreningskonsulent |  | =37 | hours"],
    // An area's weight, and nothing at all.
    ["Indsatsområdet vægtes overordnet 30 %", "? | 30%w |  | nothing"],
    ["Vægtning af indsatsområdet: 25 %", "? | 25%w |  | nothing"],
    ["25 % af helhedsplanens samlede medarbejderressourcer", "? | 25%w |  | nothing"],
    ["Projektleder", "Projektleder |  |  | nothing"],
    ["Projektleder fra 1. august 2025", "Projektleder |  |  | nothing"],
    ["Se budgettet", "? |  |  | nothing"],
    ["", "? |  |  | nothing"],
  ])("%s", (line, expected) => {
    expect(written(readStaffingLine(line, { planName: "NørreBrobyggerne 2026-28" }))).toBe(expected);
  });

  test("of several amounts none is taken when the line doesn't tell which is the plan's", () => {
    expect(readStaffingLine(NORREBRO).amount).toBeNull();
  });

  test.each(["I alt 2,5 årsværk", "Samlet: 118 timer", "- Sum 37 timer"])("%s sums the others", (line) => {
    expect(isStaffingTotal(line)).toBe(true);
  });
});

describe("readStaffingLine on any text", () => {
  const titles = fc.constantFrom(
    "Projektleder",
    "Boligsocial medarbejder",
    "Jobkonsulent",
    "Administrativ medarbejder",
  );
  const danish = (value: number): string => String(value).replace(".", ",");
  const hours = fc.integer({ min: 2, max: 74 }).map((halves) => halves / 2);
  const percent = fc.integer({ min: 1, max: 100 });

  test("a share of hours is their product, however it is written", () => {
    const forms: ((title: string, share: number, of: number) => string)[] = [
      (title, share, of) => `${title} ${share} % af ${danish(of)} timer`,
      (title, share, of) => `- ${title} (ansat på ${danish(of)} timer): ${share} % af stillingen`,
      (title, share, of) => `${share} pct. af ${danish(of)} t/uge, ${title}`,
      (title, share, of) => `${title}, ${danish(of)} timers stilling, ${share}%`,
    ];
    fc.assert(
      fc.property(titles, percent, hours, fc.constantFrom(...forms), (title, share, of, form) => {
        const read = readStaffingLine(form(title, share, of));
        expect(read.stilling).toBe(title);
        expect(read.share).toBeCloseTo(share / 100);
        expect(read.hours).toBeCloseTo((share / 100) * of);
      }),
    );
  });

  test("hours, posts and activity come out as they were put in", () => {
    const activity = fc.constantFrom("Økonomirådgivning", "Den lille sprogskole", "Fremskudt indsats 2.0");
    fc.assert(
      fc.property(titles, hours, activity, fc.constantFrom(" - ", " – ", " — "), (title, time, name, dash) => {
        expect(readStaffingLine(`${title} ${danish(time)} timer${dash}${name}`)).toMatchObject({
          stilling: title,
          activity: name,
          hours: time,
          states: "hours",
        });
        expect(readStaffingLine(`${danish(time)} årsværk${dash}${name}`)).toMatchObject({
          activity: name,
          posts: time,
          hours: time * 37,
          states: "posts",
        });
      }),
    );
  });

  test("nothing throws, and every figure is a sensible one", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "33 %",
        " af ",
        "24 timer",
        "(",
        ")",
        " – ",
        "½",
        "to ",
        "stilling",
        "kr.",
        "200.000",
        "Projektleder",
        "\n",
        "ansat i ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readStaffingLine(pieces.join(""));
        for (const value of [read.share, read.hours, read.contractHours, read.posts, read.amount]) {
          if (value !== null) expect(Number.isFinite(value) && value >= 0).toBe(true);
        }
        if (read.states === "share") expect(read.share).not.toBeNull();
        if (read.states === "posts") expect(read.posts).not.toBeNull();
        if (read.states === "amount") expect(read.amount).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "1 timer ",
    "(",
    "en halv ",
    "ansat i X ",
    "finansieret og ",
    "a",
    "½",
    "- ",
    "1 af ",
    "20 % - ",
    "medarbejder (",
    "\u00ad",
    "mellem 1 og ",
  ])("100.000 characters of %j are read at once", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    readStaffingLine(text);
    const start = processorTime();
    readStaffingLine(text);
    expect(processorTime() - start).toBeLessThan(RUNAWAY);
  });
});

describe("what is not exact", () => {
  it.each([
    ["Der afsættes 1 årsværk til vejledning. I praksis forventes det, at to medarbejdere deler opgaven.", false],
    ["1 årsværk, som forventes fordelt på to medarbejdere", false],
    ["Projektleder 20 timer. Stillingen forventes besat til august.", false],
    ["Der forventes 20 timer til en projektleder", true],
    ["Projektleder, forventet 20 timer om ugen", true],
    ["Ca. 1 årsværk, som forventes delt af to medarbejdere", true],
    ["Projektleder 20 timer. Jobkonsulent ca. 10 timer.", true],
  ])("%s: %p", (line, approximate) => {
    expect(readStaffingLine(line).approximate).toBe(approximate);
  });
});

describe("talk of a post is no post", () => {
  it.each([
    ["Der pågår dialog med biblioteket om en partnerskabsstilling.", true],
    ["Der er dialog med kommunen om en fælles medarbejder", true],
    ["En delt stilling med jobcenteret drøftes", true],
    ["Muligheden for en fritidsvejleder undersøges.", true],
    ["Der pågår dialog med biblioteket om en stilling på 18,5 timer.", false],
    ["En medarbejder i dialog med de unge", false],
    ["En medarbejder til dialog om trivsel på 20 timer", false],
    ["Projektleder 20 timer", false],
  ])("%s: %p", (line, talk) => {
    expect(isTalkOfPosts(line)).toBe(talk);
  });
});

test.each([
  ["Projektleder ca. 15 timer", "ca."],
  ["Der forventes 20 timer til en projektleder", "forventes"],
  ["Ca. 1 årsværk, som forventes delt af to medarbejdere", "Ca."],
  ["Projektleder 15-20 timer", "15-20 timer"],
  ["Projektleder 20 timer. Jobkonsulent op til 10 timer.", "op til"],
  ["Projektleder 20 timer", null],
])("%s is in doubt by %p", (line, doubt) => {
  expect(readStaffingLine(line).doubt).toBe(doubt);
});
