import { wordsOf } from './tokens.ts';

/** A comment label holds at least one word that begins like this … */
const core =
  /^(comment|remar[kq]|notes?$|expl(a|i[qc])|elaborat|justif|descri|det(ail|alle|tagli)|context|rationale|reasons?$|clarif|e?specif|eviden[cz]|nachweis|preuve|coment|kommentar|(be|an)merkung|erläuter|begründ|hinweise|einzelheit|ergänzung|zusatzinfo|spezifizier|angeben|notizen|pr[eé]cis|observacion|notas|osservazion|spieg)/;
/** … and otherwise only words like these, that add no subject of their own. */
const filler = new Set(
  (
    'please enter your here any additional further optional other provide add give leave write a an the if yes no ' +
    'so not applicable n na or and of for to this that it in on more below above answer answers response selected ' +
    'selection choice why how box field text only when where partially partial vendor supplier company ' +
    'necessary appropriate required needed relevant question you we have has is with brief briefly full supporting ' +
    'supplementary information informationen informations informazioni info angaben ergänzende información adicional aggiuntive ' +
    'ulteriori as also short reference references documentation otherwise chosen choose chose value default behind about anything else ' +
    'bitte ihre ihren geben sie hier ein eine wenn ja nein falls zusätzliche weitere oder und zu zur ihrer antwort ' +
    'oui non veuillez votre ici le la les des une un de du à complémentaires supplémentaires entrez réponse ' +
    'sí por favor su respuesta aquí adicionales añada indique si es el los en sì se inserire qui il lo gli vostro'
  ).split(' '),
);

/** "Information" alone may be a title; more of it is asked for beside an answer. */
const moreInformation =
  /\b(additional|further|more|other|supplementary) info|(zusätzliche|weitere|ergänzende) (info|angaben)|informations? (complément|supplément)|información adicional|(ulteriori informazioni|informazioni (aggiuntive|ulteriori))/i;

/** Whether a label says no more than "say more about the answer above": "Comments", "If yes, please explain". */
export function isCommentLabel(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > 20 || words.some((word) => !filler.has(word) && !core.test(word) && !/^\d+$/.test(word)))
    return false;
  return words.some((word) => core.test(word)) || moreInformation.test(text);
}

/** Whether the head of a column beside the answers asks for more on each: "Implementation description", "Evidence URL". */
export function isMoreColumn(head: string): boolean {
  const words = wordsOf(head);
  return (
    words.length <= 4 && !head.includes('?') && words.some((word) => core.test(word) || compound.test(word))
  );
}

const compound = /(beschreibung|kommentar|nachweis)e?n?$/;

/** Whether a label depends on the answer above and asks nothing on its own: "If yes, describe the algorithm". */
export function isConditionalRequest(text: string): boolean {
  return (
    /^\W*(if|when|where|wenn|falls|si|se)\W+['"‘“]?(yes|no|so|not|applicable|partial(ly)?|other|ja|nein|oui|non|sí|sì|you answered)\b/iu.test(
      text,
    ) && !text.includes('?')
  );
}

const fileWords = new Set(
  (
    'load upload attach import add choose select browse drag drop file files document documents documentation ' +
    'attachment attachments evidence supporting here or and to your a an the from answer answers please optional max ' +
    'mb pdf no chosen click relevant any datei dateien hochladen auswählen anhang fichier joindre archivo adjuntar'
  ).split(' '),
);

/** Whether a text only invites to hand a file over: "Drop files here or browse". */
export function isFileInvitation(text: string): boolean {
  if (/\b(files?|here|browse|drag|dateien?|fichiers?|archivos?)\b/i.test(text) && isAttachLabel(text))
    return true;
  return text.length < 100 && /\b(drag|drop|paste)\b.*\b(files?|browse)\b/i.test(text);
}

/** Whether the label of a file control only offers to attach something, and asks for nothing in particular. */
export function isAttachLabel(text: string): boolean {
  return wordsOf(text).every((word) => fileWords.has(word) || /^\d+$/.test(word));
}
