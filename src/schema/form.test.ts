import { expect, it } from 'vitest';
import { formKey } from './form.ts';

it('is one for a name in capitals, with another apostrophe or across a line, and another for another spelling', () => {
  expect(formKey('CREWS’  Guild')).toBe(formKey("Crews'\nGuild"));
  expect(formKey('Crews Guild')).not.toBe(formKey('Crew Guild'));
});
