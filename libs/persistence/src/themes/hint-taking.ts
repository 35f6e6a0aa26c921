import type { Hint, HintId } from '@systemblick/domain/cases/hint';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Act } from '@systemblick/domain/kernel/repository';
import type { Result } from '@systemblick/domain/kernel/result';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { hintMapping } from '../cases/hint.mapping.js';
import type { HintRow } from '../cases/hint.rows.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { themeMapping } from './theme.mapping.js';
import type { GenerativeThemeRow } from './theme.rows.js';

type Taking = {
  readonly hintId: HintId;
  readonly expectedVersion: number;
  readonly act: Act;
  readonly take: (hint: Hint) => Result<Hint, Refusal>;
};

/** A hint becomes evidence of a theme that is there, or of a new one: both, or neither. */
export class HintTaking {
  private readonly hints: AggregateStore<Hint, HintId, HintRow>;
  private readonly themes: AggregateStore<GenerativeTheme, GenerativeThemeId, GenerativeThemeRow>;

  constructor(private readonly tenant: Tenant) {
    this.hints = new AggregateStore(tenant, hintMapping);
    this.themes = new AggregateStore(tenant, themeMapping);
  }

  into(
    { hintId, expectedVersion, act, take }: Taking,
    themeId: GenerativeThemeId,
    attach: { readonly act: Act; readonly move: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal> },
  ): Promise<Result<Hint, Refusal>> {
    return this.tenant.writeAllOrNothing(async (transaction) => {
      const taken = await this.hints.changeWithin(transaction, hintId, expectedVersion, act, take);
      if (!taken.ok) return taken;
      const attached = await this.themes.changeWithin(transaction, themeId, 'any', attach.act, attach.move);
      return attached.ok ? taken : attached;
    });
  }

  intoNew({ hintId, expectedVersion, act, take }: Taking, theme: GenerativeTheme, themeAct: Act) {
    return this.tenant.writeAllOrNothing<Hint, Refusal>(async (transaction) => {
      const taken = await this.hints.changeWithin(transaction, hintId, expectedVersion, act, take);
      if (taken.ok) await this.themes.createWithin(transaction, theme, themeAct);
      return taken;
    });
  }
}
