import { ownTenant } from '../../support/journeys/journey.ts';
import { type Answers, fillIn, type Person } from './person.ts';

type Application = Readonly<Record<'organization' | 'business' | 'declaration', Answers>>;

/** A good application, as somebody fills it in in English. */
export const application: Application = {
  organization: {
    ticked: ['Direct-bill partner', 'Yes, and active', 'Yes'],
    typed: {
      'Legal name of the company': 'Fabrikam Cloud LLC',
      'Partner tenant ID': ownTenant,
      'Street and number': '1 Main Street',
      City: 'Redmond',
      'State or region': 'WA',
      'ZIP or postal code': '98052',
      Country: 'USA',
      Website: 'www.fabrikam.example.com',
    },
  },
  business: {
    ticked: ['We serve US federal, state, local or tribal government entities'],
    typed: { 'Contract number or sponsor for a)': 'City of Redmond 2025-17' },
  },
  declaration: {
    ticked: [
      'I know that Microsoft’s form is a legally binding contract.',
      'I am authorized to bind the company.',
    ],
    typed: {
      Name: 'Compliance desk',
      'Job title': 'Director',
      'Work e-mail': 'desk@fabrikam.example.com',
      Phone: '+1 425 555 0100',
    },
  },
};

/** The same in German. */
export const antrag: Application = {
  organization: {
    ticked: ['Direktabrechnungspartner (Direct Bill)', 'Ja, aktiv', 'Ja'],
    typed: {
      'Rechtlicher Name des Unternehmens': 'Fabrikam Behördencloud GmbH',
      'Partner-Mandanten-ID': ownTenant,
      'Straße und Hausnummer': 'Hauptstraße 1',
      Ort: 'München',
      'Bundesstaat oder Region': 'Bayern',
      Postleitzahl: '80331',
      Land: 'Deutschland',
      Website: 'www.fabrikam.example.com',
    },
  },
  business: {
    ticked: ['Wir bedienen US-Bundes-, Bundesstaats-, Kommunal- oder Stammesbehörden'],
    typed: { 'Vertragsnummer oder empfehlende Behörde zu a)': 'City of Redmond 2025-17' },
  },
  declaration: {
    ticked: [
      'Ich weiß, dass das Formular von Microsoft ein rechtsverbindlicher Vertrag ist.',
      'Ich bin befugt, das Unternehmen zu verpflichten.',
    ],
    typed: {
      Name: 'Jürgen Größe',
      Funktion: 'Leitung',
      'Geschäftliche E-Mail-Adresse': 'desk@fabrikam.example.com',
      Telefon: '+49 89 5550100',
    },
  },
};

/** Fills in the English forms on the page, from the first to the last look. */
export async function apply(agent: Person, changed: Answers['typed'] = {}): Promise<void> {
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await fillIn(agent.newest, application.organization, changed);
  await agent.press('Next');
  await agent.sees(/Step 2 of 3/);
  await fillIn(agent.newest, application.business);
  await agent.press('Next');
  await agent.sees(/Step 3 of 3/);
  await fillIn(agent.newest, application.declaration);
  await agent.press('Next');
  await agent.sees(/Check and submit/);
}
