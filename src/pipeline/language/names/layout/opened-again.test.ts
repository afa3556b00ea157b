import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('openedAgain', () => {
  it('keeps a body whole at the head of a sentence that another sentence has whole', () => {
    expect(marked('She met the Labour and Reef Movement. Labour and Reef Movement said no.')).toBe(
      'She met the [Labour and Reef Movement]. [Labour and Reef Movement] said no.',
    );
    expect(marked('She met the Friends of the Old Quay. Friends of the Old Quay said no.')).toBe(
      'She met the [Friends of the Old Quay]. [Friends of the Old Quay] said no.',
    );
  });

  it('parts two that another sentence tells of apart', () => {
    expect(marked('She met the Labour and Reef Movement. Labour and the Reef Movement said no.')).toContain(
      '. [Labour] and the [Reef Movement] said no.',
    );
  });
});
