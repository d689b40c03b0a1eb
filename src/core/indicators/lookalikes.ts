/**
 * Danish words that differ from one of the lexicon's by a letter: none of them is a slip of the pen for it ("indbud" is no
 * "indbrud"). Found by holding a dictionary against the lexicon.
 */
const WORDS =
  "afbrudd aflangt aflivet anmelderi arbejdsløns baronet beboede beboens bebserne bebsernes bebsers beoerne " +
  "beoernes bestiet besåede bogende bolende bonende bongerne bongernes borende borgede borgene borgenes bornerne " +
  "bornernes borterne borternes bundten carines carises carries chargens chargers chargés charles charmes dagleje " +
  "daglejen dagsleje dagslejen deltaer disponible domfæld domfælde dropset dryppet dårligst ellever elleverne " +
  "ellevernes ellevers elverne elvernes fadende faldent faldera falmende falsende familia familiær fletning " +
  "fletninger flydning flydninger flygtning flyvning flyvninger fokusere forbening forbeningen forbeninger " +
  "forgælder forlening forleningen forleninger formening formeningen formeninger formning formningen formninger " +
  "forsorg forsøger forsøges fortold fortrydelse forvold forædler forælde forældes forødes forøgens forøgers " +
  "forøgets forøvelse forøves frafaldent frekvents fætrene førelse generel gennemfart gennemfure gennemfurer " +
  "gennemføle gennemføler gennemfølt gennemfølte gennemkøre gennemkører gennemkørt gennemkørte gennemsnitligst " +
  "gennemtørt grundliggende gymnasie halverens helfred hævdelse indbud indbuddet inderne indkomstår jævnligst " +
  "kommaer kontaktor kontaktur kontant kontanter kontraktur kontrast kontraster kriminel kvanter kvarker kvartil " +
  "kvartser kvartær kvartér kvaster kvidder kvidders kviende kvindeår kvindeårs kvinter kvinters ladeste laverne " +
  "lederne ledernes lejdere lejderne lejdernes lejrene lejrenes lektiner leverne levernes lægning læmning " +
  "lænsning læreplans mandlen matematisk mindstes modhage modhager modhagerne montage montager montagerne møderne " +
  "naboøer naboøerne naboøers nedring nedringe offentligst opfindelse opførelse opfører ophøjer opkører oplivet " +
  "oprevet oprører opstalt overfyld overmægtig overmægtige overvælt pearson pearsons pehrson pehrsons perlons " +
  "perroner perronerne perroners perrons persens persona personaer personaerne personaers personas personel " +
  "personels persson perssons piberne pinerne pingerne pingers piperne politiser politisere politisk praktisk " +
  "procentuel rapporte rapportér rapportør redaktion reducerens reducér register registrér restante restanten " +
  "restanter røgerier sagaerne samerne samplet sangerne saxerne sejeste sensorer signede skolden skolebarn " +
  "skolien skovlen sletning slugning slukning småbarn snottet sprogæt staffer stagende stagning stagningen " +
  "stammer starmer statius staturs statuts stegende stegning stegningen steppet stikning stikningen stilende " +
  "stimende stivende stolpet stratus streget stroppet styrten styrter svabrede svajede svalede svirede særling " +
  "teenagerne triviel træghed trægheden tænderen tængerne tænkerne udforer udfores udkører udkøres udrører " +
  "udrøres udsætters frekvent granden helbrede recipient reporter";

export const LOOKALIKES: ReadonlySet<string> = new Set(WORDS.split(" "));
