/** Reads bytes in their order; what is missing is said by `end`. */
export class PackedReader {
  #at = 0;
  readonly #view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly end: () => Error,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw this.end();
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  uint8 = (): number => this.#read(1, (at) => this.#view.getUint8(at));
  uint32 = (): number => this.#read(4, (at) => this.#view.getUint32(at, true));
  float64 = (): number => this.#read(8, (at) => this.#view.getFloat64(at, true));

  /** Seven bits a byte, the lowest first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.uint8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw this.end();
  }

  isAtEnd = (): boolean => this.#at === this.bytes.length;

  #read(size: number, read: (at: number) => number): number {
    if (this.#at + size > this.bytes.length) throw this.end();
    this.#at += size;
    return read(this.#at - size);
  }
}

/** UTF-8 of well-formed text: neither Node nor a browser is asked for it. */
export function fromUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let step = 1; step <= more; step += 1) code = (code << 6) | ((bytes[at + step] ?? 0) & 0x3f);
    text += String.fromCodePoint(Math.min(code, 0x10ffff));
    at += more + 1;
  }
  return text;
}

/** Adler-32 (RFC 1950): enough to know a file that was cut or damaged. */
export function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}
