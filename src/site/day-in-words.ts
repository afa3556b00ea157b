/** "20 November 2026". */
export function dayInWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** When a document states that it was published: "6 March 2026", or "6 March 2026, 08:00 UTC" where it states the time. */
export function momentInWords(stated: string): string {
  const [date = '', time] = stated.split('T');
  const [, clock, offset] = /^(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)$/.exec(time ?? '') ?? [];
  if (clock === undefined) return dayInWords(date);
  return `${dayInWords(date)}, ${clock} UTC${offset === 'Z' || offset === '+00:00' ? '' : offset}`;
}
