import type { Texts } from '../texts.ts';

/** Die Formulare der Prüfung. */
export const review = {
  'ask-applicant': {
    title: 'Rückfrage stellen',
    intro:
      'Die antragstellende Person erfährt es sofort und antwortet hier. Eine laufende Frist steht so lange still.',
    reasons: { label: 'Was fehlt oder ist unklar?', error: 'Wählen Sie mindestens einen Grund.' },
    comment: {
      label: 'In Ihren Worten: Was ist zu tun?',
      error: 'Schreiben Sie höchstens 2.000 Zeichen; bei „Etwas anderes“ schreiben Sie, was gemeint ist.',
    },
    submit: 'Fragen',
  },
  'record-filing': {
    title: 'Bei Microsoft eingereicht',
    intros: {
      partnerQualification:
        'Füllen Sie das Formular von Microsoft mit diesen Feldern aus und halten Sie dann hier fest, dass es gesendet wurde. Ab diesem Tag sollte innerhalb von zwei Geschäftstagen eine Antwort kommen.',
      customerQualification:
        'Der Kunde füllt das Formular von Microsoft aus und sendet es; diese Felder helfen dabei. Halten Sie dann hier fest, dass es gesendet wurde. Ab diesem Tag sollte innerhalb von zwei Geschäftstagen eine Antwort kommen.',
    },
    fields: {
      label: 'Alle Felder zum Kopieren, auf Englisch wie das Formular',
      error: 'Lassen Sie die vorbereiteten Felder, wie sie sind.',
    },
    openForm: 'Formular von Microsoft öffnen',
    filedOn: {
      label: 'Gesendet am',
      error:
        'Geben Sie den Tag ein, an dem das Formular gesendet wurde: nicht in der Zukunft, und höchstens 60 Tage her.',
    },
    reference: {
      label: 'Aktenzeichen',
      hint: 'Falls Microsoft eines genannt hat',
      error: 'Geben Sie höchstens 100 Zeichen ein.',
    },
    submit: 'Festhalten',
  },
  'record-decision': {
    title: 'Microsoft hat geantwortet',
    intro:
      'Qualifiziert ist der Partner erst mit beidem: der E-Mail von Microsoft und Government_community_cloud unter Organisationsprofil > Rechtliche Informationen. Auch eine Antwort mit nächsten Schritten beendet die Frist.',
    answeredOn: {
      label: 'Tag der E-Mail von Microsoft',
      error:
        'Geben Sie den Tag der E-Mail ein: nicht vor dem Absenden des Formulars und nicht in der Zukunft.',
    },
    outcome: { label: 'Was steht darin?', error: 'Wählen Sie, was in der E-Mail steht.' },
    outcomes: { approved: 'Genehmigt', nextSteps: 'Nächste Schritte, noch keine Genehmigung' },
    legalInfo: {
      label: 'Rechtliche Informationen',
      title: 'Ich habe Government_community_cloud unter „Rechtliche Informationen“ gesehen',
      error: 'Setzen Sie das Häkchen, sobald Sie es gesehen haben; die E-Mail ist schon festgehalten.',
    },
    comment: {
      label: 'Bei nächsten Schritten: was Microsoft will',
      error: 'Schreiben Sie bei nächsten Schritten mit höchstens 2.000 Zeichen, was Microsoft will.',
    },
    hold: 'Ohne das Häkchen wird eine Genehmigung festgehalten, und der Antrag wartet (Regel P10).',
    openLegalInfo: 'Rechtliche Informationen öffnen',
    submit: 'Festhalten',
  },
  'reject-application': {
    title: 'Den Antrag ablehnen',
    intro:
      'Die antragstellende Person erfährt es sofort, mit den Gründen. Der Antrag kann später wieder geöffnet werden.',
    reasons: { label: 'Warum?', error: 'Wählen Sie mindestens einen Grund.' },
    comment: {
      label: 'In Ihren Worten',
      error: 'Schreiben Sie höchstens 2.000 Zeichen; bei „Etwas anderes“ schreiben Sie, was gemeint ist.',
    },
    submit: 'Ablehnen',
  },
  'reopen-application': {
    title: 'Den Antrag wieder öffnen',
    intro: 'Er geht zurück in die Prüfung, und die antragstellende Person erfährt es.',
    comment: { label: 'Warum?', error: 'Schreiben Sie mit höchstens 2.000 Zeichen, warum.' },
    submit: 'Wieder öffnen',
  },
} satisfies Partial<Texts['cards']>;

export const reasons: Texts['reasons'] = {
  NOT_ENROLLED_CSP: 'Nicht im CSP-Programm',
  INDIRECT_RESELLER: 'Indirekter Wiederverkäufer: Der Anbieter qualifiziert sich',
  NO_GOV_BUSINESS: 'Kein Geschäft mit US-Behörden gezeigt',
  ENTITY_NOT_GOVERNMENT: 'Keine US-Behörde',
  ENTITY_INTERNATIONAL: 'Eine internationale oder ausländische Stelle',
  NO_REGULATED_DATA: 'Keine regulierten Daten gezeigt',
  DATA_TYPE_NOT_ACCEPTED: 'Diese Art von Daten wird nicht anerkannt',
  EVIDENCE_MISSING: 'Nachweise fehlen',
  SPONSOR_NEEDED: 'Ein Empfehlungsschreiben einer Behörde ist nötig',
  NAME_MISMATCH: 'Der Name ist nicht der rechtliche Name',
  CONTACT_UNVERIFIED: 'Der Kontakt ließ sich nicht bestätigen',
  WRONG_TENANT_KIND: 'Der Mandant ist von der falschen Art',
  WRONG_PARTNER_TENANT: 'Die Mandanten-ID gehört nicht diesem Partner',
  DUPLICATE: 'Es gibt einen anderen Antrag',
  ALREADY_QUALIFIED: 'Bereits qualifiziert',
  NEEDS_GCC_HIGH: 'Stattdessen wird GCC High gebraucht',
  TERMS_NOT_ACKNOWLEDGED: 'Die Bedingungen wurden nicht bestätigt',
  OTHER: 'Etwas anderes',
};
