/** How the months begin in English, German, French, Italian and Spanish, without accents. */
const months: readonly RegExp[] = [
  /^(jan|ene|gen)/,
  /^(feb|fev)/,
  /^mar/,
  /^(apr|avr|abr)/,
  /^(may|mai|mag)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aou|ago)/,
  /^se[pt]/,
  /^(oct|okt|ott)/,
  /^nov/,
  /^(dec|dez|dic)/,
];

/**
 * A day as people and spreadsheets write it, as ISO 8601 and no finer than is certain: "August 2021", "3 Aug 2021",
 * "Aug 3, 2021", "3. März 2021", "31.8.2021", "2021/08/31", "8/31/2021"; of "3/4/2021", which is a day in March or
 * in April, only the year. '' for anything else.
 */
export function isoDate(words: string): string {
  const plain = words
    .trim()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return inNumbers(plain) ?? named(plain) ?? '';
}

function inNumbers(text: string): string | null {
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (yearFirst) return joined(yearFirst[1] ?? '', yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [, one = '', mark, two = '', end = ''] = yearLast;
  const year = end.length === 2 ? `20${end}` : end;
  // Where dots stand between them, the day comes first everywhere.
  if (mark === '.' || one === two || Number(one) > 12) return joined(year, two, one);
  const monthFirst = joined(year, one, two);
  return Number(two) > 12 || monthFirst === null ? monthFirst : year;
}

function named(text: string): string | null {
  const parts =
    /^(?:(\d{1,2})(?:\.|er|st|nd|rd|th|º)? (?:de )?)?([a-z]{3,10})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(?:de[l]? )?(\d{4})$/.exec(
      text,
    );
  const month = months.findIndex((name) => name.test(parts?.[2] ?? '')) + 1;
  return parts && month > 0 ? joined(parts[4] ?? '', String(month), parts[1] ?? parts[3]) : null;
}

/** Null for a month or a day that no calendar has. */
function joined(year: string, month?: string, day?: string): string | null {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const parts = [year, month.padStart(2, '0')];
  if (day === undefined) return parts.join('-');
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > daysInMonth ? null : [...parts, day.padStart(2, '0')].join('-');
}
