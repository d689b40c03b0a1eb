import type * as fflate from "fflate";
import { FormatError } from "../errors";
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FLOOR_BYTES } from "../xlsx/limits";
import type { Pace, ReadOptions } from "../xlsx/pace";
import { crc32 } from "./crc32";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zipDirectory";

/** Packed bytes taken at a time. Deflate gives at most 1.032 bytes for one: no more than 33 MB at once. */
const STEP = 32 * 1024;

/** Making its tables ready takes as long as reading a small plan: a host that unpacks by itself needs them for huge parts alone. */
const loadFflate = () => import(/* webpackMode: "eager" */ "fflate");

/** A part of so many bytes is unpacked at once, into a place of its own size: most workbooks have a dozen such parts. */
const SMALL_PART = 256 * 1024;

/** What a host unpacks at once is held whole in memory. */
const MOST_AT_ONCE = 64 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** The parts of an Office file, found by name and unpacked one at a time. */
export class ZipPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private unpacked = 0;

  /** @throws FormatError for a damaged directory and for what would unpack to too much. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly pace: Pace,
    private readonly options: Pick<ReadOptions, "inflate"> = {},
  ) {
    const entries = readZipDirectory(bytes);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > MAX_UNPACKED_BYTES) throw tooLarge();
    if (total > RATIO_FLOOR_BYTES && total / bytes.length > MAX_RATIO) {
      throw new FormatError("xlsx/ratio", { limit: MAX_RATIO });
    }
    for (const entry of entries) this.entries.set(entry.path.toLowerCase(), entry);
  }

  /** The part of the name, whose case doesn't count (OPC, ECMA-376-2 6.2.2.3); undefined when there is none. */
  find(path: string): ZipEntry | undefined {
    return this.entries.get(path.toLowerCase());
  }

  /** @throws FormatError xlsx/missing-part */
  require(path: string): ZipEntry {
    const entry = this.find(path);
    if (entry === undefined) throw new FormatError("xlsx/missing-part", { part: path });
    return entry;
  }

  /** All parts, in the order of the directory. */
  parts(): Iterable<ZipEntry> {
    return this.entries.values();
  }

  /**
   * Unpacks a part piece by piece. Never gives more bytes than the directory declares.
   * @throws FormatError xlsx/damaged when size or check sum are not those declared, or the packing is broken;
   * xlsx/too-large when the parts read so far (a part may be read twice) exceed the limit.
   */
  async read(entry: ZipEntry, take: (bytes: Uint8Array) => void): Promise<void> {
    const packed = packedBytes(this.bytes, entry);
    let size = 0;
    let crc = 0;
    const accept = (piece: Uint8Array) => {
      size += piece.length;
      this.unpacked += piece.length;
      if (size > entry.size) throw damaged(entry);
      if (this.unpacked > MAX_UNPACKED_BYTES) throw tooLarge();
      crc = crc32(piece, crc);
      take(piece);
    };
    const { unpack, step } = await this.unpackerOf(entry, packed.length);
    for (let at = 0; at < packed.length; at += step) {
      const before = size;
      const end = Math.min(at + step, packed.length);
      accept(unpack(packed.subarray(at, end), end === packed.length));
      await this.pace.advance(size - before);
    }
    if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
  }

  private async unpackerOf(
    entry: ZipEntry,
    packed: number,
  ): Promise<{ readonly unpack: Unpack; readonly step: number }> {
    if (entry.isStored) return { unpack: (piece) => piece, step: STEP };
    const { inflate } = this.options;
    if (inflate !== undefined && entry.size < MOST_AT_ONCE) return { unpack: atOnce(entry, inflate), step: packed };
    const { Inflate, inflateSync } = await loadFflate();
    if (entry.size > SMALL_PART || packed > STEP) return { unpack: inflater(entry, Inflate), step: STEP };
    return { unpack: atOnce(entry, (bytes, most) => inflateSync(bytes, { out: new Uint8Array(most) })), step: STEP };
  }

  /** A whole part at once. Throws as `read` does. */
  async bytesOf(entry: ZipEntry): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    await this.read(entry, (piece) => {
      pieces.push(piece);
      size += piece.length;
    });
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

type Unpack = (packed: Uint8Array, isLast: boolean) => Uint8Array;

/** With room for one byte more than declared, which tells of a part that goes on beyond its size. */
function atOnce(entry: ZipEntry, inflate: (packed: Uint8Array, most: number) => Uint8Array): Unpack {
  return (packed) => {
    try {
      return inflate(packed, entry.size + 1);
    } catch (error) {
      throw damaged(entry, error);
    }
  };
}

/** fflate hands the bytes to a callback inside `push`; taking them out keeps its errors apart from the reader's own. */
function inflater(entry: ZipEntry, Inflate: typeof fflate.Inflate): Unpack {
  let piece = new Uint8Array(0);
  const inflate = new Inflate((bytes) => {
    piece = bytes;
  });
  return (packed, isLast) => {
    try {
      inflate.push(packed, isLast);
    } catch (error) {
      throw damaged(entry, error);
    }
    return piece;
  };
}

const damaged = (entry: ZipEntry, cause?: unknown) => new FormatError("xlsx/damaged", { part: entry.path }, { cause });

const tooLarge = () => new FormatError("xlsx/too-large", { megabytes: MAX_UNPACKED_BYTES / MEGABYTE });
