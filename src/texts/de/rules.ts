import type { Texts } from '../texts.ts';

/** Die Regeln zu Partnern und Mandanten. */
export const rules = {
  P1: {
    finding: 'Zuerst kommt die Teilnahme am CSP-Programm.',
    why: 'Die Teilnahme am Programm Cloud Solution Provider ist Voraussetzung der Genehmigung.',
    advice:
      'Melden Sie das Unternehmen im CSP-Programm an und kommen Sie zurück: Ihre Antworten bleiben erhalten.',
  },
  P2: {
    finding: 'Ihr indirekter Anbieter übernimmt das.',
    why: 'Die GCC-Qualifikation gilt für indirekte Anbieter und Direktabrechnungspartner; Wiederverkäufer werden von ihrem Anbieter unterstützt.',
    advice: 'Senden Sie Ihrem Anbieter die E-Mail, die wir vorbereiten.',
  },
  P3: {
    finding: 'Nennen Sie mindestens eine Art von Geschäft mit US-Behörden.',
    why: 'Ein Partner muss US-Behörden bedienen, Verträge mit ihnen haben oder über einen Rahmenvertrag arbeiten.',
    advice: 'Setzen Sie das Häkchen bei dem, was von a), b) oder c) zutrifft.',
  },
  P4: {
    finding: 'Zu einem Kriterium fehlt der Nachweis.',
    why: 'Vertragsnummern oder das Schreiben einer Behörde verlangt Microsoft in seinen Schwesterprogrammen.',
    advice:
      'Halten Sie eine Vertragsnummer oder ein Empfehlungsschreiben bereit; in der Prüfung wird vielleicht danach gefragt.',
  },
  P5: {
    finding: 'Der Microsoft-Partnervertrag ist nicht angenommen, oder das Programm ist nicht aktiv.',
    why: 'Partner Center lehnt Geschäfte von Partnern ohne Microsoft-Partnervertrag (900124) oder ohne aktives Programm (800039) ab.',
    advice: 'Nehmen Sie den Microsoft-Partnervertrag an und aktivieren Sie das Programm im Partner Center.',
  },
  P6: {
    finding: 'Die Erklärung ist nicht vollständig.',
    why: 'Das Formular von Microsoft ist ein rechtsverbindlicher Vertrag; gesendet werden darf es nur auf das Wort einer Person, die das Unternehmen verpflichten darf.',
    advice: 'Lassen Sie beide Häkchen von einer Person setzen, die das Unternehmen verpflichten darf.',
  },
  P7: {
    finding: 'Nur Administrator-Agenten und Vertriebs-Agenten stellen Anträge.',
    why: 'Der Verkauf von GCC ist Sache der Rollen Administrator-Agent und Vertriebs-Agent.',
    advice: 'Fragen Sie einen Administrator-Agenten oder Vertriebs-Agenten Ihrer Organisation.',
  },
  P8: {
    finding: 'Für diesen Mandanten ist schon ein Antrag offen.',
    why: 'Zwei Anträge für einen Mandanten würden sich bei Microsoft widersprechen.',
    advice:
      'Arbeiten Sie an jenem weiter. Ist es nicht Ihrer, nennt Ihnen eine Prüferin oder ein Prüfer die Person.',
  },
  P9: {
    finding: 'Dieser Mandant ist bereits qualifiziert.',
    why: 'Sobald Government_community_cloud erscheint, ist die Organisation für GCC freigeschaltet.',
    advice: 'Es braucht keinen Antrag. Machen Sie mit Ihren Kunden weiter.',
  },
  P10: {
    finding: 'Per E-Mail genehmigt, aber unter „Rechtliche Informationen“ noch nicht gesehen.',
    why: 'Ist die Organisation bestätigt, erscheint Government_community_cloud als eine ihrer Handelspartnerqualifikationen.',
    advice: 'Sehen Sie unter Organisationsprofil > Rechtliche Informationen nach und halten Sie es fest.',
  },
  P11: {
    finding: 'Der Partner ist qualifiziert.',
    why: 'Government_community_cloud erscheint unter „Rechtliche Informationen“; Sie können mit Kunden arbeiten, die es auch sind.',
    advice: 'Machen Sie mit Ihren Kunden weiter.',
  },
  P12: {
    finding: 'Der Partner sitzt nicht in den Vereinigten Staaten.',
    why: 'Ein Partner verkauft nur in seinem eigenen Markt, und Government Community Cloud gibt es in den Vereinigten Staaten. Was Microsoft von Unternehmen im Ausland verlangt, steht nirgends mehr.',
    advice:
      'Prüfen Sie das Land. Stimmt es, fragen Sie bei US Government Cloud Eligibility nach, bevor Sie etwas einreichen.',
  },
  T1: {
    finding: 'Das ist keine Mandanten-ID.',
    why: 'Das Formular fragt nach der ID eines Mandanten mit 36 Zeichen; im Organisationsprofil heißt sie Microsoft-ID.',
    advice: 'Nehmen Sie die ID mit 36 Zeichen.',
  },
  T2: {
    finding: 'Das ist ein Platzhalter, keine ID.',
    why: 'IDs aus Nullen und Beispiel-IDs gehören niemandem.',
    advice: 'Kopieren Sie die echte ID; für einen Partner steht sie im Organisationsprofil.',
  },
  T3: {
    finding: 'Zu dieser ID oder diesem Domänennamen gibt es keinen Mandanten.',
    why: 'Das öffentliche Anmeldedokument von Microsoft sagt, dass es den Mandanten nicht gibt.',
    advice: 'Vergleichen Sie die Angabe Zeichen für Zeichen mit der Stelle, von der Sie sie haben.',
  },
  T4: {
    finding: 'Das ist ein Azure-Government-Mandant. Verwenden Sie ihn nicht.',
    why: 'Manche Organisationen haben auch eine Azure-GCC-Mandanten-ID; das Formular will die kommerzielle/globale.',
    advice: 'Nehmen Sie die Microsoft-ID aus dem Organisationsprofil des kommerziellen Partner Centers.',
  },
  T5: {
    finding: 'Ungewöhnlich: Mandanten von Partnern sind kommerziell.',
    why: 'CSP-Partner kaufen von einem kommerziellen Mandanten aus ein; dieser gehört in ein anderes Segment.',
    advice: 'Prüfen Sie, ob das die Microsoft-ID aus dem Organisationsprofil ist.',
  },
  T6: {
    finding: 'Das ist nicht die ID eines qualifizierten Partners, der bei Microsoft einkauft.',
    why: 'Das Formular des Kunden will den kaufenden Partner: den indirekten Anbieter oder den Direktabrechnungspartner.',
    advice: 'Geben Sie die ID des Partners an, der bei Microsoft einkauft.',
  },
  T7: {
    finding: 'Kunde und Partner sind derselbe Mandant.',
    why: 'Ein Partner kann nicht an sich selbst verkaufen.',
    advice: 'Geben Sie die eigene Mandanten-ID des Kunden an.',
  },
  T8: {
    finding: 'Der Mandant ließ sich nicht prüfen.',
    why: 'Das öffentliche Anmeldedokument von Microsoft widerspricht sich, war nicht lesbar oder wird hier nie gelesen.',
    advice:
      'Vergleichen Sie die ID mit der Stelle, von der Sie sie haben. Sie wird noch einmal nachgeschlagen, bevor etwas gesendet wird, sofern das hier nicht abgeschaltet ist.',
  },
} satisfies Partial<Texts['rules']>;

export const sources: Texts['sources'] = {
  S0: 'S0 Einleitung',
  S1: 'S1 Berechtigung und Qualifikation des Partners',
  S2: 'S2 Berechtigung und Qualifikation des Kunden',
  S3: 'S3 Einrichten eines Kunden im Partner Center',
  S4: 'S4 Bestellung aufgeben',
  S5: 'S5 Übernehmen eines vorhandenen GCC-Kunden',
  criteria: 'GCC-Zulassungskriterien (Partner Center)',
  usGovFaq: 'Fragen zur US-Behördencloud (Partner Center)',
  errorCodes: 'Fehlercodes (Partner Center)',
  relationships: 'Unterstützte Partnerbeziehungen (Partner Center)',
  invitations: 'Verbindung mit Ihren Kunden (Partner Center)',
  namesAndAddresses: 'Regeln für Namen und Adressen (Partner Center)',
  validationCodes: 'Überprüfungscodes eines Partners abrufen (Partner Center)',
  addCustomer: 'Einen Kunden hinzufügen (Partner Center)',
  customerQualifications: 'Qualifikationen eines Kunden aktualisieren (Partner Center)',
  specialPricing: 'Angebote für Bildung, Gemeinnützige und Behörden (Partner Center)',
  tenants: 'OpenID-Connect-Metadaten (Microsoft Entra)',
  customerAgreement: 'Kundenvertrag bestätigen (Partner Center)',
  accountStatus: 'Status eines Kundenkontos (Partner Center)',
  newSubscription: 'Abonnement erstellen (Partner Center)',
  checkout: 'Einkaufswagen bestellen (Partner Center)',
  desk: 'Eigene Regel von GCC Desk',
};
