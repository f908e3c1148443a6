import { type Answer, self } from './answer.ts';
import type { EmulatorContext } from './context.ts';

const address = {
  country: 'US',
  city: 'Reston',
  state: 'VA',
  addressLine1: '100 Example Ave',
  addressLine2: '',
  postalCode: '20190',
  firstName: 'Ana',
  lastName: 'Diaz',
  phoneNumber: '7035550100',
};

/** `GET /profiles/organization` */
export const organization = ({ state: { partner } }: EmulatorContext): Answer => ({
  status: 200,
  body: {
    id: partner.id,
    companyName: partner.name,
    defaultAddress: address,
    tenantId: partner.id,
    domain: partner.domain,
    email: partner.email,
    language: 'en',
    culture: 'en-US',
    profileType: 'OrganizationProfile',
    links: self('/profiles/organization'),
    attributes: { etag: '"1"', objectType: 'OrganizationProfile' },
  },
});
