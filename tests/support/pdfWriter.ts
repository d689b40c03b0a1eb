/** A text on a page: where its baseline begins, from the upper left corner, in points. */
export interface PrintedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Room between the letters, in points. */
  readonly spacing?: number;
}

/** A ruling line from one place to another. */
export type PrintedLine = readonly [x1: number, y1: number, x2: number, y2: number];

export interface PrintedPage {
  readonly width?: number;
  readonly height?: number;
  readonly texts: readonly PrintedText[];
  readonly lines?: readonly PrintedLine[];
  /** Drawn sideways on a page that is turned to be shown, or that isn't; its measures are those of the page as it is read. */
  readonly sideways?: "turned" | "as drawn";
  /** Raw operators, drawn last. */
  readonly drawn?: string;
}

export interface PdfOptions {
  /** A font whose characters say nothing of what they are. */
  readonly font?: "plain" | "unmapped";
  /** What stands in the file's trailer besides. */
  readonly trailer?: string;
}

/** Advances of Courier: every character is as wide. */
const WIDTH = 0.6;

export function widthOf(text: string, size: number): number {
  return text.length * WIDTH * size;
}

const FONTS = {
  plain: ["<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"],
  unmapped: [
    "<< /Type /Font /Subtype /Type0 /BaseFont /Hidden /Encoding /Identity-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Hidden /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>",
  ],
} as const;

/** Writes a small PDF: text in Courier and lines, nothing packed. */
export function buildPdf(pages: readonly PrintedPage[], { font = "plain", trailer = "" }: PdfOptions = {}): Uint8Array {
  const fonts = FONTS[font];
  const first = 3 + fonts.length;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, index) => `${String(first + 2 * index)} 0 R`).join(" ")}] >>`,
    ...fonts,
    ...pages.flatMap((page, index) => {
      const { width = 595, height = 842, sideways } = page;
      const drawn = contentOf(page, height, font);
      const content = sideways === undefined ? drawn : `0 1 -1 0 ${String(height)} 0 cm\n${drawn}`;
      const box = sideways === undefined ? [width, height] : [height, width];
      const turn = sideways === "turned" ? "/Rotate 90 " : "";
      return [
        `<< /Type /Page /Parent 2 0 R ${turn}/MediaBox [0 0 ${box.join(" ")}] /Resources << /Font << /F 3 0 R >> >> /Contents ${String(first + 2 * index + 1)} 0 R >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  // Every character is one of Latin 1.
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function contentOf({ texts, lines = [], drawn = "" }: PrintedPage, height: number, font: "plain" | "unmapped"): string {
  const up = (y: number): string => (height - y).toFixed(2);
  return [
    ...lines.map(([x1, y1, x2, y2]) => `${x1.toFixed(2)} ${up(y1)} m ${x2.toFixed(2)} ${up(y2)} l S`),
    ...texts.map(({ x, y, text, size = 10, spacing = 0 }) => {
      const shown = font === "plain" ? `(${text.replace(/[\\()]/g, "\\$&")})` : `<${hex(text)}>`;
      return `BT /F ${String(size)} Tf ${String(spacing)} Tc ${x.toFixed(2)} ${up(y)} Td ${shown} Tj ET`;
    }),
    drawn,
  ].join("\n");
}

/** Places of the letters in a font, as programs that cut fonts down number them. */
function hex(text: string): string {
  return Array.from(text, (letter) => (letter.charCodeAt(0) - 29).toString(16).padStart(4, "0")).join("");
}
