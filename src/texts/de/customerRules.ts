import type { Texts } from '../texts.ts';

/** Die Regeln zu Kunden und ihren Mandanten. */
export const customerRules = {
  T9: {
    finding: 'Ein kommerzieller Mandant kann keine Behördenabonnements aufnehmen.',
    why: 'Für einen Behördenmandanten gibt es keine kommerziellen Abonnements, für einen kommerziellen keine für Behörden.',
    advice:
      'Der Antrag kann weitergehen: Bei der Einrichtung erhält der Kunde einen neuen GCC-Mandanten. Planen Sie den Umzug dorthin.',
  },
  T10: {
    finding: 'Dieser Mandant gehört zu einer anderen Cloud: Er ist kein GCC-Mandant.',
    why: 'GCC High und DoD haben eigene Vertriebswege; Azure Government und die Clouds anderer Länder auch.',
    advice:
      'Machen Sie hier nicht weiter. GCC High gibt es nur auf Einladung, DoD nicht über CSP; fragen Sie Microsoft.',
  },
  C1: {
    finding: 'Zuerst muss Ihre eigene Organisation qualifiziert sein.',
    why: 'Mit GCC-Kunden arbeiten Sie erst, wenn Government_community_cloud für den Partner erscheint, der bei Microsoft einkauft.',
    advice:
      'Schreiben Sie zuerst „qualifizieren“, oder fragen Sie Ihren indirekten Anbieter. Die Antworten zum Kunden bleiben erhalten.',
  },
  C2: {
    finding: 'Der Kunde ist eine US-Behörde.',
    why: 'Stellen des US-Bundes, der Bundesstaaten, Kommunen und Stämme qualifizieren sich, auch gemeinsame mehrerer Bundesstaaten und vom Bund finanzierte Forschungszentren.',
    advice: 'Nennen Sie, wenn möglich, was es belegt: ein Gesetz, eine Satzung oder eine amtliche Website.',
  },
  C3: {
    finding: 'Internationale und ausländische Stellen qualifizieren sich nicht.',
    why: 'Die Kriterien nennen nur US-Stellen: mehrere Bundesstaaten ja, mehrere Länder nein.',
    advice: 'Machen Sie für diesen Kunden nicht mit GCC weiter.',
  },
  C4: {
    finding: 'Ein privates Unternehmen qualifiziert sich nur mit regulierten Daten.',
    why: 'Nötig sind ITAR-, CUI-, UCNI- oder CJI-Daten, Daten eines DoD Impact Level oder andere Daten, die Azure Government erfordern.',
    advice: 'Nennen Sie die Daten, die der Kunde hat. Gibt es keine, ist GCC nichts für diesen Kunden.',
  },
  C5: {
    finding: 'Das wird im Einzelfall entschieden.',
    why: 'Andere regulierte Daten und Eigentümer im Ausland sind nicht eigens genannt; Microsoft will vielleicht Nachweise oder eine empfehlende Behörde.',
    advice:
      'Rechnen Sie mit Rückfragen: Nennen Sie einen Vertrag, eine US-Adresse oder eine empfehlende Behörde.',
  },
  C6: {
    finding: 'Diesen Vertrag schließt der Kunde; niemand sonst kann das.',
    why: 'Das Formular von Microsoft ist ein rechtsverbindlicher Vertrag zwischen dem Kunden und Microsoft.',
    advice: 'Lassen Sie den Kunden unterschreiben, und sorgen Sie dafür, dass er weiß, was er unterschreibt.',
  },
  C7: {
    finding: 'Der Kontakt muss beim Kunden selbst sein.',
    why: 'E-Mail-Adressen von Microsoft oder aus der Domäne des Partners werden für einen Kunden nicht angenommen.',
    advice: 'Geben Sie die dienstliche E-Mail-Adresse einer Person beim Kunden an.',
  },
  C8: {
    finding: 'Das ist kein rechtlicher Name.',
    why: 'Ein einzelner Buchstabe, nur Sonderzeichen oder ein bloßes „LLC“ oder „Inc.“ wird nicht angenommen.',
    advice: 'Geben Sie den genauen rechtlichen Namen ein, ohne Kurzformen.',
  },
  C9: {
    finding: 'Die Überprüfungsoption ist die falsche.',
    why: 'Für Kunden eines CSP-Partners hat das Formular von Microsoft eine eigene Option.',
    advice: 'Der Kunde wählt „O365 GCC CSP Customer“.',
  },
  C10: {
    finding: 'Für diese Daten reicht GCC vielleicht nicht.',
    why: 'Verträge über ITAR oder DoD Impact Level 4 und höher verlangen oft GCC High.',
    advice: 'Fragen Sie den Kunden, ob sein Vertrag GCC High verlangt.',
  },
  C11: {
    finding: 'Die kommerziellen Abonnements können nicht umziehen.',
    why: 'Sie bleiben im kommerziellen Mandanten; Behördenabonnements brauchen einen eigenen.',
    advice: 'Planen Sie mit dem Kunden einen neuen Mandanten, bevor noch etwas gekauft wird.',
  },
  C12: {
    finding: 'Eine besondere Qualifikation schließt die andere aus.',
    why: 'Kunden mit der Qualifikation Bildung oder Gemeinnützig können keine GCC-Angebote kaufen.',
    advice: 'Nehmen Sie einen Mandanten ohne besondere Qualifikation, oder einen neuen.',
  },
  C13: {
    finding: 'Für diesen Kunden gibt es schon einen Antrag.',
    why: 'Der Mandant ist derselbe, oder Name und Bundesstaat sind es; zwei Anträge würden sich widersprechen.',
    advice:
      'Arbeiten Sie an jenem weiter. Ist es nicht Ihrer, nennt Ihnen eine Prüferin oder ein Prüfer die Person.',
  },
  C14: {
    finding: 'Der Name sieht nach einer Kurzform aus.',
    why: 'Microsoft vergleicht den Namen mit öffentlichen Registern, in denen er ausgeschrieben steht.',
    advice: 'Schreiben Sie ihn aus, es sei denn, er steht auch im Register so.',
  },
  C15: {
    finding: 'Per E-Mail genehmigt, aber noch ist keine Überprüfungs-ID eingetragen.',
    why: 'Partner Center legt einen GCC-Kunden mit seiner Überprüfungs-ID an; ohne sie geht es nicht weiter.',
    advice:
      'Ist hier eine angezeigt, gleichen Sie sie ab und tragen Sie sie ein; sonst suchen Sie sie unter Kunden > Kunden hinzufügen. Gibt es keine, muss der Kunde sie bei US Government Cloud Eligibility erfragen; die E-Mail, die ihn darum bittet, ist fertig.',
  },
  C16: {
    finding: 'Der Kunde ist qualifiziert.',
    why: 'Microsoft hat es bestätigt, und Partner Center kennt ihn unter seiner Überprüfungs-ID.',
    advice: 'Richten Sie den Kunden mit dieser ID im Partner Center ein, bevor etwas bestellt wird.',
  },
  C17: {
    finding: 'Der Bundesstaat ist keiner der Vereinigten Staaten.',
    why: 'Die Kriterien nennen nur Stellen der USA: in den Bundesstaaten, im District of Columbia und in den Territorien.',
    advice:
      'Prüfen Sie den Bundesstaat, und schreiben Sie seinen englischen Namen oder seine zwei Buchstaben. Eine Stelle im Ausland qualifiziert sich nicht.',
  },
  C18: {
    finding: 'Der Kunde gehört schon zu uns und ist für GCC qualifiziert.',
    why: 'Partner Center zeigt diesen Mandanten unter unseren Kunden, mit der besonderen Qualifikation Government Community Cloud.',
    advice:
      'Ein Antrag ist nicht nötig. Bestellen Sie mit „bestellen“ für ihn, oder prüfen Sie die Mandanten-ID.',
  },
  C19: {
    finding: 'Nichts belegt, dass das Unternehmen diese Daten hat.',
    why: 'Vertragsnummern oder das Schreiben einer Behörde verlangt Microsoft in seinen Schwesterprogrammen.',
    advice:
      'Nennen Sie als Nachweis eine Vertragsnummer oder ein Empfehlungsschreiben; in der Prüfung wird vielleicht danach gefragt.',
  },
} satisfies Partial<Texts['rules']>;
