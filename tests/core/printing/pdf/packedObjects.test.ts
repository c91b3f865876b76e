import { describe, expect, it } from 'vitest';
import { packedTogether, placeTable } from '#core/printing/pdf/packedObjects.ts';

describe('packed objects', () => {
  it('are found by the number and place that stand before them', () => {
    const objects = [
      { id: 7, text: '<</S /P>>' },
      { id: 12, text: '<<>>' },
      { id: 3, text: '[1 2]' },
    ];
    const { first, content } = packedTogether(objects);
    const head = content.slice(0, first).trim().split(' ').map(Number);
    objects.forEach(({ id, text }, index) => {
      expect(head[2 * index]).toBe(id);
      const at = first + (head[2 * index + 1] ?? 0);
      expect(content.slice(at, at + text.length)).toBe(text);
    });
  });

  it('stand in the table of all objects beside those with a place of their own', () => {
    const table = placeTable([
      { kind: 'free' },
      { kind: 'at', offset: 0x01_02_03_04 },
      { kind: 'packed', stream: 513, index: 258 },
    ]);
    expect([...table]).toEqual([0, 0, 0, 0, 0, 255, 255, 1, 1, 2, 3, 4, 0, 0, 2, 0, 0, 2, 1, 1, 2]);
  });
});
