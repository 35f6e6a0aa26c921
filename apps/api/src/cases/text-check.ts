import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';

import type { Finding } from '@systemblick/anonymization/finding';
import type { OwnList } from '@systemblick/anonymization/own-list';
import type { IdentifierRefusal } from '@systemblick/domain/cases/identifiers';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';

/** Compiled, from sources and from `dist` alike: tests that run from sources need `npm run build` before. */
const filename = fileURLToPath(new URL('../../dist/cases/texts.worker.js', import.meta.url));
/** A case as long as they may be takes a fraction of it. */
const longest = 20_000;
/** A draft that is saved again differs in one section. */
const mostKnown = 5_000;

type Findings = readonly Finding[];
type Asked = { readonly texts: readonly string[]; readonly own: OwnList };

/**
 * Looks for what identifies somebody, beside the requests: a long text holds up no other. Of a text its hash is remembered,
 * and where something stands in it; never a word.
 */
@Injectable()
export class TextCheck implements OnApplicationShutdown {
  private readonly pool = new Piscina<Asked, readonly Findings[]>({
    filename,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });

  private readonly known = new Map<string, Findings>();

  /** What was found in each of the texts, `own` being what the municipality knows of itself; a refusal where that takes too long. */
  async of(texts: readonly string[], own: OwnList): Promise<Result<readonly Findings[], IdentifierRefusal>> {
    const ours = hashOf(JSON.stringify(own));
    const hashes = texts.map((text) => hashOf(`${ours} ${text}`));
    // Taken before anything is waited for: what others look for meanwhile may push it out.
    const before = hashes.map((hash) => this.known.get(hash));
    // Sections are often empty: the same text is looked at once.
    const unknown = new Map<string, string>();
    texts.forEach((text, at) => {
      if (before[at] === undefined) unknown.set(hashes[at] ?? '', text);
    });
    const looked = await this.look([...unknown.values()], own);
    if (!looked) return refuse({ code: 'TEXT_NOT_CHECKED', field: 'text' });

    const found = new Map([...unknown.keys()].map((hash, at) => [hash, looked[at] ?? []]));
    const all = hashes.map((hash, at) => before[at] ?? found.get(hash) ?? []);
    hashes.forEach((hash, at) => this.remember(hash, all[at] ?? []));
    return accept(all);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }

  private async look(texts: readonly string[], own: OwnList): Promise<readonly Findings[] | undefined> {
    if (texts.length === 0) return [];
    const signal = AbortSignal.timeout(longest);
    try {
      return await this.pool.run({ texts, own }, { signal });
    } catch (problem) {
      if (signal.aborted) return undefined;
      throw problem;
    }
  }

  private remember(hash: string, findings: Findings): void {
    this.known.delete(hash);
    this.known.set(hash, findings);
    const [oldest] = this.known.keys();
    if (this.known.size > mostKnown && oldest !== undefined) this.known.delete(oldest);
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
