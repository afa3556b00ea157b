/** The form under which words are compared: lower case, without marks, dots and apostrophes. */
export function keyOf(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : plainLetters(text);
  return plain.toLowerCase().replace(/['’ʼ‘`.]/g, '');
}

function plainLetters(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[øØłŁßæÆœŒıðÐþÞđĐəƏ]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ı: 'i',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  đ: 'd',
  Đ: 'd',
  ə: 'a',
  Ə: 'a',
};
