import { language, sayCount } from './say.ts';

/** Milliseconds since 1970 as "14:02", in the person's own time zone. */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** Milliseconds since 1970 as "26 Nov 2026, 14:02", in the person's own time zone. */
export function dayAndTime(at: number): string {
  const day = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', year: 'numeric' });
  return `${day.format(at)}, ${timeOfDay(at)}`;
}

/** Milliseconds since 1970 as "26 November 2026", in the person's own time zone. */
export function longDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(at);
}

/** The same with the time of day. */
export function longTime(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** How old a source is: "5 years old"; nothing for one of this month. */
export function ageWords(months: number): string {
  if (months < 1) return '';
  if (months < 24) return sayCount('words.monthsOld', months);
  return sayCount('words.yearsOld', Math.floor(months / 12));
}

/** An ISO 8601 date as coarse as it is given: "2021-08" is "August 2021". */
export function asOf(date: string): string {
  const [year = '', month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), month - 1, day ?? 1));
}
