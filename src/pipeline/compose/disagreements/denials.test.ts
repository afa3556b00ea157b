import { describe, expect, it } from 'vitest';
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

  it('look for no other claim where the sentence tells who claims it', () => {
    const denial = 'The guild says that a tug rammed the yellow barge off Tarn; Norwind denies this.';
    const claim = 'The guild said a tug rammed the yellow barge off Tarn on purpose.';
    const statements: Given['statements'] = [
      { in: 'b', content: claim.slice('The guild said '.length, -1), who: 'guild' },
      { in: 'a', content: 'a tug rammed the yellow barge off Tarn', who: 'other' },
    ];
    expect(told({ a: [denial], b: [claim, ...OTHER] }, statements)).toEqual([denial]);
  });

  it('pass over what an interviewer puts to a guest and accuses nobody of', () => {
    expect(told({ a: ['Will the quay be closed?', 'The port denied this.'] })).toEqual([]);
  });
});

function told(documents: Given['documents'], statements: Given['statements'] = []): string[] {
  const evidence = evidenceFor({
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
