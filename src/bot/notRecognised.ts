import { AuthenticationError } from 'botframework-connector';

/**
 * Why a sender is not recognised: no token, two, one that cannot be read, one for or from somebody else, one whose time is
 * not now, or one that none of Microsoft's keys has signed.
 */
export type Reason = 'missing' | 'several' | 'unreadable' | 'foreign' | 'outOfTime' | 'forged';

/** The sender of a request is not Teams' connector, as far as its token shows. */
export class NotRecognised extends AuthenticationError {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super('not a token of the Bot Connector for this bot', 401);
    this.reason = reason;
  }
}
