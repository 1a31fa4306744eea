/** The circles of a graph, each once, written from its first name round to the same name. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): void => {
    const start = path.indexOf(at);
    if (start >= 0) found.push([...path.slice(start), at]);
    if (start >= 0 || done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const name of graph.keys()) walk(name, []);
  return found;
}
