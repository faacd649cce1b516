/**
 * Column names with ( ) , : ' [ ] # { } @ " break Univer's reader of structured references. Inside the engine each of
 * these characters is replaced by one of a private-use block; the cell keeps the text that the user wrote.
 */
const UNSAFE = /[(),:'[\]#{}@"]/g;
const PRIVATE_USE = 0xe000;

export function safeColumnName(name: string): string {
  return name.replace(UNSAFE, (character) => String.fromCharCode(PRIVATE_USE + character.charCodeAt(0)));
}
