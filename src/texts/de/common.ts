import type * as en from '../en/common.ts';
import type { Texts } from '../texts.ts';

type Words<S> = { readonly [K in keyof S]: string };

export const common: Texts['common'] = {
  back: 'Zurück',
  next: 'Weiter',
  save: 'Übernehmen',
  nextUp: 'Als Nächstes:',
  cancel: 'Abbrechen',
  discard: 'Zurückziehen',
  open: 'Öffnen',
  search: {
    label: 'Nicht in der Liste? Wörter des Namens',
    button: 'Suchen',
    more: (shown, all) => `${shown} von ${all} gezeigt; die Suche zeigt andere.`,
    these: (count) =>
      count === 0
        ? 'Nichts passt zu diesen Wörtern; oben stehen die ersten Einträge.'
        : `${count} gefunden: Wählen Sie oben.`,
  },
  required: 'Einige Antworten fehlen oder stimmen nicht. Es wurde nichts gespeichert; siehe unten.',
  movedOn:
    'Der Vorgang wurde inzwischen geändert. Prüfen Sie, was Sie eingegeben haben, und senden Sie es noch einmal.',
  unfinished: (parts) =>
    `Angefangen, aber noch kein Teil des Vorgangs: ${parts}. Das Formular enthält noch, was Sie eingegeben haben.`,
  caseLine: (ref, kind, changed) => `${ref} · ${kind} · zuletzt geändert ${changed}`,
  anew: (ref) =>
    `Das Formular enthält, was Sie in ${ref} geantwortet haben: Sehen Sie jeden Schritt durch und berichtigen Sie, was falsch war. Was Sie erklären, müssen Sie neu ankreuzen.`,
  repeated: '(wiederholt)',
};

export const kinds: Texts['kinds'] = {
  partnerQualification: 'Qualifikation des Partners',
  customerQualification: 'Qualifikation eines Kunden',
  takeover: 'Übernahme',
  customerSetup: 'Kundeneinrichtung',
  order: 'Bestellung',
};

export const status: Words<typeof en.status> = {
  draft: 'Entwurf',
  submitted: 'Eingereicht',
  inReview: 'In Prüfung',
  actionNeeded: 'Rückfrage',
  filed: 'Bei Microsoft eingereicht',
  approved: 'Genehmigt',
  rejected: 'Abgelehnt',
  withdrawn: 'Zurückgezogen',
};

export const verdicts: Texts['verdicts'] = {
  block: 'Blockiert',
  route: 'Anderer Weg',
  hold: 'Wartet',
  warn: 'Bitte beachten',
  pass: 'In Ordnung',
};

export const buttons: Texts['buttons'] = {
  resume: 'Fortsetzen',
  edit: 'Bearbeiten',
  withdraw: 'Zurückziehen',
  reply: 'Antworten',
  startReview: 'Prüfung beginnen',
  ask: 'Rückfrage stellen',
  file: 'Bei Microsoft eingereicht',
  fileAgain: 'Erneut eingereicht',
  decide: 'Microsoft hat geantwortet',
  confirmLegalInfo: 'Rechtliche Informationen bestätigen',
  enterValidationId: 'Überprüfungs-ID eintragen',
  reject: 'Ablehnen',
  reopen: 'Wieder öffnen',
  mailCustomer: 'An den Kunden schreiben',
  mailMicrosoft: 'An Microsoft schreiben',
  keepHistory: 'Verlauf kopieren',
  startAgain: 'Neuer Antrag',
  newCustomer: 'Neuer Kunde',
  order: 'Bestellen',
  takeOn: 'Diesen Vorgang übernehmen',
};

export const clock: Texts['clock'] = {
  running: (day, due, zone) =>
    day === 0
      ? `Gezählt wird ab dem nächsten Geschäftstag; Antwort erwartet bis ${due} (Mo–Fr ohne US-Bundesfeiertage, ${zone})`
      : `Tag ${day} von 2, Antwort erwartet bis ${due} (Mo–Fr ohne US-Bundesfeiertage, ${zone})`,
  overdue: (due, zone) =>
    `Überfällig: Die Antwort wurde bis ${due} erwartet (Mo–Fr ohne US-Bundesfeiertage, ${zone})`,
  paused: (since, left) =>
    `Die Frist steht seit ${since} still; ${left === 1 ? '1 Geschäftstag bleibt' : `${left} Geschäftstage bleiben`}`,
  answered: (day) => `Microsoft hat am ${day} geantwortet`,
};

export const news: Words<typeof en.news> = {
  submitted: 'Ein neuer Antrag wartet auf die Prüfung',
  replied: 'Die Rückfrage wurde beantwortet',
  withdrawn: 'Der Antrag wurde zurückgezogen',
  reviewStarted: 'Die Prüfung Ihres Antrags hat begonnen',
  asked: 'Es gibt eine Rückfrage zu Ihrem Antrag',
  filed: 'Ihr Antrag wurde bei Microsoft eingereicht',
  approvedByMail: 'Microsoft hat per E-Mail genehmigt; „Rechtliche Informationen“ ist noch zu bestätigen',
  nextSteps: 'Microsoft hat mit nächsten Schritten geantwortet',
  approved: 'Ihre Organisation ist für GCC qualifiziert',
  rejected: 'Ihr Antrag wurde abgelehnt',
  reopened: 'Ihr Antrag ist wieder in Prüfung',
  halfWay:
    'Halbzeit: Suchen Sie in Posteingang und Junk-Ordner der Kontaktperson aus dem Antrag nach E-Mails von microsoft.com',
  dueDay:
    'Heute wird die Antwort von Microsoft erwartet: Suchen Sie in Posteingang und Junk-Ordner der Kontaktperson aus dem Antrag nach E-Mails von microsoft.com',
  overdue: 'Die Antwort von Microsoft ist überfällig: Schreiben Sie an US Government Cloud Eligibility',
  codeFound: 'Partner Center zeigt eine Überprüfungs-ID mit dem Namen dieses Kunden: Bitte vergleichen Sie',
  partnerQualified: 'Ihre Organisation ist jetzt für GCC qualifiziert: Sie können hiermit weitermachen',
  renewed: '',
};

export const customerNews: Texts['customerNews'] = {
  filed: 'Der Kunde hat das Formular von Microsoft gesendet',
  approvedByMail:
    'Microsoft hat den Kunden per E-Mail genehmigt; seine Überprüfungs-ID ist noch zu bestätigen',
  approved: 'Ihr Kunde ist für GCC qualifiziert',
  halfWay:
    'Halbzeit: Bitten Sie den Kunden, in Posteingang und Junk-Ordner nach E-Mails von microsoft.com zu suchen',
  dueDay:
    'Heute wird die Antwort von Microsoft an den Kunden erwartet: Bitten Sie ihn, in Posteingang und Junk-Ordner nach E-Mails von microsoft.com zu suchen',
  overdue:
    'Die Antwort von Microsoft an den Kunden ist überfällig: Fragen Sie ihn, ob sie gekommen ist; wenn nicht, schreiben Sie an US Government Cloud Eligibility',
};

export const history: Words<typeof en.history> = {
  opened: 'Begonnen',
  answered: 'Antworten geändert',
  kept: 'Angefangenes behalten, noch nicht abgeschickt',
  submitted: 'Eingereicht',
  edited: 'Zum Ändern zurückgeholt',
  withdrawn: 'Zurückgezogen',
  reviewStarted: 'Prüfung begonnen',
  asked: 'Rückfrage gestellt',
  replied: 'Rückfrage beantwortet',
  filed: 'Bei Microsoft eingereicht',
  decided: 'Antwort von Microsoft festgehalten',
  approved: 'Genehmigt',
  rejected: 'Abgelehnt',
  reopened: 'Wieder geöffnet',
  reminded: 'Erinnerung gesendet',
  codeFound: 'Überprüfungs-ID im Partner Center gefunden',
  takenOn: 'Vorgang übernommen',
};

export const takenFrom: Texts['takenFrom'] = (name) => `zuständig bis dahin: ${name}`;

export const sections: Texts['sections'] = {
  organization: 'Organisation',
  provider: 'Indirekter Anbieter',
  business: 'Behördengeschäft',
  declaration: 'Kontakt und Erklärung',
  body: 'Kunde',
  regulatedData: 'Regulierte Daten und Nachweise',
  tenants: 'Mandanten',
  contact: 'Kontakt und Unterschrift',
  takenOver: 'Zu übernehmender Kunde',
  invitation: 'Einladung',
  filing: 'Einreichung',
  approval: 'Genehmigung',
  yes: 'Ja',
  no: 'Nein',
  none: 'Keine',
  noneYet: 'Noch keine',
};

export const particulars: Texts['particulars'] = {
  openElsewhere: (ref, day, due) =>
    `Es ist ${ref}, eingereicht am ${day}${due ? `; die Antwort von Microsoft wird bis ${due} erwartet` : ''}.`,
  invitedElsewhere: (refs) => `Es ist ${refs}.`,
  qualifiedBefore: (ref, day) => `Genehmigt am ${day} (${ref}).`,
  domain: (domain, id) => `${domain} gehört zum Mandanten ${id}.`,
  tenant: {
    transactingPartner: 'Es geht um den Mandanten des kaufenden Partners.',
    customer: 'Es geht um den eigenen Mandanten des Kunden.',
    takenOver: 'Es geht um den Mandanten des Kunden, der übernommen wird.',
  },
  left: (ref) =>
    `Die zuständige Person ist kein Agent mehr: Schreiben Sie mir ${ref}, um den Vorgang zu übernehmen.`,
  ownerLeft: 'Die zuständige Person ist kein Agent mehr; ein anderer Agent kann den Vorgang übernehmen.',
  criteria: (names) => `Er fehlt bei: ${names}.`,
  validationId: (id) => `Überprüfungs-ID: ${id}.`,
  source: 'Quelle',
  enrolment: 'Am CSP-Programm teilnehmen',
  legalInfo: 'Rechtliche Informationen öffnen',
};
