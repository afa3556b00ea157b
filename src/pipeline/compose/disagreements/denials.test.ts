import { describe, expect, it } from 'vitest';
import type { PloverAct } from '#src/schema/evidence.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { denials } from './denials.ts';

type Given = Parameters<typeof evidenceFor>[0];

// What else the documents tell, so that the words two sentences share are rare.
const OTHER = Array.from({ length: 40 }, (_, place) => `Crew number ${place} went home by bus.`);

describe('denials', () => {
  it('stand behind the claim that they answer, in the sentence before', () => {
    expect(told({ a: ['The guild says that the quay is sinking.', 'The port denied this.'] })).toEqual([
      'The guild says that the quay is sinking. The port denied this.',
    ]);
    expect(told({ a: ['The port denied this.'] })).toEqual([]);
  });

  it('answer “I reject that” only where somebody is accused', () => {
    const retort = 'Norwind rejected that.';
    expect(told({ a: ['The guild accused Norwind of lying.', retort] })).toHaveLength(1);
    expect(told({ a: ['The guild offered a truce of a week.', retort] })).toEqual([]);
  });

  it('answer “I reject that” behind what somebody else finds fault with, and not behind an offer', () => {
    const criticism = 'The guild called the toll a gift to the rich.';
    const found = (between: string, act: PloverAct, who: string) =>
      told(
        { a: [criticism, between, 'Norwind rejected that.'] },
        [
          { in: 'a', content: 'called the toll a gift to the rich', who },
          { in: 'a', content: between, who: 'guild' },
        ],
        {
          acts: [
            { in: 'a', words: 'called the toll a gift', act: 'ACCUSE', actors: [who] },
            { in: 'a', words: between, act, actors: ['guild'] },
            { in: 'a', words: 'rejected that', act: 'REJECT', actors: ['norwind'] },
          ],
        },
      );
    expect(found('“They blinked”, its head said.', 'STATE', 'guild')).toEqual([`${criticism} Norwind rejected that.`]);
    expect(found('It offered a lower toll.', 'AGREE', 'guild')).toEqual([]);
    expect(found('“They blinked”, its head said.', 'STATE', 'norwind')).toEqual([]);
  });

  it('find the claim of somebody else in another document by words that few others have', () => {
    const denial = 'Norwind denied that its tug had rammed the yellow barge off Tarn.';
    const claim = 'The guild said a tug rammed the barge off Tarn on purpose.';
    const statements = (speaker: string): Given['statements'] => [
      { in: 'b', content: claim.slice('The guild said '.length, -1), who: speaker },
      { in: 'a', content: 'its tug had rammed the yellow barge off Tarn', who: 'norwind' },
    ];
    const found = (speaker: string) => told({ a: [denial], b: [claim, ...OTHER] }, statements(speaker));
    expect(found('guild')).toEqual([`${claim} ${denial}`]);
    expect(found('norwind')).toEqual([denial]);
  });

  it('find what tells nearly all that is denied, however many others have its words', () => {
    const denial = 'Norwind rejects the claim that the fee was raised without notice.';
    const claim = 'The guild left because the port had raised its fee by a tenth without notice.';
    const found = (other: string) => {
      const fees = OTHER.slice(0, 6).map((one) => `${one.slice(0, -1)} and paid its fee.`);
      return told({ a: [denial], b: [other, ...fees, ...OTHER] }, [
        { in: 'b', content: other.slice('The guild '.length, -1), who: 'guild' },
        { in: 'a', content: 'the fee was raised without notice', who: 'norwind' },
      ]);
    };
    expect(found(claim)).toEqual([`${claim} ${denial}`]);
    expect(found('The guild left because the port had raised its flag.')).toEqual([denial]);
  });

  it('stand behind what was brought by the name that they call it', () => {
    const answered = (brought: string) =>
      told({ a: [brought, 'Its losses are half of that, it said.', 'Norwind called the claim baseless.'] }, [
        { in: 'a', content: brought.slice('The guild '.length, -1), who: 'guild' },
      ]);
    const filed = 'The guild has filed a claim for a million.';
    expect(answered(filed)).toEqual([`${filed} Norwind called the claim baseless.`]);
    expect(answered('The guild has lost a boat.').join()).not.toContain('boat');
  });

  it('look for no other claim where the sentence tells who claims it', () => {
    const denial = 'The guild says that a tug rammed the yellow barge off Tarn; Norwind denies this.';
    const claim = 'The guild said a tug rammed the yellow barge off Tarn on purpose.';
    const statements: Given['statements'] = [
      { in: 'b', content: claim.slice('The guild said '.length, -1), who: 'guild' },
      { in: 'a', content: 'a tug rammed the yellow barge off Tarn', who: 'other' },
    ];
    expect(told({ a: [denial], b: [claim, ...OTHER] }, statements)).toEqual([denial]);
  });

  it('find what the party that denies is accused of, in common words too', () => {
    const denial = 'Norwind denied having rammed the guild barge at the quay.';
    const claim = 'The guild said that it rammed its barge at the quay.';
    const found = (accused: string) =>
      told(
        { a: [denial], b: [claim, 'The quay is wet.', 'A barge left the quay.'] },
        [{ in: 'b', content: 'it rammed its barge at the quay', who: 'guild' }],
        {
          acts: [
            { in: 'a', words: 'denied having rammed', act: 'REJECT', actors: ['norwind'] },
            { in: 'b', words: 'rammed its barge', act: 'ACCUSE', actors: ['guild'], recipients: [accused] },
          ],
        },
      );
    expect(found('norwind')).toEqual([`${claim} ${denial}`]);
    expect(found('guild')).toEqual([denial]);
  });

  it('turn down figures where somebody else has reckoned some shortly before', () => {
    const before = ['The guild counted 40 breaches.', 'Tarn is far.'];
    const facts = (words: string, kind: 'count' | 'date'): NonNullable<Given['facts']> => [
      { in: 'a', words, kind, value: 40 },
    ];
    const found = (kind: 'count' | 'date') =>
      told({ a: [...before, 'Norwind rejected those figures.'] }, [], { facts: facts('40 breaches', kind) });
    expect(found('count')).toEqual(['The guild counted 40 breaches. Norwind rejected those figures.']);
    expect(found('date')).toEqual([]);
  });

  it('turn down how many times a number somebody gave, and not the figure before it', () => {
    const claim = 'The union said the true number of deaths was twice as high.';
    const found = (second: string) =>
      told({ a: ['Chile sent 40 tents.', second, 'Norwind rejected that estimate.'] }, [], {
        facts: [{ in: 'a', words: '40 tents', kind: 'count', value: 40 }],
      });
    expect(found(claim)).toEqual([`${claim} Norwind rejected that estimate.`]);
    expect(found('The union said it was sad.')).toEqual(['Chile sent 40 tents. Norwind rejected that estimate.']);
  });

  it('need no word of denying where who is accused says that it did not', () => {
    const claim = 'The guild said Norwind had rammed the barge.';
    const found = (answer: string) =>
      told({ a: [claim, answer] }, [{ in: 'a', content: answer.slice('Norwind said '.length, -1), who: 'norwind' }], {
        acts: [{ in: 'a', words: 'had rammed the barge', act: 'ACCUSE', actors: ['guild'], recipients: ['norwind'] }],
      });
    expect(found('Norwind said it had not rammed any barge.')).toHaveLength(1);
    expect(found('Norwind said it had not slept.')).toEqual([]);
    expect(found('Norwind said it had rammed a buoy.')).toEqual([]);
  });

  it('stand behind what somebody else said of the same deed right before, though nobody is accused', () => {
    const found = (claim: string, speaker = 'guild') =>
      told({ a: [claim, 'Norwind denied that any crates had been opened at night.'] }, [
        { in: 'a', content: claim.slice('She said '.length, -1), who: speaker },
        { in: 'a', content: 'any crates had been opened at night', who: 'norwind' },
      ]);
    expect(found('She said forty crates had been opened at sea.')[0]).toContain('forty crates');
    expect(found('She said forty crates had been opened at sea.', 'norwind')[0]).not.toContain('forty crates');
    expect(found('She said forty crates were green.')[0]).not.toContain('forty crates');
  });

  it('answer the accusation, and not what was said with it', () => {
    const claim = 'The guild accused Norwind of theft.';
    const found = (answer: string, speaker = 'guild') =>
      told({ a: [claim, 'The rope is ours, it said.', answer] }, [
        { in: 'a', content: 'of theft', who: 'guild' },
        { in: 'a', content: 'The rope is ours', who: speaker },
      ]);
    expect(found('Norwind rejected the accusation.')).toEqual([`${claim} Norwind rejected the accusation.`]);
    expect(found('Norwind denied this.')[0]).toMatch(/^The rope/);
    expect(found('Norwind rejected the accusation.', 'other')[0]).toMatch(/^The rope/);
  });

  it('answer the accusation across what others said or asked for between, where it is theirs to answer', () => {
    const claim = 'The guild accused Norwind of theft.';
    const found = (between: string, recipient = 'norwind', kind: 'direct' | 'indirect' = 'direct') =>
      told(
        { a: [claim, between, 'Norwind rejected the accusation.'] },
        [
          { in: 'a', content: 'of theft', who: 'guild' },
          { in: 'a', content: between.slice(0, between.indexOf(',')), who: 'other', kind },
        ],
        {
          acts: [
            { in: 'a', words: 'accused Norwind of theft', act: 'ACCUSE', actors: ['guild'], recipients: [recipient] },
            { in: 'a', words: 'rejected the accusation', act: 'REJECT', actors: ['norwind'] },
          ],
        },
      )[0];
    expect(found('“Rope is dear”, Ida Lind said.')).toBe(`${claim} Norwind rejected the accusation.`);
    expect(found('“Rope is dear”, Ida Lind said.', 'port')).toMatch(/^“Rope/);
    expect(found('It had cut the rope, Ida Lind said.', 'norwind', 'indirect')).toMatch(/^It had/);
  });

  it('pass over what an interviewer puts to a guest and accuses nobody of', () => {
    expect(told({ a: ['Will the quay be closed?', 'The port denied this.'] })).toEqual([]);
  });
});

function told(
  documents: Given['documents'],
  statements: Given['statements'] = [],
  more: Pick<Given, 'acts' | 'facts'> = {},
): string[] {
  const evidence = evidenceFor({
    ...more,
    documents,
    entities: { norwind: { name: 'Norwind', standing: 'party' }, guild: { name: 'Guild', standing: 'party' } },
    statements,
  });
  const index = evidenceIndex(evidence, {});
  return denials(index).map(({ claim, denial }) =>
    [claim, denial]
      .flatMap((one) => (one ? [index.documents.get(one.document)!.text.slice(one.start, one.end)] : []))
      .join(' '),
  );
}
