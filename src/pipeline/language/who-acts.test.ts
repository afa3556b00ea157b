import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import { analyse } from './analyse.ts';

/** What may stand between a name and its verb, and be the whole of who acts. */
const SUBJECTS = [
  'Peru',
  "Peru's government",
  'the government of Peru',
  'Peru, which has no port,',
  'Peru (nine million people)',
  "Peru's foreign minister, Ana Lind,",
  'Foreign Minister Ana Lind of Peru',
  "the head of Peru's delegation, Ana Lind,",
  'delegates from Peru',
  'officials in Peru',
  'Peru, backed by Norway,',
  'Peru on Monday',
  'a spokesman for Peru',
  'the Peruvian foreign ministry',
  "Ana Lind, who leads Peru's team,",
];
/** What links a clause to one before it, or opens it before one. */
const LINKS = [
  ['', ', and'],
  ['', ', but'],
  ['', ', while'],
  ['', ', whereas'],
  ['', ', although'],
  ['', ', as'],
  ['', ' after'],
  ['', ' because'],
  ['', ' even as'],
  ['', ' hours after'],
  ['', ';'],
  ['While ', ','],
  ['As ', ','],
  ['After ', ','],
  ['On Monday ', ', and on Tuesday'],
  ['The agency said that ', ' and that'],
] as const;
/** What tells that it rejected the plan, with whom it is told of as "%". */
const TELLINGS = [
  '% rejected the plan',
  'the plan was rejected on Monday by %',
  'rejected by %, the plan is dead',
  'Norway left over a plan rejected by %',
  'Norway defends a plan that % rejected',
  '% left after rejecting the plan',
  'rejecting the plan, % left',
  '% came on Monday and rejected the plan',
  '% was quick to reject the plan',
  'the agency said % had rejected the plan',
  'Norway and % rejected the plan',
  'the news that % had rejected the plan came late',
];

describe('who acts', () => {
  it('is found whatever links its clause to another', () => {
    // Each pair once, as the first clause or as the second.
    const wrong = SUBJECTS.flatMap((subject, i) =>
      LINKS.flatMap(([opening, link], k) => {
        const own = `${subject} rejected the plan`;
        const other = 'Chile demanded a vote';
        const [first, second] = (i + k) % 2 === 0 ? [own, other] : [other, own];
        return missing(`${opening}${first}${link} ${second}.`, 'Chile');
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is found however the deed is told', () => {
    expect(
      SUBJECTS.flatMap((subject) => TELLINGS.flatMap((telling) => missing(`${telling.replace('%', subject)}.`, null))),
    ).toEqual([]);
  });
});

// The sentence where it does not tell that Peru rejects, or does not tell that the other asks.
function missing(sentence: string, asking: string | null): string[] {
  const plain = sentence.replace(/,([.,;])/g, '$1');
  const text = `Peru, Chile and Norway are at odds.\n\n${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  const { acts, affiliations, entities } = analyse(sourceDocument(text), { issues: [], known: [] });
  const parties = new Map([
    ...entities.map(({ key, party }) => [key, party ?? key] as const),
    ...affiliations.flatMap(({ entity, party }) => (party === null ? [] : [[entity, party] as const])),
  ]);
  const does = (act: string, who: string) =>
    acts.some((one) => one.act === act && one.actors.some((key) => (parties.get(key) ?? key) === who));
  const found = does('REJECT', 'peru') && (asking === null || does('REQUEST', asking.toLowerCase()));
  return found ? [] : [plain];
}
