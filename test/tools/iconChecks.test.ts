import assert from 'node:assert/strict';
import { colorIconProblems, outlineIconProblems } from '../../src/tools/iconChecks.ts';
import { square } from './packageFixture.ts';

describe('the color icon', () => {
  it('passes when it is opaque and has 192 pixels a side', () => {
    assert.deepEqual(colorIconProblems('color.png', square(192, [23, 71, 140, 255])), []);
  });

  it('is refused when one pixel is not opaque', () => {
    assert.deepEqual(colorIconProblems('color.png', square(192, [23, 71, 140, 255], [23, 71, 140, 254])), [
      'color.png must have no transparent pixels.',
    ]);
  });

  it('is refused when it has another size', () => {
    assert.deepEqual(colorIconProblems('color.png', square(191, [23, 71, 140, 255])), [
      'color.png is 191 × 191 pixels, but must be 192 × 192.',
    ]);
  });

  it('is refused when it is no PNG', () => {
    assert.deepEqual(colorIconProblems('color.png', Uint8Array.of(1, 2, 3)), [
      'color.png is not a PNG image.',
    ]);
  });
});

describe('the outline icon', () => {
  it('passes when it is white on a transparent ground, soft edges included', () => {
    assert.deepEqual(outlineIconProblems('outline.png', square(32, [0, 0, 0, 0], [255, 255, 255, 90])), []);
  });

  it('is refused when a pixel that shows is not white', () => {
    assert.deepEqual(outlineIconProblems('outline.png', square(32, [0, 0, 0, 0], [255, 255, 254, 1])), [
      'outline.png must show nothing but white.',
    ]);
  });

  it('is refused when nothing of it is transparent', () => {
    assert.deepEqual(outlineIconProblems('outline.png', square(32, [255, 255, 255, 255])), [
      'outline.png must have a transparent ground.',
    ]);
  });

  it('is refused when nothing of it shows', () => {
    assert.deepEqual(outlineIconProblems('outline.png', square(32, [255, 255, 255, 0])), [
      'outline.png is empty.',
    ]);
  });

  it('is refused when it has another size', () => {
    assert.deepEqual(outlineIconProblems('outline.png', square(48, [0, 0, 0, 0], [255, 255, 255, 255])), [
      'outline.png is 48 × 48 pixels, but must be 32 × 32.',
    ]);
  });
});
