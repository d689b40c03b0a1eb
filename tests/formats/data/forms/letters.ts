/** The upper halves of two encodings, written out by Python's codecs cp850 and mac_roman. */
const DOS =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
const MAC =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

const decodeBy = (upper: string, bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upper.charAt(byte - 128))).join("");

export const decodeDos = (bytes: Uint8Array): string => decodeBy(DOS, bytes);
export const decodeMac = (bytes: Uint8Array): string => decodeBy(MAC, bytes);

const encodeBy = (upper: string, text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter < "\u0080" ? letter.charCodeAt(0) : 128 + upper.indexOf(letter)));

export const encodeDos = (text: string): Uint8Array => encodeBy(DOS, text);
export const encodeMac = (text: string): Uint8Array => encodeBy(MAC, text);
