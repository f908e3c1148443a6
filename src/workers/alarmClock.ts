/** Makes the alarm that rings in so many milliseconds, unless it is set again before. It keeps no program running. */
export function alarmClock(ring: () => void): (milliseconds: number) => void {
  let timer: NodeJS.Timeout | undefined;
  return (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(ring, milliseconds).unref();
  };
}
