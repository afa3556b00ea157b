import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../../memory.ts';

/** Who are a party's or a body's, and speak as it. */
const PARTISANS: ReadonlySet<string> = new Set(partsOfBodies.speakingAsIt);
/** Who are whose they are, and nobody else's: a firm's drivers have a union. */
const SERVING: ReadonlySet<string> = new Set(roles.serving);

/** The body whose "opposition" or "members" the sentence before an "its" opens with: "The opposition of the Free List asked the senate to meet. Its spokesman". */
export function memberOwner(memory: Memory, its: number): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[its]!;
  if (sentence === 0 || its !== sentences[sentence]!.from) return null;
  const { from, to } = sentences[sentence - 1]!;
  let verb = from;
  while (verb < to && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb += 1;
  const own = recent(memory, sentence - 1, 0).filter(({ end, token, entity, human }) => {
    const of = tokens[token]!.lower === 'of' ? token : token - 1;
    return (
      end === verb &&
      !human &&
      entity !== null &&
      tokens[of]?.lower === 'of' &&
      PARTISANS.has(tokens[of - 1]?.lower ?? '')
    );
  });
  const [first, other] = own;
  const key = other === undefined ? (first?.entity ?? null) : null;
  return key === null || isState(memory.scene, memory.bodies, key) ? null : partyOf(memory, key);
}

/** "The Union's | observers fare no better, and their commander": of those who are the Union's. */
export function ownsSubject(
  { scene: { tokens, mentionAt, sentences } }: Memory,
  { token, end, entity, sentence }: Sighting,
): boolean {
  const [own, many] = [tokens[end], tokens[end + 1]];
  const { from } = sentences[sentence]!;
  const opens = (token === from || (token === from + 1 && tokens[from]!.lower === 'the')) && entity !== null;
  return opens && /^'s?$/.test(own?.lower ?? '') && mentionAt[end + 1] === -1 && SERVING.has(many?.lower ?? '');
}

/** True for what stands in a clause that hangs on a name: ", whose members land half of | the Union's catch". */
export function isInRelative({ scene: { tokens, mentionAt } }: Memory, token: number, from: number): boolean {
  for (let at = token - 1; at > from + 1; at -= 1)
    if (/^(?:whose|which)$/.test(tokens[at]!.lower)) return tokens[at - 1]!.lower === ',' && mentionAt[at - 2] !== -1;
  return false;
}
