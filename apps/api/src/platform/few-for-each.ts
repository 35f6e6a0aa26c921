import { FewAtOnce } from './few-at-once.js';

/** `FewAtOnce` for everybody apart: whoever asks for much waits for themselves, and keeps nobody else waiting. */
export class FewForEach {
  private readonly each = new Map<string, { readonly few: FewAtOnce; holders: number }>();

  constructor(
    private readonly atOnce: number,
    private readonly room: number,
  ) {}

  async run<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const own = this.each.get(key) ?? { few: new FewAtOnce(this.atOnce, this.room), holders: 0 };
    this.each.set(key, own);
    own.holders += 1;
    try {
      return await own.few.run(work);
    } finally {
      own.holders -= 1;
      if (own.holders === 0) this.each.delete(key);
    }
  }
}
