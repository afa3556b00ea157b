import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../fixtures/named.ts';

describe('names in the lines of a letter', () => {
  it('are those who sign, and whose letter it is', () => {
    const signed = markedNames('We cannot go on.\n\nJohn Quarn, Secretary, League of Ferry Masters');
    expect(signed).toContain('[John Quarn], Secretary');
    expect(typedNames('Communiqué of the Quarn Wardens’ League\n\nWe met.')).toContain(
      'Quarn Wardens’ League: organisation',
    );
  });

  it('are those behind a label or a title, and whose letter it is behind the comma', () => {
    const contact = markedNames('It rained.\n\nContact: Frank Quarn, Head of Communications, Velm Bank');
    expect(contact).toContain('[Frank Quarn], Head of Communications, [Velm Bank]');
    expect(markedNames('We cannot go on.\n\nDr. Lina Quarn, Velm Clinic Association')).toContain(
      '[Lina Quarn], [Velm Clinic Association]',
    );
  });

  it('are those who write, whatever their address has small', () => {
    expect(markedNames('We cannot go on.\n\nMaria Quarn\nDirector\nmaria@velm.org')).toContain('[Maria Quarn]');
  });

  it('are none where a headline goes on behind a comma', () => {
    expect(markedNames('Grace Period, Union Talks, And Rain In Quarn\n\nIt rained all day.')).not.toContain(
      '[Grace Period]',
    );
  });

  it('are none where a headline tells what happened', () => {
    expect(markedNames('Grace Period, Long Sought, Ends In Quarn\n\nIt rained all day.')).not.toContain(
      '[Grace Period]',
    );
  });
});

describe('who signs for a body at the end of a joint statement', () => {
  it('is named behind the colon', () => {
    expect(markedNames('It rained.\n\nFor Quarn Water: Emyr Jenkins\nFor the Guild: Ana Ruiz')).toContain(
      '[Emyr Jenkins]',
    );
  });
});
