import { isAffirmative } from './answers.ts';
import { isEmptyChoice } from './empty.ts';
import { isQuestionLike } from './prompts.ts';

const toolLabels = new RegExp(
  [
    '^((global|quick|site|advanced) )?(search|filt(er|ra)n?r?|filtrer|find|sort|suche?n?|recherche[r]?|buscar|cerca)\\b',
    '^(language|sprache|langue|idioma|lingua|theme|dark mode|time ?zone|currency|page size|page|zoom)\\b.{0,12}$',
    '^(show|hide|view)\\b.{0,30}\\b(only|unanswered|answered|all)$|^(assign(ed)? to|due)\\W*$|send me (a|an e-?mail) (copy|receipt)|copy of my (responses|answers)',
    '^(labels|tags)$|(rows|items|results|entries|einträge) per page|go to page|jump to|^(de)?select all(?! that)|^show\\b.{0,20}entries',
    'was this .{0,24}helpful|(how|what) (can|could) we (improve|do better)|how (likely|satisfied) are you(?! with your (current|own)\\b)|did this .{0,24}(help|answer)|are you (a )?(human|robot)|not a robot|captcha|honeypot|leave (this )?(field )?(blank|empty)',
    '\\bcookies?\\b.{0,40}(accept|allow|preferences|settings)|(accept|allow|use of|(?<!you )uses?|strictly necessary|analytics|marketing) cookies',
    'newsletter|subscribe to (our|the|your)\\b|^poll\\b',
    '^(i|we) (have read|agree|accept|consent).{0,60}(privacy|terms|conditions|policy|(receive|receiving) .{0,30}(communication|e-?mail|news|market))|^ich (habe|stimme).{0,60}datenschutz',
  ].join('|'),
  'i',
);
/** What a message box says in itself; as a written label such words may be a question's. */
const composerHints =
  /^(type|write|enter|send|leave|add|post|start)( us)?( in)?( a| an| your| the)?( new| public)? ?(message|reply|comment|note|chat|post|tweet|question here|prompt|text here)?\b.{0,16}(\.\.\.|…)?$|^(message|reply|ask|chat|comment|say something|what.s on your mind|tweet)\b/i;

/** A message box says so whatever stands above it. */
export const isMessageHint = (hint: string): boolean =>
  composerHints.test(hint) && /message|reply|chat|post|tweet|^ask (.{2,3} )?(any|a q)/i.test(hint);

/** Whether a control is a tool of the site by its prompt. `fromHint`: the prompt is a placeholder or aria-label. */
export function isToolLabel(text: string, fromHint: boolean): boolean {
  return toolLabels.test(text) || (fromHint && composerHints.test(text));
}

/**
 * Whether a control beside the questions, by its label, only keeps track of the work on them: how far it is, who does
 * it, which of them are listed, what the reviewer notes.
 */
export function isOfWorkflow(label: string, options: readonly string[]): boolean {
  if (reviewerNotes.test(label)) return true;
  if (options.some((option) => /^only (mine|my|open|un\w+|overdue)\b/i.test(option))) return true;
  const isFilter = options.length > 1 && /^(any|all (questions|items|sections))$/i.test(options[0] ?? '');
  // What may be anything is only looked for, unless it is asked for.
  if (isFilter && (!isQuestionLike(label) || options.some(isAffirmative))) return true;
  const told = options.filter((option) => !isEmptyChoice(option));
  if (told.length < 2 || !trackLabels.test(label)) return false;
  return (
    /^(assign|show|reviewer|priority)/i.test(label) ||
    /^(all|any|alle|tous|tod[ao]s)/i.test(told[0] ?? '') ||
    told.every((option) => workStates.test(option))
  );
}
const reviewerNotes = /^(internal|reviewer|auditor|prüfer)\W?s? ?(comment|note|remark|kommentar|notiz)/i;
const trackLabels = /^(\w+ )?(stat(us|e|ut|o)|assign\w*( to)?|show|owner|reviewer|priority)$/i;
const workStates =
  /^(draft|ready|open|new|to ?do|waiting|closed|done|pending|submitted|approved|rejected|(un)?answered|completed?|(in|under|needs) (review|progress))\b/i;

/** Whether a text tells visitors that the site sets cookies, or lets them choose which. */
export function isCookieNotice(text: string): boolean {
  return /\bcookie.?(settings|preferences|consent|notice|einstellungen|hinweis)|\b(we|site|app|partners) uses?\b.{0,30}\bcookies|\b(verwende[nt]|nutz(en|t)|utilis(ons|e)|utiliza(mos)?|usa(mos)?|utilizziamo|usiamo)\b.{0,30}\bcookies?|\b(paramètres|gestion|gérer|configura\p{L}+|preferencias|impostazioni|preferenze)\b.{0,16}\bcookies?/iu.test(
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
  /\b(subscribe|sign[- ]?(up|in)|log[- ]?in|register|newsletter|(book|request|get|schedule) (a |your )?demo|contact sales|talk to (sales|us)|get in touch|free trial|abonnieren|anmelden|registrieren|s.inscrire|s.abonner|connexion|suscrib\w+|registrarse|iscriviti|accedi)\b/i.test(
    title,
  );

/** Titles of what asks about security without being sent to a vendor: a quiz, a report of something that happened. */
export const isOtherForm = (title: string): boolean =>
  /\b(quiz|poll|report (an?|it) (\w+ )?(incident|issue|problem|bug)|submit a (request|ticket)|apply( now| for)?|webinar|summit|return an?|your (order|delivery|booking|appointment|visit|feedback)|an appointment|get (a|your)( free)? quote|how was (your|the)|satisfaction|^feedback|csat|how did we do|(rental|lease|loan|job|visa|membership|admission) application)\b/i.test(
    title.slice(0, 400),
  );

/** What people are asked about themselves or a service, in a survey as companies are. */
export const isSurveyOfPeople = (title: string): boolean =>
  /\b(employee|staff|engagement|pulse|customer|guest|alumni|exit|mitarbeiter|kunden)\W?(engagement |satisfaction |opinion |experience |zufriedenheits)?(survey|befragung|umfrage)|\bpatient\W(health )?(questionnaire|intake|survey)/i.test(
    title.slice(0, 400),
  );

/** Words on a page that announce a questionnaire, and words that only say who deals with whom. */
const announcement =
  /questionnaire|assessment|survey|due diligence|security (review|check)|\brf[pix]\b|request for (proposal|information)|self[- ]?attestation|checklist|\b(caiq|vsaq|hecvat|sig lite|tisax)\b|frage(bogen|nkatalog)|sondage|selbstauskunft|évaluation|cuestionario|questionario/i;
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
  /\b(encrypt|secur|back-?up|vuln[eé]rab|pen(etration|test)|incident|breach|polic(y|ies)|complian|audit|certif|gdpr|data (centers?|protection|retention|processing)|access (control|right)|authenticat|multi-?factor|mfa|sso|logg(ed|ing)|firewall|network|malware|patch|disaster|continuity|recovery|sub-?(processor|contract)|third.part|vendor|supplier|your (organi[sz]ation|company|product|solution|service|platform|system|software|application|employees|staff)|risk|threat|hosting|infrastructure|(our|personal|customer|client|user|sensitive|confidential) data|background check|privileg|verschlüssel|sicherheit|datenschutz|chiffr|sécurité|cifrad|seguridad|sicurezza|votre (entreprise|organisation|société)|ihre[ms]? (unternehmen|organisation)|su empresa|vostra azienda|sauvegard|schwachstell|datensicher)/i;
export const hasQuestionnaireSubject = (text: string): boolean => subject.test(text);

/** What else a vendor is asked about; people are asked about it too, so it does not make a questionnaire. */
export const isOfTrade = (text: string): boolean =>
  /\b(how (do|are|is) your?\b|data\b|ke(ep|pt)\b|process|procedur|document|passwords?\b|accounts?\b|identit|deploy|iso ?\d|soc ?\d|acc[eè]s|api\b|provider|users?\b|integrat|admin|environment|server|laptop|device|endpoint|employee|staff|customers?\b|client|contract|system|software|code|cloud|tenant|region|hosted|stored|ret(ain|ention)|delet|monitor|alert|keys?\b|test(s|ed|ing)?\b|review|train(ed|ing)\b|asset|change (manage|control)|sla\b|uptime|insur|prozess|verfahren|mitarbeit|kunden|daten|procédure|salarié|données|proceso|procedimiento|emplead|datos|dipendent|dati\b|mots de passe|correctif|prestataire|zugriff|zugang|benutzer|richtlinie|dienstleist|phishing|antivir)/i.test(
    text,
  ) || hasQuestionnaireSubject(text);
