import { FormatError } from "../../errors";
import { encodingOf } from "../../xml/decode";

/** A part as text, and how to make bytes of that text once it has been changed: in the part's own encoding. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** @throws FormatError xlsx/damaged for bytes that are no text of the encoding. */
export function openText(bytes: Uint8Array, part: string): PartText {
  const label = encodingOf(bytes);
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: encoderOf(label) };
  } catch (error) {
    throw new FormatError("xlsx/damaged", { part, fault: "encoding" }, { cause: error });
  }
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encoderOf(label: string): PartText["encode"] {
  if (label === "utf-8") return utf8;
  if (label === "utf-16le" || label === "utf-16be") return (text) => utf16(text, label === "utf-16le");
  return singleByte(label);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/** One byte a character; a character that the encoding lacks is written by its number. */
function singleByte(label: string): PartText["encode"] {
  const known = new Map<string, number>();
  const decoder = new TextDecoder(label);
  for (let byte = 255; byte >= 0; byte -= 1) known.set(decoder.decode(Uint8Array.of(byte)), byte);
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const byte = known.get(character);
      if (byte !== undefined) bytes.push(byte);
      else bytes.push(...utf8(`&#${String(character.codePointAt(0))};`));
    }
    return Uint8Array.from(bytes);
  };
}
