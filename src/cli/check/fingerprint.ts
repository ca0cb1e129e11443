import { createHash } from 'node:crypto';
import type { Raw } from './finding.ts';

/**
 * Gives each finding the hash it is known by: rule, report (by id, else by file), what was found, and which of several that
 * are the same it is. Places are left out, so that an edit elsewhere in the file changes nothing.
 */
export function withFingerprints<One extends Raw>(findings: ReadonlyArray<One>): (One & { fingerprint: string })[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([
      finding.ruleId,
      finding.report ?? finding.file,
      finding.actual ?? finding.message,
    ]);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return { ...finding, fingerprint: createHash('sha256').update(`${identity}#${count}`).digest('hex').slice(0, 32) };
  });
}
