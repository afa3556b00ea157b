import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../fixtures/spoken-in.ts';
import { found } from '../fixtures/found-in.ts';

describe('quoted-as', () => {
  it('gives what is said to whom an outlet quotes', () => {
    const passive = found('Ana Lind was quoted by the Courier as saying that the mill was sold.');
    expect(passive.find(([rule]) => rule === 'quoted-as')?.slice(1)).toEqual([
      'Ana Lind',
      'saying',
      'that the mill was sold',
    ]);
    const active = found('The Courier quoted an engineer as telling readers that the mill was sold.');
    expect(active.find(([rule]) => rule === 'quoted-as')?.slice(1, 3)).toEqual(['an engineer', 'telling']);
  });

  it('tells nothing of the outlet that only quotes', () => {
    expect(spokenIn('The Courier quoted the mayor, Ana Lind, as saying that the mill was sold.')).toEqual([
      'ana-lind: that the mill was sold',
    ]);
  });

  it('gives a quotation before it to whom the outlet quotes', () => {
    expect(spokenIn('“The mill is sold and shut,” Radio Lima quoted Ana Lind as saying.')).toEqual([
      'ana-lind: “The mill is sold and shut,”',
    ]);
    expect(spokenIn('“The mill is sold and shut,” Radio Lima reported.')).not.toContain(
      'ana-lind: “The mill is sold and shut,”',
    );
  });

  it('gives a quotation before it to who is quoted, whoever passes it on', () => {
    for (const end of ['.', ' by the Courier.', ' on state radio.'])
      expect(spokenIn(`“The mill is sold and shut,” managing director Ana Lind was quoted as saying${end}`)[0]).toMatch(
        /^ana-lind: “The mill is sold and shut,”/,
      );
  });

  it('leaves what is quoted as doing something else', () => {
    expect(found('The agency cited the drought as causing the loss.').map(([rule]) => rule)).not.toContain('quoted-as');
    expect(found('Ana Lind left, as did those saying that it was late.').map(([rule]) => rule)).not.toContain(
      'quoted-as',
    );
  });
});
