/**
 * Who is spoken to in each turn of an interview or transcript: whoever has the next turn, else the one before, where
 * that is somebody else; nobody for what is no turn. `turns` are the speakers of each statement in order, null for others.
 */
export function addressedIn(turns: readonly (readonly string[] | null)[]): (readonly string[])[] {
  return turns.map((speakers, place) => {
    if (!speakers || speakers.length === 0) return [];
    const isOther = (one: readonly string[] | null | undefined) =>
      one !== null && one !== undefined && one.length > 0 && !one.some((key) => speakers.includes(key));
    const next = turns.slice(place + 1).find((one) => one !== null);
    if (isOther(next)) return next!;
    const before = turns.slice(0, place).findLast((one) => one !== null);
    return isOther(before) ? before! : [];
  });
}
