import { describe, expect, it } from 'vitest';
import type { KnownEntity } from '../../types.ts';
import { joinEntities } from '../entities.ts';
import { analysisOf, NOBODY, partiesIn } from '../fixtures/with-parties.ts';
import { withParties } from '../parties.ts';

describe('withParties: how a party stands', () => {
  const talks =
    '[Peru|country] and [Chile|country] met in talks hosted by [Oman|country] and brokered by [Qatar|country]. Both sides were calm. {s1 [Spain|country]} {c1 said} {t1 it was late}. Trade with [Japan|country] rose.';

  it('tells parties, mediator, host and outsiders apart', () => {
    const found = partiesIn([talks]);
    const standing = (id: string) => found.get(id)?.standing;
    expect(['peru', 'chile', 'qatar', 'oman', 'spain'].map(standing)).toEqual([
      'party',
      'party',
      'mediator',
      'host',
      'outside',
    ]);
  });

  it('knows a host behind the words for what land it is, and by its invitation', () => {
    const host = (words: string) => {
      const said = '{s1 [Oman|country]} {c1 said} {t1 it was late}.';
      return partiesIn([`[Peru|country] and [Chile|country] met ${words} [Oman|country]. ${said}`]).get('oman')
        ?.standing;
    };
    expect(host('for talks hosted by the small desert state of')).toBe('host');
    expect(host('at the invitation of')).toBe('host');
    expect(host('a day before the feast of')).toBe('outside');
    expect(host('for a round of dialogue in')).toBe('host');
    expect(host('to call for dialogue in')).toBe('outside');
  });

  it('leaves out who neither speaks nor acts', () => {
    expect(partiesIn([talks]).get('japan')?.standing).toBeNull();
  });

  it('knows a mediator by the role of its envoy', () => {
    const found = partiesIn([
      '[Peru|country] and [Chile|country] met in [Qatar|country]. Both sides left. [Qatar|country]’s mediator, [Ali Nasr|person], stayed.',
    ]);
    expect(found.get('qatar')?.standing).toBe('mediator');
    expect(found.get('ali-nasr')).toMatchObject({ party: 'qatar', standing: null });
  });

  it('takes no land for a mediator between itself and its own people', () => {
    const told = (who: string) =>
      `LIMA, [Peru|country], May 4 - [Peru|country]’s government met herders. ${who}, [Ali Nasr|person], [Peru|country]’s trade minister, stayed.`;
    expect(partiesIn([told('The mediator')]).get('peru')?.standing).not.toBe('mediator');
    expect(partiesIn([told('[Qatar|country]’s mediator')]).get('qatar')?.standing).toBe('mediator');
  });

  it('takes nobody for a mediator with whom a deal is made that another brokers', () => {
    const found = partiesIn([
      'The deal between [Peru|country] and [Chile|country], which was brokered by [Qatar|country], is new. Both sides left. {s1 [Chile|country]} {c1 said} {t1 no}. {s2 [Chile|country]} {c2 said} {t2 so}.',
    ]);
    expect(found.get('qatar')?.standing).toBe('mediator');
    expect(found.get('chile')?.standing).toBe('party');
  });

  it('counts the third firm that a union deals with as a party, as much as the others that are called sides', () => {
    const firm = (name: string) => `[${name}|organisation]`;
    const union = '{s1 [Weavers Guild|organisation]} {c1 said} {t1 so}. ';
    const both = (name: string) => `${union}[Weavers Guild|organisation] and ${firm(name)} met. Both sides left. `;
    const third = `{s2 ${firm('Tarnby Mills')}} {c2 said} {t2 no}. `;
    const found = partiesIn([both('Norwind') + third, both('Skandair') + third, union]);
    expect(['weavers-guild', 'norwind', 'skandair', 'tarnby-mills'].map((id) => found.get(id)?.standing)).toEqual(
      Array(4).fill('party'),
    );
    expect(partiesIn([both('Norwind') + third, both('Skandair'), union]).get('tarnby-mills')?.standing).toBe('outside');
  });

  it('counts who does as much as the sides, in most documents, as a party, and no court', () => {
    const sides = '[Peru|country] and [Chile|country] met. Both sides left. ';
    const says = (who: string) => `{s1 [${who}|organisation]} {c1 said} {t1 it was late}. `;
    expect(partiesIn([sides + says('Norwind'), says('Norwind')]).get('norwind')?.standing).toBe('party');
    expect(partiesIn([sides + says('Norwind'), sides, sides]).get('norwind')?.standing).toBe('outside');
    const court = partiesIn([sides + says('Supreme Court'), says('Supreme Court')]);
    expect(court.get('supreme-court')?.standing).toBe('outside');
  });

  it('takes mediators that no document names for mediators', () => {
    const found = partiesIn([
      '{s1 [Mediators|organisation]} {c1 said} {t1 no}. {s2 [Peru|country]} {c2 said} {t2 so}.',
    ]);
    expect(found.get('mediators')?.standing).toBe('mediator');
  });

  it('counts who writes on others in its own paper, and of whom no other tells, as outside', () => {
    const says = (who: string) => `{s1 [${who}|organisation]} {c1 said} {t1 it was late}. `;
    const note = 'NORWIND ADVISORY\nNote\n\n[Norwind Advisory|organisation] is told of. ';
    const own = (texts: readonly string[]) => {
      const analyses = texts
        .map(analysisOf)
        .map((one, place) =>
          place > 0 ? one : { ...one, issuer: { entities: ['norwind-advisory'], start: 0, end: 16, sure: true } },
        );
      const { entities, idOf } = joinEntities(analyses, NOBODY);
      const found = withParties(entities, analyses, idOf, NOBODY);
      return found.find(({ id }) => id === 'norwind-advisory')?.standing;
    };
    const told = note + says('Norwind Advisory');
    expect(own([told, says('Peru')])).toBe('outside');
    expect(own([told, says('Norwind Advisory')])).toBe('party');
  });

  it('counts everybody who speaks enough as a party where no sides are told of', () => {
    const found = partiesIn([
      '{s1 [Peru|country]} {c1 said} {t1 no}. {s2 [Peru|country]} {c2 said} {t2 so}. {s3 [Chile|country]} {c3 said} {t3 yes}. {s4 [Chile|country]} {c4 said} {t4 it}.',
    ]);
    expect([found.get('peru')?.standing, found.get('chile')?.standing]).toEqual(['party', 'party']);
  });

  it('puts an editor’s standing first', () => {
    const known: KnownEntity = {
      id: 'spain',
      type: 'country',
      name: 'Spain',
      aliases: [],
      role: null,
      party: 'spain',
      standing: 'mediator',
    };
    expect(partiesIn([talks], [known]).get('spain')?.standing).toBe('mediator');
  });
});
