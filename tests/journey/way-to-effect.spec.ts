import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { gather, keepScreens, type Company } from './steps/company.js';
import { askForTheMeasure, carryItOut, verifyTheEffect } from './steps/effect.js';
import { confirmTheTime, mandateTheGroup, sendTheThemeOnItsWay, setTheGroupToWork } from './steps/group.js';
import { agreeOnOnePoint, planTheMeeting, startTheMeeting, voteOnTheOther } from './steps/meeting.js';
import { answerTheStatement, clearAndTable, completeThePaper } from './steps/paper.js';
import { agreeOnTheProposal, insertEvidence, writeTogether } from './steps/proposal.js';
import { findTheMeasure, walkTheTrail } from './steps/trail.js';

let product: ProductInABrowser;
let company: Company;
let brokenOff = false;

beforeAll(async () => {
  product = await openProduct();
  company = await gather(product.browser, product.api.address);
});
afterAll(() => product?.stop());
afterEach(() => {
  expect(company.looks.taken()).toEqual([]);
});

/** A step of the way. Where one broke off, the later ones do not begin; everybody's screen is kept to look at. */
const step = (title: string, ...acts: readonly ((company: Company) => Promise<void>)[]) =>
  it(title, async () => {
    if (brokenOff) throw new Error('An earlier step broke off.');
    brokenOff = true;
    try {
      for (const act of acts) await act(company);
      brokenOff = false;
    } finally {
      if (brokenOff) await keepScreens(company);
    }
  });

describe('the way from a theme that rests to an effect', () => {
  step('gives the theme to a group that waits for its mandate', sendTheThemeOnItsWay, mandateTheGroup);
  step('gives the group its time and its members', confirmTheTime, setTheGroupToWork);
  step('has two people write into the same section at once, and rest it on evidence', writeTogether, insertEvidence);
  step('asks the members, hands the proposal in, and has it accepted', agreeOnTheProposal);
  step('completes the paper that came of it, and asks for a statement', completeThePaper, answerTheStatement);
  step('clears and tables the paper', clearAndTable);
  step('plans a meeting, invites to it and starts it', planTheMeeting, startTheMeeting);
  step('decides one point by consensus and another by a ballot', agreeOnOnePoint, voteOnTheOther);
  step('asks an institution for a measure, which it carries out', askForTheMeasure, carryItOut);
  step('verifies the effect and tells the case managers', verifyTheEffect);
  step('lets a case manager walk from the case to the effect', walkTheTrail, findTheMeasure);
});
