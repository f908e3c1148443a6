import type { Texts } from '../texts.ts';

export const clockRules: Pick<Texts['rules'], 'K1' | 'K2' | 'K3' | 'K4' | 'K5'> = {
  K1: {
    finding:
      'Ist das Formular von Microsoft gesendet, wird die Antwort innerhalb von zwei Geschäftstagen erwartet.',
    why: 'Laut Microsoft sollte bis dahin eine Antwort mit nächsten Schritten kommen; zugesagt sind weder der Tag noch eine Genehmigung. Der Tag des Sendens zählt nicht, ebenso wenig Wochenenden und US-Bundesfeiertage.',
    advice: 'Warten Sie darauf; der Vorgang zeigt den Tag.',
  },
  K2: {
    finding: 'Zur Halbzeit und am Tag der Antwort werden Sie erinnert.',
    why: 'Microsoft antwortet per E-Mail, die im Junk-Ordner landen kann.',
    advice:
      'Suchen Sie in Posteingang und Junk-Ordner der Kontaktperson aus dem Antrag nach E-Mails von microsoft.com.',
  },
  K3: {
    finding: 'Nach diesem Tag ist die Antwort überfällig.',
    why: 'Zwei Geschäftstage sind vergangen, und niemand hat eine Antwort festgehalten.',
    advice:
      'Fragen Sie zuerst den Kunden, wenn es sein Formular ist; dann schreiben Sie an US Government Cloud Eligibility. Der Vorgang bereitet die E-Mail vor.',
  },
  K4: {
    finding:
      'Eine Rückfrage hält die Frist an; Ihre Antwort setzt sie wieder in Gang, außer sie ändert, was eingereicht wurde.',
    why: 'Solange eine Rückfrage offen ist, wartet niemand auf Microsoft.',
    advice:
      'Antworten Sie; der erwartete Tag verschiebt sich um die Geschäftstage dazwischen. Haben sich Antworten geändert, wird das Formular noch einmal eingereicht, und eine neue Frist beginnt.',
  },
  K5: {
    finding: 'Die Frist endet mit der Antwort von Microsoft, einer Ablehnung oder einem Zurückziehen.',
    why: 'Danach wird keine Antwort mehr erwartet.',
    advice: 'Es ist nichts zu tun; der Verlauf bewahrt beide Tage.',
  },
};
