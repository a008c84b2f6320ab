type Values = Readonly<Record<string, boolean | number | string>>;

/** What changed from some values to others, for the audit log; a list says which lines came and went. */
export function changes(before: Values, after: Values): string {
  return Object.entries(after)
    .filter(([name, value]) => before[name] !== value)
    .map(([name, value]) => `${name}: ${change(before[name], value)}`)
    .join('; ');
}

function change(before: Values[string] | undefined, after: Values[string]): string {
  const isList = typeof after === 'string' && `${String(before)}${after}`.includes('\n');
  if (typeof after !== 'string' || (!isList && before !== '' && after !== '')) {
    return `${String(before)} → ${String(after)}`;
  }
  const [old, now] = [linesOf(String(before ?? '')), linesOf(after)];
  const added = [...now].filter((line) => !old.has(line)).map((line) => `+${line}`);
  const gone = [...old].filter((line) => !now.has(line)).map((line) => `−${line}`);
  return [...added, ...gone].join(', ');
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\r\n]+/).filter((line) => line.trim() !== ''));
}
