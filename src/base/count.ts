/** A number with the English word for what is counted: "1 finding", "1,204 documents". */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${String(many).replace(/\B(?=(\d{3})+$)/g, ",")} ${many === 1 ? one : more}`;
}
