import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlScanner } from "../../../src/formats/xml/xmlScanner";

type Event =
  | readonly [kind: "open", name: string, attributes: Readonly<Record<string, string>>]
  | readonly [kind: "text" | "close", value: string];

/** Neighbouring texts are one: a document may come in any pieces. */
function add(events: Event[], event: Event): void {
  const last = events.at(-1);
  if (event[0] === "text" && last?.[0] === "text") events[events.length - 1] = ["text", `${last[1]}${event[1]}`];
  else if (event[0] !== "text" || event[1] !== "") events.push(event);
}

function scan(pieces: readonly string[]): Event[] {
  const events: Event[] = [];
  const scanner = new XmlScanner(
    {
      open: (name, attributes) => add(events, ["open", name, Object.fromEntries(attributes.entries())]),
      text: (text) => add(events, ["text", text.replace(/\r\n?/g, "\n")]),
      close: (name) => add(events, ["close", name]),
    },
    (fault) => new Error(fault),
  );
  pieces.forEach((piece) => scanner.write(piece));
  scanner.end();
  return events;
}

/** The same by another parser. */
function saxes(document: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  const text = (text: string) => depth > 0 && add(events, ["text", text]);
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    add(events, ["open", name, { ...attributes }]);
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    add(events, ["close", name]);
  });
  parser.write(document).close();
  return events;
}

test.each([
  ["attributes in both quotes", `<a b="1" c='"2"' x:d = "3"/>`],
  ["references", "<a b='&lt;&#65;&#x42;&quot;'>&amp;amp;&gt;&apos;&#x1F44D;</a>"],
  ["literal text", "<a>1<![CDATA[<b>&amp;]]]]>2</a>"],
  ["comments and instructions", "<?xml version='1.0'?><!-- <x> --><a><?b c?>1<!---->2</a><!-- -->"],
  ["spaces in tags", "<a\n b='1'\t><c /></a >\n"],
  ["line breaks and tabs in values", "<a b='1\n2\t3\r\n4&#10;5'/>"],
  ["a sign of more in a value", "<a b='1>2'>3>4</a>"],
  ["names in other letters", "<x:æ-1.b_c>ø</x:æ-1.b_c>"],
])("reads %s as saxes does, in whatever pieces", (_name, document) => {
  const expected = saxes(document);
  expect(scan([document])).toEqual(expected);
  expect(scan([...document])).toEqual(expected);
});

test.each([
  ["nothing", ""],
  ["text alone", "a"],
  ["text before", "a<b/>"],
  ["text after", "<b/>a"],
  ["literal text outside", "<![CDATA[a]]><b/>"],
  ["two roots", "<a/><b/>"],
  ["no close", "<a><b></a>"],
  ["another close", "<a></b>"],
  ["a longer close", "<a></ab>"],
  ["a close of nothing", "</a>"],
  ["a close with attributes", "<a></a b='1'>"],
  ["a half tag", "<a><b"],
  ["a half comment", "<a/><!-- "],
  ["a half reference", "<a>&am"],
  ["no name", "<a>< b/></a>"],
  ["a number for a name", "<1/>"],
  ["no value", "<a b/>"],
  ["no quotes", "<a b=1/>"],
  ["no space between", "<a b='1'c='2'/>"],
  ["an attribute twice", "<a b='1' bb='' b='2'/>"],
  ["a tag in a value", "<a b='<'/>"],
  ["a stroke inside", "<a/b>"],
  ["an unknown reference", "<a>&nbsp;</a>"],
  ["a name every object has", "<a>&constructor;</a>"],
  ["an ampersand alone", "<a>a & b</a>"],
  ["an ampersand at the very end", "<a>a & long text that goes on"],
  ["a number beyond all characters", "<a>&#x110000;</a>"],
  ["half a pair", "<a>&#xD800;</a>"],
  ["zero", "<a>&#0;</a>"],
  ["an element declaration", "<!ELEMENT a ANY><a/>"],
])("refuses %s", (_name, document) => {
  expect(() => scan([document])).toThrow("malformed");
  expect(() => scan([...document])).toThrow("malformed");
});

test.each([
  ["<!DOCTYPE a><a/>"],
  ["<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"],
  ["<a><!DOCTYPE a></a>"],
])("refuses the document type of %s", (document) => {
  expect(() => scan([document])).toThrow("doctype");
  expect(() => scan([...document])).toThrow("doctype");
});

const word = fc.stringMatching(/^[a-zæøå][a-z0-9]{0,4}$/);
const text = fc.stringMatching(/^[ -%'-;=?-~æøå\n–👍]{0,12}$/u).filter((text) => !text.includes("]]>"));
const escaped = text.map((plain) => plain.replaceAll('"', "&quot;"));
const piece = fc.oneof(
  text,
  fc.constantFrom("&amp;", "&#229;", "&#x1F44D;", "&lt;", "<!-- < & -->", "<![CDATA[<&]]>", "<?pi ?>"),
);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(word, fc.dictionary(word, escaped, { maxKeys: 3 }), tie("content"))
    .map(([name, attributes, content]) => {
      const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return content === "" ? `<${name}${list.join("")}/>` : `<${name}${list.join("")}>${content}</${name}>`;
    }),
  content: fc.array(fc.oneof({ maxDepth: 3 }, piece, tie("element")), { maxLength: 4 }).map((list) => list.join("")),
}));

test("reads every well-formed document as saxes does, wherever it is cut", () => {
  fc.assert(
    fc.property(element, fc.array(fc.nat({ max: 200 }), { maxLength: 5 }), (document, cuts) => {
      const places = [0, ...cuts.filter((cut) => cut < document.length).sort((a, b) => a - b), document.length];
      const pieces = places.slice(1).map((end, index) => document.slice(places[index], end));
      expect(scan(pieces)).toEqual(saxes(document));
    }),
    { numRuns: 500 },
  );
});

test("scraps of XML fail in no other way", () => {
  const scraps = fc.array(
    fc.oneof(
      word,
      fc.constantFrom(
        "<",
        ">",
        "/",
        "=",
        '"',
        "&",
        ";",
        "<a>",
        "</a>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        " ",
      ),
    ),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(scraps, (list) => {
      const document = list.join("");
      try {
        scan([document]);
      } catch (error) {
        expect((error as Error).message).toBe("malformed");
      }
    }),
    { numRuns: 1000 },
  );
});
