/** Whose the next step is. */
export type Whose = 'you' | 'reviewer' | 'microsoft' | 'provider' | 'customer' | 'desk' | 'operator';

/** One step on the way from a qualified partner (S1) to its customers that can order (S2, S3, S5). */
export interface NextStep {
  readonly step:
    | 'start'
    | 'continue'
    | 'provider'
    | 'awaitReview'
    | 'awaitFiling'
    | 'customerFiles'
    | 'reply'
    | 'awaitMicrosoft'
    | 'customerHears'
    | 'legalInfo'
    | 'validationId'
    | 'nextSteps'
    | 'customers'
    | 'providersCustomers'
    | 'setUp'
    | 'continueSetup'
    | 'awaitCreation'
    | 'awaitVetting'
    | 'correctSetup'
    | 'mendSetup'
    | 'isSetUp'
    | 'continueTakeover'
    | 'sendInvitation'
    | 'awaitAcceptance'
    | 'nudgeCustomer'
    | 'awaitStanding'
    | 'mendStanding'
    | 'orderTakenOver'
    | 'continueOrder'
    | 'handOver'
    | 'awaitPlacing'
    | 'awaitProvisioning'
    | 'uploadDocument'
    | 'orderAgain'
    | 'orderRefused'
    | 'awaitOperator'
    | 'awaitHold'
    | 'confirmAgain';
  readonly whose: Whose;
}
