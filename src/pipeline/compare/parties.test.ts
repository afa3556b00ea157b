import { describe, expect, it } from 'vitest';
import type { KnownEntity } from '../types.ts';
import { joinEntities } from './entities.ts';
import { analysisOf, NOBODY, partiesIn } from './fixtures/with-parties.ts';
import { withParties } from './parties.ts';

describe('withParties: whom somebody speaks for', () => {
  it('learns it from one document and holds it in all', () => {
    const found = partiesIn([
      '[Norwind|organisation] chief executive [Ida Holm|person] left.',
      '{s1 [Ida Holm|person]} {c1 said} {t1 it was late}.',
    ]);
    expect(found.get('ida-holm')?.party).toBe('norwind');
  });

  it('gives who wrote a report to the paper at its head, which is no party itself', () => {
    const found = partiesIn([
      'Bread is dear\n[Tarn Online|organisation], 3 May\nBy [Ida Holm|person]\n\n[Norwind|organisation] left.',
    ]);
    expect(found.get('ida-holm')?.party).toBe('tarn-online');
    expect(found.get('tarn-online')?.party).toBeNull();
    expect(found.get('norwind')?.party).toBe('norwind');
  });

  it('leaves the state that mediates out of those whose president somebody may be', () => {
    const told = 'President [Ana Lind|person] left.';
    const own = '[Peru|country]’s prime minister [Otto Ruiz|person] spoke. [Peru|country] and [Peru|country] agreed.';
    const host = (deed: string) =>
      `[Oman|country]’s prime minister [Ida Holm|person] spoke. [Oman|country] ${deed} talks.`;
    expect(partiesIn([told, own, host('mediated')]).get('ana-lind')?.party).toBe('peru');
    expect(partiesIn([told, own, host('wants')]).get('ana-lind')?.party).toBeNull();
  });

  it('gives a commissioner to the union of lands, where there is one alone', () => {
    const told = 'Trade Commissioner [Ana Lind|person] left.';
    const own = 'The [Quarn Economic Community|organisation] met.';
    const of = (...texts: string[]) => partiesIn(texts).get('ana-lind')?.party;
    expect(of(told, own)).toBe('quarn-economic-community');
    expect(of(told, own, 'The [Western Customs Union|organisation] met.')).toBeNull();
    expect(of(told, own, 'The [Western Customs Area|organisation] met.')).toBeNull();
    expect(of(told.replace('Trade', 'Police'), own)).toBeNull();
    expect(of(told.replace('Trade', 'Labour'), own)).toBeNull();
    expect(of(told, 'The [Trade Workers Union|organisation] met.')).toBeNull();
  });

  it('gives somebody of a land and of a coalition to the land where more words tell so', () => {
    const much =
      'The [Isle Coalition|organisation] met. The [Isle Coalition|organisation] met. The [Isle Coalition|organisation] met. [Samoa|country] met. ';
    const also = '[Ana Lind|person], who chairs the [Isle Coalition|organisation], left. ';
    const own = '[Samoa|country]’s minister [Ana Lind|person] left. ';
    expect(partiesIn([much + also + own]).get('ana-lind')?.party).toBe('isle-coalition');
    expect(partiesIn([much + also, own + own + own]).get('ana-lind')?.party).toBe('samoa');
  });

  it('gives a police chief to the one police of the briefing', () => {
    const told = (chief: string) =>
      `The [Police|organisation] were late. The city’s ${chief}, [Ana Lind|person], left.`;
    expect(partiesIn([told('police chief')]).get('ana-lind')?.party).toBe('police');
    expect(partiesIn([told('fire chief')]).get('ana-lind')?.party).toBeNull();
    const officer = 'Superintendent [Ana Lind|person] left.';
    const came = (body: string) => `The [${body}|organisation] came.`;
    expect(partiesIn([officer, came('Tarn Police')]).get('ana-lind')?.party).toBe('tarn-police');
    expect(partiesIn([officer, came('Tarn Police'), came('Velm Police')]).get('ana-lind')?.party).toBeNull();
  });

  it('gives whoever speaks for a person the party of that person, and of nobody else', () => {
    const told = (whose: string) => `[Ida Holm|person] was late. ${whose} spokeswoman, [Ana Lind|person], left.`;
    const own = '[Norwind|organisation] chief executive [Ida Holm|person] spoke.';
    expect(partiesIn([told('Ms [Holm|person|ida-holm]’s'), own]).get('ana-lind')?.party).toBe('norwind');
    expect(partiesIn([told('Somebody’s'), own]).get('ana-lind')?.party).toBeNull();
  });

  it('gives somebody of a town and of its council to the council, where one document calls it by the town', () => {
    const told = (body: string) => `The leader of [${body}|organisation], [Ana Lind|person], spoke.`;
    expect(partiesIn([told('Tarn'), told('Tarn Borough Council')]).get('ana-lind')?.party).toBe('tarn-borough-council');
    expect(partiesIn([told('Tarn'), told('Quarn Borough Council')]).get('ana-lind')?.party).toBeNull();
  });

  it('puts what one document states before what others only infer from the land they tell of', () => {
    const inferred = '[Chile|country] waited. [Chile|country] has doubts. The trade minister, [Ana Lind|person], left.';
    const stated = '[Peru|country]’s trade minister, [Ana Lind|person], left.';
    expect(partiesIn([inferred, inferred, stated]).get('ana-lind')?.party).toBe('peru');
    expect(partiesIn([inferred]).get('ana-lind')?.party).toBe('chile');
  });

  it('takes a scholar for one of the institute that the name’s own phrase states, and of no state', () => {
    const text = '[Ana Lind|person], an economist, left. [Norwater College|organisation] stayed, [France|country] too.';
    const told = (party: string) => {
      const analysis = analysisOf(text, 0);
      const entities = analysis.entities.map((one) => (one.key === 'ana-lind' ? { ...one, party } : one));
      const joined = joinEntities([{ ...analysis, entities }], NOBODY);
      const found = withParties(joined.entities, [{ ...analysis, entities }], joined.idOf, NOBODY);
      return found.find(({ id }) => id === 'ana-lind')?.party;
    };
    expect(told('norwater-college')).toBe('norwater-college');
    expect(told('france')).toBeNull();
  });

  it('leaves open what two documents infer of two states', () => {
    const told = (land: string) =>
      `[${land}|country] waited. [${land}|country] left. The trade minister, [Ana Lind|person], left.`;
    expect(partiesIn([told('Peru'), told('Chile')]).get('ana-lind')?.party).toBeNull();
  });

  it('counts no land for a side that only says where a firm is from', () => {
    const own =
      '[Peru|country]’s finance minister, [Ana Lind|person], left. The [Ministry of Finance|organisation] waits.';
    const speech = '{s1 [Ana Lind|person]} {c1 said} {t1 it was late}.';
    const firm =
      '[Canada|country]’s [Norfish|organisation] made a bid. [Canada|country]’s [Norfish|organisation] left.';
    const foreign = '{s1 [Canada|country]} {c1 said} {t1 it was late}.';
    expect(partiesIn([own, speech, firm]).get('ana-lind')?.party).toBe('ministry-of-finance');
    expect(partiesIn([own, speech, firm, foreign]).get('ana-lind')?.party).toBe('peru');
  });

  it('takes somebody for a body she leads, where her land is named only as where she is from', () => {
    const leads =
      '[Ana Lind|person], who chairs the [Coastal Forum|organisation], left. The [Coastal Forum|organisation] met.';
    const from =
      '[Samoa|country]’s environment minister, [Ana Lind|person], left. [Ana Lind|person] of [Samoa|country] left.';
    expect(partiesIn([leads, from]).get('ana-lind')?.party).toBe('coastal-forum');
    expect(
      partiesIn([leads, from, '[Samoa|country] asked [Peru|country]. [Samoa|country] left.']).get('ana-lind')?.party,
    ).toBe('samoa');
  });

  it('gives somebody of a land to the body for which he is told to speak, and not to one that he tells of', () => {
    const text = (does: string) =>
      partiesIn([`[Ana Lind|person] of [Peru|country], who ${does} the [Island Forum|organisation], left.`]).get(
        'ana-lind',
      )?.party;
    expect(text('speaks for')).toBe('island-forum');
    expect(text('has criticised')).toBe('peru');
  });

  it('makes a body its own party, and an outlet or a place none', () => {
    const found = partiesIn(['[Norwind|organisation] told [Radio Sur|organisation] in [Lima|place].']);
    expect([found.get('norwind')?.party, found.get('radio-sur')?.party, found.get('lima')?.party]).toEqual([
      'norwind',
      null,
      null,
    ]);
  });

  it('lets most words decide, and nobody where they are even', () => {
    const most = [
      '[Ida Holm|person] of [Norwind|organisation] left.',
      '[Norwind|organisation]’s director, [Ida Holm|person], left.',
      '[Ida Holm|person] of the [Guild|organisation] left.',
    ];
    expect(partiesIn(most).get('ida-holm')?.party).toBe('norwind');
    expect(partiesIn([most[0]!, most[2]!]).get('ida-holm')?.party).toBeNull();
  });

  it('takes a ministry’s spokesman for the state’s', () => {
    const found = partiesIn([
      '[Kenya|country]’s [Interior Ministry|organisation] met. [Interior Ministry|organisation] spokesman [Tom Ato|person] left.',
    ]);
    expect(found.get('tom-ato')?.party).toBe('kenya');
  });

  it('gives nobody a party that no document states', () => {
    expect(partiesIn(['Farmer [Ida Holm|person] met [Norwind|organisation].']).get('ida-holm')?.party).toBeNull();
  });

  it('puts an editor’s word before the documents’', () => {
    const known: KnownEntity = {
      id: 'ida-holm',
      type: 'person',
      name: 'Ida Holm',
      aliases: [],
      role: 'envoy',
      party: 'chile',
      standing: null,
    };
    const found = partiesIn(['[Norwind|organisation] chief [Ida Holm|person] met [Chile|country].'], [known]);
    expect(found.get('ida-holm')).toMatchObject({ party: 'chile', role: 'envoy' });
  });

  it('does not depend on the order of the documents', () => {
    const texts = [
      '[Ida Holm|person] of [Norwind|organisation] left.',
      '[Chile|country] and [Peru|country] met. Both sides left.',
    ];
    const ids = (list: readonly string[]) =>
      [...partiesIn(list).values()].map(({ id, party, standing }) => ({ id, party, standing }));
    expect(ids([...texts].reverse())).toEqual(ids(texts));
  });
});
