import { deepEqual, equal } from 'node:assert/strict';
import { advance, type Case, isAnswered, isTakeover } from '../../../src/domain/case.ts';
import type { GccStanding } from '../../../src/domain/gccStanding.ts';
import { kindOf } from '../../../src/domain/kinds.ts';
import { later } from '../../../src/domain/moments.ts';
import { theDesk } from '../../../src/domain/policy.ts';
import { hasWaited, invitationDue } from '../../../src/domain/takeover/decide.ts';
import type { TakeoverEvent } from '../../../src/domain/takeover/events.ts';
import { keepsLink, withLink } from '../../../src/domain/takeover/link.ts';
import { takeoverNextStep } from '../../../src/domain/takeover/nextStep.ts';
import { openTakeover } from '../../../src/domain/takeover/open.ts';
import { customerTenantOf, isAccepted } from '../../../src/domain/takeover/takeover.ts';
import { monday, owner, tuesday } from '../builders.ts';
import { invitation, link, takenOver } from './takeoverBuilders.ts';

const zone = 'America/Los_Angeles';
const looked = { tenant: { kind: 'gcc', id: 'T1' }, link, partnerName: 'Northwind', isOurs: false } as const;
const named: TakeoverEvent = { type: 'answered', step: 'takenOver', answers: takenOver, looked };
const written: TakeoverEvent = { type: 'answered', step: 'invitation', answers: invitation };
const sent: TakeoverEvent = { type: 'sent', sentOn: '2026-01-05' };
const checked = (standing: GccStanding): TakeoverEvent => ({ type: 'checked', standing });
const minutes = (count: number): string => later(tuesday, count * 60_000);

/** A new take-over after some events, each on Tuesday. */
function become(...events: TakeoverEvent[]) {
  const opened = openTakeover('case-1', 'GCC-7K2QM', owner, monday);
  const one = events.reduce<Case>((before, event) => advance(before, event, theDesk, tuesday), opened);
  if (!isTakeover(one)) throw new Error(`${one.kind} is no take-over`);
  return one;
}

describe('the invitation of a take-over', () => {
  it('is for a customer that is looked for until it is ours', () => {
    equal(become(named).lookAt, minutes(15));
    equal(become({ ...named, looked: { ...looked, isOurs: true } }).lookAt, undefined);
    equal(become({ type: 'answered', step: 'takenOver', answers: takenOver }).lookAt, undefined);
  });

  it('is kept while it is for the same, and written anew for another person, customer or link', () => {
    deepEqual(become(named, written).answers, { takenOver, invitation });
    deepEqual(become(named, written, named).answers, { takenOver, invitation });
    const typed = { ...named, answers: { ...takenOver, email: 'other@exampletransit.example' } };
    deepEqual(become(named, written, typed).answers.invitation, invitation);
    for (const other of [
      { ...named, looked: { ...looked, link: `${link}2` } },
      { ...named, answers: { ...takenOver, customerName: 'Port of Example' } },
      { ...named, answers: { ...takenOver, contactName: 'Somebody else' } },
    ])
      deepEqual(become(named, written, other).answers.invitation, undefined);
  });

  it('is kept half written, and dropped with another link, or once it was sent', () => {
    const left: TakeoverEvent = { type: 'kept', step: 'invitation', typed: { subject: 'Hello', body: '' } };
    deepEqual(become(named, left).unfinished, { invitation: left.typed });
    deepEqual(become(named, left).history.at(-1)?.details, { step: 'invitation' });
    deepEqual(become(named, left, named).unfinished, { invitation: left.typed });
    const other = { ...named, looked: { ...looked, link: `${link}2` } };
    const ends: TakeoverEvent[] = [sent, { type: 'lapsed' }, { type: 'accepted' }];
    for (const end of [written, other, ...ends]) equal(become(named, left, end).unfinished, undefined);
  });

  it('is sent on a day, and looked after at once', () => {
    const { status, sentOn, reminded, lookAt } = become(named, written, sent, { type: 'reminded' }, sent);
    deepEqual([status, sentOn, reminded, lookAt], ['sent', '2026-01-05', false, tuesday]);
    deepEqual(become(named, written, sent, { type: 'reminded' }).reminded, true);
  });

  it('waits for nobody before it was sent, or when it has ended', () => {
    const late = '2027-01-01T00:00:00.000Z';
    equal(hasWaited(become(named, written, sent), 'lapsed', late, zone), true);
    equal(hasWaited(become(named, written), 'lapsed', late, zone), false);
    equal(hasWaited(become(named, written, sent, { type: 'declined' }), 'reminded', late, zone), false);
    equal(hasWaited({ ...become(), status: 'sent' }, 'reminded', late, zone), false);
    const due = invitationDue('2026-01-05', 'reminded', zone);
    equal(hasWaited(become(named, written, sent), 'reminded', due, zone), true);
  });
});

describe('a take-over', () => {
  const looks = (...events: TakeoverEvent[]) => {
    const { status, lookAt } = become(named, written, sent, ...events);
    return [status, lookAt];
  };

  it('is looked at ever less the longer nothing is to be expected', () => {
    const day = 24 * 60;
    deepEqual(looks({ type: 'reminded' }), ['sent', minutes(5)]);
    deepEqual(looks({ type: 'lapsed' }), ['lapsed', minutes(day)]);
    deepEqual(looks({ type: 'declined' }), ['declined', minutes(day)]);
    deepEqual(looks({ type: 'accepted' }), ['accepted', tuesday]);
    deepEqual(looks({ type: 'accepted' }, checked('inReview')), ['held', minutes(15)]);
    deepEqual(looks({ type: 'accepted' }, checked('approved')), ['ready', minutes(day)]);
  });

  it('is accepted once the customer is ours, whatever its standing', () => {
    const of = (...events: TakeoverEvent[]) => isAccepted(become(named, written, sent, ...events));
    deepEqual([of(), of({ type: 'declined' }), of({ type: 'lapsed' })], [false, false, false]);
    deepEqual([of({ type: 'accepted' }), of({ type: 'accepted' }, checked('none'))], [true, true]);
  });

  it('is found by the customer’s tenant, as Microsoft writes it, and by its contact', () => {
    const { name, words } = kindOf('takeover');
    const typed = become({ type: 'answered', step: 'takenOver', answers: takenOver });
    deepEqual([become(), typed, become(named)].map(customerTenantOf), ['', takenOver.customerTenant, 'T1']);
    deepEqual([name(become()), name(typed)], [undefined, 'Example Transit District']);
    deepEqual(
      [words(become()), words(become(named))],
      [
        ['', undefined],
        ['T1', 'IT director'],
      ],
    );
    deepEqual([become(), become(named), become(named, written)].map(isAnswered), [false, false, true]);
  });
});

describe('the next step of a take-over', () => {
  const next = (...events: TakeoverEvent[]) => takeoverNextStep(become(...events));
  const going = (...events: TakeoverEvent[]) => next(named, written, sent, ...events);

  it('is its owner’s until the invitation is sent', () => {
    deepEqual(next(named), { step: 'continueTakeover', whose: 'you' });
    deepEqual(next(named, written), { step: 'sendInvitation', whose: 'you' });
  });

  it('is the customer’s, until it takes too long', () => {
    deepEqual(going(), { step: 'awaitAcceptance', whose: 'customer' });
    deepEqual(going({ type: 'declined' }), { step: 'awaitAcceptance', whose: 'customer' });
    for (const type of ['reminded', 'lapsed'] as const)
      deepEqual(going({ type }), { step: 'nudgeCustomer', whose: 'you' }, type);
    deepEqual(going({ type: 'reminded' }, { type: 'accepted' }), { step: 'awaitStanding', whose: 'desk' });
  });

  it('is to wait for Microsoft, to mend what it refuses, or to order', () => {
    const accepted: TakeoverEvent = { type: 'accepted' };
    deepEqual(going(accepted, checked('inReview')), { step: 'awaitVetting', whose: 'microsoft' });
    deepEqual(going(accepted, checked('none')), { step: 'mendStanding', whose: 'you' });
    deepEqual(going(accepted, checked('approved')), { step: 'orderTakenOver', whose: 'you' });
  });
});

describe('the link of an invitation', () => {
  it('is there when it stands by itself, whatever is around it', () => {
    equal(keepsLink(`Open\n\n  ${link}  \n\nthanks`, link), true);
    equal(keepsLink(`Open <${link}>`, link), false);
  });

  it('leaves a text alone that has it, even after another one', () => {
    const twice = `https://admin.microsoft.com/old\n${link}`;
    equal(withLink(twice, link), twice);
  });

  it('takes the place of what is left of it, also at the very beginning, and the rest stays as it is', () => {
    equal(
      withLink('Open  \n\nHTTPS://Admin.Microsoft.com/x?MSPPID=1,  please', link),
      `Open  \n\n${link}  please`,
    );
    equal(withLink('https://admin.microsoft.com/x?partnerId=  please', link), `${link}  please`);
  });

  it('takes the place of no other link to where it leads', () => {
    for (const other of ['help', 'Adminportal/Home#/subscriptions', '']) {
      const text = `See https://admin.microsoft.com/${other} first.`;
      equal(withLink(text, link), `${text}\n\n${link}`);
      equal(withLink(`${text}\n${link.slice(0, -5)}`, link), `${text}\n${link}`);
    }
  });

  it('comes last when nothing is left of it', () => {
    equal(withLink('  Please accept. \n', link), `  Please accept.\n\n${link}`);
  });
});
