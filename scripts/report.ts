import type { Problem } from '#src/schema/problem.ts';

/** One problem as one line: `file:line:col rule: what is wrong; what to do`. */
export function problemLine({ file, line, column, rule, message, remedy }: Problem): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  return `${place} ${rule}: ${message}; ${remedy}`.replace(/\s*\n\s*/g, ' ');
}

/** "0.42 s", for the line that says what was done. */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
