import type { Texts } from '../texts.ts';

/** Die Formulare des Antrags eines Kunden, und das Formular, das seinen Ausgang festhält. */
export const customerForms = {
  'customer-body': {
    title: 'Einen Kunden qualifizieren',
    step: 'Schritt 1 von 4: der Kunde',
    intro:
      'Bevor ein Kunde Office 365 Government Community Cloud (GCC) kauft, muss Microsoft seine Berechtigung bestätigen. Wir bereiten vor, was das Formular von Microsoft verlangt; absenden kann es nur der Kunde selbst.',
    legalName: {
      label: 'Rechtlicher Name des Kunden',
      hint: 'Ausgeschrieben, zum Beispiel „City of Springfield“',
      error: 'Geben Sie den rechtlichen Namen mit höchstens 200 Zeichen ein.',
    },
    bodyKind: {
      label: 'Was für eine Stelle ist das?',
      error: 'Wählen Sie, was für eine Stelle der Kunde ist.',
    },
    bodyKinds: {
      federal: 'US-Bund: Ministerium, Behörde, Gericht',
      state: 'US-Bundesstaat, US-Territorium oder District of Columbia',
      tribal: 'Stammesregierung',
      interstate: 'Regional oder mehrere Bundesstaaten gemeinsam',
      county: 'County, Parish oder Borough',
      city: 'Stadt, Gemeinde oder Dorf',
      specialDistrict: 'Zweckverband (Special District)',
      schoolDistrict: 'Schulbezirk (School District)',
      researchCenter: 'Vom Bund finanziertes Forschungszentrum (FFRDC)',
      company: 'Privates Unternehmen oder private Organisation',
      international: 'Internationale Stelle oder Behörde eines anderen Landes',
    },
    street: {
      label: 'Straße und Hausnummer',
      error: 'Geben Sie Straße und Hausnummer mit höchstens 200 Zeichen ein.',
    },
    city: { label: 'Ort', error: 'Geben Sie den Ort mit höchstens 100 Zeichen ein.' },
    region: {
      label: 'Bundesstaat',
      hint: 'Zum Beispiel „IL“',
      error: 'Geben Sie den Bundesstaat mit höchstens 100 Zeichen ein.',
    },
    postalCode: {
      label: 'Postleitzahl (ZIP-Code)',
      error: 'Geben Sie den ZIP-Code ein, zum Beispiel 62701 oder 62701-1234.',
    },
    website: {
      label: 'Website',
      hint: 'www.example.gov',
      error: 'Geben Sie eine Webadresse wie www.example.gov mit höchstens 200 Zeichen ein.',
    },
  },
  'customer-data': {
    title: 'Regulierte Daten und Nachweise',
    step: 'Schritt 2 von 4: regulierte Daten und Nachweise',
    intro:
      'Eine Behörde kann das alles leer lassen. Ein privates Unternehmen qualifiziert sich durch die Daten, die es hat.',
    dataTypes: {
      label: 'Welche regulierten Daten hat der Kunde?',
      error: 'Wählen Sie aus der Liste, oder wählen Sie nichts aus.',
    },
    dataTypeNames: {
      itar: 'Rüstungsgüter (International Traffic in Arms Regulations, ITAR)',
      cui: 'Kontrollierte, nicht eingestufte Informationen (CUI)',
      dodUcni:
        'Kontrollierte, nicht eingestufte Nuklearinformationen des Verteidigungsministeriums (DoD UCNI)',
      doeUcni: 'Kontrollierte, nicht eingestufte Nuklearinformationen des Energieministeriums (DoE UCNI)',
      cji: 'Informationen der Strafjustiz (CJI)',
      dodIl2: 'Daten der Stufe DoD Impact Level 2',
      dodIl4: 'Daten der Stufe DoD Impact Level 4 oder höher',
      other: 'Andere Daten, die Azure Government erfordern',
    },
    foreignOwned: {
      label: 'Eigentum',
      title: 'Der Kunde hat Eigentümer im Ausland',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
    evidence: {
      label: 'Nachweise',
      hint: 'Gesetz oder Satzung; Register- oder Vertragsnummer; empfehlende Behörde',
      error: 'Geben Sie höchstens 1.000 Zeichen ein.',
    },
    warning: 'Fügen Sie hier keine regulierten Daten ein (CUI, CJI, ITAR). Ein Verweis genügt.',
  },
  'customer-tenants': {
    title: 'Mandanten',
    step: 'Schritt 3 von 4: Mandanten',
    intro:
      'Das Formular von Microsoft fragt vielleicht nach der Mandanten-ID des Partners, der bei Microsoft einkauft.',
    reviewOption: {
      label: 'Welche Überprüfungsoption wählt der Kunde im Formular von Microsoft?',
      error: 'Wählen Sie eine der beiden.',
    },
    reviewOptions: { cspCustomer: 'O365 GCC CSP Customer', other: 'Eine andere' },
    partnerTenantId: {
      label: 'Mandanten-ID des Partners, der bei Microsoft einkauft',
      hint: '36 Zeichen',
      error: 'Geben Sie die Microsoft-ID des kaufenden Partners ein: 36 Zeichen.',
      note: 'Direktabrechnungspartner oder indirekter Anbieter. Als Wiederverkäufer geben Sie die ID Ihres Anbieters an, nicht Ihre eigene; nie eine Azure-Mandanten-ID.',
    },
    customerTenantId: {
      label: 'Eigene Mandanten-ID des Kunden',
      hint: 'Leer lassen, wenn es noch keine gibt',
      error: 'Geben Sie höchstens 253 Zeichen ein, oder lassen Sie das Feld leer.',
    },
    segment: {
      label: 'Hat der Mandant des Kunden schon eine besondere Qualifikation?',
      error: 'Wählen Sie eine der drei Antworten.',
    },
    segments: {
      none: 'Keine, oder es gibt keinen Mandanten',
      education: 'Bildung',
      nonprofit: 'Gemeinnützig',
    },
    hasCommercial: {
      label: 'Abonnements',
      title: 'Der Kunde hat kommerzielle Abonnements bei uns',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
  },
  'customer-contact': {
    title: 'Kontakt und Unterschrift',
    step: 'Schritt 4 von 4: Kontakt und Unterschrift',
    intro: 'Microsoft antwortet dieser Person beim Kunden per E-Mail.',
    contactName: {
      label: 'Kontakt beim Kunden',
      error: 'Geben Sie den Namen mit höchstens 100 Zeichen ein.',
    },
    jobTitle: { label: 'Funktion', error: 'Geben Sie die Funktion mit höchstens 100 Zeichen ein.' },
    email: {
      label: 'Dienstliche E-Mail-Adresse',
      hint: 'vorname.name@example.gov',
      error:
        'Geben Sie eine einzelne E-Mail-Adresse ohne Umlaute und Akzente ein, zum Beispiel vorname.name@example.gov.',
    },
    phone: {
      label: 'Telefon',
      hint: '+1 425 555 0100',
      error:
        'Geben Sie eine Telefonnummer mit mindestens 5 Ziffern ein; dazwischen dürfen Leerzeichen und + - ( ) . / x stehen.',
    },
    signer: {
      label: 'Wer sendet und unterschreibt das Formular von Microsoft?',
      error: 'Wählen Sie, wer unterschreibt.',
    },
    signers: { customer: 'Der Kunde', partner: 'Wir, im Namen des Kunden' },
    signerName: {
      label: 'Wer für den Kunden unterschreibt',
      hint: 'Name und Amt',
      error: 'Geben Sie mit höchstens 200 Zeichen ein, wer unterschreibt.',
    },
    binding: {
      label: 'Was unterschrieben wird',
      title: 'Der Kunde weiß, dass das Formular von Microsoft ein rechtsverbindlicher Vertrag ist.',
      error: 'Setzen Sie das Häkchen, oder lassen Sie das Kästchen leer.',
    },
  },
  'record-approval': {
    title: 'Microsoft hat dem Kunden geantwortet',
    intro:
      'Qualifiziert ist der Kunde erst mit beidem: der E-Mail von Microsoft an ihn und seiner Überprüfungs-ID im Partner Center. Auch eine Antwort mit nächsten Schritten beendet die Frist.',
    answeredOn: {
      label: 'Tag der E-Mail von Microsoft',
      error:
        'Geben Sie den Tag der E-Mail ein: nicht vor dem Absenden des Formulars und nicht in der Zukunft.',
    },
    outcome: { label: 'Was steht darin?', error: 'Wählen Sie, was in der E-Mail steht.' },
    outcomes: { approved: 'Genehmigt', nextSteps: 'Nächste Schritte, noch keine Genehmigung' },
    validationId: {
      label: 'Überprüfungs-ID',
      hint: 'Ziffern, aus Partner Center > Kunden > Kunden hinzufügen',
      error: 'Geben Sie die Überprüfungs-ID ein: höchstens 18 Ziffern und sonst nichts.',
      missing: 'Die Genehmigung ohne sie ist schon festgehalten: geben Sie die Überprüfungs-ID ein.',
    },
    isUnlisted: {
      label: 'Zu vergleichen',
      title: 'Diese Überprüfungs-ID stimmt, und sie gehört diesem Kunden',
      error:
        'Vergleichen Sie sie Ziffer für Ziffer; wenn sie stimmt, setzen Sie dieses Häkchen und halten Sie sie fest.',
    },
    doubts: {
      recorded:
        'Diese Überprüfungs-ID ist beim Antrag eines anderen Kunden festgehalten. Es wurde noch nichts gespeichert.',
      unlisted: 'Partner Center zeigt diese Überprüfungs-ID nicht. Es wurde noch nichts gespeichert.',
      usedUp: 'Partner Center zeigt diese Überprüfungs-ID als verbraucht. Es wurde noch nichts gespeichert.',
      otherName:
        'Partner Center zeigt diese Überprüfungs-ID für eine Organisation mit anderem Namen. Es wurde noch nichts gespeichert.',
    },
    comment: {
      label: 'Bei nächsten Schritten: was Microsoft will',
      error: 'Schreiben Sie bei nächsten Schritten mit höchstens 2.000 Zeichen, was Microsoft will.',
    },
    hold: 'Ohne Überprüfungs-ID wird eine Genehmigung festgehalten, und der Antrag wartet (Regel C15).',
    submit: 'Festhalten',
  },
} satisfies Partial<Texts['cards']>;
