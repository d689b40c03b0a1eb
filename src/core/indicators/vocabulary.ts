/** What the field's words mean to the matching of indicators: which say the same, which say little, which exclude one another. */

const ELECTION = "(?:ved )?(?:det |de )?(?:seneste |sidste )?";
const NO_LETTER = "(?!\\p{L})";

const ONE = "(?:en|én|et|ét|1|een)";
const ONE_ALONE = `${ONE}(?![\\p{L}\\d,.%-]| ?(?:%|pct|procent|år|måned|mdr))`;
/** What somebody can live on: "modtager kontanthjælp" says no more than "på kontanthjælp". */
const BENEFIT =
  "(?:\\p{L}+- (?:og|eller) )?(?:offentligforsørget|su(?!\\p{L})|\\p{L}*(?:\\p{L}hjælp|ydelse|penge|pension|støtte))";
const PERSONS = "personer|borgere|beboere|unge|børn|årige|mænd|kvinder";

/** Ways of saying the same in folded text, and the word that stands for them. Tried in order. */
const WAYS: readonly (readonly [string, string])[] = [
  ["\\(?(?:restgruppen|neet(?:-?gruppen)?)\\)", ""],
  ["\\((?:pct\\.?|%|procent|antal|andel|indeks)\\)", ""],
  ["(?:flere|gentagne|adskillige) gange", "mindst 2"],
  [`(?:flere|mere) end ${ONE_ALONE}(?: gange?)?`, "mindst 2"],
  ["med flere (?!end )(?=\\p{L})", "med mindst 2 "],
  ["(?:færre|mindre) end", "mindre end"],
  // Persons with a charge are those charged; charges are counted one by one.
  [`(?:(?:med|haft|har|fået) (?:mindst )?(?:${ONE} )?|mindst ${ONE} )sigtelser?${NO_LETTER}`, "sigtede"],
  [`mindst ${ONE} gange?|mindst ${ONE_ALONE}`, ""],
  [`(?:op |ind)?til (?=\\d[\\d.,]* ?(?:%|pct|procent))`, "højst"],
  [`fra (?=\\d[\\d.,]* ?(?:%|pct|procent))`, "mindst"],
  [`flytte(?:t|de|r)? (?:ud )?fra${NO_LETTER}|flytte(?:t|de|r)? ud af${NO_LETTER}`, "fraflyttet"],
  [`flytte(?:t|de|r)? (?:ind )?til${NO_LETTER}|flytte(?:t|de|r)? ind i${NO_LETTER}`, "tilflyttet"],
  [`anmeldte (?=(?:${PERSONS})${NO_LETTER})`, "personanmeldte"],
  [`(?<=(?:${PERSONS}),?) ?(?:(?:der|som) )?(?:er |har været )?(?:blevet )?anmeldt${NO_LETTER}`, "personanmeldte"],
  ["har (?:selv )?anmeldt", "anmelder"],
  ["højere uddannelser?", "højereuddannelse"],
  ["ikke[- ]vestlige?t?", "ikkevestlig"],
  [`${ELECTION}(?:kommunal|byråds|kommunalbestyrelses)valg(?:et|ene)?${NO_LETTER}`, "kv"],
  [`municipal elections?|kv[ -]?'?(?:\\d{4}|\\d{2})(?!\\d)`, "kv"],
  [`${ELECTION}folketingsvalg(?:et|ene)?${NO_LETTER}`, "fv"],
  [`(?:general|parliamentary) elections?|fv[ -]?'?(?:\\d{4}|\\d{2})(?!\\d)`, "fv"],
  [`${ELECTION}region(?:sråd)?svalg(?:et|ene)?${NO_LETTER}|rv ?'?\\d\\d(?!\\d)`, "rv"],
  [`${ELECTION}(?:europa-?parlaments|eu-?parlaments|ep-?)valg(?:et)?${NO_LETTER}|ep ?'?\\d\\d(?!\\d)`, "ep"],
  ["(?:har )?(?:afgivet|afgav|afgiver) (?:deres |sin |en )?stemme", "valgdeltagelse"],
  [`stemmeprocent(?:en)?|(?:har )?(?:stemt|stemte|stemmer)${NO_LETTER}|voter turnout|turnout`, "valgdeltagelse"],
  ["højeste? (?:fuldført|gennemført|afsluttet|opnået)e? (?:uddannelsesniveau|uddannelse)", "højestfuldført"],
  ["højeste? uddannelses?(?:niveau)?|highest education completed", "højestfuldført"],
  ["offentligt? forsørge(?:lse|de|t)?", "offentligforsørget"],
  ["karakters?gennemsnit(?:tet)?|karaktersnit(?:tet)?|gennemsnitskarakter(?:erne|en|er)?", "karaktergennemsnit"],
  ["gennemsnitlige? (?:afgangs)?karakter(?:erne|en|er)?|gennemsnit(?:tet)? af karakterer(?:ne)?", "karaktergennemsnit"],
  ["(?:folkeskolens )?afgangs(?:prøver(?:ne)?|prøven?|eksamen)", "afgangsprøve"],
  ["frivillig(?:t)? (?:socialt )?(?:arbejde|indsats)|frivilligarbejde", "frivillig"],
  ["(?:føler|oplever) sig (?:grundlæggende |generelt |helt )?trygge?", "tryg"],
  ["(?:føler|oplever) sig (?:grundlæggende |generelt |helt )?utrygge?", "utryg"],
  ["(?:er )?medlem(?:mer)? (?:af|i) (?:en |mindst en )?forening(?:er|en)?", "forening"],
  ["forenings(?:aktive?|deltagelse|medlemmer|medlemskab|livet|liv)", "forening"],
  ["(?:husleje|leje)[- ]?restancer?(?:ne)?|restancer? (?:i|på|med) huslejen?", "huslejerestance"],
  [`modtage(?:r|re|rne|t)? (?:af )?(?=${BENEFIT})`, ""],
  ["(?:på grund|som følge) af|grundet", "pga"],
  ["i gang med (?:at tage )?(?:en )?", "i"],
];

/** A word of the list's own is no part of a longer word. */
export const SAME: readonly (readonly [RegExp, string])[] = WAYS.map(([source, same]) => [
  new RegExp(`(?<!\\p{L})(?:${source})`, "gu"),
  ` ${same} `,
]);

/** Words that never tell one indicator from another. */
export const STOP = wordSet(
  "der som er var har have haft i på af for til med ved hos blandt om fra efter og eller samt en et den det de deres sin sine " +
    "at inden indenfor pr pga hvor hvad kan skal bliver blive blev sig end når af også dvs heraf herunder vil mv m v in of the and " +
    "by for with at to who are mindst mellem seneste sidste løbet året år års alderen aldersgruppe aldersgruppen alder " +
    "gang igang ca",
);

/** Generic words, by stem: they may stand on one side alone, but a match with them alike is the better one. */
export const SOFT = wordSet(
  "andel procentandel procentdel procent pct antal number share percent gennemsnit beboer borger person menneske indbygger " +
    "boligområde område boligafdeling afdeling helhedsplan aldersgruppe målgruppe stig fald fald øg reducer nedbring flere " +
    "færre højere lavere hæv løft forbedr elev ung voksen barn alle total samlet laver udfør yder deltag grundlægg general " +
    "omfat indskrev gå pass benyt lokal bo boende bosat bosidd lever hvert årlig stemmeberettig baseline indikator " +
    "fuldtidsperson del tal befolkning resident residents persons people",
);

/** Words that turn what follows them in the clause around. */
export const NEGATORS = wordSet(
  "ikke ej hverken uden ingen intet aldrig manglende mangler not without never neither no",
);
/** Reaches over "eller" and commas to the end of the sentence. */
export const LASTING_NEGATORS = wordSet("hverken neither");
/** Begin a clause of their own. */
export const CLAUSE_WORDS = wordSet("der som men");

/** Words that exclude one another, those that say the same by one name: where both sides name one, it must be the same. */
export const EXCLUSIVE: readonly (readonly string[])[] = [
  ["kv", "fv", "rv", "ep"],
  ["dansk", "matematik", "engelsk"],
  ["dreng", "pig"],
  ["mand", "kvind"],
  ["vestlig", "ikkevestlig"],
  ["tryg", "utryg"],
  ["ledig", "beskæftig"],
  ["tilflyt", "fraflyt"],
  ["aktiv", "passiv", "inaktiv"],
  ["faglært", "ufaglært"],
  ["far", "mor"],
  ["lovlig", "ulovlig"],
  ["høj", "lav"],
  ["højere stig", "lavere fald"],
  ["laver udfør yder", "modtag"],
  ["boligområde område boligafdeling afdeling", "kommune"],
  ["sigt", "sigtelse"],
  // Children whose parents are meant: the parents are others than their children.
  ["barn ung", "forælder", "forsørger"],
];

/** Words of an age: they must be the same where no ages in figures tell who is meant. */
export const PERSONS_BY_AGE: readonly string[] = ["barn", "ung", "voksen", "ældre"];

/** Forms that no ending tells, and words of one meaning, by the word as written or by its stem. */
export const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    barn: "børn børnene børns barnet barn",
    mand: "mænd mændene mænds mand manden",
    ung: "unge unges ungdom ungt",
    voksen: "voksne voksnes",
    beskæftig:
      "beskæftigelse beskæftigede beskæftiget beskæftigelsen job jobs jobbet arbejde arbejder arbejdet employment employed",
    ledig:
      "ledighed ledige ledighedsprocent arbejdsløse arbejdsløshed arbejdsløs bruttoledige bruttoledighed unemployment unemployed",
    sigt: "sigtet sigtede sigtes charged",
    sigtelse: "sigtelse sigtelser sigtelsen sigtelserne charges",
    personanmeld: "personanmeldte",
    anmelder: "anmelder",
    anmeld: "anmeldte anmeldelse anmeldelser anmeldt reported",
    tryg: "tryg trygt trygge tryghed trygheden tryghedsfølelse",
    utryg: "utryg utrygge utryghed utrygheden",
    afbryd: "afbrudt afbrudte afbryder afbrydelse frafald frafaldet",
    udsættelse: "udsættelse udsættelser udsættelserne evictions",
    grundskole: "grundskole grundskolen folkeskole folkeskolen grundskoleuddannelse",
    uddann: "uddannelse uddannelsen uddannelser uddannelserne uddannet uddannede education",
    ungdomsuddann: "ungdomsuddannelse ungdomsuddannelsen ungdomsuddannelser",
    kontanthjælp: "kontanthjælp kontanthjælpen",
    fravær: "fravær fraværet skolefravær elevfravær",
    etnisk: "etniske etnisk",
    trives: "trivsel trivslen trives",
    frivillig: "frivillig frivillige frivilligt",
    forening: "forening foreninger foreningen foreningsliv",
    fritid: "fritidstilbud fritidsordning fritidsordninger fritidsordningen",
    flyt: "flytning flytninger",
    fraflyt: "fraflytning fraflytninger fraflyttere fraflytter fraflyttede fraflyttet",
    tilflyt: "tilflytning tilflytninger tilflyttere tilflytter tilflyttede tilflyttet",
    overvægt: "overvægt overvægtig overvægtige",
    gennemsnit: "gennemsnit gennemsnitlig gennemsnitlige gennemsnittet gns",
    indkomst: "indkomst indkomsten indkomster income",
    bruttoindkomst: "bruttoindkomst bruttoindkomsten bruttoindkomster",
    kvind: "kvinde kvinder kvinders women",
    pig: "pige piger pigers",
    dreng: "dreng drenge drenges",
    dansk: "dansk danske",
    forsørg: "forsørgede forsørgelse",
    selvforsørg: "selvforsørgende selvforsørgede selvforsørgelse selvforsørget",
    tilknyt: "tilknytning tilknyttet tilknyttede",
    arbejdsmarked: "arbejdsmarked arbejdsmarkedet",
    indmeld: "indmeldt indmeldte indmeldelse",
    stig: "stiger stige stigende stigning steget",
    fald: "falder falde faldende fald faldet",
    høj: "høj højt høje",
    lav: "lav lavt lave",
    // The plan's wish ("højere andel"), where the plain words tell one group from another.
    højere: "højere højest højeste",
    lavere: "lavere lavest laveste",
    ældre: "ældre",
    forælder: "forælder forældre forældrene",
    forsørger: "forsørger forsørgere forsørgeren forsørgerne",
    modtag: "modtager modtagere modtagerne modtaget modtage modtagne",
    yder: "yder yde ydet ydes",
    udfør: "udfører udføre udført udføres",
    kommune: "kommune kommunen kommunens kommunerne",
    område: "område området områder områderne områdets områdernes",
    boligområde: "boligområde boligområdet boligområder boligområderne boligområdets boligområdernes",
    gå: "går gået",
    bo: "bor boet",
    flere: "flere mere",
    kontaktforløb: "kontaktforløb kontaktforløbet",
  }).flatMap(([stem, forms]) => forms.split(" ").map((form): [string, string] => [form, stem])),
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
