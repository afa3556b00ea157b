import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('the first word of a sentence', () => {
  it('keeps the capital of a sentence out where the word is no name', () => {
    expect(marked('Delegates met on Friday. Hundreds of drivers waited. Talks with Norway failed.')).toBe(
      'Delegates met on Friday. Hundreds of drivers waited. Talks with [Norway] failed.',
    );
  });

  it('takes the capital of a sentence where the word is a name', () => {
    expect(marked('Okonjola refused. The mayor thanked Okonjola.')).toBe(
      '[Okonjola] refused. The mayor thanked [Okonjola].',
    );
  });

  it('leaves out what a reader is told to do with somebody', () => {
    expect(marked('Ask Susan Moss, who knows. Meet Susan Moss.')).toBe(
      'Ask [Susan Moss], who knows. Meet [Susan Moss].',
    );
  });

  it('takes the words that a body is introduced by for its name', () => {
    expect(marked('Tenants Together, a lobby group, left. Tenants waited, a crowd of them.')).toBe(
      '[Tenants Together], a lobby group, left. Tenants waited, a crowd of them.',
    );
  });

  it('takes people at the head of a sentence for no name, and their union for one', () => {
    expect(marked('Dockers stop work. TARN (Nordpost) - Dockworkers stay out. Dockers United met.')).not.toMatch(
      /\[Dock(?:ers|workers)\]/,
    );
    expect(marked("Dockers' Union leaders met.")).toBe("[Dockers' Union] leaders met.");
  });

  it('takes no first word that is large elsewhere only inside a name, nor a small one before a name', () => {
    expect(marked('Coastal towns left the Alliance of Coastal States. Unlike Ana Ruiz, they waited.')).toBe(
      'Coastal towns left the [Alliance of Coastal States]. Unlike [Ana Ruiz], they waited.',
    );
  });

  it('begins no name with what says how long somebody has been what he is', () => {
    expect(marked('Former Quarn Energy chief Ana Ruiz left. Rival Velm Energy stayed.')).toBe(
      'Former [Quarn Energy] chief [Ana Ruiz] left. Rival [Velm Energy] stayed.',
    );
  });

  it('opens a sentence with a body and what it is of', () => {
    expect(marked('Ministry of Ports staff left. Ministry staff left.')).toBe(
      '[Ministry of Ports] staff left. Ministry staff left.',
    );
  });

  it('takes no word for a name that is said of many, and a surname for one', () => {
    expect(marked('Exporters in the north left. Sandberg left.')).toBe('Exporters in the north left. [Sandberg] left.');
  });

  it('takes a word for a name whatever it is elsewhere, where a particle or what it is follows', () => {
    expect(marked('He said no. Said al-Haddi left. Patients First, a charity, appealed. Patients first left.')).toBe(
      'He said no. [Said al-Haddi] left. [Patients First], a charity, appealed. Patients first left.',
    );
  });

  it('takes wares that stand large behind a small word elsewhere for the rest of a name, and no party', () => {
    expect(marked('It is clean. Clean Hulls, which counts them, left. Clean hulls, which are new, left.')).toBe(
      'It is clean. [Clean Hulls], which counts them, left. Clean hulls, which are new, left.',
    );
    expect(marked('It is angry. Angry Liberals, which are many, left.')).not.toContain('[Angry');
    expect(marked('A van left. Van Loon wants it.')).toBe('A van left. [Van Loon] wants it.');
  });

  it('takes who meets in a body for the first word of its name', () => {
    expect(marked('Farmers Union leaders left. Ana Lind (Growers League) left. Farmers left.')).toBe(
      '[Farmers Union] leaders left. [Ana Lind] ([Growers League]) left. Farmers left.',
    );
  });

  it('opens with what a body is for, though the text writes the word small too', () => {
    expect(marked('Climate Action Network left. The climate is warm.')).toContain('[Climate Action Network] left');
    expect(marked('Retailer Quarn Foods Company left. The retailer is big.')).toContain('Retailer [Quarn');
    expect(marked('Yesterday Water Users Association leaders left.')).toContain('Yesterday [Water Users');
  });

  it('opens one with a verb of which more is told', () => {
    expect(marked('Unite, which represents crews, left. Its officer, Ana Ruiz, left.')).toContain('[Unite], which');
    expect(marked('Unite crews, which are tired, and go.')).not.toContain('[Unite');
  });
});
