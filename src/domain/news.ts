import { z } from 'zod/v4';

const applicationNews = [
  'submitted',
  'replied',
  'withdrawn',
  'reviewStarted',
  'asked',
  'filed',
  'approvedByMail',
  'nextSteps',
  'approved',
  'rejected',
  'reopened',
  'halfWay',
  'dueDay',
  'overdue',
  'codeFound',
  'partnerQualified',
] as const;

const setupNews = [
  'customerCreated',
  'credentialsLost',
  'customerInReview',
  'customerReady',
  'customerDenied',
  'setupRefused',
  'setupStuck',
] as const;

const takeoverNews = [
  'invitationWaits',
  'invitationLapsed',
  'invitationAccepted',
  'takeoverReady',
  'takeoverHeld',
  'takeoverRefused',
] as const;

const orderNews = [
  'orderHeld',
  'orderAwake',
  'orderRejected',
  'orderPlaced',
  'orderProvisioned',
  'orderDocument',
  'orderStuck',
  'orderLate',
  'orderSettled',
] as const;

/** What people are told without asking. `renewed` tells nothing: it brings a card that was sent up to date. */
export const News = z.enum([...applicationNews, ...setupNews, ...takeoverNews, ...orderNews, 'renewed']);
export type News = z.infer<typeof News>;
