import { isParty } from './party.ts';
import { wordsOf } from './tokens.ts';

const personalCore = new Set(
  (
    'name firstname lastname surname forename email mail phone telephone mobile fax address street city town zip ' +
    'zipcode postcode postal county province country password passphrase username login birth birthday dob gender ' +
    'nationality card cvv cvc expiry expiration cardholder coupon voucher promo quantity qty subject message captcha ' +
    'website iban salutation age salary resume cv vat newsletter terms subscribe initials signature ' +
    'tax ansprechpartner unterschrift interlocuteur respondent submitter requester requestor signatory signed assignee ' +
    'vorname nachname telefon straße hausnummer plz ort stadt land passwort benutzername geburtsdatum anrede ' +
    'nachricht betreff postleitzahl nom prénom courriel téléphone adresse ville pays mot passe objet ' +
    'nombre apellido apellidos correo teléfono dirección ciudad país contraseña asunto mensaje ' +
    'nome cognome telefono indirizzo città paese oggetto messaggio'
  ).split(' '),
);
const personalFiller = new Set(
  (
    'your my the a an of or and to first last middle full e given family user business work home contact billing ' +
    'shipping delivery personal number no code state line date company organisation organization job title position ' +
    'how can we help you us about i agree accept have read with privacy policy conditions for security on in me ' +
    'confirm new current repeat enter please optional 1 2 ihre ihr und votre de tu su il la ' +
    'primary secondary id type as et y complet completo legal registered vendor supplier entity person form this completing who function role place official'
  ).split(' '),
);
const personalPhrases =
  /^(first|last|middle)\W*$|^fait à|^((completed|prepared|submitted|filled (in|out)|signed|answered|approved) by|(job )?(title|role|position|function)|summary)\W*$|^((place|location)\W+)?((due|signature|completion|submission|signing|today.?s) )?(date|datum|fecha)( (signed|completed|submitted|of (completion|signature|submission|birth)))?\W*$|how did you (hear|find)|remember me|keep me (signed|logged)|(how|what) can (we|i) (do|help)|(i|you) (agree|accept|consent)|terms (and|of|&)|where do you live|when were you born|^(day|month|year|dd|mm|yyyy|tag|monat|jahr|jour|mois|année|día|mes|año)$|would you (like|prefer|rather)\b|do you (smoke|drink|drive|own a)\b|are you a (first|home|student|new|returning|member|us |u\.s)|\bhow old\b|^((the|your) )?((contract|agreement|insurance|coverage|order|invoice|employment|membership|subscription|project|engagement)( (policy|certificate))? )?(start|end|effective|expir(y|ation)|renewal|termination|commencement)( date)?\W*$/i;

/** Whether a label of a questionnaire asks for the name a company is registered under, which it has on record. */
export const isCompanyName = (text: string): boolean =>
  /\b(legal|registered) (entity |company |business )?name/i.test(text);

/** Whether a label asks who somebody is, where they live or how they pay: the stuff of sign-up and checkout. */
export function isPersonalLabel(text: string): boolean {
  if (personalPhrases.test(text) || isParty(text)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 8 || !words.some((word) => personalCore.has(word))) return false;
  return words.every((word) => personalCore.has(word) || personalFiller.has(word));
}
