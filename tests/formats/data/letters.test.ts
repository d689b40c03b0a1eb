import { formDoubtText } from "../../../src/locales/dataErrors";
import { readData } from "../../../src/formats/data/readData";
import { encode, has } from "./support";

const NARROW = ["windows-1252", "ibm850", "macintosh"] as const;
const foundIn = async (bytes: Uint8Array, options = {}) => (await readData(bytes, "x.csv", options)).found;

const SAMPLES = [
  "Område;År\nBrøndby;2022\nÆrø;2021\n",
  "OMRÅDE;ÅR\nÆRØ;2\nØSTERBRO;3\n",
  "Køn;x\n",
  "15-29-årige;x\n",
  "Øst;x\n",
  "Kjøbenhavns Amt, Åløkke;1\nFlød;2\n",
  "Region;År\nMalmö;3\nUmeå;2\nVÄSTERÅS;1\n",
  "Alue;Vuosi\nHämeenlinna;2\nJyväskylä;3\n",
  "Sveitarfélag;Ár\nReykjavík;3\nKópavogur;4\n",
  "Café;x\n",
  "Bülow;x\n",
];

test.each(SAMPLES.flatMap((text) => NARROW.map((encoding) => [text, encoding] as const)))(
  "the letters of %j tell that it is in %s",
  async (text, encoding) => {
    expect(await foundIn(encode(text, encoding))).toMatchObject({ encoding, unreadable: 0, doubts: [] });
  },
);

test.each([
  ["marks alone", "a;b\n5 €;½\n§ 3;2019–2023\n"],
  ["nothing beyond ASCII", "a;b\n1;2\n"],
])("%s is no reason to doubt", async (_name, text) => {
  expect(await foundIn(encode(text, "windows-1252"))).toMatchObject({ doubts: [] });
});

test("letters that fit no encoding of the North are asked about, with a word; what the user chose isn't", async () => {
  const bytes = Uint8Array.from([
    ...encode("Vejv", "utf-8"),
    0xb9,
    0xe6,
    ...encode("zek;2\nK", "utf-8"),
    0xea,
    0x6b,
    0x3b,
  ]);
  const { doubts, encoding } = await foundIn(bytes);
  expect(encoding).toBe("windows-1252");
  expect(doubts).toEqual([{ code: "encoding", values: { sample: expect.stringContaining("Vejv") as string } }]);
  expect(formDoubtText("da", doubts[0]!)).toContain("Vejv");
  expect((await foundIn(bytes, { encoding: "windows-1252" })).doubts).toEqual([]);
});

test.each(["BrÃ¸ndby", "Ã…rhus", "Omr†de", "Br›ndby", "V‘rdi", "Br¿ndby", "Br?ndby"])(
  "letters that went wrong before are told of: %s",
  async (word) => {
    const { doubts } = await foundIn(encode(`Sted;Tal\n${word};1\n`, "utf-8"));
    expect(doubts).toEqual([{ code: "letters", values: { sample: word } }]);
  },
);

test.each(["Hvor mange?", "Er du tryg? Ja", "¿Qué?", "São Tomé", "Tryg?;Utryg?", "”Brøndby”", "d’Angleterre"])(
  "%s is no spoilt word",
  async (word) => {
    expect((await foundIn(encode(`Sted;Tal\n${word};1\n`, "utf-8"))).doubts).toEqual([]);
  },
);

test("characters that can't be read are counted and shown", async () => {
  const bytes = Uint8Array.from([
    ...encode("Område;År\nBrøndby;1\nÆrø;2\n", "utf-8"),
    ...encode("Tårnby;3\n", "windows-1252"),
  ]);
  const [doubt] = (await foundIn(bytes)).doubts;
  expect(doubt).toEqual({ code: "unreadable", values: { count: 1, sample: "T\ufffdrnby" } });
  expect(formDoubtText("en", doubt!)).toContain("T\ufffdrnby");
});

test("what the tests' encodings lack is known", () => {
  expect(has("ibm850", "€")).toBe(false);
  expect(has("macintosh", "ø")).toBe(true);
});
