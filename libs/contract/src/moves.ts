/** Every mutation that answers with a thing or a refusal, and the type of its input. Printed from the schema. */
export const moves = {
  acceptMeasure: 'ThingInput',
  acceptOffer: 'ThingInput',
  acceptProposal: 'ThingInput',
  acceptRules: 'AcceptRulesInput',
  activateProjektgruppe: 'ActivateProjektgruppeInput',
  addCase: 'AddCaseInput',
  addInstitution: 'InstitutionInput',
  addMemberMunicipality: 'MemberMunicipalityInput',
  addSeat: 'AddSeatInput',
  adopt: 'AdoptInput',
  answerConsultation: 'AnswerConsultationInput',
  answerKnowledge: 'AnswerKnowledgeInput',
  answerSurvey: 'AnswerSurveyInput',
  askAdoption: 'AskAdoptionInput',
  askAdoptionAgain: 'ThingInput',
  askFurther: 'AskFurtherInput',
  askMeasureAgain: 'ThingInput',
  askStatements: 'AskStatementsInput',
  askSurvey: 'AskSurveyInput',
  attachEvidence: 'AttachEvidenceInput',
  attachStatement: 'SettleStatementInput',
  beginMeasure: 'ThingInput',
  beginReview: 'ThingInput',
  callItem: 'MeetingItemInput',
  cancelBallot: 'CancelBallotInput',
  cancelMeasure: 'ReasonedMeasureInput',
  cancelMeeting: 'CallOffMeetingInput',
  cancelSession: 'CancelSessionInput',
  castDots: 'CastDotsInput',
  castVote: 'CastVoteInput',
  changeBody: 'BodyInput',
  changeGroupMeeting: 'ChangeGroupMeetingInput',
  changeGroupTask: 'ChangeGroupTaskInput',
  changeInstitution: 'InstitutionInput',
  changeMemberMunicipality: 'MemberMunicipalityInput',
  changeOffer: 'OfferInput',
  changePassword: 'ChangePasswordInput',
  changePerson: 'PersonInput',
  changeRoles: 'ChangeRolesInput',
  changeRules: 'ChangeRulesInput',
  changeSettings: 'ChangeSettingsInput',
  checkOffer: 'CheckOfferInput',
  clearPaper: 'ThingInput',
  closeBallot: 'WhichBallotInput',
  closeDotVoting: 'ThingInput',
  closeInstitution: 'ThingInput',
  closeMeeting: 'MeetingMomentInput',
  closeOfferGap: 'ThingInput',
  closeSession: 'ThingInput',
  closeSurvey: 'ThingInput',
  collectHint: 'CollectHintInput',
  commentPaper: 'CommentPaperInput',
  completePaper: 'ThingInput',
  concludeProjektgruppe: 'ConcludeProjektgruppeInput',
  confirmDeputy: 'ConfirmDeputyInput',
  confirmWorkingTime: 'ConfirmWorkingTimeInput',
  consultMembers: 'ConsultMembersInput',
  correctResolution: 'CorrectResolutionInput',
  decidePartiality: 'DecidePartialityInput',
  declarePartiality: 'DeclarePartialityInput',
  declineAdoption: 'DeclineAdoptionInput',
  declineMeasure: 'ReasonedMeasureInput',
  declinePaper: 'ReasonInput',
  demandVote: 'MeetingItemInput',
  deriveThemes: 'DeriveThemesInput',
  dissolveBody: 'ThingInput',
  draftPaper: 'DraftPaperInput',
  draftProposal: 'DraftProposalInput',
  dropHint: 'DropHintInput',
  dropRevision: 'ThingInput',
  dropTheme: 'DropThemeInput',
  endMembership: 'EndMembershipInput',
  endSeat: 'EndSeatInput',
  enterByLink: 'EnterByLinkInput',
  escalateRoute: 'EscalateRouteInput',
  extendPhase: 'ExtendPhaseInput',
  finishMeasure: 'FinishMeasureInput',
  foundBody: 'BodyInput',
  giveFeedback: 'GiveFeedbackInput',
  giveRouteBack: 'GiveRouteBackInput',
  giveStatement: 'GiveStatementInput',
  inviteInstitutions: 'InviteInstitutionsInput',
  inviteToMeeting: 'ThingInput',
  lapseStatement: 'ThingInput',
  leavePerson: 'ThingInput',
  makeBundleReady: 'MakeReadyInput',
  makeSignInLink: 'ThingInput',
  mandateProjektgruppe: 'ThingInput',
  mergeThemes: 'MergeThemesInput',
  movePhase: 'MovePhaseInput',
  nameOfficers: 'NameOfficersInput',
  nominateCase: 'NominateCaseInput',
  noteOfferGap: 'NoteOfferGapInput',
  notePresence: 'NotePresenceInput',
  noteReading: 'NoteReadingInput',
  noteStep: 'NoteStepInput',
  openBallot: 'OpenBallotInput',
  openDotVoting: 'OpenDotVotingInput',
  openRoute: 'OpenRouteInput',
  openSessionText: 'OpenSessionTextInput',
  passHintOn: 'PassHintOnInput',
  passOverNomination: 'ThingInput',
  planGroupMeeting: 'PlanGroupMeetingInput',
  planGroupTask: 'PlanGroupTaskInput',
  planMeasure: 'PlanMeasureInput',
  planMeeting: 'PlanMeetingInput',
  planProjektgruppe: 'PlanProjektgruppeInput',
  planSession: 'PlanSessionInput',
  postponeMeeting: 'CallOffMeetingInput',
  postponeTheme: 'StoreThemeInput',
  prepareAdoption: 'PrepareAdoptionInput',
  prepareBallot: 'PrepareBallotInput',
  prioritiseTheme: 'PrioritiseThemeInput',
  proposeMeasure: 'ProposeMeasureInput',
  proposeOffer: 'OfferInput',
  proposeProjektgruppe: 'ProposeProjektgruppeInput',
  proposeTheme: 'ProposeThemeInput',
  publishPaper: 'PublishPaperInput',
  recogniseCase: 'RecogniseCaseInput',
  recordBallot: 'RecordBallotInput',
  recordPoliticalResult: 'RecordPoliticalResultInput',
  recordResolution: 'RecordResolutionInput',
  registerPerson: 'PersonInput',
  releaseCase: 'ReleaseCaseInput',
  removeCase: 'RemoveCaseInput',
  reopenSession: 'ReopenSessionInput',
  reportMeasure: 'ReportMeasureInput',
  resolveByBallot: 'ResolveByBallotInput',
  resumeProposal: 'ThingInput',
  retireOffer: 'ThingInput',
  returnCase: 'ReturnCaseInput',
  returnPaper: 'ReasonInput',
  returnProposal: 'ReturnProposalInput',
  reviseCase: 'ThingInput',
  rewordTheme: 'RewordThemeInput',
  reworkProposal: 'ThingInput',
  ruleOnItem: 'RuleOnItemInput',
  seatPerson: 'SeatPersonInput',
  seeThemeAgain: 'OpenRouteInput',
  setAgenda: 'SetAgendaInput',
  settleRoute: 'SettleRouteInput',
  shareTheme: 'ShareThemeInput',
  signIn: 'SignInInput',
  signInAsDemoPerson: 'DemoSignInInput',
  splitTheme: 'SplitThemeInput',
  startMeeting: 'MeetingMomentInput',
  startSession: 'ThingInput',
  stateConsensus: 'StateConsensusInput',
  storeTheme: 'StoreThemeInput',
  submitCase: 'ThingInput',
  submitOwnProposal: 'ThingInput',
  submitProposal: 'ThingInput',
  tablePaper: 'ThingInput',
  takeBackBundle: 'ThingInput',
  takeBackCase: 'ThingInput',
  takeHint: 'TakeHintInput',
  takeHintIntoNewTheme: 'TakeHintIntoNewThemeInput',
  takeMeasureUpAgain: 'ReasonedMeasureInput',
  takeUpStatement: 'SettleStatementInput',
  tickGroupTask: 'TickGroupTaskInput',
  verifyMeasure: 'VerifyMeasureInput',
  withdrawCase: 'WithdrawCaseInput',
  withdrawNomination: 'ThingInput',
  withdrawObjection: 'WhichBallotInput',
  withdrawPaper: 'ReasonInput',
  withdrawReading: 'WithdrawReadingInput',
  writeBundle: 'WriteBundleInput',
  writeCase: 'WriteCaseInput',
  writeHint: 'WriteHintInput',
  writePaper: 'WritePaperInput',
} as const;
export type MoveName = keyof typeof moves;

/** The type of the thing that each answers with. */
export type ThingOf = {
  readonly acceptMeasure: 'Measure';
  readonly acceptOffer: 'Offer';
  readonly acceptProposal: 'Proposal';
  readonly acceptRules: 'ReconstructionSession';
  readonly activateProjektgruppe: 'Projektgruppe';
  readonly addCase: 'CaseBundle';
  readonly addInstitution: 'Institution';
  readonly addMemberMunicipality: 'MemberMunicipality';
  readonly addSeat: 'Seat';
  readonly adopt: 'Adoption';
  readonly answerConsultation: 'Proposal';
  readonly answerKnowledge: 'CaseBundle';
  readonly answerSurvey: 'PrevalenceSurvey';
  readonly askAdoption: 'Adoption';
  readonly askAdoptionAgain: 'Adoption';
  readonly askFurther: 'Beschlussvorlage';
  readonly askMeasureAgain: 'Measure';
  readonly askStatements: 'Beschlussvorlage';
  readonly askSurvey: 'PrevalenceSurvey';
  readonly attachEvidence: 'GenerativeTheme';
  readonly attachStatement: 'Statement';
  readonly beginMeasure: 'Measure';
  readonly beginReview: 'Case';
  readonly callItem: 'Meeting';
  readonly cancelBallot: 'Ballot';
  readonly cancelMeasure: 'Measure';
  readonly cancelMeeting: 'Meeting';
  readonly cancelSession: 'ReconstructionSession';
  readonly castDots: 'DotVoting';
  readonly castVote: 'Ballot';
  readonly changeBody: 'Body';
  readonly changeGroupMeeting: 'GroupMeeting';
  readonly changeGroupTask: 'GroupTask';
  readonly changeInstitution: 'Institution';
  readonly changeMemberMunicipality: 'MemberMunicipality';
  readonly changeOffer: 'Offer';
  readonly changePassword: 'Person';
  readonly changePerson: 'Person';
  readonly changeRoles: 'Person';
  readonly changeRules: 'Body';
  readonly changeSettings: 'Municipality';
  readonly checkOffer: 'Offer';
  readonly clearPaper: 'Beschlussvorlage';
  readonly closeBallot: 'Ballot';
  readonly closeDotVoting: 'DotVoting';
  readonly closeInstitution: 'Institution';
  readonly closeMeeting: 'Meeting';
  readonly closeOfferGap: 'OfferGap';
  readonly closeSession: 'ReconstructionSession';
  readonly closeSurvey: 'PrevalenceSurvey';
  readonly collectHint: 'Hint';
  readonly commentPaper: 'PaperComment';
  readonly completePaper: 'Beschlussvorlage';
  readonly concludeProjektgruppe: 'Projektgruppe';
  readonly confirmDeputy: 'Meeting';
  readonly confirmWorkingTime: 'Projektgruppe';
  readonly consultMembers: 'Proposal';
  readonly correctResolution: 'Meeting';
  readonly decidePartiality: 'Meeting';
  readonly declarePartiality: 'Meeting';
  readonly declineAdoption: 'Adoption';
  readonly declineMeasure: 'Measure';
  readonly declinePaper: 'Beschlussvorlage';
  readonly demandVote: 'Meeting';
  readonly deriveThemes: 'ReconstructionSession';
  readonly dissolveBody: 'Body';
  readonly draftPaper: 'Beschlussvorlage';
  readonly draftProposal: 'Proposal';
  readonly dropHint: 'Hint';
  readonly dropRevision: 'Case';
  readonly dropTheme: 'GenerativeTheme';
  readonly endMembership: 'Membership';
  readonly endSeat: 'Seat';
  readonly enterByLink: 'SignedIn';
  readonly escalateRoute: 'Route';
  readonly extendPhase: 'ReconstructionSession';
  readonly finishMeasure: 'Measure';
  readonly foundBody: 'Body';
  readonly giveFeedback: 'Feedback';
  readonly giveRouteBack: 'GenerativeTheme';
  readonly giveStatement: 'Statement';
  readonly inviteInstitutions: 'CaseBundle';
  readonly inviteToMeeting: 'Meeting';
  readonly lapseStatement: 'Statement';
  readonly leavePerson: 'Person';
  readonly makeBundleReady: 'CaseBundle';
  readonly makeSignInLink: 'MadeSignInLink';
  readonly mandateProjektgruppe: 'Projektgruppe';
  readonly mergeThemes: 'GenerativeTheme';
  readonly movePhase: 'ReconstructionSession';
  readonly nameOfficers: 'Body';
  readonly nominateCase: 'Nomination';
  readonly noteOfferGap: 'OfferGap';
  readonly notePresence: 'Meeting';
  readonly noteReading: 'Measure';
  readonly noteStep: 'Route';
  readonly openBallot: 'Ballot';
  readonly openDotVoting: 'DotVoting';
  readonly openRoute: 'GenerativeTheme';
  readonly openSessionText: 'SessionText';
  readonly passHintOn: 'Hint';
  readonly passOverNomination: 'Nomination';
  readonly planGroupMeeting: 'GroupMeeting';
  readonly planGroupTask: 'GroupTask';
  readonly planMeasure: 'Measure';
  readonly planMeeting: 'Meeting';
  readonly planProjektgruppe: 'Projektgruppe';
  readonly planSession: 'ReconstructionSession';
  readonly postponeMeeting: 'Meeting';
  readonly postponeTheme: 'GenerativeTheme';
  readonly prepareAdoption: 'Adoption';
  readonly prepareBallot: 'Ballot';
  readonly prioritiseTheme: 'GenerativeTheme';
  readonly proposeMeasure: 'Measure';
  readonly proposeOffer: 'Offer';
  readonly proposeProjektgruppe: 'Projektgruppe';
  readonly proposeTheme: 'GenerativeTheme';
  readonly publishPaper: 'Beschlussvorlage';
  readonly recogniseCase: 'ReconstructionSession';
  readonly recordBallot: 'Ballot';
  readonly recordPoliticalResult: 'Resolution';
  readonly recordResolution: 'Meeting';
  readonly registerPerson: 'Person';
  readonly releaseCase: 'Case';
  readonly removeCase: 'CaseBundle';
  readonly reopenSession: 'ReconstructionSession';
  readonly reportMeasure: 'Measure';
  readonly resolveByBallot: 'Meeting';
  readonly resumeProposal: 'Proposal';
  readonly retireOffer: 'Offer';
  readonly returnCase: 'Case';
  readonly returnPaper: 'Beschlussvorlage';
  readonly returnProposal: 'Proposal';
  readonly reviseCase: 'Case';
  readonly rewordTheme: 'GenerativeTheme';
  readonly reworkProposal: 'Proposal';
  readonly ruleOnItem: 'Meeting';
  readonly seatPerson: 'Membership';
  readonly seeThemeAgain: 'GenerativeTheme';
  readonly setAgenda: 'Meeting';
  readonly settleRoute: 'GenerativeTheme';
  readonly shareTheme: 'GenerativeTheme';
  readonly signIn: 'SignInChoice';
  readonly signInAsDemoPerson: 'SignedIn';
  readonly splitTheme: 'GenerativeTheme';
  readonly startMeeting: 'Meeting';
  readonly startSession: 'ReconstructionSession';
  readonly stateConsensus: 'Meeting';
  readonly storeTheme: 'GenerativeTheme';
  readonly submitCase: 'Case';
  readonly submitOwnProposal: 'Proposal';
  readonly submitProposal: 'Proposal';
  readonly tablePaper: 'Beschlussvorlage';
  readonly takeBackBundle: 'CaseBundle';
  readonly takeBackCase: 'Case';
  readonly takeHint: 'Hint';
  readonly takeHintIntoNewTheme: 'Hint';
  readonly takeMeasureUpAgain: 'Measure';
  readonly takeUpStatement: 'Statement';
  readonly tickGroupTask: 'GroupTask';
  readonly verifyMeasure: 'Measure';
  readonly withdrawCase: 'Case';
  readonly withdrawNomination: 'Nomination';
  readonly withdrawObjection: 'Ballot';
  readonly withdrawPaper: 'Beschlussvorlage';
  readonly withdrawReading: 'Measure';
  readonly writeBundle: 'CaseBundle';
  readonly writeCase: 'Case';
  readonly writeHint: 'Hint';
  readonly writePaper: 'Beschlussvorlage';
};
