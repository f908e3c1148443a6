import type { Texts } from '../texts.ts';

export const chat: Texts['chat'] = {
  gone: 'Ich finde diesen Vorgang nicht, oder er ist nicht für Sie bestimmt. „vorgänge“ zeigt Ihre Vorgänge.',
  broken: 'Diese Karte ist nicht mehr verwendbar. Schreiben Sie „vorgänge“, um zu sehen, wie es steht.',
  noRole: (id, operators) =>
    `Ich kann Ihnen noch nicht helfen, weil Sie in GCC Desk keine Rolle haben. Bitte wenden Sie sich an ${operators || 'die Person, die GCC Desk in Ihrer Organisation betreibt,'} und geben Sie diese ID an: ${id}`,
  agentsOnly:
    'Das können nur Administrator-Agenten und Vertriebs-Agenten tun. Bitte wenden Sie sich an eine dieser Personen.',
  tooManyDrafts:
    'Sie haben 100 solche Entwürfe, die nicht fertig sind. Schreiben Sie „vorgänge“, bringen Sie einige zu Ende oder ziehen Sie sie zurück, und beginnen Sie dann neu.',
  reviewersOnly: 'Diese Liste sehen nur Prüferinnen und Prüfer. „vorgänge“ zeigt Ihre Vorgänge.',
  operatorsOnly: 'Das sieht nur, wer GCC Desk betreibt. „hilfe“ zeigt, was Sie hier tun können.',
  privately:
    'Ich führe Partner durch den Verkauf von Office 365 GCC, aber was ich weiß, ist nicht für eine Gruppe bestimmt. Bitte schreiben Sie mir im privaten Chat: Suchen Sie oben in Teams nach „GCC Desk“, um ihn zu öffnen.',
  unknown: 'Das habe ich nicht verstanden. „hilfe“ zeigt alles, was ich kann.',
  nearest: (word) =>
    `Das habe ich nicht verstanden. Meinten Sie „${word}“? „hilfe“ zeigt alles, was ich kann.`,
  language: 'Ab jetzt schreibe ich Ihnen auf Deutsch.',
  languages: 'Welche Sprache? Schreiben Sie „sprache de“ oder „language en“.',
  failed: (id) =>
    `Entschuldigung, bei uns ist etwas schiefgegangen. „vorgänge“ zeigt, wie es steht; bitte versuchen Sie es dann noch einmal. Geschieht es wieder, nennen Sie dem Betrieb von GCC Desk diese Nummer: ${id}`,
  unsaved: (id) =>
    `Nicht gespeichert: Was Sie eben gesendet haben, konnte nicht sicher abgelegt werden. Bitte versuchen Sie es in einer Minute noch einmal; „vorgänge“ zeigt, wie es steht. Geschieht es wieder, nennen Sie dem Betrieb von GCC Desk diese Nummer: ${id}`,
  tooFast:
    'Das war sehr viel auf einmal. Es ist nichts geschehen; bitte warten Sie zehn Sekunden und versuchen Sie es dann noch einmal.',
  summaries: { list: 'Ihre Vorgänge', help: 'Was GCC Desk kann' },
};

export const commands: Texts['commands'] = {
  help: 'Was ich kann',
  qualify: 'Ihre Organisation qualifizieren',
  customer: 'Einen Kunden qualifizieren',
  setup: 'Einen Kunden im Partner Center einrichten',
  takeover: 'Einen GCC-Kunden übernehmen',
  order: 'Aus dem Behördenkatalog bestellen',
  cases: 'Ihre Vorgänge',
  next: 'Ihr nächster Schritt',
  check: 'Eine Mandanten-ID prüfen',
  why: 'Eine Regel erklären',
  review: 'Anträge zur Prüfung',
  language: 'Die Sprache wechseln',
  operations: 'Betrieb',
};
