/**
 * Who is spoken to in each turn of an interview or transcript: whoever has the next turn, else the one before, where
 * that is somebody else; nobody for what is no turn. `turns` are the speakers of each statement in order, null for others.
 */
export function addressedIn(turns: readonly (readonly string[] | null)[]): (readonly string[])[] {
  const taken = turns.filter((one) => one !== null);
  let place = -1;
  return turns.map((speakers) => {
    if (!speakers) return [];
    place += 1;
    // "PRESENTER: You have refused": whoever answers.
    if (speakers.length === 0) return taken[place + 1] ?? [];
    const isOther = (one: readonly string[] | undefined) =>
      one !== undefined && one.length > 0 && !one.some((key) => speakers.includes(key));
    return [taken[place + 1], taken[place - 1]].find(isOther) ?? [];
  });
}
