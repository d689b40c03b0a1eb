import { MONTHS } from "../language/da";

/**
 * The field's words as the matching of indicators knows them: which say the same, which say little, which exclude one
 * another, and what the plan adds to an indicator as its goal. To teach the matching a word, add it here; nothing of it
 * stands in code. All in lower case.
 */

/**
 * Ways of saying the same, and the words that stand for them; tried in order. `a|b` is either word, `(a|b)` may be left
 * out, `*` is any letters or none, `+` at least one letter, `#` a number. What stands behind `>` must follow, behind `!>` must not,
 * before `<` must come first; none of these is replaced.
 */
export const PHRASES: readonly (readonly [says: string, same: string])[] = [
  // Where an indicator stands, and who publishes it.
  ["(jf.|se) (lbf|lbf's) tabel|figur|bilag|datablad|indikator|indikatornr|delmål (nr.|nr) #", ""],
  ["indikator #", ""],
  ["(kilde|jf.|ifølge|fra|i) (lbf|lbf's|lbfs|landsbyggefondens) boligsociale|boligsocial data|dataark", ""],
  ["(kilde|jf.|ifølge|fra|i) lbf|lbf's|lbfs|landsbyggefonden|landsbyggefondens (beboerdata|data|tal|indikator)", ""],
  ["(kilde|jf.|ifølge|fra|i) danmarks statistik|statistiks", ""],
  [
    "(kilde|jf.|ifølge|fra|i) beboerdata|statbank|statistikbanken|megafon|områdenotat|områdenotatet|jobindsats|jobindsats.dk|datablad|databladet",
    "",
  ],
  // Short forms.
  ["u.|u/|m/u > tilknytning|uddannelse|udd|job|arb|beskæftigelse", "uden"],
  ["uden > hverken", ""],
  ["arb. marked|marked*", "arbejdsmarked"],
  ["arb.marked|arb.markedet|arb.m.|arbm.", "arbejdsmarked"],
  ["ungd.udd.|ungd. udd.|ungdomsudd.", "ungdomsuddannelse"],
  ["udd.", "uddannelse"],
  ["besk.", "beskæftigelse"],
  ["boligomr.", "boligområde"],
  ["el.", "eller"],
  ["indb.|indbyg.", "indbyggere"],
  ["ml.", "mellem"],
  ["niv.", "niveau"],
  ["gns.|gnsn.|gnst.|gennemsn.", "gennemsnit"],
  ["pers.", "personer"],
  ["husst.", "husstande"],
  ["kontanthj.", "kontanthjælp"],
  ["max.|maks.|max|maks|maksimalt|maximalt", "højst"],
  ["min.|minimum|mindst", "mindst"],
  ["børnehaveklasse|børnehaveklassen|børnehaveklasser", "0. klasse"],
  // How many, and how often.
  ["en|én|et|ét|1|een eller flere", "mindst en"],
  ["flere|gentagne|adskillige gange", "mindst 2"],
  [
    "flere|mere|oftere end en|én|et|ét|1|een (gang|gange) !> %|pct|procent|år|måned|måneder|mdr|uge|uger|time|timer|dag|dage",
    "mindst 2",
  ],
  ["med flere !> end", "med mindst 2"],
  ["færre|mindre end", "mindre end"],
  ["kun|blot|alene > én forsørger|en forsørger|1 forsørger|een forsørger|én forælder|en forælder|1 forælder", ""],
  // Who has got one has one.
  [
    "har|er fået|modtaget > en underretning|en diagnose|en dom|en bøde|en advarsel|én underretning|én diagnose|én dom|én bøde|én advarsel",
    "",
  ],
  // Persons with a charge are those charged; charges are counted one by one.
  ["med|haft|har|fået (mindst) (en|én|et|ét|1|een) sigtelse|sigtelser", "sigtede"],
  ["mindst en|én|1|een sigtelse|sigtelser", "sigtede"],
  ["mindst en|én|1|een gang|gange", ""],
  ["mindst en|én|et|ét|1|een !> %|pct|procent|år|måned|måneder|mdr|uge|uger|time|timer|dag|dage", ""],
  ["to|tre|fire|fem|# < sigtelser", "sigtede"],
  // Moving, reporting and voting.
  ["flytte|flytter|flyttet|flyttede (ud) fra|af", "fraflyttet"],
  ["flytte|flytter|flyttet|flyttede ud", "fraflyttet"],
  ["flytte|flytter|flyttet|flyttede (ind) til", "tilflyttet"],
  ["flytte|flytter|flyttet|flyttede ind (i)", "tilflyttet"],
  ["anmeldte > personer|borgere|beboere|unge|børn|mænd|kvinder", "personanmeldte"],
  ["personer|borgere|beboere|unge|børn|årige|mænd|kvinder < (der|som) (er|bliver) (blevet) anmeldt", "personanmeldte"],
  ["personer|borgere|beboere|unge|børn|årige|mænd|kvinder < (der|som) har været anmeldt", "personanmeldte"],
  ["anmeldt|anmeldte|anmeldelser til politiet", "anmeldte"],
  ["politianmeldt|politianmeldte|politianmeldelse|politianmeldelser", "anmeldte"],
  ["har selv anmeldt", "anmelder"],
  ["har anmeldt", "anmelder"],
  ["kommunalvalg*|byrådsvalg*|kommunalbestyrelsesvalg*", "kv"],
  ["municipal election|elections", "kv"],
  ["kv#", "kv"],
  ["folketingsvalg*", "fv"],
  ["general|parliamentary election|elections", "fv"],
  ["fv#", "fv"],
  ["regionsvalg*|regionsrådsvalg*", "rv"],
  ["rv#", "rv"],
  ["europaparlamentsvalg*|eu-parlamentsvalg*|ep-valg*|epvalg*|eu-valg*|euvalg*|europa-parlamentsvalg*", "ep"],
  ["ep#", "ep"],
  ["(har) afgivet|afgav|afgiver (deres|sin|en) stemme|stemmer", "valgdeltagelse"],
  ["voter turnout", "valgdeltagelse"],
  // Schooling.
  ["højere uddannelse|uddannelser", "højereuddannelse"],
  ["videregående uddannelse|uddannelser", "videregående"],
  [
    "kun|alene|udelukkende (har|med) (en) grundskole|grundskolen|folkeskole|folkeskolen|grundskoleuddannelse",
    "grundskole højestfuldført",
  ],
  [
    "uden|ingen|ikke (har|have) (en|nogen) uddannelse (ud) over|udover grundskole|grundskolen|grundskoleniveau|folkeskole|folkeskolen",
    "grundskole højestfuldført",
  ],
  [
    "højeste|højest fuldførte|fuldført|gennemførte|gennemført|afsluttede|afsluttet|opnåede|opnået uddannelsesniveau|uddannelse",
    "højestfuldført",
  ],
  [
    "højeste|højest fuldførte|fuldført|gennemførte|gennemført|afsluttede|afsluttet|opnåede|opnået !> ikke|ej|uden|aldrig",
    "højestfuldført",
  ],
  ["højeste|højest uddannelsesniveau|uddannelse|uddannelses", "højestfuldført"],
  ["highest education completed", "højestfuldført"],
  ["folkeskolens|grundskolens afgangsprøve*|afgangseksamen", "afgangsprøve"],
  ["afgangsprøve*|afgangseksamen i|fra folkeskolen|grundskolen", "afgangsprøve"],
  ["gennemsnitlige|gennemsnitlig (afgangs) karakter*", "karaktergennemsnit"],
  ["gennemsnit|gennemsnittet|snit af karakterer|karaktererne", "karaktergennemsnit"],
  ["(i) gang|igang med (at) (tage|gennemføre) (en)", "i"],
  ["under > uddannelse|ungdomsuddannelse|erhvervsuddannelse", "i"],
  [
    "efter afsluttet|afslutning|afslutningen|endt (af) > #|grundskole|grundskolen|folkeskole|folkeskolen|niende",
    "efter",
  ],
  ["meldt|melder|melde (sig) ud|udmeldt (af)", "udmeldt"],
  ["meldt|melder|melde (sig) ind|indmeldt (i)", "indmeldt"],
  ["tage hul på|går i gang med|gået i gang med|starter på|startet på", "påbegyndt"],
  // Work and support.
  [
    "offentlig|offentligt|offentlige forsørgelse|forsørgelsen|forsørgede|forsørget|forsørgelsesydelse|forsørgelsesydelser",
    "offentligforsørget",
  ],
  ["overførselsindkomst|overførselsindkomster|offentlig|offentlige ydelse|ydelser", "offentligforsørget"],
  ["overførselsindkomst|overførselsindkomster", "offentligforsørget"],
  [
    "modtager|modtage|modtaget|modtagere|modtagerne|får|fået (af) > +hjælp|+ydelse|+penge|+pension|+støtte|su|offentligforsørget",
    "",
  ],
  ["modtager|modtage|modtagere|modtagerne (af) +- og|eller > +hjælp|+ydelse|+penge|+pension|+støtte", ""],
  // "Uddannelseshjælp: andel modtagere"
  ["+hjælp:|+ydelse:|+penge:|+pension: < (andel|andelen|antal|antallet) (af) modtagere", ""],
  ["uden for|udenfor", "uden"],
  ["udenfor", "uden"],
  // Community, safety, housing.
  [
    "frivillig|frivilligt|frivillige (socialt|social|sociale) arbejde|indsats|indsatser|aktivitet|aktiviteter|opgaver|hverv",
    "frivillig",
  ],
  ["medlem|medlemmer af|i (en|én|mindst) (en) forening|foreninger|foreningen", "forening"],
  ["aktiv|aktive i foreningslivet|foreninger|forening", "forening"],
  ["restance|restancer (i|på|med|af) huslejen|husleje|lejen", "huslejerestance"],
  ["husleje- og|eller|lejerestancer", "huslejerestance"],
  ["bagud med huslejen|husleje", "huslejerestance"],
  // Only who rents can be evicted or move out.
  [
    "lejer|lejere|lejerne|lejemål > , der udsættes|, som udsættes|, der bliver sat ud|, som bliver sat ud|, der sættes ud|, der bliver udsat|, der fraflyttes|, som fraflyttes|, der fraflytter|, der er fraflyttet",
    "",
  ],
  ["udsættelse|udsættelser|fraflytning|fraflytninger < af lejer|lejere|lejemål", ""],
  ["sat|sættes|smidt|smides ud (af) (deres|sin) (bolig|lejlighed|lejemål)", "udsættelse"],
  ["ikke vestlig|vestlige|vestligt", "ikkevestlig"],
  ["ikke-vestlig|ikke-vestlige|ikke-vestligt", "ikkevestlig"],
  ["ikkevestlig|vestlig < baggrund|oprindelse|herkomst", ""],
  ["fået|opnået > mindst", ""],
  ["på grund|som følge af", "pga"],
  ["grundet", "pga"],
  ["kontakt|snak med > (deres|sine) nabo|naboer|naboerne", "kontakt"],
];

/** What in brackets of its own only repeats what stands before it. */
export const ASIDES = wordSet(
  "restgruppen restgruppe neet neet-gruppen pct pct. % procent antal andel andelen indeks kr kr. kroner i",
);

/** Words that never tell one indicator from another. */
export const STOP = wordSet(
  "der som er var har have i på af for til med ved hos blandt om fra efter og eller samt en et én ét den det de deres sin sine dem denne disse dette " +
    "at inden indenfor inde pr per pga hvor hvad hvis kan skal bliver blive blev blevet været sig end når af også dvs heraf herunder vil mv m v in of the and " +
    "by for with at to who are mindst mellem seneste sidste løbet året år års alderen aldersgruppe aldersgruppen alder " +
    "gang gange igang ca over under højst mindre enten både såvel heller så " +
    "står stå stod egen eget egne selv hhv bl bla fx fortsat stadig aktuelt p t pt vores alt ialt man jf ifølge via igennem gennem mod imod ad omkring over hvoraf hvilke hvilken idet allerede endnu dermed altså ift iht mht ang vedr set",
);

/** Generic words, by stem: they may stand on one side alone, but a match with them alike is the better one. */
export const SOFT = wordSet(
  "andel procentandel procentdel procent pct antal number share percent gennemsnit snit beboer borger person menneske indbygger voksne " +
    "boligområde område boligafdeling afdeling helhedsplan helhedsplansområde boligsocial aldersgruppe målgruppe målgruppen øg reducer nedbring flere " +
    "færre højere lavere hæv løft forbedr fasthold elev ung voksen barn alle total samlet laver udfør yder deltag deltagelse grundlægg general " +
    "omfat indskrev indmeld tilmeld medlem gå pass benyt brug lokal bo boende bosat bosidd lever leve hvert årlig stemmeberettig baseline indikator " +
    "fuldtidsperson del tal befolkning resident residents persons people tilknyt kroner kr krone " +
    "føl oplev synes mene angiv angav svar svarede vurder registrer opgør opgjort mål målt måling tilkendegiv rapporter oply " +
    "kom kommer find findes udgør ligg ligger indgå hør tilhør andre øvrig bydel kvarter lejlighed enkelt respondent adspurgt deltag deltager " +
    "niveau grad frekvens rate rat kvote opgørelse status periode projektperiode skoleår kvartal januar december udløb udgang slutning begyndelse løb " +
    "form slag type omfang hele landet land nogen nogle antallet andelen data tabel figur igangværende vedrør angår forhold " +
    "får få fik tage tag tog føl mål sag tilfælde hændelse erklær kategori gruppe dyrk",
);

/**
 * Words, by stem, that a plan may add without meaning another indicator, but that tell it where the imported label has
 * them and the plan doesn't.
 */
export const LIGHT = wordSet("stig fald start opstart");

/** Words that turn what follows them in the clause around. */
export const NEGATORS = wordSet(
  "ikke ej hverken uden ingen intet aldrig manglende mangler not without never neither no",
);
/** Reaches over "eller" and commas to the end of the sentence. */
export const LASTING_NEGATORS = wordSet("hverken neither");
/** Begin a clause of their own. */
export const CLAUSE_WORDS = wordSet("der som men");

/** What a plan says of where the figure is to go; a clause of these words alone is no part of the indicator. */
export const GOAL = {
  /** Begin such a clause; so do `modals`. */
  verbs: wordSet(
    "stiger stige steget falder falde faldet øges øge øget forøges vokser vokse reduceres reducere reduceret nedbringes nedbringe nedbragt mindskes mindske formindskes " +
      "begrænses sænkes sænke hæves hæve løftes løfte forbedres forbedre halveres halvere fordobles fordoble fastholdes fastholde fastholder bevares bevare opretholdes " +
      "holdes holde stabiliseres udlignes nærmer nærme tilnærmes når nå opnår opnå overstiger overstige matcher matche indhenter indhente svarer ændres udvikler bringes " +
      "stigende faldende uændret bliver forbliver",
  ),
  modals: wordSet("skal bør må forventes ønskes søges tilstræbes vil skulle"),
  /** Begin one where a figure or one of `marks` follows ("er højst 8 %"). */
  copulas: wordSet("er ligger ligge kommer komme udgør ender målet mål måltal målsætning"),
  /** Begin one where one of `marks` follows ("på niveau med kommunen"). */
  levels: wordSet("på mod svarende sammenlignet"),
  marks: wordSet(
    "niveau niveauet linje højde kommunen kommunens kommunale kommunegennemsnit kommunegennemsnittet kommuneniveau landsgennemsnit landsgennemsnittet landsniveau landsplan byens byen procentpoint procent-point pp %-point steget faldet øget reduceret",
  ),
  rest: wordSet(
    `${MONTHS.map(([name]) => name).join(" ")} ` +
      "med til fra på i mod inden ved for over under mindst højst minimum maks maksimalt omkring ca samme som resten hele landet landets land danmark gennemsnit gennemsnittet gennemsnitlige gennemsnitligt " +
      "procent pct % point karakterpoint år året årene årligt årlig hvert helhedsplanens helhedsplanen projektets projektperioden planperioden periodens perioden indsatsens udløb udløbet slutning slutningen ophør udgang udgangen afslutning " +
      "løbet af den det de en et sammenlignet forhold end øvrige sig mere mindre lavere højere baseline baselinen udgangspunktet nuværende nu dag samlet set og eller være blive bliver er har haft ligge komme " +
      "kvartal mål målet måltal værdi op ned kommune kommuner boligområder " +
      "løbende markant væsentligt betydeligt svagt fortsat gradvist tilsvarende hhv respektive uændret stabilt lig lige mellem cirka så således tættere nærmere omkring ultimo primo seneste senest sidste gældende sin sit tilnærmelsesvis at sådan ift svarer svarende hver ligger kommer udgør",
  ),
  /** Behind "ikke" they still belong to the goal ("må ikke overstige 5 %"). */
  behindNot: wordSet("overstige overstiger ligge være lavere højere under over mere mindre komme"),
  /** Begin a wording that puts the goal first ("Stigning på 2 procentpoint i andelen af …"). */
  leads: wordSet(
    "stigning stigningen fald faldet reduktion reduktionen forøgelse forbedring halvering fordobling nedbringelse nedbringe nedbring øge øg reducere reducer hæve sænke mindske forbedre fastholde fastholdelse løft løfte styrke at",
  ),
} as const;

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
  ["høj", "lav", "middel"],
  ["højere stig", "lavere fald"],
  ["laver udfør yder", "modtag"],
  ["boligområde område boligafdeling afdeling", "kommune"],
  ["sigt", "sigtelse"],
  ["indmeld", "udmeld"],
  ["fritidsklub", "ungdomsklub"],
  // Children whose parents are meant: the parents are others than their children.
  ["barn ung", "forælder", "forsørger"],
];

/** Kinds of one thing: a wording that names two of them means the thing, whichever kind (nothing where no word is needed). */
export const KINDS: readonly (readonly [thing: string | null, kinds: readonly string[]])[] = [
  [null, ["kv", "fv"]],
  ["klub", ["fritidsklub", "ungdomsklub"]],
];

/** Words of an age: they must be the same where no ages in figures tell who is meant. */
export const PERSONS_BY_AGE: readonly string[] = ["barn", "ung", "voksen", "ældre"];

/** Forms that no ending tells, and words of one meaning, by the word as written or by its stem; several words stand for a compound. */
export const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Who.
    barn: "børn børnene børns barnet barn småbørn",
    mand: "mænd mændene mænds mand manden",
    ung: "unge unges ungdom ungt teenager teenagere",
    voksen: "voksne voksnes",
    ældre: "ældre seniorer senior",
    elev: "elever elev elevers elevernes eleverne skoleelever skoleelev folkeskoleelever skolebørn",
    beboer: "beboer beboere beboerne beboernes beboers lejerne",
    borger: "borger borgere borgerne borgernes",
    person: "person personer personerne personers",
    kvind: "kvinde kvinder kvinders women",
    pig: "pige piger pigers pigerne",
    dreng: "dreng drenge drenges drengene",
    far: "far fædre fædrene",
    mor: "mor mødre mødrene",
    forælder: "forælder forældre forældrene forældres",
    forsørger: "forsørger forsørgere forsørgeren forsørgerne",
    eneforsørger: "eneforsørger eneforsørgere",
    enlig: "enlig enlige aleneboende",
    lejer: "lejer lejere lejernes",
    lejemål: "lejemål lejemålene",
    husstand: "husstand husstande husstandene familie familier familierne",
    politi: "politi politiet politiets",
    politik: "politiker politikere politikerne politikernes",
    læg: "læge læger lægen",
    nabo: "nabo naboer naboerne naboers",
    // Work and support.
    beskæftig:
      "beskæftigelse beskæftigede beskæftiget beskæftigelsen beskæftigelsesgrad beskæftigelsesgraden beskæftigelsesprocent beskæftigelsesprocenten beskæftigelsesfrekvens beskæftigelsesfrekvensen " +
      "job jobs jobbet arbejde arbejder arbejdet employment employed erhvervsarbejde lønarbejde arbejd",
    ledig:
      "ledighed ledige ledighedsprocent ledighedsprocenten ledighedsgrad ledighedsgraden ledigheden arbejdsløse arbejdsløshed arbejdsløsheden arbejdsløs arbejdsløshedsprocent bruttoledige bruttoledighed unemployment unemployed",
    langtidsledig: "langtidsledig langtidsledige langtidsledighed langtidsledigheden",
    arbejdsmarked: "arbejdsmarked arbejdsmarkedet arbejdsmarkedets",
    arbejdsstyrke: "arbejdsstyrke arbejdsstyrken",
    tilknyt: "tilknytning tilknyttet tilknyttede tilknytningen",
    kontanthjælp: "kontanthjælp kontanthjælpen",
    uddannelseshjælp: "uddannelseshjælp uddannelseshjælpen",
    sygedagpenge: "sygedagpenge",
    dagpenge: "dagpenge",
    førtidspension: "førtidspension førtidspensionist førtidspensionister",
    forsørg: "forsørgede forsørgelse",
    selvforsørg: "selvforsørgende selvforsørgede selvforsørgelse selvforsørget",
    fleksjob: "fleksjob",
    fritidsjob: "fritidsjob fritidsjobs fritidsjobbet fritidsarbejde",
    praktik: "praktik praktikplads praktikpladser",
    lærepladsen: "læreplads lærepladser elevplads elevpladser",
    mentor: "mentor mentorer mentorforløb",
    kontaktforløb: "kontaktforløb kontaktforløbet",
    jobcenter: "jobcenter jobcentret jobcenteret jobcentre",
    // Schooling.
    dagtilbud: "dagtilbud dagtilbuddet dagtilbuddene daginstitution daginstitutioner daginstitutionen",
    børnehave: "børnehave børnehaver børnehaven",
    vuggestue: "vuggestue vuggestuer",
    dagpleje: "dagpleje dagplejen",
    sfo: "sfo skolefritidsordning skolefritidsordningen skolefritidsordninger",
    klub: "klub klubber klubben klubtilbud klubmedlem klubmedlemmer klubmedlemskab",
    fritidsklub: "fritidsklub fritidsklubber fritidsklubben",
    ungdomsklub: "ungdomsklub ungdomsklubber ungdomsklubben",
    fritid: "fritidstilbud fritidsordning fritidsordninger fritidsordningen",
    fritidsaktivitet: "fritidsaktivitet fritidsaktiviteter fritidsinteresse fritidsinteresser",
    grundskole: "grundskole grundskolen folkeskole folkeskolen grundskoleuddannelse",
    uddann: "uddannelse uddannelsen uddannelser uddannelserne uddannet uddannede education uddannelsessystemet",
    ungdomsuddann: "ungdomsuddannelse ungdomsuddannelsen ungdomsuddannelser",
    erhvervsuddann: "erhvervsuddannelse erhvervsuddannelsen erhvervsuddannelser eud",
    gymnasial: "gymnasial gymnasiale gymnasium gymnasiet",
    videregående: "videregående",
    erhvervskompetencegivend: "erhvervskompetencegivende kompetencegivende",
    fuldfør: "fuldført fuldførte fuldfører fuldføre gennemført gennemførte gennemfører gennemføre",
    afslut: "afsluttet afsluttede afslutter afslutte afslutning ophørt ophører stoppet",
    afbryd: "afbrudt afbrudte afbryder afbryde afbrydelse afbrydelser frafald frafaldet droppet frafaldsprocent",
    påbegynd: "påbegyndt påbegyndte påbegynder påbegynde",
    karakter:
      "karaktergennemsnit karaktergennemsnittet karakterersnit karaktersnit karaktersnittet gennemsnitskarakter gennemsnitskarakteren gennemsnitskarakterer karakterer karakteren karaktererne karakter karaktersgennemsnit karaktergennemsnittene",
    afgangsprøv: "afgangsprøve afgangsprøven afgangsprøver afgangsprøverne afgangseksamen",
    prøv: "prøve prøver prøven prøverne",
    bund: "bundne bunden",
    bestå: "bestået beståede består bestå",
    fravær: "fravær fraværet skolefravær elevfravær fraværsprocent fraværsprocenten fraværsgrad",
    trives: "trivsel trivslen trives elevtrivsel skoletrivsel",
    lekti: "lektie lektier",
    sprog: "sprog sproget sproglig sproglige sprogligt",
    sprogindsats: "sprogindsats sprogindsatser",
    sprogvurder: "sprogvurdering sprogvurderinger sprogvurderet sprogvurderede",
    vanskelighed: "vanskelighed vanskeligheder udfordring udfordringer problem problemer",
    skoleparat: "skoleparat skoleparate skoleparathed",
    læs: "læse læser læsning",
    // Crime and safety.
    sigt: "sigtet sigtede sigtes charged",
    sigtelse: "sigtelse sigtelser sigtelsen sigtelserne charges",
    døm: "dømt dømte dømmes domme dom domfældt domfældte",
    personanmeld: "personanmeldte",
    anmelder: "anmelder",
    anmeld: "anmeldte anmeldelse anmeldelser anmeldelserne anmeldt reported",
    kriminal: "kriminalitet kriminaliteten lovovertrædelse lovovertrædelser kriminelle",
    forbryd: "forbrydelse forbrydelser",
    vold: "vold volden voldsforbrydelse voldsforbrydelser voldskriminalitet voldssager voldelige overfald",
    tyveri: "tyveri tyverier",
    cykeltyveri: "cykeltyveri cykeltyverier",
    indbrud: "indbrud indbruddene indbruddet indbrudstyveri indbrudstyverier",
    hærværk: "hærværk hærværket hærværkssager",
    røveri: "røveri røverier",
    brand: "ildspåsættelse ildspåsættelser brandstiftelse brandstiftelser",
    tryg: "tryg trygt trygge tryghed trygheden tryghedsfølelse tryghedsprocent",
    utryg: "utryg utrygge utrygt utryghed utrygheden",
    tillid: "tillid tilliden",
    // Community, housing, health.
    frivillig: "frivillig frivillige frivilligt frivilligarbejde",
    forening:
      "forening foreninger foreningen foreningsliv foreningslivet foreningsaktiv foreningsaktive foreningsdeltagelse foreningsmedlem foreningsmedlemmer foreningsmedlemskab",
    valgdeltag: "valgdeltagelse valgdeltagelsen stemmeprocent stemmeprocenten stemt stemte stemmer stemme turnout",
    udsættelsessag: "udsættelsessag udsættelsessager",
    udsættelse: "udsættelse udsættelser udsættelserne udsættes evictions",
    huslejerestance:
      "huslejerestance huslejerestancer huslejerestancerne huslejerestancen lejerestance lejerestancer restance restancer restancen",
    husleje: "husleje huslejen",
    flyt: "flytning flytninger flytteprocent flytteprocenten flyttefrekvens",
    fraflyt:
      "fraflytning fraflytninger fraflytningen fraflyttere fraflytter fraflyttede fraflyttet fraflyttes fraflytningsprocent fraflytningsprocenten fraflytningsfrekvens fraflytningsrate fraflytningsgrad",
    tilflyt:
      "tilflytning tilflytninger tilflytningen tilflyttere tilflytter tilflyttede tilflyttet tilflyttes tilflytningsprocent tilflytningsprocenten tilflytningsfrekvens tilflytningsrate",
    tilfreds: "glad glade tilfreds tilfredse tilfredshed tilfredsheden tilfredsheds",
    utilfreds: "utilfreds utilfredse utilfredshed",
    kontakt: "kontakt kontakten kontakter",
    kontrakt: "kontrakt kontrakter",
    jævnlig: "jævnlig jævnlige jævnligt regelmæssig regelmæssige regelmæssigt",
    ensom: "ensom ensomme ensomhed ensomheden",
    overvægt: "overvægt overvægtig overvægtige",
    caries: "caries",
    indkomst: "indkomst indkomsten indkomster income",
    bruttoindkomst: "bruttoindkomst bruttoindkomsten bruttoindkomster",
    etnisk: "etniske etnisk",
    menapt: "menapt menaptland menaptlande menaptlandene",
    dansk: "dansk danske",
    oprindels: "oprindelse herkomst",
    lavindkomst: "lavindkomst lavindkomstgruppe lavindkomstgruppen",
    // Of how many, also at the end of a compound ("selvforsørgelsesgrad").
    andel: "andel andelen andele",
    procent: "procent procenten",
    grad: "grad graden",
    frekvens: "frekvens frekvensen",
    kvote: "kvote kvoten",
    rate: "rate raten",
    tilfælde: "tilfælde tilfældene",
    hændelse: "hændelse hændelser",
    // Small words.
    gennemsnit: "gennemsnit gennemsnitlig gennemsnitlige gennemsnitligt gennemsnittet gns snit snittet",
    indmeld: "indmeldt indmeldte indmeldelse indmeldelser",
    udmeld: "udmeldt udmeldte udmeldelse udmeldelser",
    indskrev: "indskrevet indskrevne indskrives",
    stig: "stiger stige stigende stigning steget stigningen øges øget forøges forøgelse vokser",
    fald: "falder falde faldende fald faldet reduceres reduceret reduktion nedbringes nedbragt mindskes sænkes halveres nedbringelse",
    høj: "høj højt høje",
    lav: "lav lavt lave",
    // The plan's wish ("højere andel"), where the plain words tell one group from another.
    højere: "højere højest højeste",
    lavere: "lavere lavest laveste",
    god: "god godt gode bedre",
    dårlig: "dårlig dårligt dårlige ringe",
    modtag: "modtager modtagere modtagerne modtaget modtage modtagne",
    yder: "yder yde ydet ydes",
    udfør: "udfører udføre udført udføres",
    laver: "laver",
    kommune: "kommune kommunen kommunens kommunerne",
    område: "område området områder områderne områdets områdernes",
    boligområde: "boligområde boligområdet boligområder boligområderne boligområdets boligområdernes boligområderne",
    gå: "går gået gå",
    bo: "bor boet bo",
    flere: "flere mere",
    igangværende: "igangværende",
    føl: "føler føle følte følelse",
    mål: "måles målt målet måler",
    // Whom a project reaches and what it does for them, beside those who are and have.
    deltagere: "deltagere deltagerne deltageres",
    kommet: "kommet",
    sag: "sag sager sagen sagerne",
    tag: "tager tage tog taget",
    start: "start starten starter opstart begyndelse",
  }).flatMap(([stem, forms]) => [stem, ...forms.split(" ")].map((form): [string, string] => [form, stem])),
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").filter((word) => word !== ""));
}
