import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: an aside with “-ing” between a subject and its verb', () => {
  it('is done by that subject', () => {
    expect(read('The firm, threatening a suit, left the talks.')).toContain('threaten(The firm)');
    expect(read('The firm, while praising the plan, left the talks.')).toContain('praise(The firm)');
    expect(read('Chile said Peru, accusing it of fraud, had left.')).toContain('accuse(Peru)');
  });

  it('is done by the sentence’s own subject where no verb follows for the words before the comma', () => {
    expect(read('Peru met Chile, threatening a boycott, and Norway left.')).toContain('threaten(Peru)');
    expect(read('The firm left the talks, threatening a suit.')).toContain('threaten(The firm)');
  });
});

describe('clausesOf: an aside with “as” between a subject and its verb', () => {
  it('leaves the verb behind it to that subject', () => {
    expect(read('The plan, as the minister has warned, would hurt schools.')).toContain('hurt(The plan)');
    expect(read('The firm, as the union says, is late.')).toContain('be(The firm)');
    expect(read('The plan, as the minister has warned, would hurt schools.')).toContain('warn(the minister)');
  });

  it('is no aside where a verb stands before it', () => {
    expect(read('Chile left, as Peru had warned, and Norway stayed.')).toContain('stay(Norway)');
    expect(read('As Peru had warned, the plan hurt schools.')).toContain('hurt(the plan)');
  });
});
