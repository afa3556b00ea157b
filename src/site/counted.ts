/** "1 document", "2 documents", "1,234 documents"; `many` where the plural is not a plain "s". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
