import type * as en from '../en/setup.ts';
import type { Texts } from '../texts.ts';

type Words<S> = { readonly [K in keyof S]: string };

export const setupStatus: Words<typeof en.setupStatus> = {
  creating: 'Wird angelegt',
  qualifying: 'Wird qualifiziert',
  ready: 'Bereit zur Bestellung',
  refused: 'Abgelehnt',
  needsReview: 'Erfordert Eingreifen',
};

export const setupNews: Words<typeof en.setupNews> = {
  customerCreated:
    'Der Mandant des Kunden wurde angelegt; die ersten Anmeldedaten stehen in einer eigenen Nachricht',
  credentialsLost:
    'Der Mandant des Kunden wurde angelegt, aber die ersten Anmeldedaten konnten nicht zugestellt werden: Setzen Sie das Kennwort zurück',
  customerInReview: 'Microsoft prüft die Qualifikation des Kunden',
  customerReady: 'Ihr Kunde ist eingerichtet und darf aus dem Behördenkatalog bestellen',
  customerDenied: 'Microsoft hat die Qualifikation des Kunden abgelehnt',
  setupRefused: 'Partner Center hat den Kunden nicht angelegt',
  setupStuck: 'Die Einrichtung eines Kunden erfordert Ihr Eingreifen',
};

export const setupHistory: Words<typeof en.setupHistory> = {
  confirmed: 'Anlegen veranlasst',
  stopped: 'Nicht angelegt: Partner Center zeigt inzwischen etwas, das dagegen spricht',
  codeChanged: 'Andere Überprüfungs-ID gewählt',
  corrected: 'Zum Ändern zurückgeholt',
  creationBegun: 'Anlegen begonnen',
  tenantCreated: 'Mandant angelegt',
  tenantFound: 'Mandant gefunden',
  credentialsSent: 'Erste Anmeldedaten gesendet',
  credentialsLost: 'Erste Anmeldedaten nicht zugestellt',
  qualificationBegun: 'Qualifikation beantragt',
  retried: 'Wird noch einmal versucht',
  doubted: 'Ausgang unbekannt; wird geklärt',
  qualified: 'Qualifikation von Microsoft genehmigt',
  denied: 'Qualifikation von Microsoft abgelehnt',
  refused: 'Von Partner Center abgelehnt',
  stuck: 'Angehalten; erfordert Eingreifen',
  resumed: 'Wieder aufgenommen',
  inReview: 'In Prüfung bei Microsoft',
};

export const setupSteps: Words<typeof en.setupSteps> = {
  continueSetup: 'Schließen Sie die Einrichtung des Kunden ab und lassen Sie ihn anlegen.',
  awaitCreation: 'Partner Center legt den Kunden an; Sie erhalten Nachricht.',
  awaitVetting: 'Microsoft prüft die Qualifikation des Kunden; Sie erhalten Nachricht.',
  correctSetup:
    'Sehen Sie nach, woran es lag, ändern Sie die Antworten, und lassen Sie den Kunden erneut anlegen.',
  mendSetup:
    'Sehen Sie nach, was im Weg steht, beheben Sie es im Partner Center, und lassen Sie es noch einmal versuchen.',
  isSetUp: 'Der Kunde ist eingerichtet: Sie können aus dem Behördenkatalog für ihn bestellen.',
};

export const notConnected: Texts['notConnected'] =
  'Partner Center ist mit diesem Bot nicht verbunden, daher geht das hier nicht. Bitten Sie den Betrieb, PARTNER_CENTER_CLIENT_ID und die zugehörigen Einstellungen zu setzen.';

export const notLinked: Texts['notLinked'] =
  'Es werden keine Kunden gezeigt, weil Partner Center Ihre Organisation nicht als aktiven indirekten Wiederverkäufer führt. Prüfen Sie die Mandanten-ID in Ihrem Antrag („qualifizieren“), und bitten Sie Ihren Anbieter, sie im Partner Center zu verknüpfen.';

export const setupParts: Words<typeof en.setupParts> = {
  choice: 'Kunde',
  code: 'Überprüfungs-ID',
  company: 'Organisation und Anschrift',
  domain: 'Domäne',
  person: 'Kontakt',
};

export const setup: Texts['setup'] = {
  chosen: 'Kunde und Überprüfungs-ID',
  start: 'Im Partner Center einrichten',
  resume: 'Noch einmal versuchen',
  otherCode: 'Andere Überprüfungs-ID wählen',
  withdraw: 'Einrichtung zurückziehen',
  nobody: (waiting, lacking) => {
    const one = (count: number) => (count === 1 ? 'einer ist' : `${count} sind`);
    const why = [
      waiting > 0 && `${one(waiting)} noch nicht genehmigt (V6)`,
      lacking > 0 && `${one(lacking)} genehmigt, aber noch ohne Überprüfungs-ID (C15)`,
    ].filter(Boolean);
    return why.length > 0
      ? `Zurzeit lässt sich keiner Ihrer Kunden einrichten, denn ${why.join(', und ')}. „kunde“ zeigt, wie es steht.`
      : 'Es gibt keinen genehmigten Kunden, der noch einzurichten ist. Mit „kunde“ lassen Sie einen qualifizieren.';
  },
  trouble: 'Was im Weg steht',
  code: (code) => `Fehlercode ${code}`,
  denied: 'Microsoft hat die Qualifikation abgelehnt',
  deniedNext:
    'Den Mandanten gibt es, aber GCC lässt sich für ihn nicht bestellen. Fragen Sie US Government Cloud Eligibility, was fehlt; genehmigt Microsoft den Kunden doch noch, erfahren Sie es. Legen Sie ihn nicht noch einmal an.',
  contactName: 'Name',
  credentials: 'Erste Anmeldedaten',
  credentialsAre: {
    pending: 'werden zugestellt',
    sent: 'einmal zugestellt, nirgends aufbewahrt',
    lost: 'nicht zugestellt; setzen Sie das Kennwort zurück',
  },
  passwordTitle: 'Wie Sie zum ersten Kennwort kommen',
  password:
    'Im Partner Center: Kunden > dieser Kunde > Benutzer und Lizenzen > der Administrator > Kennwort zurücksetzen. Dort erscheint ein neues vorläufiges Kennwort.',
};
