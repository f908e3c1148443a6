import type { Texts } from '../texts.ts';
import { operations } from './operations.ts';
import { orderSteps } from './order.ts';
import { setupSteps } from './setup.ts';
import { takeoverSteps } from './takeover.ts';

/** Die Karten rund um die Formulare. */
export const caseCards = {
  help: {
    title: 'GCC Desk',
    welcome:
      'Willkommen. Ich führe Sie durch alles zwischen „Dürfen wir Office 365 Government Community Cloud (GCC) verkaufen?“ und „Die Bestellung ist bereitgestellt“, und ich melde mich von selbst, wenn etwas geschieht.',
    intro: 'Das kann ich hier für Sie tun. Klicken Sie, oder schreiben Sie das Wort.',
    examples: 'Außerdem: **vorgänge** Wörter · **GCC-XXXXX** · **prüfen** ID · **warum** P2 · **sprache en**',
  },
  case: {
    title: 'Vorgang',
    history: 'Verlauf',
    details: 'Einzelheiten',
    questionTitle: 'Was gefragt wird',
    answeredTitle: 'Was gefragt wurde',
    replyTitle: 'Die Antwort',
    changed: (parts) => `Geändert seit der Frage: ${parts}.`,
    nextStepsTitle: 'Was Microsoft als Nächstes will',
    rejectionTitle: 'Warum abgelehnt wurde',
    reopeningTitle: 'Warum er wieder geöffnet wurde',
    anewTitle: 'Erneut bei Microsoft einzureichen',
    anew: (parts) =>
      `Geändert, seit das Formular von Microsoft gesendet wurde: ${parts}. Mit diesen Änderungen muss das Formular noch einmal gesendet werden; was Microsoft auf das erste antwortet, zählt nicht.`,
    foundTitle: 'Im Partner Center gefunden, nicht bestätigt',
    found: (id, organization, seen) =>
      `Überprüfungs-ID ${id}, vergeben an „${organization}“. Quelle: Überprüfungscodes im Partner Center, gelesen am ${seen}.`,
    compare: 'Vergleichen Sie sie mit der E-Mail von Microsoft, bevor Sie sie festhalten.',
    full: 'Dieser Vorgang hat 500 Einträge im Verlauf und nimmt keine Antworten mehr an. Reichen Sie ihn ein, wie er ist, oder ziehen Sie ihn zurück und beginnen Sie neu.',
    moved: 'Jemand war schneller, oder die Karte war alt: Es wurde nichts geändert. So steht es jetzt.',
    refused: 'Das dürfen Sie nicht entscheiden, oder es geht jetzt nicht: Es wurde nichts geändert.',
    leftTitle: 'Ohne zuständige Person',
    left: (name) =>
      name
        ? `Zuständig war ${name}; die Person ist kein Agent mehr.`
        : 'Die bisher zuständige Person ist kein Agent mehr.',
    leftToYou:
      'Sie können den Vorgang übernehmen. Dann sind Sie zuständig, erfahren davon und können ihn weder prüfen noch klären.',
    leftToAgents: (ref) => `Jeder Agent desselben Partners kann ihn übernehmen und schreibt mir dazu ${ref}.`,
  },
  'case-list': {
    title: 'Vorgänge',
    mine: 'Ihre Vorgänge',
    customers: 'Ihre Kunden',
    takeovers: 'Ihre Übernahmen',
    queue: 'Wartet auf die Prüfung',
    found: 'Vorgänge mit diesen Wörtern',
    empty: 'Hier ist nichts. „hilfe“ zeigt, was Sie tun können.',
    emptyFound: 'Kein Vorgang hat diese Wörter. „vorgänge“ zeigt alle.',
    emptyMine: 'Sie haben noch keine Vorgänge. „qualifizieren“ beginnt den ersten.',
    emptyQualified: 'Sie haben noch keine Vorgänge. „kunde“ beginnt den ersten.',
    more: 'Mehr anzeigen',
    range: (from, to, all) => `${from} bis ${to} von ${all}`,
    moreThan: (all) => `mehr als ${all}`,
  },
  tenant: {
    title: 'Welcher Mandant ist das?',
    kind: 'Art',
    id: 'Mandanten-ID',
    use: 'Wo sie verwendbar ist',
    usage: 'Sagen Sie, welchen: prüfen ID-mit-36-Zeichen, oder prüfen firma.com.',
    kinds: {
      commercial: 'Kommerziell',
      gcc: 'Government Community Cloud (GCC)',
      azureGovernment: 'Azure Government oder GCC High',
      gccHigh: 'GCC High',
      dod: 'US-Verteidigungsministerium',
      sovereign: 'Eine andere nationale Cloud',
      missing: 'Diesen Mandanten gibt es nicht',
      unknown: 'Ließ sich nicht feststellen',
    },
    places: {
      ownPartner: 'Das eigene Formular (S1)',
      transactingPartner: 'Das Formular eines Kunden (S2), als kaufender Partner',
      customer: 'Das Formular eines Kunden (S2), als Mandant des Kunden',
      takenOver: 'Eine Übernahme (S5), als Mandant des Kunden',
    },
    may: {
      yes: 'Ja',
      mind: (rules) => `Ja, aber beachten Sie ${rules}`,
      no: (rules) => `Nein: ${rules}`,
    },
  },
  rule: {
    title: 'Regel',
    applies: 'Was sie sagt',
    why: 'Warum',
    advice: 'Was zu tun ist',
    verdict: 'Bewertung',
    source: 'Quelle',
    readOn: (day) => `gelesen am ${day}`,
    unknown: (known) => `Fragen Sie nach einer dieser Regeln, zum Beispiel „warum P2“:\n\n${known}`,
    range: (first, last, about) => `- ${first} bis ${last}: ${about}`,
    families: {
      P: 'die Qualifikation des Partners',
      T: 'Mandanten-IDs',
      C: 'die Qualifikation eines Kunden',
      V: 'die Einrichtung eines Kunden im Partner Center',
      O: 'Bestellungen',
      X: 'die Übernahme eines Kunden',
      K: 'die Frist für die Antwort von Microsoft',
    },
  },
  'next-step': {
    title: 'Der nächste Schritt',
    whose: 'Wer am Zug ist',
    you: 'Sie',
    colleague: 'Eine Kollegin oder ein Kollege',
    reviewer: 'Eine Prüferin oder ein Prüfer',
    microsoft: 'Microsoft',
    provider: 'Ihr indirekter Anbieter',
    customer: 'Der Kunde',
    desk: 'GCC Desk, von selbst',
    operator: 'Der Betrieb',
    steps: {
      start: 'Qualifizieren Sie Ihre Organisation: Das kommt vor allem anderen.',
      colleagueApplied:
        'Für eine Organisation gibt es schon einen Antrag. Ist es Ihre, so können Ihre Kunden Anträge stellen, sobald sie qualifiziert ist; gehören Sie zu einer anderen, schreiben Sie „qualifizieren“.',
      continue: 'Füllen Sie den Antrag zu Ende aus und reichen Sie ihn ein.',
      mendDraft: 'So lässt sich der Antrag nicht einreichen: Sehen Sie nach, was im Weg steht.',
      provider:
        'Ihr indirekter Anbieter ist am Zug; senden Sie ihm die E-Mail, falls das noch nicht geschehen ist.',
      awaitReview: 'Die Prüfung Ihres Antrags beginnt.',
      awaitFiling: 'Ihr Antrag wird geprüft und das Formular bei Microsoft eingereicht.',
      reply: 'Beantworten Sie die Rückfrage.',
      customerFiles: 'Der Antrag wird geprüft; dann sendet der Kunde das Formular von Microsoft.',
      awaitMicrosoft: 'Microsoft antwortet per E-Mail mit den nächsten Schritten.',
      customerHears: 'Microsoft antwortet dem Kunden per E-Mail mit den nächsten Schritten.',
      legalInfo:
        'Eine Prüferin oder ein Prüfer sucht Government_community_cloud unter „Rechtliche Informationen“.',
      validationId:
        'Eine Prüferin oder ein Prüfer gleicht die Überprüfungs-ID des Kunden im Partner Center ab.',
      nextSteps: 'Eine Prüferin oder ein Prüfer kümmert sich um das, was Microsoft als Nächstes will.',
      customers:
        'Ihre Organisation ist qualifiziert. Lassen Sie Ihre Kunden den Antrag stellen, bevor sie etwas kaufen.',
      providersCustomers:
        'Hier ist ein Partner qualifiziert. Ist er Ihr Anbieter, so lassen Sie Ihre Kunden den Antrag stellen, bevor sie etwas kaufen.',
      setUp: 'Der Kunde ist qualifiziert: Richten Sie ihn mit seiner Überprüfungs-ID im Partner Center ein.',
      review: 'Arbeiten Sie an dem Antrag, der am längsten wartet.',
      overdue: 'Die Antwort von Microsoft ist überfällig: Schreiben Sie an US Government Cloud Eligibility.',
      customerOverdue:
        'Die Antwort von Microsoft an den Kunden ist überfällig: Fragen Sie ihn, ob sie gekommen ist; wenn nicht, schreiben Sie an US Government Cloud Eligibility.',
      idle: 'Nichts wartet auf Sie.',
      operate: 'Sehen Sie die Zustellungen durch, die gescheitert sind.',
      settle: 'Suchen Sie die Bestellung im Partner Center, und geben Sie hier an, was daraus geworden ist.',
      takenOnByAgent:
        'Die zuständige Person ist kein Agent mehr: Bitten Sie einen anderen Agenten, den Vorgang über seine Nummer zu übernehmen.',
      watch: 'Sehen Sie im Partner Center nach der Bestellung: Sie dauert länger als üblich.',
      compareCode:
        'Partner Center zeigt eine Überprüfungs-ID mit dem Namen des Kunden: Vergleichen Sie sie, und halten Sie die Antwort von Microsoft fest.',
      ...setupSteps,
      ...takeoverSteps,
      ...orderSteps,
    },
  },
  history: {
    title: 'Der ganze Verlauf',
    intro:
      'Kopieren Sie diese Zeilen in eine Textdatei und bewahren Sie sie auf. Jeder Eintrag trägt den Hash des vorigen: Wer GCC Desk betreibt, kann mit „npm run verify“ zeigen, ob etwas geändert wurde.',
    range: (from: number, to: number, all: number) => `Einträge ${from} bis ${to} von ${all}`,
    lines: 'JSON-Zeilen',
    more: 'Nächste Einträge',
  },
  'mail-draft': {
    title: 'Die E-Mail ist fertig',
    intro:
      'Öffnen Sie sie in Ihrem E-Mail-Programm und ändern Sie dort, was Sie möchten, oder kopieren Sie sie.',
    to: 'An',
    subject: 'Betreff',
    body: 'Text',
    open: 'Im E-Mail-Programm öffnen',
    inLanguage: { en: 'Auf Englisch', de: 'Auf Deutsch' },
  },
  operations,
} satisfies Partial<Texts['cards']>;
