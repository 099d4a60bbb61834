/** "1 result", "14 results"; "3 criteria" where the plural is given. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
