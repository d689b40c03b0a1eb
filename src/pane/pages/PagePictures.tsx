import * as React from "react";
import type { PagePlace } from "../../core/word/wordDocument";
import { WordReadError, type PagePictures as Pictures, type WordReader } from "../../hosts/wordReader";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { WORD_TEXTS, wordErrorSentence } from "../../locales/wordTexts";
import { writtenList } from "../../locales/written";

/** A sheet that was made of a document, and where its tables stand. */
interface PlacedSheet {
  readonly name: string;
  readonly places: readonly PagePlace[];
}

export interface PagePicturesProps {
  readonly language: Language;
  readonly reader: WordReader;
  readonly file: string;
  readonly bytes: Blob;
  /** How many pages it has. */
  readonly pages: number;
  readonly sheets: readonly PlacedSheet[];
  /** The class of the buttons of where it stands. */
  readonly buttonClass?: string | undefined;
}

/** The pages of a PDF, with what was recognised on them framed. Nothing is drawn before somebody asks for it. */
export function PagePictures(props: PagePicturesProps): React.ReactElement {
  const { language, reader, buttonClass } = props;
  const texts = WORD_TEXTS[language].pages;
  const [isOpen, setOpen] = React.useState(false);
  if (reader.pages === undefined) return <p>{texts.none}</p>;
  return (
    <div style={COLUMN}>
      <button type="button" className={buttonClass} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? texts.hide : texts.show}
      </button>
      {isOpen && <Viewer {...props} />}
    </div>
  );
}

const COLUMN: React.CSSProperties = { minWidth: 0 };
const BAR: React.CSSProperties = { display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center", margin: "8px 0" };
const ROOM: React.CSSProperties = { overflow: "auto", maxHeight: "80vh", border: "1px solid #767676" };
const SHEET: React.CSSProperties = { position: "relative", background: "#fff" };
const CANVAS: React.CSSProperties = { display: "block", width: "100%", height: "auto" };
/** Dark on the paper, whatever the colours around it. */
const FRAME: React.CSSProperties = { position: "absolute", outline: "3px solid #a4006e", pointerEvents: "none" };

/** How much larger than its room a page is shown. */
const ZOOMS = [1, 1.5, 2, 3] as const;
/** Pixels across; more tells nothing. */
const WIDEST = 2_400;

function Viewer({ language, reader, file, bytes, pages, sheets, buttonClass }: PagePicturesProps): React.ReactElement {
  const texts = WORD_TEXTS[language].pages;
  const say = (text: string, values: Readonly<Record<string, string | number>>): string =>
    fillIn(language, text, values);
  const [page, setPage] = React.useState(() => sheets.flatMap(({ places }) => places)[0]?.page ?? 1);
  const [zoom, setZoom] = React.useState(0);
  const room = React.useRef<HTMLDivElement>(null);
  const canvas = React.useRef<HTMLCanvasElement>(null);
  const pictures = usePictures(reader, bytes);
  const [state, setState] = React.useState<"drawing" | "drawn" | WordReadError>("drawing");
  const found = sheets.flatMap(({ name, places }) =>
    places.filter((place) => place.page === page).map((place) => ({ name, place })),
  );
  const turn = found[0]?.place.turn ?? 0;
  const factor = ZOOMS[zoom] ?? 1;

  React.useEffect(() => {
    if (pictures === null) return undefined;
    const control = new AbortController();
    const wide = (room.current?.clientWidth ?? 0) || 350;
    const width = Math.min(WIDEST, Math.round(wide * factor * (window.devicePixelRatio || 1)));
    setState("drawing");
    pictures.draw({ page, width, turn }, { signal: control.signal }).then(
      (picture) => {
        if (control.signal.aborted) picture.close();
        else {
          show(canvas.current, picture);
          setState("drawn");
        }
      },
      (error: unknown) => {
        if (!control.signal.aborted) setState(error instanceof WordReadError ? error : new WordReadError("unexpected"));
      },
    );
    return () => control.abort();
  }, [pictures, page, turn, factor]);

  const names = [...new Set(found.map(({ name }) => name))];
  const framed = names.length === 0 ? texts.nothing : say(texts.framed, { sheets: writtenList(names, language) });
  const problem = typeof state === "string" ? null : wordErrorSentence(language, state);
  // One at its end keeps the focus, which a disabled button loses.
  const button = (text: string, isAtEnd: boolean, act: () => void): React.ReactElement => (
    <button type="button" className={buttonClass} aria-disabled={isAtEnd} onClick={isAtEnd ? undefined : act}>
      {text}
    </button>
  );
  return (
    <section aria-label={say(texts.region, { file })}>
      <div style={BAR}>
        {button(texts.previous, page === 1, () => setPage(page - 1))}
        <span role="status">{say(texts.at, { page, pages })}</span>
        {button(texts.next, page === pages, () => setPage(page + 1))}
        {button(texts.smaller, zoom === 0, () => setZoom(zoom - 1))}
        {button(texts.larger, zoom === ZOOMS.length - 1, () => setZoom(zoom + 1))}
      </div>
      <p>{framed}</p>
      {state === "drawing" && <p>{say(texts.drawing, { page })}</p>}
      {problem !== null && (
        <p role="alert">
          {problem.what} {problem.todo}
        </p>
      )}
      {/* What is wider than its room is scrolled with the keys too. */}
      <div ref={room} style={ROOM} tabIndex={0} role="group" aria-label={say(texts.at, { page, pages })}>
        <div
          style={{ ...SHEET, width: `${String(100 * factor)}%`, visibility: state === "drawn" ? "visible" : "hidden" }}
        >
          <canvas ref={canvas} style={CANVAS} role="img" aria-label={say(texts.picture, { page, file, framed })} />
          {found.map(({ name, place }, index) => (
            <div key={index} style={frameOf(place)} title={name} aria-hidden="true" data-frame={name} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** The pages of the file, until they are shown no more. */
function usePictures(reader: WordReader, bytes: Blob): Pictures | null {
  const [pictures, setPictures] = React.useState<Pictures | null>(null);
  React.useEffect(() => {
    const own = reader.pages?.(bytes) ?? null;
    setPictures(own);
    return () => own?.end();
  }, [reader, bytes]);
  return pictures;
}

/** Puts the picture into the canvas, which takes it over. */
function show(canvas: HTMLCanvasElement | null, picture: ImageBitmap): void {
  if (canvas === null) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
}

function frameOf({ left, top, right, bottom }: PagePlace): React.CSSProperties {
  const part = (of: number): string => `${String(100 * of)}%`;
  return { ...FRAME, left: part(left), top: part(top), width: part(right - left), height: part(bottom - top) };
}
