import type * as en from '../en/orderWords.ts';

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
