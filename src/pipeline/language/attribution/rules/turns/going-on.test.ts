import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../fixtures/spoken-in.ts';

const OPENING = 'MIA HOLT: Ida Strand leads the growers. Will you sign?\n\nSTRAND: Not before Friday.';

describe('goingOn', () => {
  it('gives the paragraphs behind a turn to its speaker, as far as somebody says "I", "we" or "you" there', () => {
    const said = spokenIn(`${OPENING}\n\nThe ships are old.\n\nWe asked for ten of them.\n\nHOLT: And now?`);
    expect(said).toContain('ida-strand: The ships are old.');
    expect(said).toContain('ida-strand: We asked for ten of them.');
  });

  it('goes on behind the last turn only in the words of one who says "I"', () => {
    const said = spokenIn(
      `${OPENING}\n\nHOLT: And now?\n\nSTRAND: Now we wait.\n\nI am sure of it.\n\nYou can hear us online.`,
    );
    expect(said).toContain('ida-strand: I am sure of it.');
    expect(said.join()).not.toContain('hear us online');
  });

  it('does not give a speaker what is told between turns, nor the question that is put, nor what is heard', () => {
    const between = (words: string) => spokenIn(`${OPENING}\n\n${words}\n\nSTRAND: It is so.`).join();
    expect(between('The guild has 300 members. It was founded in 1960.')).not.toContain('300');
    expect(between('And why do you not buy some ships?')).not.toContain('buy');
    expect(between('(Some of us laugh.)')).not.toContain('laugh');
    expect(spokenIn('CLIP (STRAND): It is late.\n\nWe turn to sport.\n\nCLIP (STRAND): No.').join()).not.toContain(
      'sport',
    );
  });

  it('does not give a reporter what they tell, nor a heading what stands below it', () => {
    const told =
      'HOST: Our reporter Mia Holt is there.\n\nHOLT: It is late.\n\nThe guild told us it will sign.\n\nHOST: Thank you.';
    expect(spokenIn(told).join()).not.toContain('mia-holt: The guild');
    expect(spokenIn('ON PAPER: A memo is out.\n\nWe saw it.\n\nTHE DAY AHEAD: Snow.').join()).not.toContain('saw');
  });
});
