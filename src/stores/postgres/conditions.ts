/** Collects the conditions of a statement and the values of their parameters. */
export function conditions() {
  const all: string[] = [];
  const values: unknown[] = [];
  /** The condition with a parameter of its own in the place of `?`. */
  const bound = (condition: string, value: unknown): string =>
    condition.replace('?', `$${values.push(value)}`);
  return {
    values,
    bound,
    /** A condition in which `?` stands for the value; none without a value. */
    add(condition: string, value: unknown): void {
      if (value !== undefined) all.push(bound(condition, value));
    },
    where: (...more: readonly string[]): string => {
      const both = [...all, ...more];
      return both.length > 0 ? `where ${both.join(' and ')}` : '';
    },
  };
}
