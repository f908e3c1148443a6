import type * as en from '../en/setupRules.ts';
import type { Texts } from '../texts.ts';

export const setupRules: Pick<Texts['rules'], keyof typeof en.setupRules> = {
  V1: {
    finding: 'Partner Center zeigt für diesen Kunden keine Überprüfungs-ID: Halten Sie hier an.',
    why: 'Ein Kunde, der ohne sie angelegt wird, kann danach nur noch über die API qualifiziert werden.',
    advice:
      'Der Kunde muss sie bei US Government Cloud Eligibility erfragen; die E-Mail, die ihn darum bittet, ist fertig. Legen Sie vorher nichts an.',
  },
  V2: {
    finding: 'Eine Überprüfungs-ID besteht aus Ziffern.',
    why: 'Partner Center führt Überprüfungs-IDs als Zahlen.',
    advice: 'Wählen Sie eine andere Überprüfungs-ID.',
  },
  V3: {
    finding: 'Diese Überprüfungs-ID gehört einem anderen Partner.',
    why: 'Jede Überprüfungs-ID wird für einen Partner ausgestellt, und nur er kann sie verwenden.',
    advice: 'Wählen Sie eine Überprüfungs-ID Ihrer eigenen Organisation.',
  },
  V4: {
    finding: 'Diese Überprüfungs-ID ist verbraucht.',
    why: 'Microsoft stellt jede für eine bestimmte Zahl von Kunden aus.',
    advice:
      'Wählen Sie eine andere, oder lassen Sie den Kunden an US Government Cloud Eligibility schreiben.',
  },
  V5: {
    finding:
      'Die Überprüfungs-ID oder die neue Organisation hat einen anderen Namen als der Antrag des Kunden.',
    why: 'Eine Überprüfungs-ID qualifiziert die Organisation, für die sie ausgestellt wurde, und genehmigt hat Microsoft den Namen im Antrag.',
    advice: 'Vergleichen Sie die Namen, und fahren Sie nur fort, wenn es derselbe Kunde ist.',
  },
  V6: {
    finding: 'Der Kunde ist nicht genehmigt.',
    why: 'Erst der Partner, dann der Kunde, dann Partner Center: Microsoft will diese Reihenfolge.',
    advice: 'Bringen Sie zuerst den Antrag des Kunden zu Ende.',
  },
  V7: {
    finding: 'Der Kunde hat schon einen Mandanten; es darf keiner angelegt werden.',
    why: 'In einem weiteren Mandanten fehlten die Benutzer und Abonnements des Kunden.',
    advice: 'Bitten Sie den Kunden stattdessen um eine Handelspartnerbeziehung; „übernehmen“ tut das.',
  },
  V8: {
    finding: 'Diesen Kunden gibt es im Partner Center schon, ohne besondere Qualifikation.',
    why: 'Nach dem Anlegen lässt sich ein Kunde nur über die API qualifizieren.',
    advice:
      'Legen Sie ihn nicht noch einmal an. Lassen Sie ihn über die API qualifizieren, mit dem Token einer Person (App+User), die eine der GDAP-Rollen Directory Reader, Directory Writer, License Administrator oder User Administrator hat: POST /v1/customers/{seine Mandanten-ID}/qualifications mit dem Body {"qualification":"GovernmentCommunityCloud","validationCode":"{seine Überprüfungs-ID}"}. Ziehen Sie dann diese Einrichtung zurück, und bestellen Sie.',
  },
  V9: {
    finding:
      'Partner Center hat diesen Kunden schon, mit einer besonderen Qualifikation oder einem Antrag darauf.',
    why: 'Für GCC kann nur ein Kunde qualifiziert werden, der noch keine besondere Qualifikation hat.',
    advice:
      'Sehen Sie auf der Kontoseite des Kunden im Partner Center unter „Besondere Qualifikationen“ nach. Ist Government Community Cloud dort genehmigt, ziehen Sie diese Einrichtung zurück, und bestellen Sie.',
  },
  V10: {
    finding: 'Der Kunde ist eingerichtet und qualifiziert.',
    why: 'Microsoft hat die Qualifikation genehmigt; die Überprüfungs-ID gilt nun für einen Kunden weniger.',
    advice: 'Sie können jetzt aus dem Behördenkatalog für ihn bestellen.',
  },
  V11: {
    finding: 'Eine andere Einrichtung legt diesen Kunden an oder hat ihn angelegt.',
    why: 'Zwei Einrichtungen eines Kunden ergäben zwei Mandanten.',
    advice: 'Ziehen Sie diese Einrichtung zurück; „vorgänge“ zeigt die andere.',
  },
  V12: {
    finding: 'Die Domain für den Mandanten des Kunden ist vergeben.',
    why: 'Unter einer Domain, die schon jemand hat, legt Microsoft keinen Mandanten an.',
    advice: 'Wählen Sie eine andere.',
  },
};
