import type { Agreement } from '#core/agreement/agreement.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';

export interface AnswerAt {
  readonly path: Path;
  readonly value: unknown;
}

/** What is answered at a pattern of paths, in the order of the lists on the way. */
export function valuesAt(agreement: Agreement, pattern: string): readonly AnswerAt[] {
  const [key = '', ...rest] = pattern.split('/');
  if (!Object.hasOwn(agreement, key)) return [];
  const start: readonly AnswerAt[] = [{ path: key, value: Reflect.get(agreement, key) }];
  return rest.reduce((found, segment) => found.flatMap((one) => below(one, segment)), start);
}

function below({ path, value }: AnswerAt, segment: string): readonly AnswerAt[] {
  if (segment === '*') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((item, index) => ({ path: join(path, itemSegment(item, index)), value: item }));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return [];
  return [{ path: join(path, segment), value: Reflect.get(value, segment) }];
}
