import type * as en from '../en/orderCards.ts';

/** Die Karten einer Bestellung (S4). */
export const orderCards: typeof en.orderCards = {
  'order-pick': {
    title: 'Bestellen',
    words: 'Suche',
    search: 'Suchen',
    customers: 'Für wen ist die Bestellung?',
    customersIntro: 'Ihre Kunden im Partner Center. Wo keine Bestellung möglich ist, steht der Grund dabei.',
    unread: 'Dieser Kunde lässt sich in Partner Center zurzeit nicht lesen. Suchen Sie bald noch einmal.',
    customersEmpty: 'Kein Kundenname beginnt so.',
    products: 'Der Behördenkatalog',
    productsIntro: 'Was dieser Kunde kaufen darf. Suchen Sie mit Wörtern, oder wählen Sie eine Familie.',
    productsEmpty: 'Im Behördenkatalog passt nichts zu diesen Wörtern.',
    choose: 'Bestellen',
    add: 'Hinzufügen',
    families: {
      all: 'Alle',
      office: 'Office 365',
      microsoft: 'Microsoft 365',
      addOns: 'Teams und Telefonie',
    },
  },
  'order-cart': {
    title: 'Der Einkaufswagen',
    step: 'Behördenkatalog (S4)',
    empty: 'Der Einkaufswagen ist leer.',
    change: 'Ändern',
    remove: 'Entfernen',
    add: 'Produkt hinzufügen',
    seller: 'Wiederverkäufer',
    check: 'Würde das durchgehen?',
    review: 'Überprüfen',
    withdraw: 'Zurückziehen',
    back: 'Zurück zum Einkaufswagen',
    unpriced: 'noch kein Preis',
    total: (amount) => `Zusammen: ${amount}, für die erste Abrechnung jeder Position`,
    line: (quantity, term) => `${quantity} ${quantity === '1' ? 'Lizenz' : 'Lizenzen'} · ${term}`,
    direct: 'Direkt verkauft, ohne Wiederverkäufer',
    through: (name, id) => `Verkauft über ${name} (Partner-ID ${id})`,
    sample: 'Alle Preise sind erfundene Beispiele.',
  },
  'order-line': {
    title: 'Eine Position des Einkaufswagens',
    step: 'Menge und Laufzeit',
    limits: (fewest, most) => `Von ${fewest} bis ${most}`,
    addOn:
      'Das ist ein Add-On: Es braucht ein Basisangebot im Einkaufswagen oder eines, das der Kunde schon hat.',
    bases: (names, more) =>
      `Es passt zu: ${names}${more === 1 ? ' und einem weiteren' : more > 1 ? ` und ${more} weiteren` : ''}`,
    sku: { label: 'Ausführung', error: 'Wählen Sie eine der angebotenen Ausführungen.' },
    quantity: { label: 'Menge', error: 'Geben Sie eine ganze Zahl innerhalb der Grenzen an.' },
    term: {
      label: 'Laufzeit und Abrechnung',
      error: 'Wählen Sie eine Laufzeit, für die diese Ausführung verkauft wird.',
    },
    isAttested: {
      label: 'Bestätigung',
      title: 'Ich bestätige, was Microsoft für dieses Produkt verlangt',
      error: 'Microsoft verkauft dieses Produkt nur mit der Bestätigung.',
    },
    keep: 'In den Einkaufswagen',
    terms: { P1M: 'ein Monat', P1Y: 'ein Jahr', P3Y: 'drei Jahre' },
    cycles: {
      monthly: 'monatlich abgerechnet',
      annual: 'jährlich abgerechnet',
      triennial: 'alle drei Jahre abgerechnet',
      one_time: 'einmal abgerechnet',
      none: 'nicht abgerechnet',
    },
  },
  'order-review': {
    title: 'Bestellung überprüfen',
    again: 'Noch einmal ansehen',
    dryRun: 'Würde das durchgehen?',
    step: 'Letzter Blick',
    good: 'Nichts steht im Weg.',
    bad: 'Das würde jetzt nicht durchgehen. Es wurde nichts gespeichert oder gesendet.',
    waits:
      'Sie kann bestätigt werden und wartet, bis Microsoft entschieden hat. Sie werden dann noch einmal gefragt.',
    isReviewed: {
      label: 'Bestätigung',
      title: 'Ich habe Positionen, Mengen, Laufzeiten und Preise überprüft und bestelle sie kostenpflichtig',
      error: 'Bestätigen Sie, dass Sie den Einkaufswagen überprüft haben (O15).',
    },
    tickHold:
      'Ich habe Positionen, Mengen und Laufzeiten überprüft. Vor dem Kauf werde ich noch einmal gefragt, zu den Preisen dieses Tages.',
    confirm: 'Jetzt kostenpflichtig bestellen',
    confirmHold: 'Bestätigen und warten',
    cancel: (moment) =>
      `Wird die Bestellung jetzt aufgegeben, so lässt sie sich bis zum ${moment} stornieren; bis dahin lässt sich auch die Zahl der Lizenzen verringern.`,
  },
  'order-agreement': {
    title: 'Microsoft-Kundenvertrag',
    step: 'Annahme durch den Kunden',
    intro:
      'Halten Sie fest, wer beim Kunden den Vertrag wann angenommen hat. Sie bestätigen das gegenüber Microsoft. Oder lassen Sie den Kunden in seinem eigenen Admin Center unterschreiben: Dann gibt es nichts zu bestätigen.',
    otherwise:
      'Nimmt Microsoft Ihre Bestätigung nicht an, so lassen Sie den Kunden den Vertrag in seinem eigenen Admin Center unterschreiben.',
    read: 'Der Vertrag',
    firstName: { label: 'Vorname', error: 'Geben Sie den Vornamen an.' },
    lastName: { label: 'Nachname', error: 'Geben Sie den Nachnamen an.' },
    email: { label: 'E-Mail', error: 'Geben Sie eine dienstliche E-Mail-Adresse an.' },
    acceptedOn: {
      label: 'Angenommen am',
      error:
        'Geben Sie einen Tag an, der nicht in der Zukunft liegt und nicht vor dem 01.10.2019: Vorher konnten Kunden von Partnern den Vertrag nicht annehmen.',
    },
    keep: 'Annahme bestätigen',
  },
  'order-seller': {
    title: 'Über wen wird verkauft?',
    step: 'Indirektes Modell',
    intro:
      'Ein indirekter Anbieter nennt in jeder Bestellung den Wiederverkäufer oder bestätigt, dass er direkt verkauft.',
    seller: {
      label: 'Wiederverkäufer',
      error: 'Wählen Sie einen Wiederverkäufer oder den direkten Verkauf.',
    },
    isAttested: {
      label: 'Bestätigung',
      title: 'Ich bestätige, dass das wahr ist',
      error: 'Bestätigen Sie, dass wahr ist, was Sie gewählt haben.',
    },
    direct: 'Keiner: Wir verkaufen direkt',
    keep: 'Übernehmen',
  },
  'order-settle': {
    title: 'Bestellung klären',
    step: 'Was hat Partner Center getan?',
    intro:
      'Suchen Sie die Bestellung im Partner Center unter ihrer Referenz. Geben Sie an, was dort steht: Damit wird nichts gekauft oder storniert.',
    outcome: { label: 'Laut Partner Center', error: 'Geben Sie an, was dort steht.' },
    outcomes: {
      bought: 'Sie wurde gekauft und ist noch in Arbeit: weiter beobachten',
      provisioned: 'Sie wurde gekauft, und ihre Abonnements sind da',
      notBought: 'Sie wurde nicht gekauft oder wieder storniert',
    },
    comment: {
      label: 'Was Sie gefunden haben',
      error: 'Sagen Sie in wenigen Worten, was Sie gefunden haben.',
    },
    keep: 'Klären',
  },
};
