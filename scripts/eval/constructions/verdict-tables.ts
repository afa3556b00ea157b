/** How often each verdict was given, as "9/1/0". */
export function countsOf(judged: readonly Judged[], verdicts: readonly string[]): string {
  return verdicts.map((one) => judged.filter(({ verdict }) => verdict === one).length).join('/');
}

/** The same for each kind, the worst first; a kind that is all right is left out. */
export function tableOf<T extends Judged>(
  judged: readonly T[],
  verdicts: readonly string[],
  kindOf: (one: T) => string,
): string {
  const wrong = (own: readonly T[]) => own.filter(({ verdict }) => verdict !== 'right').length;
  return [...Map.groupBy(judged, kindOf)]
    .filter(([, own]) => wrong(own) > 0)
    .sort(([, a], [, b]) => wrong(b) - wrong(a))
    .map(([kind, own]) => `${kind} ${countsOf(own, verdicts)}`)
    .join('; ');
}

interface Judged {
  readonly verdict: string;
}
