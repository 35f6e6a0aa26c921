import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';
import { measureFragment } from './measure.document.js';

export const AcceptMeasureDocument = graphql(
  `
    mutation AcceptMeasure($input: ThingInput!) {
      acceptMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const DeclineMeasureDocument = graphql(
  `
    mutation DeclineMeasure($input: ReasonedMeasureInput!) {
      declineMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const AskAgainMeasureDocument = graphql(
  `
    mutation AskAgainMeasure($input: ThingInput!) {
      askMeasureAgain(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const BeginMeasureDocument = graphql(
  `
    mutation BeginMeasure($input: ThingInput!) {
      beginMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const ReportMeasureDocument = graphql(
  `
    mutation ReportMeasure($input: ReportMeasureInput!) {
      reportMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const NoteReadingMeasureDocument = graphql(
  `
    mutation NoteReadingMeasure($input: NoteReadingInput!) {
      noteReading(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const WithdrawReadingDocument = graphql(
  `
    mutation WithdrawReading($input: WithdrawReadingInput!) {
      withdrawReading(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const FinishMeasureDocument = graphql(
  `
    mutation FinishMeasure($input: FinishMeasureInput!) {
      finishMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const VerifyMeasureDocument = graphql(
  `
    mutation VerifyMeasure($input: VerifyMeasureInput!) {
      verifyMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const TakeUpAgainMeasureDocument = graphql(
  `
    mutation TakeUpAgainMeasure($input: ReasonedMeasureInput!) {
      takeMeasureUpAgain(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const CancelMeasureDocument = graphql(
  `
    mutation CancelMeasure($input: ReasonedMeasureInput!) {
      cancelMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const PlanMeasureDocument = graphql(
  `
    mutation PlanMeasure($input: PlanMeasureInput!) {
      planMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);

export const ProposeMeasureDocument = graphql(
  `
    mutation ProposeMeasure($input: ProposeMeasureInput!) {
      proposeMeasure(input: $input) {
        __typename
        ...MeasureParts
        ...Refusal
      }
    }
  `,
  [measureFragment, refusalFragment],
);
