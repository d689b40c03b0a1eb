/** The signs of one font by their codes, from 0x20 on. */
export type SymbolFont = ReadonlyMap<number, string>;

/** Signs one after the other from a code on; a space stands for a code without any. */
function signsFrom(...stretches: readonly (readonly [from: number, signs: string])[]): SymbolFont {
  const found = new Map<number, string>();
  for (const [from, signs] of stretches) {
    for (const [index, sign] of Array.from(signs).entries()) if (sign !== " ") found.set(from + index, sign);
  }
  return found;
}

/** Adobe's Symbol encoding (unicode.org, VENDORS/ADOBE/symbol.txt); marks that texts use are the keyboard's own. */
const SYMBOL = signsFrom(
  [0x21, "!∀#∃%&∋()*+,−./0123456789:;<=>?"],
  [0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"],
  [0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~"],
  [0xa0, "€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"],
  [0xc0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"],
  [0xe0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"],
);

/**
 * Microsoft's ornaments as Unicode took them in (since 7.0). Boxes, ticks, arrows and bullets are the plain signs that
 * other programs write, so that a box is a box whichever font it came from.
 */
const WINGDINGS = signsFrom(
  [0x21, "🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⏳🖮🖰🖲🖳🖴🖫🖬✇✍"],
  [0x40, "🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉"],
  [0x60, "♊♋♌♍♎♏♐♑♒♓🙰🙵●○■☐☐☐☐◆◆◆❖◆☒⮹⌘🏵🏶🙶🙷"],
  [0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•"],
  [0xa0, "▪○○○◉◎○▪☐🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘"],
  [0xc0, "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈⮊⮉⮋←"],
  [0xe0, "→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳↗↖↙↘▭▫✗✓☒☑⊞"],
);

/** Of the second and third font the signs that stand in texts: ticks, boxes, numbers, arrows. */
const WINGDINGS_2 = signsFrom([0x4f, "✗✓☒☑☒☒"], [0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"], [0x95, "·••●"], [0xa2, "■☐☐"]);
const WINGDINGS_3 = signsFrom([0x21, "←→↑↓↖↗↙↘"], [0x70, "▲▼△▽◀▶◁▷◣◢◤◥"], [0x7c, "◀▶"]);

/** By the fonts' names in small letters. */
export const SYMBOL_FONTS: ReadonlyMap<string, SymbolFont> = new Map([
  ["symbol", SYMBOL],
  ["wingdings", WINGDINGS],
  ["wingdings 2", WINGDINGS_2],
  ["wingdings 3", WINGDINGS_3],
]);
