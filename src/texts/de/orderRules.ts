import type { RuleId } from '../../domain/rules/rule.ts';
import type { RuleText } from '../en/rules.ts';

/** Die Regeln über Bestellungen. */
export const orderRules = {
  O1: {
    finding: 'Der Kunde ist nicht für GCC qualifiziert.',
    why: 'Partner Center verkauft aus dem Behördenkatalog nur an Kunden, deren besondere Qualifikation Government Community Cloud ist.',
    advice:
      'Lassen Sie den Kunden qualifizieren („kunde“). Ein Mandant, den es schon gibt, bekommt seine besondere Qualifikation dann nur über die API: „warum V8“ zeigt die Anfrage.',
  },
  O2: {
    finding: 'Der Kunde gehört zu einem anderen Segment.',
    why: 'Kunden mit der Qualifikation Bildung oder Gemeinnützig können nicht aus dem Behördenkatalog kaufen; ein besonderes Segment schließt das andere aus.',
    advice: 'Bestellen Sie für diesen Kunden kein GCC.',
  },
  O3: {
    finding: 'Microsoft prüft die Qualifikation des Kunden noch.',
    why: 'Vor der Genehmigung wird aus dem Behördenkatalog nichts verkauft.',
    advice:
      'Steht sonst nichts im Weg, so können Sie die Bestellung bestätigen: Sie wartet, und Sie werden noch einmal gefragt, wenn Microsoft entschieden hat.',
  },
  O4: {
    finding: 'Microsoft hat die Qualifikation des Kunden abgelehnt.',
    why: 'Ein abgelehnter Kunde gilt wie einer ohne Qualifikation.',
    advice:
      'Fragen Sie US Government Cloud Eligibility, was fehlt; die Einrichtung oder Übernahme dieses Kunden hat die E-Mail dafür bereit. Sobald Microsoft den Kunden doch noch genehmigt, können Sie bestellen. Weder ein weiterer Antrag noch ein weiterer Mandant hilft.',
  },
  O5: {
    finding: 'Eine Position steht nicht im Behördenkatalog dieses Kunden.',
    why: 'Bestellt werden kann nur, was der Behördenkatalog diesem Kunden jetzt anbietet; Angebote ändern sich.',
    advice: 'Entfernen Sie die Position und wählen Sie noch einmal aus dem Katalog.',
  },
  O6: {
    finding: 'Der Kunde hat den Microsoft-Kundenvertrag nicht angenommen.',
    why: 'Ohne die Annahme lehnt Partner Center jede Bestellung ab (13605).',
    advice: 'Halten Sie die Annahme fest, oder lassen Sie den Kunden in seinem Admin Center unterschreiben.',
  },
  O7: {
    finding: 'Microsoft überprüft das Konto des Kunden.',
    why: 'Neue Käufe sind so lange gesperrt; verlängern und die Zahl der Lizenzen verringern können Sie weiterhin.',
    advice:
      'Steht sonst nichts im Weg, so können Sie die Bestellung bestätigen: Sie wartet, und Sie werden noch einmal gefragt, wenn die Überprüfung vorbei ist.',
  },
  O8: {
    finding: 'Eine Position kann so nicht bestellt werden.',
    why: 'Die Menge muss eine ganze Zahl innerhalb der Grenzen sein, ein Add-On braucht ein Basisangebot, und was zu bestätigen ist, muss bestätigt sein.',
    advice:
      'Ändern Sie die Menge, fügen Sie das Basisangebot hinzu, oder bestätigen Sie, was die Position verlangt.',
  },
  O9: {
    finding: 'Eine Position hat eine Laufzeit, die nicht angeboten wird.',
    why: 'Verkauft werden nur die Laufzeiten und Abrechnungszyklen des Katalogs, und kein Abrechnungszyklus ist länger als die Laufzeit.',
    advice: 'Wählen Sie eine der angebotenen Laufzeiten.',
  },
  O10: {
    finding: 'Ihr indirekter Anbieter gibt die Bestellung auf.',
    why: 'Ein indirekter Wiederverkäufer kauft nicht selbst bei Microsoft.',
    advice: 'Senden Sie Ihrem Anbieter die Positionen dieses Einkaufswagens.',
  },
  O11: {
    finding: 'Es ist nicht gesagt, über welchen Wiederverkäufer verkauft wird.',
    why: 'Ein indirekter Anbieter nennt den Wiederverkäufer oder bestätigt, dass er direkt verkauft.',
    advice: 'Wählen Sie den Wiederverkäufer, oder bestätigen Sie, dass Sie direkt verkaufen.',
  },
  O12: {
    finding: 'Der Wiederverkäufer kann in einer Bestellung nicht genannt werden.',
    why: 'Er ist nicht aktiv oder hat den Microsoft-Partnervertrag nicht angenommen (900123).',
    advice: 'Wählen Sie einen anderen Wiederverkäufer, oder lassen Sie ihn den Vertrag annehmen.',
  },
  O13: {
    finding: 'Sie haben keine Handelspartnerbeziehung zu diesem Kunden.',
    why: 'Partner Center verkauft nur an Kunden, die die Beziehung angenommen haben (20002).',
    advice: 'Fordern Sie die Beziehung an („übernehmen“).',
  },
  O14: {
    finding: 'Dieser Einkaufswagen wurde schon abgesendet.',
    why: 'Ein Einkaufswagen wird höchstens einmal gekauft.',
    advice: 'Sehen Sie sich die Bestellung an; für mehr beginnen Sie eine neue.',
  },
  O15: {
    finding: 'Der Einkaufswagen wurde nicht zu den heutigen Preisen überprüft.',
    why: 'Was bestätigt wird, muss gesehen worden sein: Positionen, Preise und der letzte Tag zum Stornieren.',
    advice: 'Überprüfen Sie den Einkaufswagen, dann bestätigen Sie.',
  },
  O16: {
    finding:
      'Innerhalb von sieben Kalendertagen lässt sich die Zahl der Lizenzen verringern und die Bestellung stornieren.',
    why: 'New-Commerce-Abonnements stehen nach sieben Tagen fest, gezählt in UTC.',
    advice: 'Merken Sie sich den Tag vor.',
  },
  O17: {
    finding: 'Microsoft hat das Konto des Kunden nicht genehmigt.',
    why: 'Ein Konto, das nicht zugelassen ist, kann nichts kaufen.',
    advice: 'Fragen Sie den Microsoft-Support nach dem Grund.',
  },
  O18: {
    finding: 'Bestellungen sind zurzeit angehalten.',
    why: 'Der Betrieb oder die Konfiguration hat alle Bestellungen angehalten; so lange wird nichts gekauft.',
    advice: 'Fragen Sie den Betrieb. Der Einkaufswagen bleibt erhalten.',
  },
  O19: {
    finding: 'Die Grenze für Bestellungen eines Tages lässt nicht genug übrig.',
    why: 'Der Betrieb hat festgelegt, welchen Betrag alle Bestellungen eines Tages zusammen nicht überschreiten dürfen.',
    advice: 'Bestätigen Sie die Bestellung morgen, bestellen Sie weniger, oder fragen Sie den Betrieb.',
  },
  O20: {
    finding: 'Microsoft würde aus diesem Einkaufswagen mehrere Bestellungen machen.',
    why: 'Was sich in Laufzeit oder Abrechnung unterscheidet, wird eine eigene Bestellung, und von mehreren können einige gekauft werden und andere nicht. Ein Einkaufswagen soll ganz gekauft werden oder gar nicht.',
    advice:
      'Lassen Sie hier die Positionen mit einer Laufzeit und Abrechnung, und bestellen Sie die anderen getrennt; was ein Add-On voraussetzt, kommt zuerst.',
  },
} satisfies Partial<Record<RuleId, RuleText>>;
