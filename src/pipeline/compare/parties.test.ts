import { describe, expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import { markedText } from '../fixtures/marked-text.ts';
import { discourseOf } from '../language/discourse/discourse.ts';
import { statementsOf } from '../language/speakers/speakers.ts';
import type { Analysis, KnownEntity } from '../types.ts';
import { joinEntities } from './entities.ts';
import { withParties } from './parties.ts';

const NOBODY = { issues: [], known: [] };

function analysisOf(marked: string, place: number): Analysis {
  const { lexed, names, attributions } = markedText(marked, `d${place}`);
  const discourse = discourseOf(lexed, names);
  const mentions = [...names.mentions, ...discourse.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const said = statementsOf(lexed, { ...names, mentions }, attributions, discourse);
  return { ...lexed, ...names, ...discourse, ...said, mentions, acts: [], predications: [], facts: [], issues: [] };
}

function entitiesOf(texts: readonly string[], known: readonly KnownEntity[] = []): Map<string, Entity> {
  const analyses = texts.map(analysisOf);
  const settings = { ...NOBODY, known };
  const { entities, idOf } = joinEntities(analyses, settings);
  return new Map(withParties(entities, analyses, idOf, settings).map((entity) => [entity.id, entity]));
}

describe('withParties: whom somebody speaks for', () => {
  it('learns it from one document and holds it in all', () => {
    const found = entitiesOf([
      '[Norwind|organisation] chief executive [Ida Holm|person] left.',
      '{s1 [Ida Holm|person]} {c1 said} {t1 it was late}.',
    ]);
    expect(found.get('ida-holm')?.party).toBe('norwind');
  });

  it('gives the colleague of a minister to the land that his words name, and no minister to another land’s ministry', () => {
    const found = entitiesOf([
      'The [Ministry of Transport|organisation] of [Peru|country] met. [Peru|country]’s transport minister, [Otto Ruiz|person], will meet his [Quarnian|place] colleague [Ida Holm|person].',
      'Transport Minister [Ida Holm|person] left.',
    ]);
    expect(found.get('ida-holm')?.party).toBe('quarnian');
    const others = entitiesOf([
      '[Peru|country]’s government met. The government of [Peru|country] met. The [Ministry of Transport|organisation] met. [Chile|country]’s fish minister, [Otto Ruiz|person], left.',
      'Transport Minister [Ida Holm|person] left.',
    ]);
    expect(others.get('ida-holm')?.party).toBeNull();
  });

  it('gives who wrote a report to the paper at its head, which is no party itself', () => {
    const found = entitiesOf([
      'Bread is dear\n[Tarn Online|organisation], 3 May\nBy [Ida Holm|person]\n\n[Norwind|organisation] left.',
    ]);
    expect(found.get('ida-holm')?.party).toBe('tarn-online');
    expect(found.get('tarn-online')?.party).toBeNull();
    expect(found.get('norwind')?.party).toBe('norwind');
  });

  it('gives the lawyer of somebody to that person, and no other to anybody', () => {
    const told = (who: string) =>
      entitiesOf([
        `[Otto Ruiz|person], chairman of [Norwind|organisation], left. ${who} lawyer, [Ida Holm|person], spoke.`,
      ]);
    expect(told('[Otto Ruiz|person]’s').get('ida-holm')?.party).toBe('otto-ruiz');
    expect(told('A').get('ida-holm')?.party).toBeNull();
  });

  it('leaves the state that mediates out of those whose president somebody may be', () => {
    const told = 'President [Ana Lind|person] left.';
    const own = '[Peru|country]’s prime minister [Otto Ruiz|person] spoke. [Peru|country] and [Peru|country] agreed.';
    const host = (deed: string) =>
      `[Oman|country]’s prime minister [Ida Holm|person] spoke. [Oman|country] ${deed} talks.`;
    expect(entitiesOf([told, own, host('mediated')]).get('ana-lind')?.party).toBe('peru');
    expect(entitiesOf([told, own, host('wants')]).get('ana-lind')?.party).toBeNull();
  });

  it('gives a president to the state whose government the briefing tells of, and to none of two', () => {
    const told = 'President [Ana Lind|person] left.';
    const guest = '[Norway|country]’s foreign minister, [Ida Holm|person], came.';
    const own = '[Peru|country]’s government met. '.repeat(4);
    const of = (...texts: string[]) => entitiesOf(texts).get('ana-lind')?.party;
    expect(of(told, guest, own)).toBe('peru');
    expect(of(told, guest, own, own.replaceAll('Peru', 'Chile'))).toBeNull();
  });

  it('gives a commissioner to the union of lands, where there is one alone', () => {
    const told = 'Trade Commissioner [Ana Lind|person] left.';
    const own = 'The [Quarn Economic Community|organisation] met.';
    const of = (...texts: string[]) => entitiesOf(texts).get('ana-lind')?.party;
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
    expect(entitiesOf([much + also + own]).get('ana-lind')?.party).toBe('isle-coalition');
    expect(entitiesOf([much + also, own + own + own]).get('ana-lind')?.party).toBe('samoa');
  });

  it('gives a police chief to the one police of the briefing', () => {
    const told = (chief: string) =>
      `The [Police|organisation] were late. The city’s ${chief}, [Ana Lind|person], left.`;
    expect(entitiesOf([told('police chief')]).get('ana-lind')?.party).toBe('police');
    expect(entitiesOf([told('fire chief')]).get('ana-lind')?.party).toBeNull();
    const officer = 'Superintendent [Ana Lind|person] left.';
    const came = (body: string) => `The [${body}|organisation] came.`;
    expect(entitiesOf([officer, came('Tarn Police')]).get('ana-lind')?.party).toBe('tarn-police');
    expect(entitiesOf([officer, came('Tarn Police'), came('Velm Police')]).get('ana-lind')?.party).toBeNull();
  });

  it('gives whoever speaks for a person the party of that person, and of nobody else', () => {
    const told = (whose: string) => `[Ida Holm|person] was late. ${whose} spokeswoman, [Ana Lind|person], left.`;
    const own = '[Norwind|organisation] chief executive [Ida Holm|person] spoke.';
    expect(entitiesOf([told('Ms [Holm|person|ida-holm]’s'), own]).get('ana-lind')?.party).toBe('norwind');
    expect(entitiesOf([told('Somebody’s'), own]).get('ana-lind')?.party).toBeNull();
  });

  it('gives somebody of a town and of its council to the council, where one document calls it by the town', () => {
    const told = (body: string) => `The leader of [${body}|organisation], [Ana Lind|person], spoke.`;
    expect(entitiesOf([told('Tarn'), told('Tarn Borough Council')]).get('ana-lind')?.party).toBe(
      'tarn-borough-council',
    );
    expect(entitiesOf([told('Tarn'), told('Quarn Borough Council')]).get('ana-lind')?.party).toBeNull();
  });

  it('gives an office without a land to the one state of all ministers, and leaves it open between two', () => {
    const told = 'President [Ana Lind|person] left.';
    const own = '[Peru|country]’s prime minister [Otto Ruiz|person] spoke.';
    const other = '[Chile|country]’s prime minister [Ida Holm|person] spoke.';
    expect(entitiesOf([told, own]).get('ana-lind')?.party).toBe('peru');
    expect(entitiesOf([told, own, other]).get('ana-lind')?.party).toBeNull();
  });

  it('gives no office to that state where another is named as often', () => {
    const told = 'President [Ana Lind|person] left.';
    const own = '[Peru|country]’s prime minister [Otto Ruiz|person] spoke.';
    expect(entitiesOf([told, own, '[Chile|country] waited.']).get('ana-lind')?.party).toBeNull();
  });

  it('gives the spokesman of the one ministry to it, at home', () => {
    const land = '[Peru|country]’s health minister [Otto Ruiz|person] spoke. [Peru|country] waited.';
    const ministry = 'The [Ministry of Health|organisation] waited. [Peru|country]’s nurses left.';
    const told = 'A spokeswoman for the ministry, [Ana Lind|person], spoke of [Peru|country].';
    expect(entitiesOf([land, ministry, told]).get('ana-lind')?.party).toBe('ministry-of-health');
    const other = 'The [Ministry of Wool|organisation] waited.';
    expect(entitiesOf([land, ministry, told, other]).get('ana-lind')?.party).not.toBe('ministry-of-health');
  });

  it('puts what one document states before what others only infer from the land they tell of', () => {
    const inferred = '[Chile|country] waited. [Chile|country] has doubts. The trade minister, [Ana Lind|person], left.';
    const stated = '[Peru|country]’s trade minister, [Ana Lind|person], left.';
    expect(entitiesOf([inferred, inferred, stated]).get('ana-lind')?.party).toBe('peru');
    expect(entitiesOf([inferred]).get('ana-lind')?.party).toBe('chile');
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
    expect(entitiesOf([told('Peru'), told('Chile')]).get('ana-lind')?.party).toBeNull();
  });

  it('gives an office in small letters to the one state of all ministers too, and a club’s president to none', () => {
    const own = '[Peru|country]’s trade minister [Otto Ruiz|person] spoke.';
    const told = (office: string) => `The ${office}, [Ana Lind|person], left.`;
    expect(entitiesOf([told('prime minister'), own]).get('ana-lind')?.party).toBe('peru');
    expect(entitiesOf([told('chief of staff'), own]).get('ana-lind')?.party).toBe('peru');
    expect(entitiesOf([told('president'), own]).get('ana-lind')?.party).toBeNull();
    expect(entitiesOf([told('chief of surgery'), own]).get('ana-lind')?.party).toBeNull();
  });

  it('gives a minister of no named state the ministry of the portfolio, and no other', () => {
    const told = 'Health Minister [Ana Lind|person] left. [Otto Ruiz|person], the trade minister, stayed.';
    const found = entitiesOf([told, 'The [Ministry of Health|organisation] waits.']);
    expect([found.get('ana-lind')?.party, found.get('otto-ruiz')?.party]).toEqual(['ministry-of-health', null]);
  });

  it('gives a minister the ministry named where one state alone has a voice, and the state where two deal', () => {
    const own = '[Peru|country]’s health minister, [Ana Lind|person], left. [Peru|country] waits.';
    const ministry = 'The [Ministry of Health|organisation] waits. [Peru|country] slept.';
    const partyOf = (...texts: string[]) => entitiesOf(texts).get('ana-lind')?.party;
    expect(partyOf(own, ministry)).toBe('ministry-of-health');
    expect(partyOf(own)).toBe('peru');
    expect(partyOf(own, ministry, '[Chile|country]’s health minister, [Otto Ruiz|person], left.')).toBe('peru');
    expect(partyOf(own, ministry, '[Chile|country] asked. [Chile|country] waits.')).toBe('peru');
    expect(partyOf(own, ministry, 'The [European Union|organisation] asked the [European Union|organisation].')).toBe(
      'peru',
    );
  });

  it('gives a ministry to the land whose people its name has, and its minister with it', () => {
    const told = '[Quarnish Ministry of Trade|organisation] staff left. Trade Minister [Ida Holm|person] waited.';
    const lands =
      'The [Quarnish|country|quarn] army met [Peru|country|peru]. The [Peru|country|peru] army left the [Republic of Quarn|country|quarn]. ' +
      '[Peru|country|peru]’s prime minister [Otto Ruiz|person] spoke.';
    const found = entitiesOf([told, lands]);
    expect(found.get('quarnish-ministry-of-trade')?.party).toBe('republic-of-quarn');
    expect(found.get('ida-holm')?.party).toBe('republic-of-quarn');
    expect(entitiesOf([told.replace('Quarnish', 'Tolvian'), lands]).get('ida-holm')?.party).not.toBe(
      'republic-of-quarn',
    );
  });

  it('counts no land for a side that only says where a firm is from', () => {
    const own =
      '[Peru|country]’s finance minister, [Ana Lind|person], left. The [Ministry of Finance|organisation] waits.';
    const speech = '{s1 [Ana Lind|person]} {c1 said} {t1 it was late}.';
    const firm =
      '[Canada|country]’s [Norfish|organisation] made a bid. [Canada|country]’s [Norfish|organisation] left.';
    const foreign = '{s1 [Canada|country]} {c1 said} {t1 it was late}.';
    expect(entitiesOf([own, speech, firm]).get('ana-lind')?.party).toBe('ministry-of-finance');
    expect(entitiesOf([own, speech, firm, foreign]).get('ana-lind')?.party).toBe('peru');
  });

  it('takes somebody for a body she leads, where her land is named only as where she is from', () => {
    const leads =
      '[Ana Lind|person], who chairs the [Coastal Forum|organisation], left. The [Coastal Forum|organisation] met.';
    const from =
      '[Samoa|country]’s environment minister, [Ana Lind|person], left. [Ana Lind|person] of [Samoa|country] left.';
    expect(entitiesOf([leads, from]).get('ana-lind')?.party).toBe('coastal-forum');
    expect(
      entitiesOf([leads, from, '[Samoa|country] asked [Peru|country]. [Samoa|country] left.']).get('ana-lind')?.party,
    ).toBe('samoa');
  });

  it('takes somebody’s lawyer for his own, and for no body of which he is', () => {
    const told = (owner: string) =>
      `${owner}’s lawyer, [Ana Lind|person], left. [Otto Ruiz|person], chairman of [Norwind|organisation], stayed.`;
    expect(entitiesOf([told('[Otto Ruiz|person]')]).get('ana-lind')?.party).toBe('otto-ruiz');
    expect(entitiesOf([told('[Norwind|organisation]')]).get('ana-lind')?.party).toBe('norwind');
  });

  it('gives somebody of a land to the body for which he is told to speak, and not to one that he tells of', () => {
    const text = (does: string) =>
      entitiesOf([`[Ana Lind|person] of [Peru|country], who ${does} the [Island Forum|organisation], left.`]).get(
        'ana-lind',
      )?.party;
    expect(text('speaks for')).toBe('island-forum');
    expect(text('has criticised')).toBe('peru');
  });

  it('takes no field in brackets for a body of the minister it stands behind', () => {
    const of = (body: string) =>
      entitiesOf([`Ms [Ana Lind|person] ([${body}|organisation]): We paid.`]).get('ana-lind')?.party;
    expect(of('Health')).toBeNull();
    expect(of('Health Federation')).toBe('health-federation');
  });

  it('gives a judge the one of two courts that the sentence before tells of, and none of a farther one', () => {
    const [labour, supreme] = [
      'The [Labour Court|organisation] has ruled.',
      'The [Supreme Court|organisation] was full.',
    ];
    const of = (told: string) => entitiesOf([`${told} Judge [Ana Lind|person] ordered it.`]).get('ana-lind')?.party;
    expect(of(`${supreme} It rained. ${labour}`)).toBe('labour-court');
    expect(of(`${supreme} ${labour} It rained.`)).toBeNull();
  });

  it('gives a judge the one court named, and none to a mediator who was a judge', () => {
    const partyOf = (...texts: string[]) => entitiesOf(texts).get('ana-lind')?.party;
    const ruling = 'Judge [Ana Lind|person] ordered it.';
    const court = 'The [Labour Court|organisation] has decided.';
    expect(partyOf(ruling, court)).toBe('labour-court');
    expect(partyOf(ruling, court, 'The [Supreme Court|organisation] waits.')).toBeNull();
    expect(partyOf('The mediator, Judge [Ana Lind|person], met them.', court)).toBeNull();
    expect(partyOf(ruling, court, '[Ana Lind|person], a retired judge, met them.')).toBeNull();
  });

  it('makes a body its own party, and an outlet or a place none', () => {
    const found = entitiesOf(['[Norwind|organisation] told [Radio Sur|organisation] in [Lima|place].']);
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
    expect(entitiesOf(most).get('ida-holm')?.party).toBe('norwind');
    expect(entitiesOf([most[0]!, most[2]!]).get('ida-holm')?.party).toBeNull();
  });

  it('takes a ministry’s spokesman for the state’s', () => {
    const found = entitiesOf([
      '[Kenya|country]’s [Interior Ministry|organisation] met. [Interior Ministry|organisation] spokesman [Tom Ato|person] left.',
    ]);
    expect(found.get('tom-ato')?.party).toBe('kenya');
  });

  it('gives nobody a party that no document states', () => {
    expect(entitiesOf(['Farmer [Ida Holm|person] met [Norwind|organisation].']).get('ida-holm')?.party).toBeNull();
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
    const found = entitiesOf(['[Norwind|organisation] chief [Ida Holm|person] met [Chile|country].'], [known]);
    expect(found.get('ida-holm')).toMatchObject({ party: 'chile', role: 'envoy' });
  });

  it('does not depend on the order of the documents', () => {
    const texts = [
      '[Ida Holm|person] of [Norwind|organisation] left.',
      '[Chile|country] and [Peru|country] met. Both sides left.',
    ];
    const ids = (list: readonly string[]) =>
      [...entitiesOf(list).values()].map(({ id, party, standing }) => ({ id, party, standing }));
    expect(ids([...texts].reverse())).toEqual(ids(texts));
  });
});

describe('withParties: how a party stands', () => {
  const talks =
    '[Peru|country] and [Chile|country] met in talks hosted by [Oman|country] and brokered by [Qatar|country]. Both sides were calm. {s1 [Spain|country]} {c1 said} {t1 it was late}. Trade with [Japan|country] rose.';

  it('tells parties, mediator, host and outsiders apart', () => {
    const found = entitiesOf([talks]);
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
      return entitiesOf([`[Peru|country] and [Chile|country] met ${words} [Oman|country]. ${said}`]).get('oman')
        ?.standing;
    };
    expect(host('for talks hosted by the small desert state of')).toBe('host');
    expect(host('at the invitation of')).toBe('host');
    expect(host('a day before the feast of')).toBe('outside');
  });

  it('leaves out who neither speaks nor acts', () => {
    expect(entitiesOf([talks]).get('japan')?.standing).toBeNull();
  });

  it('knows a mediator by the role of its envoy', () => {
    const found = entitiesOf([
      '[Peru|country] and [Chile|country] met in [Qatar|country]. Both sides left. [Qatar|country]’s mediator, [Ali Nasr|person], stayed.',
    ]);
    expect(found.get('qatar')?.standing).toBe('mediator');
    expect(found.get('ali-nasr')).toMatchObject({ party: 'qatar', standing: null });
  });

  it('takes nobody for a mediator with whom a deal is made that another brokers', () => {
    const found = entitiesOf([
      'The deal between [Peru|country] and [Chile|country], which was brokered by [Qatar|country], is new. Both sides left. {s1 [Chile|country]} {c1 said} {t1 no}. {s2 [Chile|country]} {c2 said} {t2 so}.',
    ]);
    expect(found.get('qatar')?.standing).toBe('mediator');
    expect(found.get('chile')?.standing).toBe('party');
  });

  it('counts who does as much as the sides, in most documents, as a party, and no court', () => {
    const sides = '[Peru|country] and [Chile|country] met. Both sides left. ';
    const says = (who: string) => `{s1 [${who}|organisation]} {c1 said} {t1 it was late}. `;
    expect(entitiesOf([sides + says('Norwind'), says('Norwind')]).get('norwind')?.standing).toBe('party');
    expect(entitiesOf([sides + says('Norwind'), sides, sides]).get('norwind')?.standing).toBe('outside');
    const court = entitiesOf([sides + says('Supreme Court'), says('Supreme Court')]);
    expect(court.get('supreme-court')?.standing).toBe('outside');
  });

  it('takes mediators that no document names for mediators', () => {
    const found = entitiesOf([
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
    const found = entitiesOf([
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
    expect(entitiesOf([talks], [known]).get('spain')?.standing).toBe('mediator');
  });
});
