import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isUnsaid } from './unsaid.ts';

describe('isUnsaid', () => {
  it('knows what nobody did', () => {
    expect(isNone('Berg never demanded a raise.', 'demanded', 'a raise')).toBe(true);
    expect(isNone('Berg did not criticise the plan.', 'criticise', 'the plan')).toBe(true);
    expect(isNone('Berg demanded a raise.', 'demanded', 'a raise')).toBe(false);
  });

  it('knows what somebody could have asked another to do, and what he asked', () => {
    const asked = (verb: string) =>
      isNone(`Berg ${verb} the court to hear the case.`, 'asked', 'the court to hear the case');
    expect(asked('could have asked')).toBe(true);
    expect(asked('asked')).toBe(false);
    expect(isNone('Berg could have said that it rained.', 'said', 'that it rained')).toBe(false);
  });

  it('knows what a treaty that is only wanted would say, and what one that there is says', () => {
    expect(isNone('Berg wants a treaty that says how much it costs.', 'says', 'how much it costs')).toBe(true);
    expect(isNone('The treaty says how much it costs.', 'says', 'how much it costs')).toBe(false);
    expect(isNone('Berg met a nurse who says that it rains.', 'says', 'that it rains')).toBe(false);
  });

  it('knows what somebody is bidden to do, and what he must say', () => {
    expect(isNone('Norland must refrain from “any new step”.', 'refrain', 'from “any new step”')).toBe(true);
    expect(isNone('Norland refrained from “any new step”.', 'refrained', 'from “any new step”')).toBe(false);
    expect(isNone('Norland must admit that it was late.', 'admit', 'that it was late')).toBe(false);
  });

  it('knows what somebody has not set about, and what he has', () => {
    expect(isNone('Berg has not opted to demand a raise.', 'demand', 'a raise')).toBe(true);
    expect(isNone('Berg has opted to demand a raise.', 'demand', 'a raise')).toBe(false);
  });

  it('knows what somebody is asked why he did not do', () => {
    const asked = 'Asked why the union had not called for the line to be closed, Lind left.';
    expect(isNone(asked, 'called', 'the line to be closed')).toBe(true);
    expect(isNone(asked.replace(' not', ''), 'called', 'the line to be closed')).toBe(false);
  });

  it('knows what neither of two says', () => {
    expect(isNone('Neither Berg nor Lind said that it rained.', 'said', 'that it rained')).toBe(true);
    expect(isNone('Both Berg and Lind said that it rained.', 'said', 'that it rained')).toBe(false);
  });

  it('knows what a text leaves unsaid, and what is so of anybody', () => {
    expect(isNone('The text does not say who pays.', 'say', 'who pays')).toBe(true);
    expect(isNone('The text says who pays.', 'says', 'who pays')).toBe(false);
    const land = 'A land that builds mills cannot describe itself as poor.';
    expect(isNone(land, 'describe', 'itself as poor')).toBe(true);
    expect(isNone('A minister cannot describe the plan as poor.', 'describe', 'the plan as poor')).toBe(false);
  });

  it('knows what a list of demands wishes that somebody said', () => {
    const list = 'We demand:\n\n– Norwind disclose the sum;\n\n– no mill be closed.';
    expect(isNone(list, 'disclose', 'the sum')).toBe(true);
    expect(isNone(list.replace('disclose', 'disclosed'), 'disclosed', 'the sum')).toBe(false);
  });

  it('knows what might be or might have been', () => {
    expect(isNone('If Berg rejects the plan, it will rain.', 'rejects', 'the plan')).toBe(true);
    expect(isNone('Berg could have refused to sign.', 'refused', 'to sign')).toBe(true);
    expect(isNone('Berg may reject the plan.', 'reject', 'the plan')).toBe(true);
    expect(isNone('It is not known whether Berg backs the plan.', 'backs', 'the plan')).toBe(true);
    expect(isNone('Berg would reject the plan.', 'reject', 'the plan')).toBe(false);
  });

  it('keeps a stand that is taken by not doing something, and what is reported in its own clause or words', () => {
    expect(isNone('Berg does not accept the plan.', 'accept', 'the plan')).toBe(false);
    expect(isNone('Berg did not say that it was late.', 'say', 'that it was late')).toBe(false);
    expect(isNone('Berg never demanded “a raise”.', 'demanded', '“a raise”')).toBe(false);
  });
});

function isNone(text: string, cue: string, content: string): boolean {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  return isUnsaid(reading, { cue: range(cue).from, content: range(content) });
}
