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

/** Was die Karte einer Bestellung sonst noch sagt. */
export const orderWords: typeof en.orderWords = {
  lines: 'Positionen',
  purchase: 'Kauf',
  total: 'Zusammen',
  prices: 'Preise',
  seller: 'Verkauft über',
  orderIds: 'Bestellnummer bei Microsoft',
  cancelUntil: 'Stornierbar bis',
  cancelWhere:
    'Im Partner Center, im Bestellverlauf des Kunden. Bis dahin lässt sich auch die Zahl der Lizenzen verringern.',
  cancelOurs:
    'Sieben Kalendertage ab der Bestellung; den Zeitpunkt, der bei Microsoft gilt, erfahren Sie, sobald sie bereitgestellt ist.',
  customer: 'Kunde',
  waitsTitle: 'Warum sie wartet',
  waitedTitle: 'Warum sie gewartet hat',
  refusedTitle: 'Warum sie abgelehnt wurde',
  reviewTitle: 'Warum sie von Hand geklärt werden muss',
  settledTitle: 'Was der Betrieb im Partner Center gefunden hat',
  documentTitle: 'Microsoft verlangt den Bestellschein des Kunden',
  document:
    'Laden Sie ihn im Partner Center hoch: Öffnen Sie dort den Bestellverlauf des Kunden und suchen Sie die Bestellung unter der Nummer von Microsoft, die unten steht. Microsoft macht weiter, sobald der Bestellschein vorliegt; Sie erhalten Nachricht.',
  since: (at) => `seit ${at}`,
  unansweredSince: (at) => `keine Antwort seit ${at}`,
  reason: (words) => `Begründung von Microsoft: ${words}`,
  about: (products) => `Es geht um: ${products}`,
  needs: (product, bases, more) =>
    `${product} braucht eines davon: ${bases}${more === 1 ? ' oder ein weiteres' : more > 1 ? ` oder ${more} weitere` : ''}`,
  holds: {
    qualification: 'Microsoft prüft die Qualifikation des Kunden noch (O3).',
    account: 'Microsoft überprüft das Konto des Kunden (O7).',
    price:
      'Partner Center bietet das nicht mehr so an, wie Sie es bestätigt haben: Preis oder Angebot haben sich geändert.',
    limit: 'Die Grenze für Bestellungen eines Tages ist erreicht (O19).',
  },
  isOver:
    'Das ist vorbei. Überprüfen Sie die Bestellung noch einmal und bestätigen Sie sie, wenn Sie sie noch wollen: Ohne Ihre Bestätigung wird nichts gekauft.',
  reviews: {
    lost: 'Partner Center hat nicht rechtzeitig gesagt, was aus dem Kauf geworden ist.',
    partial: 'Partner Center konnte nur einen Teil der Bestellung aufgeben.',
    failed: 'Microsoft konnte die Bestellung nicht bereitstellen.',
    found: 'Sie wurde im Partner Center gefunden; ihr Kauf ist hier nicht bekannt.',
    missing: 'Sie ist hier aufgegeben, aber bei Microsoft nicht vorhanden.',
  },
  reviewAgain: 'Noch einmal überprüfen',
  settle: 'Klären',
  handOver: 'E-Mail an den Anbieter',
  handedOver: 'An den Anbieter gesendet',
  newOrder: 'Neue Bestellung',
  twins:
    'Zwei Positionen sind dasselbe Produkt mit derselben Laufzeit. Ist das nicht gewollt, so ändern Sie die Menge der einen und entfernen Sie die andere.',
  full: (most) =>
    `Der Einkaufswagen ist voll: In einer Bestellung ist Platz für ${most} Produkte. Entfernen Sie eines, um ein anderes hinzuzufügen, oder bestellen Sie diese und beginnen Sie eine neue Bestellung.`,
};
