import { describe, expect, it } from 'vitest';
import type { LocalStatement } from '../../types.ts';
import { collectivesOf } from './collectives.ts';
import { groups, lexed, namesIn } from './fixtures/groups.ts';

describe('what a land or a town has one of', () => {
  it('takes what a land or a town has one of for a body, where nothing tells of whom it is', () => {
    expect(groups('The army denied it. The city ombudsman’s office asked for more.', 'Kenyan')).toEqual([
      'Army: army',
      'City ombudsman’s office: office',
    ]);
    expect(groups('Its army denied it. An army denied it. The Kenyan army denied it.', 'Kenyan')).toEqual([]);
    expect(groups('The prosecutor, Kenyan, denied it. The plan of the army failed.', 'Kenyan')).toEqual([]);
  });

  it('takes a body that the noun before it tells from others for one too', () => {
    expect(groups('The health board asked for more. The dockers’ branch refused.', 'Kenyan')).toEqual([
      'Health board: board',
      'Dockers’ branch: branch',
    ]);
    expect(groups('The new board refused. The board refused. The government board refused.', 'Kenyan')).toEqual([]);
  });

  it('gives such a body what it says, and leaves a state what its own voice says that its army will do', () => {
    const text = 'The army said no. Kenyan said the army will answer.';
    const by = (start: number, end: number, party: string | null) => ({ speaker: { start, end }, speakers: [], party });
    const own = { ...by(0, 8, null), unnamed: 'The army', content: { start: 14, end: 16 } };
    const state = { ...by(18, 24, 'kenya'), speakers: ['kenya'], unnamed: null, content: { start: 30, end: 50 } };
    const said = [own, state] as unknown as LocalStatement[];
    const { names, statements } = collectivesOf(lexed(text), namesIn(text, 'Kenyan'), said);
    expect(statements[0]).toMatchObject({ speakers: ['army'], unnamed: null });
    expect(names.mentions.filter(({ form }) => form === 'nominal')).toHaveLength(1);
  });
});
