/** Collects the conditions of a statement and the values of their parameters. */
export function conditions() {
  const all: string[] = [];
  const values: unknown[] = [];
  return {
    values,
    /** A condition in which `?` stands for the value; none without a value. */
    add(condition: string, value: unknown): void {
      if (value === undefined) return;
      values.push(value);
      all.push(condition.replace('?', `$${values.length}`));
    },
    where: (): string => (all.length > 0 ? `where ${all.join(' and ')}` : ''),
  };
}
