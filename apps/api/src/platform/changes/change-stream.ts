/**
 * What one subscriber hears, until they leave: leaving frees at once, whether or not anything is being waited for.
 * What is not yet fetched is kept once a key, so a reader who never reads keeps no more than there are keys.
 */
export class ChangeStream<Told> implements AsyncGenerator<Told, undefined, undefined> {
  private readonly kept = new Map<string, Told>();
  private readonly waiting: ((result: IteratorResult<Told, undefined>) => void)[] = [];
  private ended = false;

  /** `may` is asked before anything is told: the change may be that it is no longer theirs to hear. */
  constructor(
    private readonly onEnd: () => void,
    private readonly may: () => Promise<boolean> = async () => true,
  ) {}

  /** One in which nothing is ever told. */
  static ended<Told>(): ChangeStream<Told> {
    const stream = new ChangeStream<Told>(() => undefined);
    stream.end();
    return stream;
  }

  tell(key: string, told: Told): void {
    if (this.ended) return;
    const next = this.waiting.shift();
    if (next) next({ value: told, done: false });
    else this.kept.set(key, told);
  }

  async next(): Promise<IteratorResult<Told, undefined>> {
    const heard = await this.heard();
    return heard.done === true || (await this.may()) ? heard : this.return();
  }

  private async heard(): Promise<IteratorResult<Told, undefined>> {
    if (this.ended) return over;
    for (const [key, value] of this.kept) {
      this.kept.delete(key);
      return { value, done: false };
    }
    return new Promise((done) => this.waiting.push(done));
  }

  async return(): Promise<IteratorResult<Told, undefined>> {
    if (!this.ended) this.end();
    return over;
  }

  async throw(problem: unknown): Promise<IteratorResult<Told, undefined>> {
    await this.return();
    throw problem;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(): void {
    this.ended = true;
    this.kept.clear();
    for (const done of this.waiting.splice(0)) done(over);
    this.onEnd();
  }
}

const over = { value: undefined, done: true } as const;
