import { firstEndingAfter } from '../../../in-order.ts';
import type { LocalStatement, Token } from '../../../types.ts';
import { factOfWord } from '../../../wording/fact-of-word.ts';
import { codeOf, codeOfWord } from '../../learning/hash.ts';
import { kindOfSense, senseOf } from '../../learning/senses.ts';
import type { Clause } from '../../types.ts';
import { meaningOf } from '../meanings.ts';
import type { Unit } from './units.ts';

const wordCode = factOfWord(codeOfWord);

/** What the model sees of words that somebody says, or of what he does: hash codes, each once. */
export function codesOf(unit: Unit, told: Telling | null, tokens: readonly Token[]): number[] {
  const codes = new Set<number>();
  const add = (template: number, a = 0, b = 0, c = 0) => codes.add(codeOf(template, a, b, c));
  const kind = told ? KINDS.indexOf(told.kind) + 1 : 0;
  const own = told?.rule === 'own-statement' ? 1 : told?.rule === 'turn' ? 2 : 0;
  add(1);
  add(2, kind, own);
  cueCodes(told, kind, tokens, add);
  let before = 1;
  let names = 0;
  let number = 0;
  for (let at = unit.from; at < unit.to; at += 1) {
    const token = tokens[at]!;
    if (token.pos === 'NUM') number = 1;
    if (token.pos === 'PROPN') {
      if (tokens[at - 1]?.pos !== 'PROPN' || at === unit.from) names += 1;
      before = 2;
      continue;
    }
    const word = wordCode(token.base);
    add(3, word);
    add(4, before, word);
    const sense = senseOf(token);
    if (sense) add(5, kindOfSense(sense), token.pos === 'VERB' ? 1 : 0);
    before = word;
  }
  add(6, Math.min(3, names));
  add(7, number);
  add(8, Math.min(6, Math.floor(Math.log2(unit.to - unit.from + 1))), kind);
  const first = firstWord(unit, tokens);
  if (first !== null) add(9, wordCode(tokens[first]!.lexeme), kind);
  if (tokens[unit.to - 1]?.text === '?' || tokens[unit.to]?.text === '?') add(10);
  const conditional = unit.clauses.some(({ link }) => link === 'condition') ? 1 : 0;
  for (const clause of unit.clauses) clauseCodes(clause, kind, conditional, tokens, add);
  const main = unit.clauses.find(({ link, form }) => form === 'finite' && (link === 'main' || link === 'complement'));
  if (main) mainCodes(main, kind, conditional, tokens, add);
  return [...codes];
}

function cueCodes(told: Telling | null, kind: number, tokens: readonly Token[], add: Add): void {
  if (!told?.cue) return void add(11, kind);
  let all = 0;
  for (let at = firstEndingAfter(tokens, told.cue.start); at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.start >= told.cue.end) break;
    const word = wordCode(token.base);
    add(12, word);
    const sense = senseOf(token);
    if (sense) add(14, sense, kind);
    all = codeOf(0, all, word);
  }
  add(13, all, kind);
}

function clauseCodes(clause: Clause, kind: number, conditional: number, tokens: readonly Token[], add: Add): void {
  const verb = codeOfWord(clause.verb);
  const negated = clause.negated ? 1 : 0;
  const modal = clause.modal === null ? 0 : codeOfWord(clause.modal);
  const link = codeOfWord(clause.link);
  const who = subjectOf(clause, tokens);
  add(20, verb, negated);
  add(21, verb, who);
  add(22, who, modal);
  add(23, modal, link, negated);
  add(24, verb, clause.passive ? 1 : 0);
  add(25, verb, link, modal);
  if (clause.predicate !== null) {
    const predicate = wordCode(tokens[clause.predicate]!.base);
    add(26, predicate, negated);
    add(27, predicate, who);
  }
  if (clause.pluperfect) add(28, link);
  const act = meaningOf(clause, tokens, null)?.act ?? null;
  if (act) {
    add(29, codeOfWord(act), link, negated);
    add(30, codeOfWord(act), who);
    add(31, codeOfWord(act), modal, kind);
  }
  if (conditional) add(32, modal, who);
}

function mainCodes(clause: Clause, kind: number, conditional: number, tokens: readonly Token[], add: Add): void {
  const who = subjectOf(clause, tokens);
  const modal = clause.modal === null ? 0 : codeOfWord(clause.modal);
  const negated = clause.negated ? 1 : 0;
  const sense = senseOf(tokens[clause.head]!);
  add(40, who, kind);
  add(41, modal, negated, conditional);
  add(42, kindOfSense(sense), who, modal);
  add(43, codeOfWord(clause.verb), negated, kind);
  add(44, clause.passive ? 1 : 0, modal, kind);
}

/** "we", "he", a name, or the noun at the head: who the clause tells of. */
function subjectOf({ subjects }: Clause, tokens: readonly Token[]): number {
  const [subject] = subjects;
  if (!subject) return 0;
  const head = tokens[subject.to - 1]!;
  if (head.pos === 'PROPN') return 1;
  return head.pos === 'PRON' ? wordCode(head.lexeme) : wordCode(head.base);
}

function firstWord({ from, to }: Unit, tokens: readonly Token[]): number | null {
  for (let at = from; at < to; at += 1) if (/^\p{L}/u.test(tokens[at]!.text)) return at;
  return null;
}

const KINDS = ['direct', 'partial', 'indirect'];

type Add = (template: number, a?: number, b?: number, c?: number) => void;

/** How the words are told: by whom is left aside. */
export type Telling = Pick<LocalStatement, 'kind' | 'cue' | 'rule'>;
