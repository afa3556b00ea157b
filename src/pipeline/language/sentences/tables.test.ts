import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences.ts';

/** The cells that tell a position, each with the words of the one that names whose it is. */
function held(text: string): string[] {
  return sentencesOf(text).flatMap(({ start, end, of }) => {
    const label = sentencesOf(text).find((one) => one.start === of);
    return label ? [`${text.slice(label.start, label.end)}: ${text.slice(start, end)}`] : [];
  });
}

describe('cellsOf', () => {
  it('gives each cell of a table of demands to who heads its row', () => {
    const rows = ['Party | Demand | Fares', 'Millers’ Guild | Two more mills | Rejects any rise', 'Orvo | – | No view'];
    expect(held(rows.join('\n'))).toEqual([
      'Millers’ Guild: Two more mills',
      'Millers’ Guild: Rejects any rise',
      'Orvo: No view',
    ]);
  });

  it('gives them to who heads their column where the rows are topics', () => {
    const rows = [
      '| Millers’ Guild | Orvo Town',
      'Pay | Demands 9 percent | Offers 4 percent',
      'Rest | Wants ten hours |',
    ];
    expect(held(rows.join('\n'))).toEqual([
      'Millers’ Guild: Demands 9 percent',
      'Orvo Town: Offers 4 percent',
      'Millers’ Guild: Wants ten hours',
    ]);
  });

  it('reads a table without a head where all its rows tell what somebody wants', () => {
    expect(held('Green List | Opposes the toll\nFree Left | Would halve it')).toEqual([
      'Green List: Opposes the toll',
      'Free Left: Would halve it',
    ]);
  });

  it('reads a table as Markdown writes it', () => {
    expect(held('| Who | Says |\n| --- | --- |\n| Orvo Town | “Come back to us.” |')).toEqual([
      'Orvo Town: “Come back to us.”',
    ]);
  });

  it('leaves the rows of figures, of people and of things whole', () => {
    const whole = (text: string) => sentencesOf(text).length;
    expect(whole('District | Yes | No\nHarbour | 61 percent | 39 percent\nOld Town | 44 percent | 56 percent')).toBe(3);
    expect(whole('Name | Age | Job\nAna Lind | 44 | Runs the mill\nTor Roth | 51 | Heads the guild')).toBe(3);
    expect(whole('Dam | Built | Remarks\nOlmar | 1931 | Closed for repair\nVelm | 1955 | Holds water')).toBe(3);
  });
});
