import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { Mark, marks, pause, read, resume, start } from '../../src/domain/application/answerClock.ts';
import { anyDay, holds, zone } from './builders.ts';

describe('the marks of the two-day clock', () => {
  it('stand at nine in the morning on the first day, the due day and the business day after', () => {
    deepEqual(marks(start('2026-01-15'), zone), [
      { mark: 'halfWay', at: '2026-01-16T17:00:00.000Z' },
      { mark: 'dueDay', at: '2026-01-20T17:00:00.000Z' },
      { mark: 'overdue', at: '2026-01-21T17:00:00.000Z' },
    ]);
  });

  it('stay at nine in the morning when summer time begins between them', () => {
    const times = marks(start('2026-03-05'), zone).map(({ at }) => at);
    deepEqual(times, ['2026-03-06T17:00:00.000Z', '2026-03-09T16:00:00.000Z', '2026-03-10T16:00:00.000Z']);
  });

  it('stand at nine in the morning of the zone that is asked for', () => {
    const times = marks(start('2026-01-05'), 'Europe/Berlin').map(({ at }) => at);
    deepEqual(times, ['2026-01-06T08:00:00.000Z', '2026-01-07T08:00:00.000Z', '2026-01-08T08:00:00.000Z']);
  });

  it('are not there while the clock stands still', () => {
    deepEqual(marks(pause(start('2026-01-05'), '2026-01-05T20:00:00.000Z'), zone), []);
  });

  it('are not there in a second pause either', () => {
    const once = resume(pause(start('2026-01-05'), '2026-01-05T20:00:00.000Z'), '2026-01-06T20:00:00.000Z');
    deepEqual(marks(pause(once, '2026-01-07T20:00:00.000Z'), zone), []);
  });

  it('are moved on by the business days of a pause', () => {
    const clock = resume(pause(start('2026-01-05'), '2026-01-05T20:00:00.000Z'), '2026-01-09T20:00:00.000Z');
    const times = marks(clock, zone).map(({ at }) => at);
    deepEqual(times, ['2026-01-12T17:00:00.000Z', '2026-01-13T17:00:00.000Z', '2026-01-14T17:00:00.000Z']);
  });

  it('come in their order, each on a later day', () => {
    holds(
      fc.property(anyDay, (day) => {
        const all = marks(start(day), zone);
        deepEqual(
          all.map(({ mark }) => mark),
          Mark.options,
        );
        ok(all.every(({ at }, index) => index === 0 || at > (all[index - 1]?.at ?? '')));
      }),
    );
  });

  it('agree with what the clock shows at their time', () => {
    holds(
      fc.property(anyDay, (day) => {
        const clock = start(day);
        const states = marks(clock, zone).map(({ at }) => read(clock, at, zone).state);
        deepEqual(states, ['running', 'running', 'overdue']);
      }),
    );
  });

  it('count the first, the second and the third business day', () => {
    const clock = start('2026-01-15');
    marks(clock, zone).forEach(({ at }, index) => {
      const reading = read(clock, at, zone);
      equal('day' in reading && reading.day, index + 1);
    });
  });
});
