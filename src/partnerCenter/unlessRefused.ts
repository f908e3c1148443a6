import { PartnerCenterError } from '../services/partnerCenterError.ts';

/** Resolves to undefined when the refusal has this status and one of these codes. */
export async function unlessRefused<T>(
  work: Promise<T>,
  status: number,
  codes: readonly string[],
): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    const isExpected = error instanceof PartnerCenterError && error.status === status;
    if (isExpected && codes.includes(error.code)) return undefined;
    throw error;
  }
}
