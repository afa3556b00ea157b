import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import type { LocalStatement } from '../../types.ts';
import { analyse } from '../analyse.ts';
import { actsOf } from './acts.ts';
import { givenFor } from './fixtures/given-for.ts';

describe('actsOf: statements without an act', () => {
  it('makes a statement without any act a STATE of its speakers', () => {
    const text = 'Peru said rain was likely.';
    const statement = {
      id: 'q1',
      sentence: 0,
      content: { start: 10, end: 25 },
      cue: { start: 5, end: 9 },
      speakers: ['Peru'],
      unnamed: null,
      party: null,
    };
    const found = actsOf(...givenFor(text, [statement as unknown as LocalStatement]));
    expect(found.map(({ act, actors, statement: by }) => [act, actors, by])).toEqual([['STATE', ['Peru'], 'q1']]);
  });

  it('takes what somebody tells in a turn of another for no deed of who has the turn', () => {
    const text = 'ANA LIND: Norwind Ltd denies it.\n\nOLE BERG: Does it?\n\nANA LIND: I deny it too.';
    const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
    const denied = acts.filter(({ act, sentence }) => act === 'REJECT' && sentence === 0).map(({ actors }) => actors);
    expect(denied).toEqual([['norwind-ltd']]);
    expect(acts.some(({ act, actors }) => act === 'REJECT' && actors.includes('ana-lind'))).toBe(true);
  });

  it('takes no threat from words in which the speaker supports one thing and opposes another', () => {
    const paper = 'Joint statement of Peru and Chile\n\nWe, the ministers of Peru and Chile, met on Monday.';
    const { acts } = analyse(
      sourceDocument(
        `${paper} We strongly support the freedom of trade and travel without resort to threat or use of force, and oppose any attempt to change the border.`,
      ),
      { issues: [], known: [] },
    );
    const told = acts.map(({ act }) => act);
    expect(told).toContain('SUPPORT');
    expect(told).toContain('REJECT');
    expect(told).not.toContain('THREATEN');
  });

  it('blames nobody by what is cited for a reason', () => {
    const told = (verb: string) =>
      analyse(
        sourceDocument(
          `Norwind Ltd will close, Ana Lind said on Monday, ${verb} weak demand and high costs, in a move that threatens 400 jobs.`,
        ),
        {
          issues: [],
          known: [],
        },
      ).acts.map(({ act }) => act);
    expect(told('citing')).not.toContain('ACCUSE');
    expect(told('blaming')).toContain('ACCUSE');
    const stayed =
      'Ana Lind, the head of the Velm union, said drivers would stay out, citing safety failings at the mill.';
    expect(analyse(sourceDocument(stayed), { issues: [], known: [] }).acts.map(({ act }) => act)).not.toContain(
      'ACCUSE',
    );
  });

  it('promises nothing by what a deal brings', () => {
    const said = (opening: string) =>
      analyse(sourceDocument(`${opening}pilots will get a raise of 15 percent, mediator Ana Lind told reporters.`), {
        issues: [],
        known: [],
      }).acts.map(({ act }) => act);
    expect(said('Under the deal, ')).not.toContain('AGREE');
    expect(said('LIMA, May 3 (Reuters) - Under the deal, ')).not.toContain('AGREE');
  });

  it('blames nobody by what somebody announces', () => {
    const told = (cue: string) =>
      analyse(
        sourceDocument(`Ana Lind ${cue} that divers had ended their search for three men who are still missing.`),
        {
          issues: [],
          known: [],
        },
      ).acts.map(({ act }) => act);
    expect(told('announced')).not.toContain('ACCUSE');
    const behind =
      'Divers have ended their search for three men who are still missing, the interior ministry announced.';
    const { acts } = analyse(sourceDocument(behind), { issues: [], known: [] });
    expect(acts.map(({ act }) => act)).not.toContain('ACCUSE');
    expect(told('complained')).toContain('ACCUSE');
  });

  it('threatens nothing where something good is said to be possible', () => {
    const told = (text: string) => analyse(sourceDocument(text), { issues: [], known: [] }).acts.map(({ act }) => act);
    expect(
      told('Ana Lind hinted that other models might be discussed with the union if the roads were opened first.'),
    ).not.toContain('THREATEN');
    expect(told('Ana Lind warned that shops might be closed if the roads were blocked.')).toContain('THREATEN');
  });

  it('blames nobody where no evidence is found', () => {
    const acts = (told: string) =>
      analyse(sourceDocument(`Ana Lind, the auditor of Velm, said that ${told}.`), { issues: [], known: [] }).acts.map(
        ({ act }) => act,
      );
    expect(acts('she had found no evidence that the growers were being robbed')).not.toContain('ACCUSE');
    expect(acts('the growers were being robbed')).toContain('ACCUSE');
  });

  it('threatens nobody by a right that one has', () => {
    const { acts } = analyse(
      sourceDocument('Ana Lind, the mayor of Velm, said her party had the right to form the next cabinet.'),
      { issues: [], known: [] },
    );
    expect(acts.map(({ act }) => act)).toEqual(['STATE']);
  });

  it('refuses nothing by the least or the most that there will be', () => {
    const acts = (told: string) =>
      analyse(sourceDocument(`Ana Lind, the mayor of Velm, said that ${told}.`), { issues: [], known: [] }).acts.map(
        ({ act }) => act,
      );
    for (const told of [
      'the town will pay no less than 40 million',
      'the grant would be no more than 40 million',
      'no fewer than ten councils had agreed to the plan',
    ])
      expect(acts(told)).not.toContain('REJECT');
    expect(acts('the town will pay no more bills')).toContain('REJECT');
    expect(acts('no councils had agreed to the plan')).toContain('REJECT');
  });

  it('asks for nothing by what may have to be, or by what a thing is needed for', () => {
    const acts = (told: string) =>
      analyse(sourceDocument(`Ana Lind, the mayor of Velm, said that ${told}.`), { issues: [], known: [] }).acts.map(
        ({ act }) => act,
      );
    expect(acts('the mill might have to close two halls')).not.toContain('REQUEST');
    expect(acts('the mill could have to close two halls')).not.toContain('REQUEST');
    expect(acts('the mill has to close two halls')).toContain('REQUEST');
    expect(acts('the deal saves “every job that our town needs”')).not.toContain('REQUEST');
  });

  it('gives up nothing where nothing is given up, and takes who comes next for nobody who yields', () => {
    const acts = (told: string) => analyse(sourceDocument(told), { issues: [], known: [] }).acts;
    const labels = (told: string) => acts(told).map(({ act }) => act);
    expect(labels('The Velm Union gave up nothing, Ana Lind said.')).not.toContain('CONCEDE');
    expect(labels('The Velm Union gave up its demand for a vote, Ana Lind said.')).toContain('CONCEDE');
    const next = acts('Ana Lind will step down in May and be replaced by the finance chief, Otto Ruiz.');
    expect(next.filter(({ act }) => act === 'CONCEDE')).toEqual([]);
  });

  it('refuses nothing where nothing is off the table', () => {
    const acts = (told: string) =>
      analyse(sourceDocument(`Ana Lind, the mayor of Velm, said that ${told}.`), { issues: [], known: [] }).acts.map(
        ({ act }) => act,
      );
    expect(acts('nothing is off the table')).toEqual(['STATE']);
    expect(acts('no option was ruled out')).toEqual(['STATE']);
    expect(acts('there is no doubt this toll would ruin us')).not.toContain('REJECT');
    expect(acts('there is no doubt about the toll and she rejects it')).toContain('REJECT');
    expect(acts('she does not accept the toll')).toEqual(['REJECT']);
  });
});
