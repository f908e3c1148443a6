import type { Texts } from '../texts.ts';

export const mails: Texts['mails'] = {
  provider: {
    subject: (company) => `GCC-Qualifikation: ${company} möchte über Sie verkaufen`,
    body: (provider, company, tenantId) =>
      [
        `Sehr geehrtes Team von ${provider},`,
        '',
        'wir sind einer Ihrer indirekten Wiederverkäufer und möchten Office 365 Government Community Cloud (GCC) an qualifizierte US-Behörden verkaufen.',
        'Die GCC-Qualifikation gilt für indirekte Anbieter. Bitte sagen Sie uns, ob Sie qualifiziert sind und wie wir GCC-Bestellungen über Sie aufgeben.',
        '',
        `Unternehmen: ${company}`,
        `Unsere Partner-Mandanten-ID: ${tenantId}`,
        '',
        'Unsere Kunden brauchen außerdem Ihre Partner-Mandanten-ID für das Formular von Microsoft.',
        '',
        'Mit freundlichen Grüßen',
      ].join('\n'),
  },
  order: {
    subject: (customer, reference) => `GCC-Bestellung für ${customer} (${reference})`,
    body: (facts) =>
      [
        `Sehr geehrtes Team von ${facts.provider},`,
        '',
        'bitte geben Sie diese Bestellung aus dem Behördenkatalog für unseren Kunden auf und nennen Sie uns als Wiederverkäufer:',
        '',
        facts.lines,
        '',
        `Kunde: ${facts.customer}`,
        `Mandanten-ID des Kunden: ${facts.tenantId}`,
        `Wiederverkäufer: ${facts.company}`,
        `Unser Zeichen: ${facts.reference}`,
        '',
        'Bitte nennen Sie uns vorher den Preis und danach die Bestellnummer.',
        '',
        'Mit freundlichen Grüßen',
      ].join('\n'),
  },
  customer: {
    subject: (company) =>
      `Office 365 GCC: Bitte beantragen Sie die Berechtigung für ${company} bei Microsoft`,
    body: (facts) =>
      [
        `Guten Tag ${facts.contact},`,
        '',
        `bevor ${facts.company} Office 365 Government Community Cloud (GCC) kaufen kann, muss Microsoft die Berechtigung bestätigen. Den Antrag können nur Sie stellen: Das Formular ist ein rechtsverbindlicher Vertrag zwischen Ihnen und Microsoft, und wir können es nicht für Sie senden.`,
        '',
        '1. Bitte öffnen Sie das Formular von Microsoft:',
        facts.form,
        '',
        '2. Wählen Sie als Überprüfungsoption: O365 GCC CSP Customer',
        '',
        '3. Werden Sie nach der Mandanten-ID Ihres Partners gefragt, geben Sie diese ein:',
        facts.tenantId,
        'Bitte geben Sie keine Azure-Mandanten-ID ein.',
        '',
        'Was Sie bereithalten sollten:',
        '- den ausgeschriebenen rechtlichen Namen, die Adresse und die Website',
        '- was für eine Stelle Sie sind und was das belegt (Gesetz, Satzung, Register oder Vertrag), oder welche regulierten Daten Sie haben',
        '- Ihre eigene Mandanten-ID, falls Sie schon einen Microsoft-Mandanten haben',
        `- die Person, die unterschreibt: ${facts.signer}`,
        '',
        'Microsoft sollte Ihnen innerhalb von zwei Geschäftstagen per E-Mail mit den nächsten Schritten antworten; bitte sehen Sie auch im Junk-Ordner nach. Sagen Sie uns, wann Sie das Formular gesendet haben und was in der Antwort steht. Bitte kaufen Sie vorher keine Abonnements.',
        '',
        'Mit freundlichen Grüßen',
      ].join('\n'),
  },
  customerAnswer: {
    subject: (company) => `Office 365 GCC: Hat Microsoft auf den Antrag für ${company} geantwortet?`,
    body: (contact, company, filedOn) =>
      [
        `Guten Tag ${contact},`,
        '',
        `Sie haben das Formular von Microsoft für ${company} am ${filedOn} gesendet. Microsoft sollte Ihnen innerhalb von zwei Geschäftstagen per E-Mail mit den nächsten Schritten antworten.`,
        '',
        'Bitte suchen Sie im Posteingang und im Junk-Ordner nach E-Mails von microsoft.com und sagen Sie uns, was darin steht. Fragt Microsoft nach etwas, antworten Sie bitte selbst; wir helfen Ihnen gern. Bitte kaufen Sie vorher keine Abonnements.',
        '',
        'Mit freundlichen Grüßen',
      ].join('\n'),
  },
};
