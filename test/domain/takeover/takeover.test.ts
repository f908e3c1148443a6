import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { advance, isClosed, isLegal } from '../../../src/domain/case.ts';
import { GccStanding } from '../../../src/domain/gccStanding.ts';
import { firstBroken } from '../../../src/domain/journal.ts';
import { theDesk } from '../../../src/domain/policy.ts';
import { decideTakeover } from '../../../src/domain/takeover/decide.ts';
import { type TakeoverEvent, takeoverTransitions } from '../../../src/domain/takeover/events.ts';
import { keepsLink, withLink } from '../../../src/domain/takeover/link.ts';
import { openTakeover } from '../../../src/domain/takeover/open.ts';
import { customerTenantOf, isAccepted, type Takeover } from '../../../src/domain/takeover/takeover.ts';
import { holds, monday, owner, successor } from '../builders.ts';
import { invitation, link, takenOver } from './takeoverBuilders.ts';

const zone = 'America/Los_Angeles';
const looked = { tenant: { kind: 'gcc' }, link, partnerName: 'Northwind', isOurs: false } as const;
const named: TakeoverEvent = { type: 'answered', step: 'takenOver', answers: takenOver, looked };
const written: TakeoverEvent = { type: 'answered', step: 'invitation', answers: invitation };

const opened = openTakeover('case-1', 'GCC-7K2QM', owner, monday);

function following(one: Takeover, ...events: readonly TakeoverEvent[]): Takeover {
  return events.reduce((before: Takeover, event) => {
    const next = advance(before, event, theDesk, monday);
    if (next.kind !== 'takeover') throw new Error('it became something else');
    return next;
  }, one);
}

const sent = following(opened, named, written, { type: 'sent', sentOn: '2026-01-05' });
const no = { isOurs: false };

describe('what happens to a take-over', () => {
  it('is nothing before the fifth business day', () => {
    equal(decideTakeover(sent, no, '2026-01-12T16:59:00.000Z', zone), undefined);
  });

  it('is a reminder on the fifth business day at nine, once', () => {
    const due = '2026-01-12T17:00:00.000Z';
    deepEqual(decideTakeover(sent, no, due, zone), { type: 'reminded' });
    equal(decideTakeover(following(sent, { type: 'reminded' }), no, due, zone), undefined);
  });

  it('is its end on the twentieth', () => {
    deepEqual(decideTakeover(sent, no, '2026-02-03T17:00:00.000Z', zone), { type: 'lapsed' });
  });

  it('is the customer’s acceptance, however late', () => {
    const yes = { isOurs: true };
    deepEqual(decideTakeover(sent, yes, '2027-01-01T00:00:00.000Z', zone), { type: 'accepted' });
    deepEqual(decideTakeover(following(sent, { type: 'declined' }), yes, monday, zone), { type: 'accepted' });
  });

  it('is a standing that was not known before, and only that', () => {
    const accepted = following(sent, { type: 'accepted' });
    const seen = { isOurs: true, standing: 'inReview' } as const;
    deepEqual(decideTakeover(accepted, seen, monday, zone), { type: 'checked', standing: 'inReview' });
    const held = following(accepted, { type: 'checked', standing: 'inReview' });
    equal(decideTakeover(held, seen, monday, zone), undefined);
    equal(following(held, { type: 'checked', standing: 'approved' }).status, 'ready');
  });

  it('is a denial with Microsoft’s reason, which is forgotten when it is approved after all', () => {
    const accepted = following(sent, { type: 'accepted' });
    const denied = { type: 'checked', standing: 'denied', reason: 'No regulated data' } as const;
    const seen = { isOurs: true, standing: 'denied', reason: denied.reason } as const;
    deepEqual(decideTakeover(accepted, seen, monday, zone), denied);
    const held = following(accepted, denied);
    equal(held.denial, 'No regulated data');
    equal(following(held, { type: 'checked', standing: 'approved' }).denial, undefined);
  });
});

const anyEvent: fc.Arbitrary<TakeoverEvent> = fc.oneof(
  fc.constantFrom<TakeoverEvent>(
    named,
    written,
    { type: 'sent', sentOn: '2026-01-05' },
    { type: 'reminded' },
    { type: 'lapsed' },
    { type: 'declined' },
    { type: 'accepted' },
    { type: 'takenOn', owner: successor.id, before: owner.name },
  ),
  fc.constantFrom(...GccStanding.options).map((standing): TakeoverEvent => ({ type: 'checked', standing })),
);

describe('a take-over after any legal events', () => {
  const any = fc
    .array(anyEvent, { maxLength: 25, size: 'max' })
    .map((events) =>
      events.reduce((one, event) => (isLegal(one, event.type) ? following(one, event) : one), opened),
    );

  it('is ready only for a customer that accepted and is qualified for GCC', () => {
    holds(
      fc.property(any, (one) => {
        equal(one.status === 'ready', one.standing === 'approved');
        equal(
          isAccepted(one),
          one.history.some(({ what }) => what === 'accepted'),
        );
      }),
    );
  });

  it('is looked at again unless it was never named', () => {
    holds(
      fc.property(any, (one) => {
        const wasSent = ['sent', 'accepted', 'held', 'ready'].includes(one.status);
        equal(one.lookAt !== undefined, wasSent || customerTenantOf(one) !== '');
      }),
    );
  });

  it('has a whole history, and is closed in ready, declined and lapsed', () => {
    holds(
      fc.property(any, (one) => {
        equal(firstBroken(one.history), -1);
        equal(isClosed(one), ['ready', 'declined', 'lapsed'].includes(one.status));
      }),
    );
  });

  it('refuses everything that its table does not allow', () => {
    holds(
      fc.property(any, anyEvent, (one, event) => {
        if (!takeoverTransitions[event.type].includes(one.status)) throws(() => following(one, event));
      }),
    );
  });
});

describe('another customer', () => {
  it('makes the text of the invitation be written anew, for its link is another one', () => {
    const other = { ...looked, link: `${link}2` };
    const renamed = following(opened, named, written, { ...named, looked: other });
    equal(renamed.answers.invitation, undefined);
    deepEqual(following(opened, named, written, named).answers.invitation, invitation);
  });

  it('that is ours already is not waited for', () => {
    equal(following(opened, { ...named, looked: { ...looked, isOurs: true } }).lookAt, undefined);
  });
});

describe('the link in a mail', () => {
  it('is there again in any text, in the place of what is left of it, and nothing else changes', () => {
    equal(withLink(invitation.body, link), invitation.body);
    equal(withLink('Hello', link), `Hello\n\n${link}`);
    equal(withLink(`A\n${link.slice(0, 60)}\nB`, link), `A\n${link}\nB`);
    holds(
      fc.property(fc.string(), fc.nat(link.length), (text, cut) => {
        equal(keepsLink(withLink(`${text} ${link.slice(0, cut)}`, link), link), true);
      }),
    );
  });
});
