import { Company, Domain, domainName } from '../../domain/setup/answers.ts';
import type { Turn } from '../dialog.ts';
import type { Filled } from '../forms/form.ts';

const town: Company = {
  name: 'Town of Sample',
  sameName: '',
  line1: '1 Town Green',
  line2: '',
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
  asTyped: false,
};

/** Samples of what is offered in the place of what does not fit: a title, and the answers that a click on it gives. */
export const sampleOffers = {
  company: [{ title: 'Take 1 Town Green, Austin, TX 78701', ...town }],
  domain: [{ title: 'Take sampletown.onmicrosoft.com', prefix: 'sampletown' }],
};

/** Microsoft's own spelling of an address, as buttons. */
export const addressOffers = (filled: Filled | undefined, { t }: Turn) =>
  (filled?.offers ?? []).map((offer) => {
    const company = Company.parse(offer);
    const { line1, line2, city, state, postalCode } = company;
    const street = [line1, line2].filter(Boolean).join(', ');
    return { title: t.cards['setup-company'].take(`${street}, ${city}, ${state} ${postalCode}`), ...company };
  });

/** Free domains, as buttons. */
export const domainOffers = (filled: Filled | undefined, { t }: Turn) =>
  (filled?.offers ?? []).map((offer) => {
    const domain = Domain.parse(offer);
    return { title: t.cards['setup-domain'].take(domainName(domain)), ...domain };
  });
