import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { certificateOf } from './bot/certificate.ts';

/** A file with a certificate and its key, read at once, so that a wrong one ends the start and not the first send. */
const CertificateFile = z.string().transform((file, context) => {
  try {
    return certificateOf(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error && !('code' in error) ? error.message : 'cannot be read';
    context.addIssue({ code: 'custom', message: `the file ${reason}` });
    return z.NEVER;
  }
});

/** A secret; one of nothing but spaces, or in quotation marks, is a slip of whoever copied it. */
export const Secret = z
  .string()
  .regex(/\S/, 'is blank')
  .refine((secret) => !/^(["']).*\1$/.test(secret), 'stands in quotation marks; leave them out');

/** The settings that say who the bot is, and how it proves that. */
export const credentials = {
  CLIENT_ID: z.guid(),
  TENANT_ID: z.guid(),
  CLIENT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  CLIENT_SECRET: Secret.optional(),
  CLIENT_CERTIFICATE_FILE: CertificateFile.optional(),
};

const Credentials = z.object(credentials);

const proofs = ['CLIENT_SECRET', 'CLIENT_CERTIFICATE_FILE'] as const;

/**
 * A bot proves who it is in exactly one way: a managed identity by where it runs, any other with a secret or a certificate.
 */
export function oneProof(env: z.infer<typeof Credentials>, context: z.RefinementCtx): void {
  const complain = (name: string, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message });
  const [first, second] = proofs.filter((name) => env[name]);
  const isManaged = env.CLIENT_TYPE === 'UserAssignedMSI';
  if (isManaged && first) complain(first, 'a managed identity has none');
  else if (second) complain(second, 'CLIENT_SECRET is set too; set one of the two');
  else if (!isManaged && !first)
    complain('CLIENT_SECRET', 'SingleTenant needs it, or CLIENT_CERTIFICATE_FILE');
}
