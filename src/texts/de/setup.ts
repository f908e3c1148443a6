import type * as en from '../en/setup.ts';
import type { Texts } from '../texts.ts';

type Words<S> = { readonly [K in keyof S]: string };

export const setupStatus: Words<typeof en.setupStatus> = {
  creating: 'Wird angelegt',
  qualifying: 'Wird qualifiziert',
  ready: 'Bereit zur Bestellung',
  refused: 'Abgewiesen',
  needsReview: 'Braucht Aufmerksamkeit',
};

export const setupNews: Words<typeof en.setupNews> = {
  customerCreated:
    'Der Mandant des Kunden wurde angelegt; die ersten Anmeldedaten stehen in einer eigenen Nachricht',
  credentialsLost:
    'Der Mandant des Kunden wurde angelegt, aber die ersten Anmeldedaten konnten nicht zugestellt werden: Setzen Sie das Kennwort zurück',
  customerInReview: 'Microsoft prüft die Qualifizierung des Kunden',
  customerReady: 'Ihr Kunde ist eingerichtet und darf aus dem Behördenkatalog bestellen',
  customerDenied: 'Microsoft hat die Qualifizierung des Kunden abgelehnt',
  setupRefused: 'Partner Center hat den Kunden nicht angelegt',
  setupStuck: 'Die Einrichtung eines Kunden braucht Aufmerksamkeit',
};

export const setupHistory: Words<typeof en.setupHistory> = {
  confirmed: 'Anlegen veranlasst',
  corrected: 'Zum Ändern zurückgeholt',
  creationBegun: 'Anlegen begonnen',
  tenantCreated: 'Mandant angelegt',
  tenantFound: 'Mandant gefunden',
  credentialsSent: 'Erste Anmeldedaten gesendet',
  credentialsLost: 'Erste Anmeldedaten nicht zugestellt',
  qualificationBegun: 'Qualifizierung begonnen',
  retried: 'Wird noch einmal versucht',
  doubted: 'Ausgang unbekannt; wird geklärt',
  qualified: 'Qualifizierung von Microsoft genehmigt',
  denied: 'Qualifizierung von Microsoft abgelehnt',
  refused: 'Von Partner Center abgewiesen',
  stuck: 'Angehalten; braucht Aufmerksamkeit',
  resumed: 'Wieder aufgenommen',
  inReview: 'In Prüfung bei Microsoft',
};

export const setupSteps: Words<typeof en.setupSteps> = {
  continueSetup: 'Schließen Sie die Einrichtung des Kunden ab und lassen Sie ihn anlegen.',
  awaitCreation: 'Partner Center legt den Kunden an; Sie erhalten Nachricht.',
  awaitVetting: 'Microsoft prüft die Qualifizierung des Kunden; Sie erhalten Nachricht.',
  correctSetup:
    'Sehen Sie nach, warum abgewiesen wurde; ändern Sie die Antworten und lassen Sie den Kunden erneut anlegen.',
  mendSetup:
    'Sehen Sie nach, was im Weg steht, beheben Sie es im Partner Center und lassen Sie es noch einmal versuchen.',
  isSetUp: 'Der Kunde ist eingerichtet und darf aus dem Behördenkatalog bestellen.',
};

export const notConnected: Texts['notConnected'] =
  'Partner Center ist mit diesem Bot nicht verbunden, daher geht das hier nicht. Bitten Sie den Betrieb, PARTNER_CENTER_CLIENT_ID und die Einstellungen daneben zu setzen.';
