import type * as en from '../en/setupForms.ts';
import type { Texts } from '../texts.ts';

type Forms = Pick<Texts['cards'], keyof typeof en.setupForms>;

const whichCode = {
  validationId: { label: 'Überprüfungs-ID', error: 'Wählen Sie eine der angebotenen Überprüfungs-IDs.' },
  sameName: {
    label: 'Anderer Name',
    title: 'Die Überprüfungs-ID lautet auf einen anderen Namen, und es ist derselbe Kunde',
    error:
      'Die Namen unterscheiden sich: Vergleichen Sie sie, und bestätigen Sie nur, wenn es derselbe Kunde ist.',
  },
};

export const setupForms: Forms = {
  'setup-customer': {
    title: 'Einen Kunden im Partner Center einrichten',
    step: 'Schritt 1 von 5: welcher Kunde',
    intro: 'Kunden, die Microsoft genehmigt hat und die noch nicht eingerichtet sind.',
    nobody:
      'Es ist keiner mehr da: Jeder ist eingerichtet, oder seine Genehmigung besteht nicht mehr. Sie können diese Einrichtung zurückziehen.',
    application: { label: 'Kunde', error: 'Wählen Sie einen der angebotenen Kunden.' },
  },
  'setup-code': {
    title: 'Die Überprüfungs-ID',
    step: 'Schritt 2 von 5: die Überprüfungs-ID',
    intro:
      'Partner Center legt einen GCC-Kunden mit der Überprüfungs-ID an, die Microsoft für ihn ausgestellt hat. Sie lässt sich nicht nachtragen; wählen Sie sie mit Bedacht.',
    customer: 'Der Kunde',
    ...whichCode,
    reseller: {
      label: 'Über welchen Wiederverkäufer',
      error: 'Wählen Sie einen der angebotenen Wiederverkäufer.',
    },
    direct: 'Keinen: Wir verkaufen direkt',
    left: (remaining, most) =>
      remaining === undefined ? 'nicht gezählt' : `noch ${remaining} von ${most ?? remaining}`,
    missing: (id) =>
      `Beim Prüfen wurde die Überprüfungs-ID ${id} festgehalten, aber Partner Center zeigt sie nicht. Lassen Sie sie vergleichen, bevor Sie eine andere wählen.`,
    lookAgain: 'Noch einmal nachsehen',
    none: 'Keine davon gehört zu diesem Kunden',
  },
  'setup-company': {
    title: 'Organisation und Anschrift',
    step: 'Schritt 3 von 5: Organisation und Anschrift',
    intro: 'Genau wie im Register. Microsoft prüft die Anschrift, sobald Sie fortfahren.',
    name: { label: 'Name der Organisation', error: 'Geben Sie den Namen mit höchstens 200 Zeichen ein.' },
    sameName: {
      label: 'Anderer Name',
      title: 'Der Kunde wurde unter einem anderen Namen genehmigt, und es ist derselbe Kunde',
      error:
        'Die Namen unterscheiden sich: Vergleichen Sie sie, und bestätigen Sie nur, wenn es derselbe Kunde ist.',
    },
    approved: 'Genehmigt unter dem Namen',
    line1: { label: 'Straße und Hausnummer', error: 'Geben Sie die Straße ein, höchstens 200 Zeichen.' },
    line2: { label: 'Zweite Zeile', hint: 'Falls vorhanden', error: 'Geben Sie höchstens 200 Zeichen ein.' },
    city: { label: 'Ort', error: 'Geben Sie den Ort ein, höchstens 50 Zeichen.' },
    state: {
      label: 'Bundesstaat',
      hint: 'Zwei Buchstaben, zum Beispiel TX',
      error: 'Geben Sie die zwei Buchstaben des Bundesstaats ein.',
    },
    postalCode: {
      label: 'Postleitzahl (ZIP-Code)',
      error: 'Geben Sie fünf Ziffern ein, oder neun mit Bindestrich.',
    },
    asTyped: {
      label: 'Anschrift',
      title: 'Die Anschrift stimmt so, wie sie eingegeben ist',
      error:
        'Microsoft kennt diese Anschrift nicht, oder im Antrag steht ein anderer Bundesstaat: Übernehmen Sie den Vorschlag, ändern Sie sie, oder bestätigen Sie, dass sie stimmt.',
    },
    take: (address) => `${address} übernehmen`,
  },
  'setup-domain': {
    title: 'Die Domäne des Mandanten',
    step: 'Schritt 4 von 5: Domäne',
    intro: 'Unter diesem Namen wird der Mandant des Kunden angelegt; er lässt sich nie mehr ändern.',
    prefix: {
      label: 'Domäne unter onmicrosoft.com',
      hint: 'Zum Beispiel townofsample',
      error: 'Geben Sie einen Buchstaben ein, dann Buchstaben und Ziffern, höchstens 27.',
    },
    taken: (domain) => `${domain} ist vergeben; wählen Sie einen anderen Namen.`,
    take: (domain) => `${domain} nehmen`,
  },
  'setup-person': {
    title: 'Kontakt beim Kunden',
    step: 'Schritt 5 von 5: Kontakt',
    intro: 'Wem Microsoft zum neuen Mandanten schreibt.',
    firstName: { label: 'Vorname', error: 'Geben Sie den Vornamen ein, höchstens 50 Zeichen.' },
    lastName: { label: 'Nachname', error: 'Geben Sie den Nachnamen ein, höchstens 50 Zeichen.' },
    email: { label: 'E-Mail', error: 'Geben Sie eine E-Mail-Adresse ohne Umlaute und Akzente ein.' },
    phone: {
      label: 'Telefon',
      hint: 'Falls vorhanden',
      error:
        'Geben Sie eine Telefonnummer mit mindestens 5 Ziffern und höchstens 20 Zeichen ein, oder lassen Sie das Feld leer.',
    },
  },
  'setup-other-code': {
    title: 'Eine andere Überprüfungs-ID',
    intro:
      'Der Mandant des Kunden ist da, ließ sich aber mit der gewählten Überprüfungs-ID nicht qualifizieren. Mit dieser wird er gleich qualifiziert; das lässt sich nicht zurücknehmen.',
    customer: 'Der Kunde',
    ...whichCode,
    none: 'Partner Center zeigt keine Überprüfungs-ID, die sich verwenden lässt. Der Kunde muss bei US Government Cloud Eligibility eine erfragen.',
    submit: 'Mit dieser ID qualifizieren',
  },
  'setup-create': {
    title: 'Den Kunden anlegen?',
    intro:
      'Partner Center legt den Mandanten an und bittet Microsoft, ihn mit der Überprüfungs-ID zu qualifizieren. Beides lässt sich nicht rückgängig machen.',
    ready: 'Nichts steht im Weg.',
    notReady: 'So kann der Kunde nicht angelegt werden; sehen Sie nach, was im Weg steht.',
    submit: 'Kunden anlegen',
    changes: {
      choice: 'Kunden ändern',
      code: 'Überprüfungs-ID ändern',
      company: 'Anschrift ändern',
      domain: 'Domäne ändern',
      person: 'Kontakt ändern',
    },
  },
  credentials: {
    title: 'Erste Anmeldedaten eines neuen Mandanten',
    intro:
      'Geben Sie sie auf sicherem Weg weiter und entfernen Sie sie dann hier: Sie werden einmal gesendet und nirgends aufbewahrt.',
    remove: 'Weitergegeben: hier entfernen',
    removed: 'Die ersten Anmeldedaten wurden hier entfernt',
    userName: 'Benutzername',
    password: 'Kennwort',
  },
};
