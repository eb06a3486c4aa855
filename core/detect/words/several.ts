/** Whether a text says that more than one answer may be given. */
export function asksForSeveral(text: string): boolean {
  return /\b(all (that|which) apply|all applicable|select all|one or more|(select|choose|pick) (some|several|multiple|options|items|values)|mehrfach(auswahl|nennung)\w*|alle zutreffenden|plusieurs (choix|réponses)|varias (opciones|respuestas)|più (opzioni|risposte))/i.test(
    text,
  );
}
