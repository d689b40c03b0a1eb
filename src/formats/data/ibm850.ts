import type { Encoding } from "../../core/data/dataFile";

/** The characters of DOS code page 850 from byte 128 on; those below are ASCII's. */
const UPPER =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
  "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/** Code page 850 as UTF-16, which browsers decode while this code page they don't. */
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : UPPER.charCodeAt(byte - 128)));

/** Decodes DOS code page 850, one byte a letter. */
class Ibm850Decoder {
  private readonly decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

  decode(bytes: Uint8Array = new Uint8Array(), options?: TextDecodeOptions): string {
    const wide = new Uint8Array(bytes.length * 2);
    for (let at = 0; at < bytes.length; at += 1) {
      const unit = UNITS[bytes[at] ?? 0] ?? 0;
      wide[at * 2] = unit & 0xff;
      wide[at * 2 + 1] = unit >> 8;
    }
    return this.decoder.decode(wide, options);
  }
}

/** What decodes the encoding: the browser's own, where it has one. */
export function decoderOf(encoding: Encoding): Pick<TextDecoder, "decode"> {
  return encoding === "ibm850" ? new Ibm850Decoder() : new TextDecoder(encoding);
}
