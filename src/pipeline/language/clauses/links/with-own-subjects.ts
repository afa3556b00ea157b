import type { VerbGroup } from '../groups.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';
import { SAYING } from '../verb-kinds.ts';

/** "Confirming the date, Ana Lind said": whoever the sentence's own verb, the first behind it, has for its subject. */
export function withFronted(sentence: SentenceWords, linked: readonly Linked[]): Linked[] {
  const { groups } = sentence;
  return linked.map((one, place) => {
    const { link, governor, subjects } = one;
    if (link !== 'participle' || governor !== null || subjects.length > 0) return one;
    const isMain = (other: Linked, at: number) => at > place && groups[at]!.form === 'finite' && other.link === 'main';
    const main = linked.findIndex(isMain);
    const own = linked[main]?.subjects ?? [];
    const behind = own.length > 0 && own.every(({ from }) => from >= groups[place]!.to);
    if (!behind || isBetweenCommas(sentence, groups[main]!)) return one;
    // "By lifting the ban Chile would please them": nothing is lifted yet.
    const isPlan = isByDoing(sentence, groups[place]!) && (groups[main]!.modal !== null || groups[main]!.negated);
    return { link: isPlan ? 'noun' : link, governor, subjects: own };
  });
}

/** "The firm, while threatening a suit, | left the talks": done by whom the words before the comma name. */
export function withInserted({ tokens, readings, from, groups }: SentenceWords, linked: readonly Linked[]): Linked[] {
  return linked.map((one, place) => {
    const { link, governor } = one;
    if (link !== 'participle' || groups[place]!.form !== 'gerund') return one;
    let comma = groups[place]!.from - 1;
    while (/^(?:adverb|not|when)$/.test(readings[comma - from] ?? '')) comma -= 1;
    if (tokens[comma]?.text !== ',' || comma < from) return one;
    const whole = linked.find(
      ({ subjects }, at) => at > place && groups[at]!.form === 'finite' && subjects.at(-1)?.to === comma,
    );
    return whole ? { link, governor, subjects: whole.subjects } : one;
  });
}

function isByDoing({ tokens, from }: SentenceWords, group: VerbGroup): boolean {
  return group.from > from && tokens[from]!.lower === 'by';
}

// "Denying all blame, the firm, Ana Lind said, will pay": she denies nothing.
function isBetweenCommas({ readings, from, groups }: SentenceWords, { verb, to }: VerbGroup): boolean {
  return SAYING.has(verb) && readings[to - from] === 'comma' && groups.some((other) => other.from > to);
}
