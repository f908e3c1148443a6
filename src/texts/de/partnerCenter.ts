import type { Texts } from '../texts.ts';

export const refusals: Texts['refusals'] = {
  accountRefused: {
    says: 'Microsoft hat das Konto dieses Kunden nicht zugelassen.',
    next: 'Diesem Kunden kann nichts verkauft werden. Fragen Sie den Microsoft-Support nach dem Grund.',
  },
  accountUnderReview: {
    says: 'Microsoft prüft das Konto dieses Kunden.',
    next: 'Warten Sie: Der Kontostatus wird von selbst erneut abgefragt. Verlängern und die Zahl der Lizenzen verringern können Sie weiterhin.',
  },
  addOnWithoutBase: {
    says: 'Ein Add-On braucht ein passendes Basisangebot mit genügend Lizenzen.',
    next: 'Legen Sie das Basisangebot in den Einkaufswagen, oder wählen Sie weniger Add-On-Lizenzen.',
  },
  agreementMissing: {
    says: 'Der Kunde hat den Microsoft-Kundenvertrag nicht angenommen.',
    next: 'Halten Sie die Annahme fest, oder lassen Sie den Kunden in seinem Admin Center unterschreiben.',
  },
  attestationMissing: {
    says: 'Für dieses Produkt fehlt eine Bestätigung.',
    next: 'Lesen Sie, was zu bestätigen ist, und bestätigen Sie es in der Position.',
  },
  cartExpired: {
    says: 'Den Einkaufswagen gibt es nicht mehr: Er besteht sieben Tage lang.',
    next: 'Stellen Sie den Einkaufswagen neu zusammen.',
  },
  creditLine: {
    says: 'Der Kreditrahmen des Partners lässt diese Bestellung nicht zu.',
    next: 'Fragen Sie Ihre Buchhaltung oder Microsoft nach dem Kreditrahmen.',
  },
  currency: {
    says: 'In dieser Währung wird das im Land des Kunden nicht verkauft.',
    next: 'Öffnen Sie den Katalog erneut, und wählen Sie neu. Bleibt es dabei, fragen Sie den Microsoft-Support.',
  },
  customerLocked: {
    says: 'Dieser Kunde ist für Geschäfte gesperrt.',
    next: 'Fragen Sie den Microsoft-Support.',
  },
  documentNeeded: {
    says: 'Microsoft möchte den Bestellschein oder die Ausschreibungsunterlage des Kunden sehen.',
    next: 'Es wurde nichts gekauft. Legen Sie das Dokument bereit und bestellen Sie noch einmal, oder fragen Sie den Microsoft-Support.',
  },
  endDate: {
    says: 'Das Enddatum der Laufzeit ist nicht möglich.',
    next: 'Wählen Sie eines der angebotenen Enddaten, oder keines.',
  },
  inProgress: {
    says: 'Diese Bestellung ist schon in Arbeit.',
    next: 'Warten Sie einen Moment: Das Ergebnis wird von selbst gelesen.',
  },
  lineProblem: {
    says: 'Eine Position des Einkaufswagens kann so nicht gekauft werden.',
    next: 'Sehen Sie sich die beanstandeten Positionen an, und ändern oder entfernen Sie sie.',
  },
  mailRefused: {
    says: 'Der Mandant wurde angelegt, aber Microsoft nimmt die E-Mail-Adresse des Kontakts nicht an.',
    next: 'Legen Sie ihn nicht noch einmal an: Die Domäne ist nun vergeben. Wenden Sie sich an den Betrieb.',
  },
  noPermission: {
    says: 'Unser Konto im Partner Center darf das nicht.',
    next: 'Lassen Sie den Betrieb die Rollen des Kontos und die Administratorbeziehung zum Kunden prüfen.',
  },
  noRelationship: {
    says: 'Es besteht keine Handelspartnerbeziehung zu diesem Kunden.',
    next: 'Fordern Sie die Beziehung an, und warten Sie, bis der Kunde angenommen hat.',
  },
  noSuchCustomer: {
    says: 'Microsoft kennt keinen Kunden mit dieser Mandanten-ID.',
    next: 'Vergleichen Sie die Mandanten-ID Zeichen für Zeichen. Ein neuer Kunde erscheint nach einigen Minuten.',
  },
  notEligible: {
    says: 'Der Kunde darf das nicht kaufen: Er ist nicht für GCC qualifiziert, oder das Produkt gehört in einen anderen Katalog.',
    next: 'Prüfen Sie die besondere Qualifikation des Kunden, und wählen Sie aus dem Behördenkatalog.',
  },
  notVisibleYet: {
    says: 'Die Bestellung ist noch nicht zu sehen.',
    next: 'Warten Sie: Bis eine neue Bestellung erscheint, können 15 Minuten vergehen.',
  },
  offerGone: {
    says: 'Dieses Produkt oder diese Laufzeit wird nicht mehr angeboten.',
    next: 'Öffnen Sie den Katalog erneut, und wählen Sie neu.',
  },
  partnerAgreement: {
    says: 'Unser Unternehmen hat den Microsoft-Partnervertrag nicht unterschrieben.',
    next: 'Lassen Sie ihn von einem Administrator im Partner Center unterschreiben.',
  },
  partnerInactive: {
    says: 'Unser Programm im Partner Center ist nicht aktiv, oder unsere Rolle fehlt.',
    next: 'Lassen Sie den Betrieb das Programm in den Kontoeinstellungen prüfen.',
  },
  partnerNotValid: {
    says: 'Unser Unternehmen kann das nicht verkaufen, oder nicht in diesem Land.',
    next: 'Fragen Sie den Microsoft-Support nach der Berechtigung.',
  },
  phoneOrRegistration: {
    says: 'Die Telefonnummer oder die Registernummer wird nicht angenommen.',
    next: 'Berichtigen Sie die Telefonnummer; eine Registernummer ist in den USA nicht nötig.',
  },
  resellerAgreement: {
    says: 'Der Wiederverkäufer hat den Microsoft-Partnervertrag nicht unterschrieben.',
    next: 'Lassen Sie ihn unterschreiben, oder wählen Sie einen anderen Wiederverkäufer.',
  },
  resellerAttestation: {
    says: 'Der zugeordnete Partner ist nicht bestätigt.',
    next: 'Bestätigen Sie, dass der genannte Wiederverkäufer der richtige ist.',
  },
  resellerInactive: {
    says: 'Das Partnerprogramm des Wiederverkäufers oder unser eigenes ist nicht aktiv.',
    next: 'Prüfen Sie beide Programme im Partner Center, oder wählen Sie einen anderen Wiederverkäufer.',
  },
  resellerUnknown: {
    says: 'Das ist keiner unserer indirekten Wiederverkäufer.',
    next: 'Wählen Sie einen Wiederverkäufer aus der Liste.',
  },
  riskCheck: {
    says: 'Die Risikoprüfung von Microsoft hat diese Bestellung angehalten.',
    next: 'Fragen Sie den Microsoft-Support. Versuchen Sie es vorher nicht noch einmal.',
  },
  sandbox: {
    says: 'Das ist in der Sandbox nicht möglich.',
    next: 'Nehmen Sie weniger Lizenzen oder ein anderes Produkt; die Sandbox hat eigene Grenzen.',
  },
  seats: {
    says: 'Diese Anzahl an Lizenzen ist nicht möglich.',
    next: 'Wählen Sie eine Anzahl zwischen dem Minimum und dem Maximum dieses Produkts.',
  },
  segment: {
    says: 'Unser Unternehmen darf nicht aus dem Behördenkatalog verkaufen.',
    next: 'Prüfen Sie, ob die Partnerqualifikation unter „Rechtliche Informationen“ steht.',
  },
  signIn: {
    says: 'Unsere Anmeldung bei Partner Center funktioniert nicht.',
    next: 'Lassen Sie den Betrieb die Zustimmung mit mehrstufiger Authentifizierung (MFA) erneuern.',
  },
  notAsAsked: {
    says: 'Partner Center nennt für diese Position keinen Preis, so wie sie hier bestellt ist.',
    next: 'Überprüfen Sie die Bestellung bald noch einmal. Bleibt es dabei, entfernen Sie die Position und wählen Sie sie noch einmal aus dem Katalog.',
  },
  severalOrders: {
    says: 'Microsoft würde aus dieser Position eine eigene Bestellung machen.',
    next: 'Bestellen Sie getrennt, was eine andere Laufzeit oder Abrechnung hat (O20).',
  },
  submittedBefore: {
    says: 'Dieser Einkaufswagen wurde schon gekauft.',
    next: 'Nichts wird doppelt gekauft: Sehen Sie sich die Bestellung an, die daraus wurde.',
  },
  subscriptionNotValid: {
    says: 'Das Abonnement, zu dem diese Position gehört, lässt sich nicht verwenden.',
    next: 'Entfernen Sie die Position, und lassen Sie den Betrieb die Abonnements des Kunden im Partner Center ansehen.',
  },
  term: {
    says: 'Diese Laufzeit und dieser Abrechnungszyklus passen nicht zusammen.',
    next: 'Wählen Sie eine der angebotenen Kombinationen.',
  },
  throttled: {
    says: 'Partner Center hat zu viele Anfragen von uns erhalten.',
    next: 'Warten Sie eine Minute, und versuchen Sie es dann noch einmal.',
  },
  tooManySubscriptions: {
    says: 'Der Kunde hat so viele Abonnements, wie Microsoft zulässt.',
    next: 'Bitten Sie den Microsoft-Support um eine höhere Grenze, oder beenden Sie unbenutzte Abonnements.',
  },
  trouble: {
    says: 'Partner Center antwortet zurzeit nicht richtig.',
    next: 'Versuchen Sie es in einigen Minuten noch einmal.',
  },
  unknown: {
    says: 'Partner Center hat das aus einem Grund abgelehnt, den wir nicht kennen.',
    next: 'Nennen Sie dem Betrieb den Code.',
  },
  valueRefused: {
    says: 'Partner Center nimmt einen der Werte nicht an.',
    next: 'Prüfen Sie Ihre Eingaben. Eine Überprüfungs-ID kann verbraucht sein oder jemand anderem gehören.',
  },
};
