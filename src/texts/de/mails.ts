import type { Texts } from '../texts.ts';

export const mails: Texts['mails'] = {
  provider: {
    subject: (company) => `GCC-Qualifikation: ${company} möchte über Sie verkaufen`,
    body: (provider, company, tenantId) =>
      [
        `Guten Tag ${provider},`,
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
};
