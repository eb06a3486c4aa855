const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Milliseconds since 1970 as "14:02", in the person's own time zone. */
export function timeOfDay(at: number): string {
  return time.format(at);
}

/** An ISO 8601 date as coarse as it is given: "2021-08" is "August 2021". */
export function asOf(date: string): string {
  const [year = '', month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), month - 1, day ?? 1));
}
