import bodies from '../../../data/bodies.json' with { type: 'json' };

const DESKS = new Set(bodies.desks);
const WHOSE = new Set(bodies.desksOf);

/** True for what any body calls the desk that deals with the press: "Group Communications", "Press Office", "External Affairs". */
export function isDesk(words: readonly string[]): boolean {
  // "Office of the Spokesperson"
  if (
    /^(?:office|desk) of (?:the )?(?:(?:chief )?spokes(?:person|man|woman)|press secretary|press officer)$/.test(
      words.join(' '),
    )
  )
    return true;
  return words.length > 1 && DESKS.has(words.at(-1)!) && words.every((word) => DESKS.has(word) || WHOSE.has(word));
}
