/** Addresses that change too often to be code. */
export interface Links {
  /** Microsoft's eligibility form. */
  readonly form: string;
  readonly enrolment: string;
  readonly legalInfo: string;
  /** US Government Cloud Eligibility's mailbox. */
  readonly mailbox: string;
}
