import type { PDFPageProxy } from "pdfjs-dist";
import { apply, around, IDENTITY, times, type Box, type Matrix } from "./geometry";
import type { Glyph, PageMarks, Rule } from "./marks";
import { signOf } from "./signs";

/** The numbers of the operators by their names, as pdf.js has them. */
export type Operators = Readonly<Record<OperatorName, number>>;
type OperatorName =
  | "save"
  | "restore"
  | "transform"
  | "beginText"
  | "setCharSpacing"
  | "setWordSpacing"
  | "setHScale"
  | "setLeading"
  | "setFont"
  | "setTextRenderingMode"
  | "setTextRise"
  | "moveText"
  | "setLeadingMoveText"
  | "setTextMatrix"
  | "nextLine"
  | "showText"
  | "constructPath"
  | "setLineWidth"
  | "paintFormXObjectBegin"
  | "paintFormXObjectEnd"
  | "beginAnnotation"
  | "endAnnotation";

/** A bar thicker than this, in points, is an area. */
const THICKEST_RULE = 3.5;
/** A line shorter than this is no ruling line. */
const SHORTEST_RULE = 3;
/** Small shapes of a page that are looked at; a map has thousands. */
const MOST_DOTS = 500;
/** How far the ends of a straight line may lie apart across it. */
const SLANT = 0.75;

interface Font {
  readonly scale: number;
  readonly ascent: number;
  readonly descent: number;
  readonly isBold: boolean;
  readonly isVertical: boolean;
  /** Whether the code of a character has a text of its own in the font. */
  readonly isMapped: (code: number) => boolean;
}

/** What holds while the page is drawn: PDF 32000-1, 8.4 and 9.3. */
interface State {
  matrix: Matrix;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  lineWidth: number;
}

/** Neither fill nor stroke. */
const UNSEEN_MODE = 3;

/** Reads what a page draws: its characters, its lines, and whether there are pictures. */
export async function readMarks(page: PDFPageProxy, operators: Operators): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const drawing = new Drawing(operators, matrixOf(viewport.transform), (name) => fontOf(objectOf(page, name)));
  for (const [index, operator] of fnArray.entries()) drawing.step(operator, argsArray[index]);
  return drawing.finish(viewport.width, viewport.height);
}

class Drawing {
  private state: State = {
    matrix: IDENTITY,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    lineWidth: 1,
  };
  private readonly saved: State[] = [];
  private textMatrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private readonly glyphs: Glyph[] = [];
  private readonly dots: Box[] = [];
  private readonly rules: Rule[] = [];
  private largest = 0;
  private readonly fonts = new Map<string, Font>();
  private readonly names: ReadonlyMap<number, OperatorName>;

  constructor(
    operators: Operators,
    private readonly base: Matrix,
    private readonly findFont: (name: string) => Font,
  ) {
    this.state.matrix = base;
    // The operators' names are those of the record.
    this.names = new Map(Object.entries(operators).map(([name, code]) => [code, name as OperatorName]));
  }

  step(operator: number, given: unknown): void {
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    const { state } = this;
    const name = this.names.get(operator);
    switch (name) {
      case "save":
        this.save();
        break;
      case "restore":
      case "paintFormXObjectEnd":
      case "endAnnotation":
        this.restore();
        break;
      case "transform":
        this.transform(matrixOf(args));
        break;
      case "paintFormXObjectBegin":
        this.save();
        if (args[0] !== null && args[0] !== undefined) this.transform(matrixOf(args[0]), "quietly");
        break;
      case "beginAnnotation":
        this.save();
        this.state.matrix = this.base;
        this.transform(matrixOf(args[2]), "quietly");
        this.transform(matrixOf(args[3]), "quietly");
        break;
      case "setLineWidth":
        state.lineWidth = numberOf(args[0]);
        break;
      case "beginText":
        this.textMatrix = IDENTITY;
        this.x = this.y = this.lineX = this.lineY = 0;
        break;
      case "setTextMatrix":
        this.textMatrix = matrixOf(args[0]);
        this.x = this.y = this.lineX = this.lineY = 0;
        break;
      case "setLeadingMoveText":
        state.leading = -numberOf(args[1]);
        this.move(numberOf(args[0]), numberOf(args[1]));
        break;
      case "moveText":
        this.move(numberOf(args[0]), numberOf(args[1]));
        break;
      case "nextLine":
        this.move(0, -state.leading);
        break;
      case "setCharSpacing":
        state.charSpacing = numberOf(args[0]);
        break;
      case "setWordSpacing":
        state.wordSpacing = numberOf(args[0]);
        break;
      case "setHScale":
        state.stretch = numberOf(args[0]) / 100;
        break;
      case "setLeading":
        state.leading = numberOf(args[0]);
        break;
      case "setTextRise":
        state.rise = numberOf(args[0]);
        break;
      case "setTextRenderingMode":
        state.mode = numberOf(args[0]);
        break;
      case "setFont":
        state.font = this.font(String(args[0]));
        state.size = numberOf(args[1]);
        break;
      case "showText":
        this.show(args[0]);
        break;
      case "constructPath":
        this.path(args);
        break;
      case undefined:
    }
  }

  finish(width: number, height: number): PageMarks {
    const turn = turnOf(this.glyphs);
    const shown = {
      width,
      height,
      glyphs: [...hung(this.glyphs), ...bulletsOf(this.dots, this.glyphs)],
      rules: this.rules,
      turn: 0,
      picture: Math.min(1, this.largest / Math.max(1, width * height)),
    };
    return turn === 0 ? shown : turned(shown, turn);
  }

  private save(): void {
    this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  /** A picture is drawn as the square of one unit: by it its size is known, although the picture itself isn't unpacked. */
  private transform(matrix: Matrix, manner: "as drawn" | "quietly" = "as drawn"): void {
    this.state.matrix = times(this.state.matrix, matrix);
    if (manner === "quietly") return;
    const [a, b, c, d] = this.state.matrix;
    this.largest = Math.max(this.largest, Math.abs(a * d - b * c));
  }

  private move(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    this.x = this.lineX;
    this.y = this.lineY;
  }

  private font(name: string): Font {
    const known = this.fonts.get(name) ?? this.findFont(name);
    this.fonts.set(name, known);
    return known;
  }

  private show(shown: unknown): void {
    const { font, size, stretch, charSpacing, wordSpacing, rise, mode } = this.state;
    if (font === null || !Array.isArray(shown)) return;
    const matrix = times(this.state.matrix, this.textMatrix);
    for (const item of shown as readonly unknown[]) {
      if (typeof item === "number") {
        // What is written below each other is moved down instead.
        if (!font.isVertical) this.x -= (item * size * stretch) / 1000;
        continue;
      }
      if (typeof item !== "object" || item === null || !("width" in item)) continue;
      const width = numberOf(item.width) * font.scale * size;
      const advance = (width + charSpacing + ("isSpace" in item && item.isSpace === true ? wordSpacing : 0)) * stretch;
      this.take(item, font, matrix, [this.x, this.y + rise, width * stretch], mode === UNSEEN_MODE);
      this.x += advance;
    }
  }

  private take(
    item: object,
    font: Font,
    matrix: Matrix,
    [x, y, width]: readonly [number, number, number],
    isUnseen: boolean,
  ): void {
    const code = "originalCharCode" in item ? numberOf(item.originalCharCode) : -1;
    const unicode = "unicode" in item && typeof item.unicode === "string" ? item.unicode : "";
    const sign = signOf(font.isMapped(code) ? unicode : null);
    if (sign === null) return;
    const { size } = this.state;
    const [left, baseline] = apply(matrix, x, y);
    const [right, end] = apply(matrix, x + width, y);
    const [, b, c, d] = matrix;
    const height = Math.abs(size) * Math.hypot(c, d);
    // The four ways that text runs: along the page, down, back and up.
    const angle = Math.atan2(end - baseline, right - left);
    const isPlain = width > 0 ? Math.abs(angle) < 0.1 : b === 0;
    this.glyphs.push({
      ...sign,
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: isPlain ? baseline - font.ascent * height : Math.min(baseline, end),
      bottom: isPlain ? baseline - font.descent * height : Math.max(baseline, end),
      baseline,
      size: height,
      bold: font.isBold,
      isUnseen,
      turn: isPlain ? 0 : Math.round(angle / (Math.PI / 2)),
    });
  }

  /** Takes in a small filled shape, as high as wide. */
  private dot(corners: unknown): void {
    if (!isNumbers(corners) || this.dots.length >= MOST_DOTS) return;
    const [x1, y1] = apply(this.state.matrix, corners[0] ?? 0, corners[1] ?? 0);
    const [x2, y2] = apply(this.state.matrix, corners[2] ?? 0, corners[3] ?? 0);
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (width < 1.2 || width > 8 || Math.abs(width - height) > 0.2 * width) return;
    this.dots.push({
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    });
  }

  private path(args: readonly unknown[]): void {
    // What ends a path is said by name: "fillStroke".
    const kind: string = this.names.get(numberOf(args[0])) ?? "";
    const isStroked = /stroke/i.test(kind);
    const isFilled = /fill/i.test(kind);
    if (!isStroked && !isFilled) return;
    if (isFilled) this.dot(args[2]);
    const drawn: unknown = Array.isArray(args[1]) ? args[1][0] : null;
    if (!isNumbers(drawn)) return;
    const scale = Math.sqrt(
      Math.abs(this.state.matrix[0] * this.state.matrix[3] - this.state.matrix[1] * this.state.matrix[2]),
    );
    const isThick = this.state.lineWidth * scale > THICKEST_RULE * 2;
    for (const points of subpaths(drawn)) {
      const placed = points.map(([x, y]) => apply(this.state.matrix, x, y));
      const bar = barOf(placed);
      if (bar !== null) this.rules.push(bar);
      else if (isStroked && !isThick) for (const side of sidesOf(placed)) this.rules.push(side);
    }
  }
}

/** Spaces belong to the character in front of them: at a line's end they hang out over the border of its cell. */
function hung(glyphs: readonly Glyph[]): Glyph[] {
  let before: Glyph | undefined;
  let spaces = 0;
  return glyphs.map((glyph) => {
    if (!glyph.isSpace) {
      before = glyph;
      spaces = 0;
      return glyph;
    }
    spaces += 1;
    const owner = before;
    const isBehind =
      owner?.turn === glyph.turn &&
      Math.abs(owner.baseline - glyph.baseline) < 0.1 * glyph.size &&
      Math.abs(glyph.left - owner.right) < glyph.size * spaces;
    return isBehind ? { ...glyph, left: owner.right, right: owner.right } : glyph;
  });
}

/** Dots that are drawn in front of a line, as a browser draws those of a list, as the characters that they look like. */
function bulletsOf(dots: readonly Box[], glyphs: readonly Glyph[]): Glyph[] {
  return dots.flatMap((dot): Glyph[] => {
    const middle = (dot.top + dot.bottom) / 2;
    let next: Glyph | undefined;
    for (const glyph of glyphs) {
      const isBeside =
        glyph.turn === 0 &&
        !glyph.isSpace &&
        Math.abs(glyph.baseline - 0.32 * glyph.size - middle) < 0.22 * glyph.size &&
        glyph.left > dot.right &&
        glyph.left - dot.right < 2.5 * glyph.size &&
        dot.right - dot.left < 0.6 * glyph.size;
      if (isBeside && (next === undefined || glyph.left < next.left)) next = glyph;
    }
    return next === undefined ? [] : [{ ...next, ...dot, text: "•" }];
  });
}

/** pdf.js keeps a path as numbers: what is drawn, then where to. */
function* subpaths(drawn: ArrayLike<number>): Generator<(readonly [number, number])[]> {
  let points: (readonly [number, number])[] = [];
  const at = (index: number): readonly [number, number] => [drawn[index] ?? 0, drawn[index + 1] ?? 0];
  for (let index = 0; index < drawn.length;) {
    const kind = drawn[index];
    if (kind === 0) {
      if (points.length > 1) yield points;
      points = [at(index + 1)];
      index += 3;
    } else if (kind === 1) {
      points.push(at(index + 1));
      index += 3;
    } else if (kind === 2 || kind === 3) {
      // A curve is no ruling line; it goes on from its end.
      const length = kind === 2 ? 7 : 5;
      if (points.length > 1) yield points;
      points = [at(index + length - 2)];
      index += length;
    } else if (kind === 4) {
      if (points[0] !== undefined) points.push(points[0]);
      index += 1;
    } else return;
  }
  if (points.length > 1) yield points;
}

type Points = readonly (readonly [number, number])[];

/** A shape as thin as a line. */
function barOf(points: Points): Rule | null {
  const { left, right, top, bottom } = around(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST_RULE && width >= SHORTEST_RULE && width > 2 * height)
    return { along: "x", at: (top + bottom) / 2, from: left, to: right };
  if (width <= THICKEST_RULE && height >= SHORTEST_RULE && height > 2 * width)
    return { along: "y", at: (left + right) / 2, from: top, to: bottom };
  return null;
}

/** The straight sides of an outline. */
function sidesOf(points: Points): Rule[] {
  return points.slice(1).flatMap(([x, y], index): Rule[] => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const [dx, dy] = [Math.abs(x - fromX), Math.abs(y - fromY)];
    if (dy <= SLANT && dx >= SHORTEST_RULE)
      return [{ along: "x", at: (y + fromY) / 2, from: Math.min(x, fromX), to: Math.max(x, fromX) }];
    if (dx <= SLANT && dy >= SHORTEST_RULE)
      return [{ along: "y", at: (x + fromX) / 2, from: Math.min(y, fromY), to: Math.max(y, fromY) }];
    return [];
  });
}

/** The way that most of the page's text runs. */
function turnOf(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { turn, isSpace } of glyphs) if (!isSpace) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

/** The page as it is when it is held so that most of its text runs along it. */
function turned(marks: PageMarks, quarter: number): PageMarks {
  const { width, height } = marks;
  const place = (x: number, y: number): readonly [number, number] =>
    quarter === 1 ? [y, width - x] : quarter === -1 ? [height - y, x] : [width - x, height - y];
  return {
    ...marks,
    turn: -quarter,
    width: Math.abs(quarter) === 1 ? height : width,
    height: Math.abs(quarter) === 1 ? width : height,
    glyphs: marks.glyphs.map((glyph) => {
      const [x1, y1] = place(glyph.left, glyph.top);
      const [x2, y2] = place(glyph.right, glyph.bottom);
      const box = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
      if (glyph.turn !== quarter)
        return { ...glyph, ...box, baseline: box.bottom, turn: glyph.turn === 0 ? -quarter : 2 };
      // A turned character's box has no height yet.
      const baseline = (y1 + y2) / 2;
      const upright = { top: baseline - 0.9 * glyph.size, bottom: baseline + 0.22 * glyph.size };
      return { ...glyph, ...box, ...upright, baseline, turn: 0 };
    }),
    rules: marks.rules.map(({ along, at, from, to }) => {
      const [x1, y1] = along === "x" ? place(from, at) : place(at, from);
      const [x2, y2] = along === "x" ? place(to, at) : place(at, to);
      return Math.abs(x1 - x2) > Math.abs(y1 - y2)
        ? { along: "x", at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }
        : { along: "y", at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
    }),
  };
}

function objectOf(page: PDFPageProxy, name: string): object {
  const { commonObjs, objs } = page;
  const found: unknown = commonObjs.has(name) ? commonObjs.get(name) : objs.has(name) ? objs.get(name) : null;
  return typeof found === "object" && found !== null ? found : {};
}

/** What is needed of a font as pdf.js hands it out; what it doesn't say is as most fonts have it. */
function fontOf(font: object): Font {
  const field = (name: string): unknown => Reflect.get(font, name);
  const matrix = field("fontMatrix");
  const scale = Array.isArray(matrix) ? numberOf(matrix[0]) : 0.001;
  const [ascent, descent] = [numberOf(field("ascent")), numberOf(field("descent"))];
  const toUnicode = field("toUnicode");
  const map: unknown = typeof toUnicode === "object" && toUnicode !== null ? Reflect.get(toUnicode, "_map") : null;
  return {
    scale: scale === 0 ? 0.001 : Math.abs(scale),
    ascent: ascent > 0.4 && ascent < 1.2 ? ascent : 0.9,
    descent: descent < 0 && descent > -0.6 ? descent : -0.22,
    isBold:
      field("bold") === true || field("black") === true || /bold|black|heavy|semibold/i.test(String(field("name"))),
    isVertical: field("vertical") === true,
    // A font of many characters without a map says their places in the font, which are no text.
    isMapped: (code) => Array.isArray(map) && typeof map[code] === "string",
  };
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** A list of numbers as pdf.js sends it from the part that takes the file apart, wherever that runs. */
function isNumbers(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && "length" in value;
}

function matrixOf(value: unknown): Matrix {
  if (!Array.isArray(value) && !isNumbers(value)) return IDENTITY;
  const numbers: ArrayLike<unknown> = value;
  const at = (index: number): number => numberOf(numbers[index]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
