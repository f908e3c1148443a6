import type { TakeoverFacts } from '../../../src/domain/rules/takeover.ts';
import { invitation, link, takenOver } from '../takeover/takeoverBuilders.ts';
import type { Expected } from './ruleExamples.ts';

/** A GCC customer of another partner, invited with a mail that keeps its link. */
const goodTakeover: TakeoverFacts = {
  partnerQualified: true,
  takenOver,
  tenantKind: 'gcc',
  isOurs: false,
  link,
  invitation,
  invitedElsewhere: false,
  waitsLong: false,
};

const takeover = (changes: Partial<TakeoverFacts>): TakeoverFacts => ({ ...goodTakeover, ...changes });
const customer = (changes: Partial<typeof takenOver>) =>
  takeover({ takenOver: { ...takenOver, ...changes } });
const saying = (body: string) => takeover({ invitation: { ...invitation, body } });

const nothingAnswered: TakeoverFacts = { partnerQualified: true, waitsLong: false };

export const takeoverExamples: readonly Expected<TakeoverFacts>[] = [
  {
    id: 'X1',
    verdict: 'block',
    catches: { 'a desk without a qualified partner': takeover({ partnerQualified: false }) },
    passes: { 'a desk with one': goodTakeover },
  },
  {
    id: 'X2',
    verdict: 'block',
    catches: {
      'a commercial tenant': takeover({ tenantKind: 'commercial' }),
      'a tenant of GCC High': takeover({ tenantKind: 'gccHigh' }),
      'a tenant of Azure Government': takeover({ tenantKind: 'azureGovernment' }),
      'a tenant of the Department of Defense': takeover({ tenantKind: 'dod' }),
      'a tenant of another country’s cloud': takeover({ tenantKind: 'sovereign' }),
    },
    passes: {
      'a GCC tenant': goodTakeover,
      'a tenant that cannot be told, which is for T8': takeover({ tenantKind: 'unknown' }),
      'a tenant that does not exist, which is for T3': takeover({ tenantKind: 'missing' }),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'X3',
    verdict: 'block',
    catches: { 'a customer in our list': takeover({ isOurs: true }) },
    passes: { 'a customer of another partner': goodTakeover, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'X4',
    verdict: 'block',
    catches: {
      'a mail without the link': saying('Please accept us.'),
      'a mail with the link cut short': saying(`Open ${link.slice(0, -1)}`),
      'a mail with something added to the link': saying(`Open ${link}x`),
      'a mail with a link of another partner': saying(`Open ${link.replace('5d7c', '5d7d')}`),
    },
    passes: {
      'a mail with the link on a line of its own': goodTakeover,
      'a mail with the link amid words': saying(`Open ${link} today.`),
      'a mail that is not written yet': takeover({ invitation: undefined }),
    },
  },
  {
    id: 'X5',
    verdict: 'warn',
    catches: { 'an invitation that nobody accepted yet': goodTakeover },
    passes: {
      'one that was accepted': takeover({ standing: 'approved' }),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'X6',
    verdict: 'block',
    catches: { 'a customer in another market': customer({ market: 'elsewhere' }) },
    passes: { 'a customer in the United States': goodTakeover, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'X7',
    verdict: 'hold',
    catches: {
      'an accepted customer in review': takeover({ standing: 'inReview' }),
      'one that was denied': takeover({ standing: 'denied' }),
      'one without a special qualification': takeover({ standing: 'none' }),
      'one with another special qualification': takeover({ standing: 'other' }),
      'one of whom Microsoft uses a new word': takeover({ standing: 'unknown' }),
      'one that nobody looked at yet': takeover({ standing: 'unread' }),
    },
    passes: {
      'an accepted customer qualified for GCC': takeover({ standing: 'approved' }),
      'an invitation that nobody accepted yet': goodTakeover,
    },
  },
  {
    id: 'X8',
    verdict: 'warn',
    catches: { 'an invitation that waits long': takeover({ waitsLong: true }) },
    passes: { 'one that does not': goodTakeover },
  },
  {
    id: 'X9',
    verdict: 'warn',
    catches: { 'a customer of a reseller': customer({ reseller: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f001' }) },
    passes: { 'a customer we sell to directly': goodTakeover, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'X10',
    verdict: 'warn',
    catches: { 'a customer that somebody else invites': takeover({ invitedElsewhere: true }) },
    passes: { 'the only invitation': goodTakeover, 'an unanswered form': nothingAnswered },
  },
];
