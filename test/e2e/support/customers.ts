import type { Answers } from './person.ts';

/** The four forms of a customer's application, as somebody fills them in; what is prefilled stays. */
type Customer = Readonly<Record<'body' | 'regulatedData' | 'contact', Answers>> & { readonly kind: string };

/** A city, in English. */
export const customer: Customer = {
  kind: 'City, town, township or village',
  body: {
    ticked: [],
    typed: {
      'Legal name of the customer': 'City of Springfield',
      'Street and number': '300 South Seventh Street',
      City: 'Springfield',
      State: 'IL',
      'ZIP code': '62701',
      Website: 'www.springfield.example.gov',
    },
  },
  regulatedData: { ticked: [], typed: { Evidence: 'Charter of 1840' } },
  contact: {
    ticked: ['The customer', 'The customer knows that Microsoft’s form is a legally binding contract.'],
    typed: {
      'Contact at the customer': 'Clerk of the city',
      'Job title': 'City clerk',
      'Work e-mail': 'clerk@springfield.example.gov',
      Phone: '+1 217 555 0100',
      'Who signs for the customer': 'The mayor',
    },
  },
};

/** A company with regulated data, in German. */
export const kunde: Customer = {
  kind: 'Privates Unternehmen oder private Organisation',
  body: {
    ticked: [],
    typed: {
      'Rechtlicher Name des Kunden': 'Contoso Forensics LLC',
      'Straße und Hausnummer': '1 Lake Street',
      Ort: 'Chicago',
      Bundesstaat: 'IL',
      'Postleitzahl (ZIP-Code)': '60601',
      Website: 'www.contoso-forensics.example.com',
    },
  },
  regulatedData: {
    ticked: ['Informationen der Strafjustiz (CJI)'],
    typed: { Nachweise: 'Vertrag 17' },
  },
  contact: {
    ticked: [
      'Der Kunde',
      'Der Kunde weiß, dass das Formular von Microsoft ein rechtsverbindlicher Vertrag ist.',
    ],
    typed: {
      'Kontakt beim Kunden': 'Leitung der IT',
      Funktion: 'CIO',
      'Dienstliche E-Mail-Adresse': 'cio@contoso-forensics.example.com',
      Telefon: '+1 312 555 0100',
      'Wer für den Kunden unterschreibt': 'Geschäftsführung',
    },
  },
};
