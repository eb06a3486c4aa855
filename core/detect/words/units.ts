import { isEmptyChoice } from './empty.ts';

const unit =
  /^((business|working|calendar) )?(seconds?|min(ute)?s?|h(ou)?rs?|days?|weeks?|months?|quarters?|years?|%|percent|[kmgt]b|eur|usd|gbp|minuten|stunden?|tage?|wochen?|monate?|jahre?|heures?|jours?|semaines?|mois|ans|horas?|d[ií]as?|semanas?|meses|años?|minut[ei]|ore|giorni|settimane|mesi|anni)(\(s\))?$/i;

/** The units that a select offers beside a number; null where it offers anything else. */
export function unitsAmong(options: readonly string[]): readonly string[] | null {
  const units = options.filter((option) => !isEmptyChoice(option) && !/^units?$/i.test(option));
  return units.length > 0 && units.every((option) => unit.test(option)) ? units : null;
}
