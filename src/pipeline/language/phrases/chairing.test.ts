import { describe, expect, it } from 'vitest';
import { isChairing } from './chairing.ts';

describe('isChairing', () => {
  it('knows what only leads a meeting', () => {
    for (const words of [
      'We will now take questions.',
      'I’d like to open the floor.',
      'We can take two more questions.',
      'So we have time for one last question.',
      'I will now hand over to the harbour master.',
      'I give the floor to Ms Lind.',
      'Next question, please.',
      'Last question.',
      'Yes, in the back.',
      'Okay, go ahead.',
      'Please say who you work for.',
      'Please wait for the microphone.',
      'The floor is yours, minister.',
      'That’s all for today.',
      'Good morning, everyone.',
      'Thank you all.',
      'Thank you, minister.',
      'Thanks for coming at such short notice.',
    ])
      expect(isChairing(words), words).toBe(true);
  });

  it('leaves what is promised, asked and thanked for in earnest', () => {
    for (const words of [
      'We will now take the case to court.',
      'We will take questions of safety more seriously.',
      'I will hand over the records to the court.',
      'I will not take questions on that.',
      'The last question is who will pay.',
      'Yes, we will.',
      'Please give us the records.',
      'That is all we ask for from a company that has earned millions, and it has refused even that.',
      'Thank you for the two million crowns.',
      'Good news: the bridge will open.',
    ])
      expect(isChairing(words), words).toBe(false);
  });
});
