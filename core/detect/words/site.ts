import { wordsOf } from './tokens.ts';

const personalCore = new Set(
  (
    'name firstname lastname surname forename email mail phone telephone mobile fax address street city town zip ' +
    'zipcode postcode postal county province country password passphrase username login birth birthday dob gender ' +
    'nationality card cvv cvc expiry expiration cardholder coupon voucher promo quantity qty subject message captcha ' +
    'website iban salutation age salary resume cv vat newsletter terms subscribe ' +
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
    'confirm new current repeat enter please optional 1 2 ihre ihr und votre de tu su il la'
  ).split(' '),
);
const personalPhrases =
  /how did you (hear|find)|remember me|keep me (signed|logged)|(how|what) can (we|i) (do|help)|(i|you) (agree|accept|consent)|terms (and|of|&)|where do you live|when were you born/i;

/** Whether a label asks who somebody is, where they live or how they pay: the stuff of sign-up and checkout. */
export function isPersonalLabel(text: string): boolean {
  if (personalPhrases.test(text)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 8 || !words.some((word) => personalCore.has(word))) return false;
  return words.every((word) => personalCore.has(word) || personalFiller.has(word));
}

const toolLabels = new RegExp(
  [
    '^(search|filter|find|sort|suche?n?|recherche[r]?|buscar|cerca|filtern)\\b',
    '^(language|sprache|langue|idioma|lingua|theme|dark mode|time ?zone|currency|page size|page|zoom)\\b.{0,12}$',
    '(rows|items|results|entries|einträge) per page|go to page|jump to|select all|deselect all|^show\\b.{0,20}entries',
    'was this .{0,24}helpful|did this .{0,24}(help|answer)|are you (a )?(human|robot)|not a robot|captcha|honeypot|leave (this )?(field )?(blank|empty)',
    '\\bcookies?\\b.{0,40}(accept|allow|preferences|settings)|(accept|allow|use of|uses?|strictly necessary|analytics|marketing) cookies',
    'newsletter|subscribe to|^poll\\b',
    '^(i|we) (have read|agree|accept|consent).{0,60}(privacy|terms|conditions|policy)|^ich (habe|stimme).{0,60}datenschutz',
  ].join('|'),
  'i',
);
/** What a message box says in itself; as a written label such words may be a question's. */
const composerHints =
  /^(type|write|enter|send|leave|add|post|start)( us)?( in)?( a| an| your| the)?( new| public)? ?(message|reply|comment|note|chat|post|question here|prompt|text here)?\b.{0,16}(\.\.\.|…)?$|^(message|reply|ask|chat|comment|say something|what.s on your mind|tweet)\b/i;

/** A message box says so whatever stands above it. */
export const isMessageHint = (hint: string): boolean =>
  /^(type|write|enter|send|post|start)?( us)?( a| an| your)?( new)? ?(message|reply|chat|post|tweet)\b.{0,24}$|^ask (me |us |ai )?(anything|a question)\b/i.test(
    hint,
  );

/** Whether a control is a tool of the site by its prompt. `fromHint`: the prompt is a placeholder or aria-label. */
export function isToolLabel(text: string, fromHint: boolean): boolean {
  return toolLabels.test(text) || (fromHint && composerHints.test(text));
}

/** Whether a text tells visitors that the site sets cookies, or lets them choose which. */
export function isCookieNotice(text: string): boolean {
  return /\bcookie.?(settings|preferences|consent|notice|einstellungen|hinweis)|\b(we|site|app) uses?\b.{0,30}\bcookies|\b(verwende[nt]|nutz(en|t)|utilis(ons|e)|utiliza(mos)?|usa(mos)?|utilizziamo|usiamo)\b.{0,30}\bcookies?|\b(paramètres|gestion|gérer|configura\p{L}+|preferencias|impostazioni|preferenze)\b.{0,16}\bcookies?/iu.test(
    text,
  );
}

/** Whether a page calls itself the settings of something: its switches are no statements about anybody. */
export const isSettingsPage = (announcement: string): boolean =>
  /\b(settings|preferences|my account|einstellungen|paramètres|ajustes|impostazioni)\b/i.test(
    announcement.slice(0, 4096),
  );

/** What a form is sent with, or titled, that signs somebody up or in. */
export const isSiteForm = (title: string): boolean =>
  /\b(subscribe|sign[- ]?(up|in)|log[- ]?in|register|newsletter|abonnieren|anmelden|registrieren|s.inscrire|s.abonner|connexion|suscrib\w+|registrarse|iscriviti|accedi)\b/i.test(
    title,
  );

/** Words on a page that announce a questionnaire, and words that only say who deals with whom. */
const announcement =
  /questionnaire|assessment|survey|due diligence|security review|\brf[pix]\b|request for (proposal|information)|self[- ]?attestation|checklist|\b(caiq|vsaq|hecvat|sig lite|tisax)\b|fragebogen|selbstauskunft|évaluation|cuestionario|questionario/i;
const dealings =
  /vendor|supplier|third[- ]party|compliance|\b(iso ?27001|soc ?2)\b|lieferant|fournisseur|proveedor|fornitore/i;

/** How plainly a page says that it is a questionnaire: 2 in so many words, 1 by whom it is for, 0 not at all. */
export function announcementStrength(text: string): 0 | 1 | 2 {
  const start = text.slice(0, 4096);
  if (announcement.test(start)) return 2;
  return dealings.test(start) ? 1 : 0;
}

/** Subjects of vendor questionnaires, as stems. */
const subject =
  /\b(encrypt|secur|backup|back-up|vulnerab|penetration|pentest|incident|breach|polic(y|ies)|complian|audit|certif|gdpr|data (centers?|protection|retention|processing)|personal data|access control|authenticat|multi-?factor|mfa|sso|logg(ed|ing)|firewall|network|malware|patch|disaster|continuity|recovery|sub-?processor|subcontract|third.part|vendor|supplier|your (organi[sz]ation|company|product|solution|service|platform|system|software|application|employees|staff)|risk|threat|password polic|hosting|infrastructure|verschlüssel|sicherheit|datenschutz|chiffr|sécurité|cifrad|seguridad|sicurezza)/i;
export const hasQuestionnaireSubject = (text: string): boolean => subject.test(text);
