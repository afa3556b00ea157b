import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { kindByOffice } from './kind-by-office.ts';

function kind(marked: string): string | null {
  const { lexed, names } = markedText(marked);
  return kindByOffice(sceneOf(lexed, names), 0);
}

describe('kindByOffice', () => {
  it.each([
    ['[Norwind|organisation]’s chief executive left.', 'company'],
    ['[Norwind|organisation] chief executive Ana Lind left.', 'company'],
    ['The acting managing director of [Norwind|organisation] left.', 'company'],
    ['[Norwind|organisation]’s shareholders met.', 'company'],
    ['A fall of shares in [Norwind|organisation] hurt.', 'company'],
    ['The general secretary of [Kabin|organisation] left.', 'union'],
    ['A shop steward of [Kabin|organisation] left.', 'union'],
    ['A shop steward at [Norwind|organisation] left.', 'company'],
    ['Pilots at [Norwind|organisation] left.', 'company'],
    ['Pilots at [Tarn|organisation] left. It rained in [Tarn|organisation].', null],
    ['[Norwind|organisation]’s president left.', null],
    ['[Norwind|organisation] met the chief executive of a bank.', null],
    ['The chief executive left [Norwind|organisation].', null],
    ['Few lived in [Norwind|organisation].', null],
  ])('%s %s', (marked, expected) => {
    expect(kind(marked)).toBe(expected);
  });
});
