import type * as en from '../en/order.ts';

type Words<S> = { readonly [K in keyof S]: string };

export const orderStatus: Words<typeof en.orderStatus> = {
  placing: 'Wird aufgegeben',
  placed: 'Aufgegeben',
  provisioned: 'Bereitgestellt',
  held: 'Wartet',
  awake: 'Erneut zu bestätigen',
  handedOver: 'An den Anbieter gesendet',
};

export const orderNews: Words<typeof en.orderNews> = {
  orderHeld: 'Ihre Bestellung wartet; es wurde nichts gekauft',
  orderAwake:
    'Worauf Ihre Bestellung gewartet hat, ist vorbei: Bestätigen Sie sie noch einmal, wenn Sie sie noch wollen',
  orderRejected: 'Ihre Bestellung wurde abgelehnt; es wurde nichts gekauft',
  orderPlaced: 'Ihre Bestellung ist aufgegeben',
  orderProvisioned: 'Ihre Bestellung ist bereitgestellt',
  orderDocument: 'Microsoft verlangt den Bestellschein des Kunden, bevor es mit einer Bestellung weitergeht',
  orderStuck: 'Eine Bestellung muss von Hand geklärt werden',
  orderLate: 'Eine Bestellung dauert länger als üblich; sie läuft von selbst weiter',
  orderSettled: 'Ihre Bestellung wurde vom Betrieb angesehen',
};

export const orderHistory: Words<typeof en.orderHistory> = {
  customerChosen: 'Kunde gewählt',
  sellerChosen: 'Wiederverkäufer gewählt',
  cartChanged: 'Einkaufswagen geändert',
  handedOver: 'Einkaufswagen an den Anbieter gesendet, der die Bestellung aufgibt',
  reconfirmed: 'Noch einmal bestätigt',
  intended: 'Kauf begonnen',
  held: 'Wartet',
  woken: 'Wartet nicht mehr; noch einmal zu bestätigen',
  checkoutRefused: 'Von Partner Center abgelehnt; wird nachgeprüft',
  bought: 'Gekauft',
  documentWanted: 'Microsoft verlangt den Bestellschein des Kunden',
  documentGiven: 'Microsoft wartet auf keinen Bestellschein mehr',
  provisioned: 'Bereitgestellt',
  parked: 'Angehalten; muss von Hand geklärt werden',
  settled: 'Vom Betrieb geklärt',
};

export const orderSteps: Words<typeof en.orderSteps> = {
  continueOrder: 'Füllen Sie den Einkaufswagen, überprüfen Sie ihn und bestätigen Sie die Bestellung.',
  handOver:
    'Senden Sie Ihrem Anbieter den Einkaufswagen: Er gibt die Bestellung auf. Sagen Sie dort dann, dass er gesendet ist.',
  awaitPlacing: 'Die Bestellung wird aufgegeben; Sie erhalten Nachricht.',
  awaitProvisioning: 'Microsoft stellt die Abonnements bereit; Sie erhalten Nachricht.',
  uploadDocument: 'Laden Sie den Bestellschein des Kunden im Partner Center hoch; Microsoft wartet darauf.',
  orderAgain: 'Beginnen Sie eine neue Bestellung.',
  orderRefused:
    'Sehen Sie nach, warum sie abgelehnt wurde; ist das geklärt, so beginnen Sie eine neue Bestellung.',
  awaitOperator: 'Der Betrieb sieht sich die Bestellung an.',
  awaitHold: 'Die Bestellung wartet; Sie werden noch einmal gefragt, wenn der Grund vorbei ist.',
  confirmAgain: 'Bestätigen Sie die Bestellung noch einmal, wenn Sie sie noch wollen.',
};
