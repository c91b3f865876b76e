import type { KnownAgreement, ReadFingerprint } from '#core/printing/anew/verifyFile.ts';
import type { VerifyResult } from './verifyPath.ts';

/** What the process that verifies is told: which file, and what was found that it asked for. */
export type ToVerifier =
  | { readonly kind: 'verify'; readonly path: string }
  | { readonly kind: 'found'; readonly known: KnownAgreement | null };

/** What it tells: by which fingerprint it needs an agreement, and how it ended. */
export type FromVerifier =
  { readonly kind: 'find'; readonly mark: ReadFingerprint } | { readonly kind: 'ended'; readonly result: VerifyResult };
