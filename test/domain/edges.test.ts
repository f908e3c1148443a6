import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Declaration, Organization } from '../../src/domain/application/partnerQualification.ts';
import { isCurrent } from '../../src/domain/case.ts';
import { tenantRules } from '../../src/domain/rules/tenant.ts';
import { classify } from '../../src/domain/tenant.ts';
import { manyLines, oneLine } from '../../src/domain/text.ts';
import { caseIn, holds, tenantId } from './builders.ts';

describe('typed text at its edges', () => {
  it('is the same after it was cleaned twice, and composed', () => {
    const tricky = fc
      .array(fc.constantFrom(...'ae\u0301\u200b\u2028\u00a0\u202e \n\t\u061c'))
      .map((letters) => letters.join(''));
    holds(fc.property(tricky, (text) => oneLine(oneLine(text)) === oneLine(text)));
    equal(oneLine('e\u200b\u0301'), '\u00e9');
  });

  it('has no line separator, no Arabic letter mark and no exotic blank left', () => {
    equal(oneLine('a\u2028b\u061cc\u2003d\u202fe\vf'), 'a bc d e f');
    equal(manyLines('a\u2029b\u0085c'), 'a\nb\nc');
  });

  it('loses braces and blanks around a tenant ID, and blanks around an e-mail address', () => {
    equal(Organization.shape.tenantId.parse(` { ${tenantId.toUpperCase()} } `), tenantId);
    equal(Declaration.shape.email.parse(' desk@fabrikam.example.com '), 'desk@fabrikam.example.com');
  });

  it('is no phone number without five digits', () => {
    equal(Declaration.shape.phone.safeParse('-----').success, false);
    equal(Declaration.shape.phone.safeParse('(425) 55').success, true);
  });
});

describe('contradictions', () => {
  const at = (host: string, scope: string, sub?: string) =>
    classify({
      token_endpoint: `https://${host}/x`,
      tenant_region_scope: scope,
      tenant_region_sub_scope: sub,
    });

  it('between scope, sub scope and host leave a tenant’s kind unknown', () => {
    equal(at('login.microsoftonline.com', 'NA', 'DODCON'), 'unknown');
    equal(at('login.microsoftonline.us', 'FG'), 'unknown');
    equal(at('login.microsoftonline.com', 'FG'), 'sovereign');
  });

  it('in the case of letters do not hide that customer and partner are one (T7)', () => {
    const rule = tenantRules.find(({ id }) => id === 'T7');
    const facts = {
      id: tenantId.toUpperCase(),
      kind: 'commercial',
      use: 'customer',
      qualifiedPartner: true,
    } as const;
    equal(rule?.when({ ...facts, partnerTenantId: tenantId }), true);
  });

  it('of a revision below one are never current', () => {
    equal(isCurrent(caseIn('filed'), -1), false);
    equal(isCurrent(caseIn('filed'), 0), false);
  });
});
