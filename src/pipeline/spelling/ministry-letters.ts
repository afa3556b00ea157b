/** "Department | of | Justice", "Ministry | for | Sea Fisheries" */
const AHEAD = /(?:^| )(Department|Ministry) (of|for) (?:the )?(\p{Lu}.*)$/u;
/** "Justice | Department", "Sea and Fisheries | Ministry" */
const BEHIND = /(\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?) (Department|Ministry)$/u;

/**
 * The letters by which a ministry may go that have its "of" or "for", whichever way round it is named: DOJ and DoJ of the
 * "Justice Department". None of any other name.
 */
export function ministryLetters(name: string): string[] {
  const ahead = AHEAD.exec(name);
  if (ahead) return lettersOf(ahead[1]!, [ahead[2]!], ahead[3]!);
  const behind = BEHIND.exec(name);
  return behind ? lettersOf(behind[2]!, ['of', 'for'], behind[1]!) : [];
}

function lettersOf(kind: string, links: readonly string[], matter: string): string[] {
  const initials = (matter.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  return links.flatMap(([link]) => [link!, link!.toUpperCase()].map((one) => kind[0] + one + initials));
}
