import type { Texts } from '../texts.ts';

/** Die Formulare des Antrags eines Partners, und die jedes Antrags. */
export const forms = {
  'qualify-organization': {
    title: 'Ihre Organisation qualifizieren',
    step: 'Schritt 1 von 3: die Organisation',
    intro:
      'Um Office 365 Government Community Cloud (GCC) zu verkaufen, muss Ihre Organisation zuerst qualifiziert sein. Wir bereiten alles vor, was das Formular von Microsoft verlangt; eine Prüferin oder ein Prüfer sieht es durch und reicht es ein.',
    known:
      'Hier ist schon eine Organisation qualifiziert (P9). Ist es Ihre, so braucht es keinen Antrag: Schreiben Sie „kunde“, um mit Ihren Kunden weiterzumachen.',
    applied:
      'Für eine Organisation gibt es schon einen Antrag einer anderen Person (P8). Ist es Ihre, so braucht es keinen weiteren: Schreiben Sie „weiter“, um zu sehen, was als Nächstes kommt.',
    partnerType: {
      label: 'Wie kaufen Sie bei Microsoft ein?',
      error: 'Wählen Sie, wie Sie bei Microsoft einkaufen.',
    },
    partnerTypes: {
      directBill: 'Direktabrechnungspartner (Direct Bill)',
      indirectProvider: 'Indirekter Anbieter',
      indirectReseller: 'Indirekter Wiederverkäufer',
    },
    legalName: {
      label: 'Rechtlicher Name des Unternehmens',
      hint: 'Genau wie im Register, zum Beispiel „Fabrikam Cloud LLC“',
      error:
        'Geben Sie den rechtlichen Namen mit höchstens 200 Zeichen ein; eine Rechtsform wie „LLC“ allein ist keiner.',
    },
    tenantId: {
      label: 'Partner-Mandanten-ID („Microsoft-ID“)',
      hint: '36 Zeichen, aus Partner Center > Organisationsprofil',
      error: 'Geben Sie die Microsoft-ID aus dem Organisationsprofil ein: 36 Zeichen.',
      note: 'Nehmen Sie die kommerzielle/globale Mandanten-ID. Verwenden Sie keine Azure-GCC-Mandanten-ID.',
    },
    street: {
      label: 'Straße und Hausnummer',
      error: 'Geben Sie Straße und Hausnummer mit höchstens 200 Zeichen ein.',
    },
    city: { label: 'Ort', error: 'Geben Sie den Ort mit höchstens 100 Zeichen ein.' },
    region: {
      label: 'Bundesstaat oder Region',
      error: 'Geben Sie Bundesstaat oder Region mit höchstens 100 Zeichen ein.',
    },
    postalCode: { label: 'Postleitzahl', error: 'Geben Sie die Postleitzahl mit höchstens 20 Zeichen ein.' },
    country: { label: 'Land', error: 'Geben Sie das Land mit höchstens 60 Zeichen ein.' },
    website: {
      label: 'Website',
      hint: 'www.example.com',
      error: 'Geben Sie eine Webadresse wie www.example.com mit höchstens 200 Zeichen ein.',
    },
    enrolment: {
      label: 'Nimmt das Unternehmen am CSP-Programm (Cloud Solution Provider) teil?',
      error: 'Wählen Sie eine der drei Antworten.',
    },
    enrolments: { active: 'Ja, aktiv', inactive: 'Ja, derzeit nicht aktiv', none: 'Nein' },
    agreement: {
      label: 'Ist der Microsoft-Partnervertrag angenommen?',
      error: 'Wählen Sie Ja oder Nein.',
    },
    agreements: { accepted: 'Ja', open: 'Nein, oder nicht sicher' },
  },
  'qualify-provider': {
    title: 'Ihr indirekter Anbieter kümmert sich darum',
    intro:
      'Die Qualifikation gilt für indirekte Anbieter und Direktabrechnungspartner. Als indirekter Wiederverkäufer brauchen Sie keine eigene: Ihr Anbieter unterstützt Sie. Sagen Sie uns, wer das ist, und wir schreiben die E-Mail für Sie.',
    providerName: {
      label: 'Name Ihres indirekten Anbieters',
      error: 'Geben Sie den Namen des Anbieters mit höchstens 200 Zeichen ein.',
    },
    providerEmail: {
      label: 'E-Mail-Adresse dort',
      hint: 'csp@anbieter.example',
      error:
        'Geben Sie eine einzelne E-Mail-Adresse ohne Umlaute und Akzente ein, zum Beispiel csp@anbieter.example.',
    },
    submit: 'E-Mail schreiben',
  },
  'qualify-business': {
    title: 'Ihr Behördengeschäft',
    step: 'Schritt 2 von 3: das Behördengeschäft',
    intro:
      'Mindestens eines der drei muss zutreffen. Nennen Sie den Vertrag, den Rahmenvertrag oder die empfehlende Behörde.',
    servesGovernment: {
      label: 'Kriterium a',
      title: 'Wir bedienen US-Bundes-, Bundesstaats-, Kommunal- oder Stammesbehörden',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
    servesGovernmentReference: {
      label: 'Vertragsnummer oder empfehlende Behörde zu a)',
      error: 'Geben Sie höchstens 300 Zeichen ein.',
    },
    hasContracts: {
      label: 'Kriterium b',
      title: 'Wir erbringen Dienste oder Lösungen für US-Behörden, mit direktem oder indirektem Vertrag',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
    hasContractsReference: { label: 'Vertragsnummer zu b)', error: 'Geben Sie höchstens 300 Zeichen ein.' },
    usesVehicles: {
      label: 'Kriterium c',
      title: 'Wir bedienen sie über GSA oder einen anderen Rahmenvertrag',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
    usesVehiclesReference: {
      label: 'Nummer des Rahmenvertrags zu c)',
      error: 'Geben Sie höchstens 300 Zeichen ein.',
    },
    warning: 'Fügen Sie hier keine regulierten Daten ein (CUI, CJI, ITAR). Ein Verweis genügt.',
  },
  'qualify-declaration': {
    title: 'Kontakt und Erklärung',
    step: 'Schritt 3 von 3: Kontakt und Erklärung',
    intro: 'Microsoft antwortet dieser Person per E-Mail.',
    contactName: { label: 'Name', error: 'Geben Sie den Namen mit höchstens 100 Zeichen ein.' },
    jobTitle: { label: 'Funktion', error: 'Geben Sie die Funktion mit höchstens 100 Zeichen ein.' },
    email: {
      label: 'Geschäftliche E-Mail-Adresse',
      hint: 'name@firma.example',
      error:
        'Geben Sie eine einzelne E-Mail-Adresse ohne Umlaute und Akzente ein, zum Beispiel name@firma.example.',
    },
    phone: {
      label: 'Telefon',
      hint: '+1 425 555 0100',
      error:
        'Geben Sie eine Telefonnummer mit mindestens 5 Ziffern ein; dazwischen dürfen Leerzeichen und + - ( ) . / x stehen.',
    },
    binding: {
      label: 'Was ich unterschreibe',
      title: 'Ich weiß, dass das Formular von Microsoft ein rechtsverbindlicher Vertrag ist.',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
    authorized: {
      label: 'In wessen Namen',
      title: 'Ich bin befugt, das Unternehmen zu verpflichten.',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
  },
  'submit-application': {
    title: 'Prüfen und einreichen',
    intro: 'So sehen es die Prüferinnen und Prüfer. Ändern Sie, was nicht stimmt.',
    ready: 'Nichts steht im Weg. Sie können einreichen.',
    nobody:
      'Sie können einreichen, aber noch darf niemand sonst Anträge prüfen: Bitte fragen Sie die Person, die GCC Desk betreibt.',
    notNeeded:
      'Dieser Antrag ist nicht nötig: Ihre Organisation ist bereits qualifiziert. Sie können ihn zurückziehen.',
    notReady: 'Das kann noch nicht eingereicht werden. Was dagegen spricht, steht zuerst.',
    submit: 'Einreichen',
    changes: {
      organization: 'Organisation ändern',
      business: 'Geschäft ändern',
      declaration: 'Kontakt ändern',
      body: 'Kunden ändern',
      regulatedData: 'Daten ändern',
      tenants: 'Mandanten ändern',
      contact: 'Kontakt ändern',
    },
    discard: 'Zurückziehen',
  },
  'reply-to-question': {
    title: 'Die Rückfrage beantworten',
    intro: 'Ändern Sie zuerst, was zu ändern ist; dann antworten Sie. Alles andere bleibt, wie es ist.',
    asked: 'Was gefragt wird',
    reply: {
      label: 'Ihre Antwort',
      error: 'Schreiben Sie eine Antwort mit 1 bis 2.000 Zeichen.',
    },
    submit: 'Antwort senden',
  },
  'withdraw-application': {
    title: 'Diesen Antrag zurückziehen?',
    intro: 'Niemand arbeitet dann weiter daran. Sie können jederzeit einen neuen beginnen.',
    submit: 'Ja, zurückziehen',
  },
} satisfies Partial<Texts['cards']>;
