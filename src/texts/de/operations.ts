import type { Texts } from '../texts.ts';

/** Die Ansicht des Betriebs. */
export const operations: Texts['cards']['operations'] = {
  title: 'Betrieb',
  orders: 'Bestellungen',
  ordersOn: 'Bestellungen werden aufgegeben, sobald sie bestätigt sind.',
  ordersOff: {
    settings: 'Alle Bestellungen sind durch die Einstellung ORDERS_ENABLED angehalten.',
    operator: 'Alle Bestellungen sind angehalten.',
    restored:
      'Alle Bestellungen sind angehalten: Dieser Datenbestand ist eine wiederhergestellte Sicherung. Was seit der Sicherung gekauft wurde, wird gesucht und unten gezeigt; klären Sie es zuerst, dann lassen Sie Bestellungen wieder zu.',
  },
  stoppedBy: (name, at) => `Angehalten von ${name} am ${at}.`,
  stopOrders: 'Alle Bestellungen anhalten',
  startOrders: 'Bestellungen wieder zulassen',
  compared: (at) => `Zuletzt mit den Bestellungen bei Microsoft verglichen am ${at}.`,
  found: (count, at) =>
    `Zuletzt nicht übereinstimmend: ${count === 1 ? '1 Bestellung' : `${count} Bestellungen`} am ${at}.`,
  unreadList: 'Die Kundenliste ließ sich dafür nicht lesen; es wird jede Minute wieder versucht.',
  unreadCustomers: (count) =>
    `Die Bestellungen ${count === 1 ? 'eines Kunden' : `von ${count} Kunden`} ließen sich nicht lesen; es wird jede Minute wieder versucht.`,
  stuck: 'Bestellungen, auf die zu achten ist',
  left: 'wartet, und die zuständige Person ist kein Agent mehr; jeder Agent kann die Bestellung über ihre Nummer übernehmen',
  codes: 'Überprüfungs-IDs, die zu Ende gehen',
  scarce: (id, organization, left) => `${id} (${organization}): noch ${left}`,
  unreadCodes:
    'Partner Center zeigt die Überprüfungs-IDs zurzeit nicht; öffnen Sie diese Ansicht später noch einmal.',
  more: (count) => `${count} weitere`,
  waiting: 'Wartende Nachrichten',
  failing: 'Wird erneut versucht',
  dead: 'Aufgegeben',
  unreachable: 'Nicht erreichbar',
  reachableAgain: 'Sie erfahren alles Versäumte, sobald sie dem Bot schreiben.',
  allWell: 'Alles wurde zugestellt, und alle sind erreichbar.',
  failures: {
    unreachable: 'nicht erreichbar',
    throttled: 'Teams erhält gerade zu viel',
    busy: 'im Chat geschah gleichzeitig etwas anderes',
    outage: 'Störung bei Teams; vielleicht doch zugestellt',
    fault: 'interner Fehler bei Teams; vielleicht doch zugestellt',
    unanswered: 'keine Antwort von Teams; vielleicht doch zugestellt',
    unsent: 'keine Verbindung zu Teams',
    unauthorized: 'Teams lehnt die Anmeldung des Bots ab',
    wrongHost: 'die Einstellung TEAMS_SERVICE_URL passt nicht',
    tooBig: 'die Karte ist zu groß',
    refused: 'Teams lehnt die Nachricht ab',
    unmade: 'die Karte konnte nicht erstellt werden',
  },
  refusals: {
    BotDisabledByAdmin: 'die App wurde von der Administration gesperrt',
    BotNotInConversationRoster: 'die App ist dort nicht installiert',
    ConversationBlockedByUser: 'die App wurde blockiert',
    NotEnoughPermissions: 'die App darf dorthin nicht schreiben',
    MessageWritesBlocked: 'die App wurde blockiert, stummgeschaltet oder entfernt',
    InvalidBotApiHost: 'der Mandant liegt in einer anderen Cloud',
    ConversationNotFound: 'der Chat existiert nicht mehr',
  },
  retry: 'Erneut versuchen',
  retryAll: 'Alle erneut versuchen',
  attempts: (count) => (count === 1 ? '1 Versuch' : `${count} Versuche`),
};
