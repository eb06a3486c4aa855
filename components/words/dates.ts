const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Milliseconds since 1970 as "14:02", in the person's own time zone. */
export function timeOfDay(at: number): string {
  return time.format(at);
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Milliseconds since 1970 as "26 Nov 2026, 14:02", in the person's own time zone. */
export function dayAndTime(at: number): string {
  return `${day.format(at)}, ${timeOfDay(at)}`;
}

/** How old a source is: "5 years old"; nothing for one of this month. */
export function ageWords(months: number): string {
  if (months < 1) return '';
  if (months < 24) return months === 1 ? '1 month old' : `${months} months old`;
  return `${Math.floor(months / 12)} years old`;
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
