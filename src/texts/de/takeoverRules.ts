import type { RuleId } from '../../domain/rules/rule.ts';
import type { RuleText } from '../en/rules.ts';

/** Die Regeln zur Übernahme eines Kunden. */
export const takeoverRules = {
  X1: {
    finding: 'Zuerst muss Ihre eigene Organisation qualifiziert sein.',
    why: 'Nur ein für GCC qualifizierter Partner übernimmt GCC-Kunden.',
    advice: 'Schreiben Sie zuerst „qualifizieren“. Was Sie hier eingegeben haben, bleibt erhalten.',
  },
  X2: {
    finding: 'Das ist kein GCC-Mandant.',
    why: 'Dieser Weg ist für Kunden, die schon in der Government Community Cloud sind.',
    advice:
      'Prüfen Sie die Mandanten-ID. Ein Kunde, der neu in GCC ist, beginnt mit „kunde“ und geht nach der Genehmigung mit „einrichten“ weiter.',
  },
  X3: {
    finding: 'Der Kunde steht schon in unserer Liste.',
    why: 'Eine bestehende Handelspartnerbeziehung muss nicht noch einmal angefragt werden.',
    advice:
      'Machen Sie mit diesem Kunden weiter: Prüfen Sie seine besondere Qualifikation. Ist es Government Community Cloud, bestellen Sie; hat er keine, lässt er sich nur über die API qualifizieren („warum V8“).',
  },
  X4: {
    finding: 'Der Link fehlt in der E-Mail.',
    why: 'Der Link verbindet den Kunden mit Ihnen; ohne ihn führt nichts, was der Kunde tut, zu uns.',
    advice: 'Der Link steht wieder da, wie er war. Behalten Sie ihn bei; den Rest können Sie ändern.',
  },
  X5: {
    finding: 'Annehmen muss ein globaler Administrator des Kunden.',
    why: 'Nur diese Rolle darf eine Handelspartnerbeziehung annehmen, im Microsoft 365 Admin Center.',
    advice: 'Achten Sie darauf, dass die E-Mail diese Person erreicht.',
  },
  X6: {
    finding: 'Der Kunde ist in einem anderen Markt.',
    why: 'Ein Partner verkauft nur in seinem eigenen Markt; die Government Community Cloud wird in den USA verkauft.',
    advice: 'Machen Sie hier nicht weiter: Die Beziehung wäre nicht nutzbar.',
  },
  X7: {
    finding: 'Der Kunde darf noch nicht bestellen: Seine besondere Qualifikation ist nicht GCC.',
    why: 'Die besondere Qualifikation muss Government Community Cloud lauten, bevor neu bestellt wird.',
    advice:
      'Was Partner Center zeigt, steht oben. Zeigt es keine besondere Qualifikation, und haben Sie für den Kunden eine Überprüfungs-ID, qualifizieren Sie ihn über die API: „warum V8“ nennt die Anfrage. Schreiben Sie sonst an US Government Cloud Eligibility. Der Bot sieht von selbst immer wieder nach.',
  },
  X8: {
    finding: 'Die Einladung wurde seit fünf Geschäftstagen nicht angenommen.',
    why: 'Einladungen gehen verloren oder erreichen jemanden, der sie nicht annehmen darf. Partner Center meldet das nicht.',
    advice: 'Fragen Sie beim Kunden nach, und senden Sie die E-Mail bei Bedarf noch einmal.',
  },
  X9: {
    finding: 'Auch der Anbieter braucht eine eigene Beziehung.',
    why: 'Im indirekten Modell nimmt der Kunde zweimal an: die Einladung des Wiederverkäufers und die des Anbieters.',
    advice: 'Lassen Sie den Kunden beide annehmen, bevor etwas bestellt wird.',
  },
  X10: {
    finding: 'Auch eine andere Übernahme lädt diesen Kunden ein.',
    why: 'Ein Kunde, der zwei E-Mails mit demselben Link bekommt, weiß nicht, was er angenommen hat.',
    advice:
      'Fragen Sie Ihre Kolleginnen und Kollegen, wessen sie ist; nur einer von Ihnen soll die E-Mail senden.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;
