import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Request, Response } from 'express';

import type { Result } from '@systemblick/domain/kernel/result';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { Sessions } from '@systemblick/persistence/platform/sessions';

import { as } from '../graphql/as.js';
import { answer, RefusalType, type OrRefusal } from '../graphql/refusal.type.js';
import { Public } from '../permissions/requires.js';
import { addressOf } from '../request/address-of.js';
import type { GraphqlContext } from '../request/request-context.js';
import { DemoAllowed } from './demo-allowed.js';
import { SignInPlaces } from './sign-in-places.js';
import { endedCookie, sessionCookie, tokenOf } from './session-cookie.js';
import { SignIn, type Begun, type SignInRefusal } from './sign-in.js';
import {
  DemoSignInInput,
  DemoSignInResult,
  SignedInType,
  SignInChoiceType,
  SignInInput,
  SignInOptionsType,
  SignInResult,
} from './sign-in.types.js';
import { WaysIn } from './ways-in.js';

type SignInContext = GraphqlContext & { readonly req: Request & { readonly res?: Response } };

/** The only operations without a session. Where an OpenID provider comes in, it ends in the same `Sessions.begin`. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signInUseCase: SignIn,
    private readonly sessions: Sessions,
    private readonly demoAllowed: DemoAllowed,
    private readonly ways: WaysIn,
    private readonly places: SignInPlaces,
  ) {}

  @Query(() => SignInOptionsType)
  @Public()
  signInOptions(@Context() { req }: SignInContext): Promise<SignInOptionsType> {
    return this.ways.for(req);
  }

  @Mutation(() => SignInResult)
  @Public()
  async signIn(
    @Args('input') { email, password, municipalityId }: SignInInput,
    @Context() context: SignInContext,
  ): Promise<OrRefusal<SignedInType | SignInChoiceType>> {
    const given = { email, password: password.slice(0, 1024), municipalityId: municipalityId ?? null };
    const result = await this.signInUseCase.execute(given, addressOf(context.req));
    if (!result.ok) return RefusalType.from(result.refusal);
    if ('choose' in result.value)
      return as(SignInChoiceType, { municipalities: await this.places.named(result.value.choose) });
    return this.welcome(accept(result.value), context);
  }

  @Mutation(() => DemoSignInResult)
  @Public()
  async signInAsDemoPerson(
    @Args('input') { personId }: DemoSignInInput,
    @Context() context: SignInContext,
  ): Promise<OrRefusal<SignedInType>> {
    if (!(await this.demoAllowed.for(context.req))) return answer(refuse({ code: 'SIGN_IN_FAILED' }), signedIn);
    return this.welcome(await this.signInUseCase.asDemoPerson(personId), context);
  }

  @Mutation(() => Boolean)
  @Public()
  async signOut(@Context() { req }: SignInContext): Promise<boolean> {
    const token = tokenOf(req);
    if (token) await this.sessions.end(token);
    req.res?.append('Set-Cookie', endedCookie());
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of the account, on every device.' })
  @Public()
  async signOutEverywhere(@Context() { req }: SignInContext): Promise<boolean> {
    if (req.signedIn) await this.sessions.endAll(req.signedIn.accountId);
    req.res?.append('Set-Cookie', endedCookie());
    return true;
  }

  /** The browser's earlier session ends with the new one, and its sockets with it. */
  private async welcome(result: Result<Begun, SignInRefusal>, { req }: SignInContext) {
    if (result.ok) {
      const before = tokenOf(req);
      if (before) await this.sessions.end(before);
      req.res?.append('Set-Cookie', sessionCookie(result.value.token, result.value.expiresAt));
    }
    return answer(result, signedIn);
  }
}

const signedIn = ({ expiresAt }: Begun): SignedInType => as(SignedInType, { expiresAt });
