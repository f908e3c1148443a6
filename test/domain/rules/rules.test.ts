import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { assess, type Finding, stops, worstFirst } from '../../../src/domain/assess.ts';
import { allRules } from '../../../src/domain/rules/allRules.ts';
import { customerRules } from '../../../src/domain/rules/customer.ts';
import { orderRules } from '../../../src/domain/rules/order.ts';
import { partnerRules } from '../../../src/domain/rules/partner.ts';
import { type Rule, type RuleId, ruleIds, type Verdict, verdicts } from '../../../src/domain/rules/rule.ts';
import { setupRules } from '../../../src/domain/rules/setup.ts';
import { takeoverRules } from '../../../src/domain/rules/takeover.ts';
import { tenantRules } from '../../../src/domain/rules/tenant.ts';
import { sources } from '../../../src/domain/sources.ts';
import { holds } from '../builders.ts';
import { customerExamples, goodCustomer } from './customerRuleExamples.ts';
import { goodOrder, orderExamples } from './orderRuleExamples.ts';
import { type Expected, goodPartner, goodTenant, partnerExamples } from './ruleExamples.ts';
import { setupExamples } from './setupRuleExamples.ts';
import { takeoverExamples } from './takeoverRuleExamples.ts';
import { tenantExamples } from './tenantRuleExamples.ts';

const idsOf = (findings: readonly Finding[]): RuleId[] => findings.map(({ rule }) => rule);

const finding = (rule: RuleId, verdict: Verdict): Finding => ({
  rule,
  verdict,
  cite: ['S1'],
  advice: { step: 'business' },
});

function behaves<F>(rules: readonly Rule<F>[], { id, verdict, catches, passes }: Expected<F>): void {
  describe(`rule ${id}`, () => {
    for (const [title, facts] of Object.entries(catches)) {
      it(`catches ${title}: ${verdict}`, () => {
        const found = assess(rules, facts).find(({ rule }) => rule === id);
        equal(found?.verdict, verdict);
      });
    }

    for (const [title, facts] of Object.entries(passes)) {
      it(`lets pass ${title}`, () => {
        ok(!idsOf(assess(rules, facts)).includes(id));
      });
    }
  });
}

for (const expected of partnerExamples) behaves(partnerRules, expected);
for (const expected of tenantExamples) behaves(tenantRules, expected);
for (const expected of customerExamples) behaves(customerRules, expected);
for (const expected of orderExamples) behaves(orderRules, expected);
for (const expected of setupExamples) behaves(setupRules, expected);
for (const expected of takeoverExamples) behaves(takeoverRules, expected);

describe('the rules', () => {
  it('are all here with something they catch and something they let pass', () => {
    const examples = [
      partnerExamples,
      tenantExamples,
      customerExamples,
      setupExamples,
      orderExamples,
      takeoverExamples,
    ];
    const shown = examples
      .flat()
      .filter(({ catches, passes }) => Object.keys(catches).length > 0 && Object.keys(passes).length > 0);
    deepEqual(
      shown.map(({ id }) => id),
      [...ruleIds],
    );
  });

  it('are in the tables under each id once', () => {
    deepEqual(
      allRules.map(({ id }) => id),
      [...ruleIds],
    );
  });

  it('cite at least one source each, and only sources that are listed', () => {
    for (const { id, cite } of allRules) {
      ok(cite.length > 0, id);
      for (const source of cite) ok(Object.hasOwn(sources, source), `${id} cites ${source}`);
    }
  });

  it('find nothing in a good partner with a good tenant', () => {
    deepEqual(assess(partnerRules, goodPartner), []);
    deepEqual(assess(tenantRules, goodTenant), []);
  });

  it('find in a good customer only that it is one', () => {
    deepEqual(idsOf(assess(customerRules, goodCustomer)), ['C2']);
  });

  it('find in a good order only until when it can be canceled', () => {
    deepEqual(idsOf(assess(orderRules, goodOrder)), ['O16']);
  });
});

describe('the sources', () => {
  it('are pages of Microsoft Learn in both languages, but for our own judgement', () => {
    for (const [id, { url }] of Object.entries(sources)) {
      if (id === 'desk') equal(url, undefined);
      else {
        ok(url?.en.startsWith('https://learn.microsoft.com/en-us/'), id);
        equal(url?.de, url?.en.replace('/en-us/', '/de-de/'));
      }
    }
  });
});

describe('an assessment', () => {
  it('tells every finding, not only the first', () => {
    const facts = { ...goodPartner, mayApply: false, openElsewhere: true, qualifiedBefore: true };
    deepEqual(idsOf(assess(partnerRules, facts)), ['P7', 'P8', 'P9']);
  });

  it('tells what each finding means, where it is written and what to do', () => {
    deepEqual(assess(partnerRules, { ...goodPartner, mayApply: false }), [
      { rule: 'P7', verdict: 'block', cite: ['S0'], advice: { ask: 'colleague' } },
    ]);
  });
});

describe('findings, worst first', () => {
  it('go from block over route, hold and warn to pass', () => {
    const mixed = [
      finding('P11', 'pass'),
      finding('P4', 'warn'),
      finding('P10', 'hold'),
      finding('P2', 'route'),
      finding('P1', 'block'),
    ];
    deepEqual(idsOf(worstFirst(mixed)), ['P1', 'P2', 'P10', 'P4', 'P11']);
  });

  it('keep the order of the rules within a verdict, and the list that they came from', () => {
    const given = [finding('P9', 'pass'), finding('P3', 'block'), finding('P1', 'block')];
    deepEqual(idsOf(worstFirst(given)), ['P3', 'P1', 'P9']);
    deepEqual(idsOf(given), ['P9', 'P3', 'P1']);
  });

  it('lose nothing on the way', () => {
    const anyFinding = fc.record({
      rule: fc.constantFrom(...ruleIds),
      verdict: fc.constantFrom(...verdicts),
    });
    holds(
      fc.property(fc.array(anyFinding), (given) => {
        const findings = given.map(({ rule, verdict }) => finding(rule, verdict));
        deepEqual(idsOf(worstFirst(findings)).sort(), idsOf(findings).sort());
      }),
    );
  });
});

describe('an application', () => {
  const stopping: readonly Finding[] = [
    finding('P1', 'block'),
    finding('P2', 'route'),
    finding('P9', 'pass'),
  ];
  const harmless = [finding('P10', 'hold'), finding('P4', 'warn'), finding('P11', 'pass')];

  for (const one of stopping) {
    it(`is stopped by ${one.rule}, which says ${one.verdict}, among others`, () => {
      equal(stops([...harmless, one]), true);
    });
  }

  it('is not stopped by a hold, a warning or a pass', () => {
    equal(stops(harmless), false);
  });

  it('is not stopped without findings', () => {
    equal(stops([]), false);
  });
});
