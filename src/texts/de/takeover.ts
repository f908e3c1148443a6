import type { GccStanding } from '../../domain/gccStanding.ts';
import type { InvitationMail } from '../en/takeover.ts';

/** Die Formulare einer Übernahme. */
export const takeoverForms = {
  'takeover-customer': {
    title: 'Einen GCC-Kunden übernehmen',
    step: 'Schritt 1 von 2: der Kunde',
    intro:
      'Ein Kunde, der schon bei einem anderen Partner in GCC ist, kann auch Ihr Kunde werden: Er nimmt eine Einladung an und erscheint in der Kundenliste im Partner Center. Lassen Sie sich vom Kunden seine Mandanten-ID geben; daran erkenne ich, dass er angenommen hat.',
    customerName: {
      label: 'Rechtlicher Name des Kunden',
      hint: 'Ausgeschrieben, zum Beispiel „Example Transit District“',
      error: 'Geben Sie den rechtlichen Namen mit höchstens 200 Zeichen ein.',
    },
    customerTenant: {
      label: 'Mandanten-ID des Kunden',
      hint: 'Oder Domäne: behoerde.onmicrosoft.com',
      error: 'Geben Sie die Mandanten-ID oder einen Domänennamen an, höchstens 253 Zeichen.',
    },
    market: { label: 'Wo ist der Kunde?', error: 'Wählen Sie, wo der Kunde ist.' },
    markets: { us: 'In den USA oder einem US-Territorium', elsewhere: 'Anderswo' },
    reseller: {
      label: 'Mandanten-ID des indirekten Wiederverkäufers',
      hint: 'Leer lassen, wenn Sie direkt verkaufen',
      error:
        'Geben Sie die Mandanten-ID eines Ihrer indirekten Wiederverkäufer an, oder lassen Sie das Feld leer.',
    },
    contactName: {
      label: 'Globaler Administrator beim Kunden',
      error: 'Geben Sie den Namen mit höchstens 100 Zeichen ein.',
    },
    email: {
      label: 'Dienstliche E-Mail-Adresse dieser Person',
      hint: 'vorname.name@example.gov',
      error:
        'Geben Sie eine einzelne E-Mail-Adresse ohne Umlaute und Akzente ein, zum Beispiel vorname.name@example.gov.',
    },
    noReseller:
      'Das ist im Partner Center keiner Ihrer indirekten Wiederverkäufer. Es wurde nichts gespeichert.',
    refused: (why: string) => `${why} Es wurde nichts gespeichert.`,
  },
  'takeover-invitation': {
    title: 'Die Einladung',
    step: 'Schritt 2 von 2: die E-Mail an den Kunden',
    intro:
      'Ändern Sie den Text, wie Sie möchten, aber behalten Sie den Link bei: Er verbindet den Kunden mit Ihnen.',
    to: 'An',
    subject: { label: 'Betreff', error: 'Geben Sie einen Betreff an, höchstens 200 Zeichen.' },
    body: {
      label: 'Text der E-Mail',
      error: 'Geben Sie einen Text von höchstens 4.000 Zeichen an, der den Link enthält.',
    },
    restored:
      'Der Link fehlte oder war verändert (Regel X4). Er steht jetzt wieder im Text; gespeichert wurde nichts.',
    typed:
      'Sie haben den Text geändert, darum bleibt er, wie er ist. Leeren Sie ihn, um den vorbereiteten zu bekommen.',
    inLanguage: { en: 'Text auf Englisch', de: 'Text auf Deutsch' },
    submit: 'Diesen Text behalten',
  },
  'takeover-sent': {
    title: 'Die Einladung wurde gesendet',
    intro:
      'Von diesem Tag an beobachte ich die Kundenliste im Partner Center. Nach fünf Geschäftstagen ohne Antwort erinnere ich Sie, nach zwanzig gilt die Einladung als verfallen.',
    sentOn: {
      label: 'Gesendet am',
      error:
        'Geben Sie den Tag an, an dem die E-Mail gesendet wurde: nicht in der Zukunft, höchstens 60 Tage her.',
    },
    submit: 'Festhalten',
  },
  'takeover-discard': {
    title: 'Diesen Entwurf verwerfen?',
    intro: 'Es ist keine Einladung als gesendet festgehalten, und niemand erfährt davon.',
    submit: 'Ja, verwerfen',
  },
  'takeover-end': {
    title: 'Diese Übernahme beenden?',
    intro:
      'Bei Microsoft erfährt davon niemand. Nimmt der Kunde doch noch an, bemerke ich es, und es geht weiter.',
    outcome: { label: 'Warum?', error: 'Wählen Sie, warum sie endet.' },
    outcomes: { declined: 'Der Kunde hat abgelehnt', lapsed: 'Wir geben sie auf' },
    submit: 'Ja, beenden',
  },
};

/** Wo ein Kunde, der angenommen hat, mit GCC steht. */
export const standings: Record<GccStanding | 'unread', string> = {
  approved: 'Partner Center zeigt die besondere Qualifikation Government Community Cloud.',
  inReview: 'Microsoft prüft die Qualifikation des Kunden für die Government Community Cloud.',
  denied: 'Microsoft hat die Qualifikation des Kunden für die Government Community Cloud abgelehnt.',
  unknown: 'Partner Center zeigt Government Community Cloud mit einem Status, den wir nicht kennen.',
  other: 'Partner Center zeigt eine andere besondere Qualifikation.',
  none: 'Partner Center zeigt keine besondere Qualifikation.',
  unread: 'Die besondere Qualifikation ließ sich im Partner Center noch nicht lesen.',
};

/** What else is said about a take-over. */
export const takeoverLines = {
  standing: 'Besondere Qualifikation',
  invited: (sent: string, lapses: string) =>
    `Einladung gesendet am ${sent}; sie gilt ab ${lapses} als verfallen, wenn der Kunde nicht annimmt`,
};

export const takeoverStatus = {
  drafted: 'Entwurf',
  sent: 'Einladung gesendet',
  accepted: 'Angenommen',
  declined: 'Abgelehnt vom Kunden',
  lapsed: 'Verfallen',
};

export const takeoverButtons = {
  showMail: 'E-Mail öffnen',
  changeMail: 'Text ändern',
  changeCustomer: 'Kunden ändern',
  wasSent: 'Die E-Mail ist gesendet',
  sentAgain: 'Noch einmal gesendet',
  discardDraft: 'Entwurf verwerfen',
  endTakeover: 'Übernahme beenden',
  newTakeover: 'Weiterer Kunde',
};

export const takeoverHistory = {
  sent: 'Einladung gesendet',
  lapsed: 'Verfallen oder aufgegeben',
  declined: 'Vom Kunden abgelehnt',
  accepted: 'Vom Kunden angenommen',
  checked: 'Besondere Qualifikation geprüft',
};

/** Was eine Karte zu einer Übernahme, die ungefragt kommt, zuerst sagt. */
export const takeoverNews = {
  invitationWaits:
    'Seit fünf Geschäftstagen hat niemand Ihre Einladung angenommen: Fragen Sie beim Kunden nach',
  invitationLapsed: 'Ihre Einladung ist verfallen: Niemand hat sie binnen zwanzig Geschäftstagen angenommen',
  invitationAccepted:
    'Der Kunde hat Ihre Einladung angenommen; jetzt wird seine besondere Qualifikation geprüft',
  takeoverReady: 'Der Kunde gehört jetzt zu Ihnen und ist für GCC qualifiziert: Sie können bestellen',
  takeoverRefused:
    'Partner Center zeigt einen Kunden, der angenommen hatte, seit einem Tag nicht mehr: Seine Beziehung zu uns kann beendet sein',
  takeoverHeld: 'Der Kunde gehört zu Ihnen, darf aber GCC derzeit nicht bestellen',
};

export const takeoverSteps = {
  continueTakeover: 'Stellen Sie die Einladung an den Kunden fertig.',
  sendInvitation: 'Senden Sie dem Kunden die Einladung, und halten Sie das fest.',
  awaitAcceptance: 'Ein globaler Administrator des Kunden nimmt die Einladung an.',
  nudgeCustomer: 'Fragen Sie den Kunden nach der Einladung, und senden Sie sie bei Bedarf noch einmal.',
  awaitStanding: 'Ich prüfe die besondere Qualifikation des Kunden und sage Ihnen Bescheid.',
  mendStanding:
    'Die besondere Qualifikation des Kunden muss GCC werden: Schreiben Sie an US Government Cloud Eligibility.',
  orderTakenOver: 'Bestellen Sie für den Kunden aus dem Behördenkatalog.',
};

/** Die E-Mail, die einen Kunden einlädt. */
export const invitationMail = {
  subject: (partner: string) =>
    `Bitte nehmen Sie ${partner || 'uns'} als Ihren Partner für Office 365 GCC an`,
  body: ({ contact, company, partner, link }: InvitationMail) =>
    [
      `Guten Tag ${contact},`,
      '',
      `${partner ? `${partner} möchte` : 'wir möchten'} ${company} Clouddienste von Microsoft in der Government Community Cloud (GCC) bereitstellen. Dafür muss ein globaler Administrator Ihrer Organisation im Microsoft 365 Admin Center eine Handelspartnerbeziehung mit uns annehmen:`,
      '',
      link,
      '',
      'An Ihren jetzigen Abonnements ändert sich nichts, und der Link gibt uns keinen Zugriff auf Ihre Daten. Wenn Sie selbst kein globaler Administrator sind, leiten Sie diese E-Mail bitte an einen weiter.',
      '',
      'Bitte geben Sie uns Bescheid, wenn Sie angenommen haben oder wenn Sie das nicht möchten.',
      '',
      'Mit freundlichen Grüßen',
    ].join('\n'),
};
