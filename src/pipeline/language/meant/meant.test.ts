import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { discourseOf } from '../discourse/discourse.ts';
import { doneIn } from '../fixtures/spoken-in.ts';
import { candidatesAt } from './candidates.ts';
import { meantOf } from './meant.ts';
import { placesOf } from './places.ts';
import { settingOf } from './setting.ts';

describe('meantOf', () => {
  it('gives a pronoun that the rules leave open to whom it is most likely to mean, under a rule of its own', () => {
    const [only, other] = likelyIn('Two envoys said [Peru|country] was late. On Monday it withdrew the offer.');
    expect(only).toMatchObject({ entity: 'peru', form: 'pronoun', rule: 'likely-meant' });
    expect(other).toBeUndefined();
  });

  it('leaves it open between two that may as well be meant', () => {
    expect(
      likelyIn('[Norwind|organisation] ordered [Kabin|organisation] to lift the blockade. They gave up at noon.'),
    ).toEqual([]);
  });

  it('leaves it open behind two that answer each other, and gives “they” to no land', () => {
    const text =
      '[Norwind|organisation] asked for a week; [Kabin|organisation] gave two days. It has rejected the vote.';
    expect(likelyIn(text)).toEqual([]);
    expect(likelyIn('[Peru|country] rejected the offer. They blocked two roads.')).toEqual([]);
  });

  it('leaves it open where somebody is likelier who is only described', () => {
    expect(likelyIn('[Kabin|organisation] struck. Some growers came by. They refused.')).toEqual([]);
  });

  it('gives “they” of what somebody says word for word to nobody’s own body', () => {
    const told = (words: string) => doneIn(`In Lima an assembly of the Rice Guild voted to block the road. ${words}`);
    expect(told('“They negotiated behind our backs,” Ana Lind, its president, said.')).not.toContain(
      'CONSULT rice-guild',
    );
    expect(told('“They have broken every promise,” its leader, Ana Lind, said.')).toContain('ACCUSE ana-lind');
    expect(told('“They negotiated in Lima,” Otto Ruiz, who grows maize, said.')).toContain('CONSULT rice-guild');
  });

  it('asks nothing about pronouns that the rules decide', () => {
    expect(likelyIn('[Ana Lind|person] left early. She refused to speak.')).toEqual([]);
  });
});

describe('candidatesAt', () => {
  it('has nobody of the other gender, and nobody who says “we”', () => {
    expect(keysIn('[Ana Lind|person] and [Mr Berg|person|berg] met. She left.')).toEqual(['ana-lind']);
    expect(
      keysIn('{s1 [Kabin|organisation]}: {t1 We asked [Norwind|organisation] for it. It refused.}', 'turn'),
    ).toEqual(['norwind']);
  });

  it('has nobody whom the clause that the pronoun opens names', () => {
    const told = '[Kabin|organisation] struck. They were angry at ';
    expect(keysIn(`${told}[Kabin|organisation].`)).toEqual([]);
    expect(keysIn(`${told}the mill.`)).toContain('kabin');
  });

  it('has those who are only described, and things for “it”', () => {
    expect(keysIn('[Ana Lind|person] left. A friend came. She refused.')).toEqual(['ana-lind', '~15']);
    expect(keysIn('[Peru|country] sent a letter. It came late.')).toEqual(['peru', '~10']);
  });
});

describe('placesOf', () => {
  it('passes over “it” that stands for nothing', () => {
    const { lexed } = markedText('It was clear. It refused.');
    expect(placesOf(lexed.tokens, [], clausesOf(lexed))).toEqual([4]);
  });
});

function likelyIn(marked: string) {
  const { lexed, names, discourse, attributions, clauses } = read(marked);
  return meantOf(lexed, names, discourse, attributions, clauses);
}

// Whom the last pronoun may mean.
function keysIn(marked: string, rule = 'said-that') {
  const { lexed, names, discourse, attributions, clauses } = read(marked, rule);
  const setting = settingOf(lexed, names, discourse, attributions, clauses);
  const at = placesOf(lexed.tokens, attributions, clauses).at(-1)!;
  return candidatesAt(setting, at).flatMap(({ key }) => key ?? []);
}

function read(marked: string, rule = 'said-that') {
  const { lexed, names, attributions } = markedText(marked);
  const discourse = discourseOf(lexed, names);
  const mentions = [...names.mentions, ...discourse.mentions].sort((a, b) => a.start - b.start);
  return {
    lexed,
    names: { ...names, mentions },
    discourse,
    attributions: attributions.map((one) => ({ ...one, rule })),
    clauses: clausesOf(lexed),
  };
}
